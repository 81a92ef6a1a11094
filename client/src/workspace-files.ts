import { FileType, workspace, type Disposable, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  READ_FILE,
  READ_FOLDER,
  type FileAnswer,
  type FileQuestion,
  type FolderAnswer,
  type FolderQuestion,
} from '../../server/src/lsp/messages';

/** Lets the server look at the open folders through the editor, which also knows folders that are on no disk. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  const uriOf = (uri: string): Uri => client.protocol2CodeConverter.asUri(uri);
  return [
    client.onRequest(READ_FOLDER, ({ uri, root }: FolderQuestion) => folderAnswer(uriOf(uri), uriOf(root))),
    client.onRequest(READ_FILE, ({ uri, root, most }: FileQuestion) => fileAnswer(uriOf(uri), uriOf(root), most)),
  ];
}

async function folderAnswer(folder: Uri, root: Uri): Promise<FolderAnswer | null> {
  if (!(await liesIn(folder, root))) return null;
  try {
    const found = await workspace.fs.readDirectory(folder);
    const entries = found.flatMap(([name, type]): FolderAnswer['entries'] =>
      type === FileType.File ? [{ name, kind: 'file' }] : type === FileType.Directory ? [{ name, kind: 'folder' }] : [],
    );
    return { entries };
  } catch {
    return null;
  }
}

async function fileAnswer(file: Uri, root: Uri, most: number): Promise<FileAnswer> {
  if (!(await liesIn(file, root))) return { kind: 'none' };
  try {
    const { type, size } = await workspace.fs.stat(file);
    if (type !== FileType.File) return { kind: 'none' };
    if (size > most) return { kind: 'too-large' };
    return { kind: 'bytes', base64: base64Of(await workspace.fs.readFile(file)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** True for what stands in a folder that is open, on a way without links: where those lead, the editor does not tell. */
async function liesIn(uri: Uri, root: Uri): Promise<boolean> {
  const folder = workspace.workspaceFolders?.find((one) => one.uri.toString() === root.toString())?.uri;
  if (folder?.scheme !== uri.scheme || folder.authority !== uri.authority) return false;
  const base = folder.path.replace(/\/$/, '');
  if (uri.path === folder.path || uri.path === base) return true;
  if (!uri.path.startsWith(`${base}/`)) return false;
  const parts = uri.path.slice(base.length + 1).split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return false;
  for (let count = 1; count <= parts.length; count++) {
    const above = folder.with({ path: [base, ...parts.slice(0, count)].join('/') });
    try {
      if (((await workspace.fs.stat(above)).type & FileType.SymbolicLink) !== 0) return false;
    } catch {
      return false;
    }
  }
  return true;
}

/** As many characters are made at once as a call can take. */
const CHUNK = 8192;

function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    characters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(characters);
}
