import type { ClientCapabilities, FileEvent } from 'vscode-languageserver-protocol';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol';
import type { FileBytes, WorkspaceFiles } from '../../../server/src/lsp/host';
import { keyOf, pathBelow } from '../../../server/src/lsp/uri';
import { PULLING } from './capabilities';
import { Session, type SessionOptions } from './session';

/** The open folder of the tests, and the URI of a file in it. */
export const ROOT = 'file:///ho-so';
export const inRoot = (path: string): string => `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`;

/**
 * Files that a server may look at.
 * @param files texts by URIs, read and not escaped: `file:///ho-so/xã/a.duthao`
 */
export function workspaceOf(
  files: ReadonlyMap<string, string>,
  scheme = 'file:',
): WorkspaceFiles & { reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    reaches: (root) => root.startsWith(scheme),
    list: (folder) => {
      const entries = new Map<string, { name: string; kind: 'file' | 'folder' }>();
      for (const file of files.keys()) {
        const [name, ...rest] = pathBelow(folder, file)?.split('/') ?? [];
        if (name !== undefined) entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return Promise.resolve({ id: keyOf(folder).replace(/\/$/, ''), entries: [...entries.values()] });
    },
    read: (uri, _, most): Promise<FileBytes> => {
      reads.push(keyOf(uri));
      const text = files.get(keyOf(uri));
      if (text === undefined) return Promise.resolve({ kind: 'none' });
      const bytes = new TextEncoder().encode(text);
      return Promise.resolve(bytes.length > most ? { kind: 'too-large' } : { kind: 'bytes', bytes });
    },
  };
}

/** A client that tells of changed files and shows progress. */
export const WATCHING: ClientCapabilities = {
  ...PULLING,
  window: { workDoneProgress: true },
  workspace: { ...PULLING.workspace, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
};

/** A session with a folder of drafts, which are read as time passes. */
export class FolderSession {
  private constructor(
    readonly session: Session,
    readonly files: Map<string, string>,
    readonly reads: readonly string[],
  ) {}

  /** @param given texts by their paths in the folder: `xã/Kế hoạch.duthao` */
  static async start(given: Readonly<Record<string, string>>, options: SessionOptions = {}): Promise<FolderSession> {
    const files = new Map(Object.entries(given).map(([path, text]) => [`${ROOT}/${path}`, text]));
    const workspace = workspaceOf(files);
    const session = await Session.start({ capabilities: WATCHING, folders: [ROOT], workspace, ...options });
    return new FolderSession(session, files, workspace.reads);
  }

  /** Lets time pass until the server has nothing left to do. */
  async read(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      await this.session.settled();
      if (this.session.clock.planned === 0) quiet++;
      else {
        quiet = 0;
        this.session.clock.pass(1000);
      }
    }
  }

  /** Writes to a file, or removes it, and tells the server as a watching client does. */
  async write(path: string, text: string | undefined): Promise<void> {
    const file = `${ROOT}/${path}`;
    const event: FileEvent = {
      uri: inRoot(path),
      type:
        text === undefined
          ? FileChangeType.Deleted
          : this.files.has(file)
            ? FileChangeType.Changed
            : FileChangeType.Created,
    };
    if (text === undefined) {
      for (const one of [...this.files.keys()]) if (one === file || one.startsWith(`${file}/`)) this.files.delete(one);
    } else this.files.set(file, text);
    await this.session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [event] });
    await this.read();
  }
}
