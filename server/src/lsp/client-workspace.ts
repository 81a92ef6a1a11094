import type { Connection } from 'vscode-languageserver';
import type { FileBytes, WorkspaceFiles } from './host';
import {
  READ_FILE,
  READ_FOLDER,
  readFileAnswer,
  readFolderAnswer,
  type FileQuestion,
  type FolderQuestion,
} from './messages';
import { keyOf } from './uri';

/** Looks at the files of the workspace through the client: folders that are on no disk, and servers that have none. */
export function clientWorkspace(connection: Connection): WorkspaceFiles {
  return {
    reaches: () => true,

    async list(folder, root) {
      const question: FolderQuestion = { uri: folder, root };
      const answer = readFolderAnswer(await connection.sendRequest<unknown>(READ_FOLDER, question));
      return answer && { id: keyOf(folder), entries: answer.entries };
    },

    async read(uri, root, most): Promise<FileBytes> {
      const question: FileQuestion = { uri, root, most };
      const answer = readFileAnswer(await connection.sendRequest<unknown>(READ_FILE, question));
      if (answer === undefined) return { kind: 'unreadable' };
      if (answer.kind !== 'bytes') return answer;
      const bytes = bytesOf(answer.base64);
      return bytes === undefined ? { kind: 'unreadable' } : { kind: 'bytes', bytes };
    },
  };
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    const characters = atob(base64);
    return Uint8Array.from(characters, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
