import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FolderEntry } from '../workspace/find-drafts';
import type { FileBytes, WorkspaceFiles } from './host';

const NONE: FileBytes = { kind: 'none' };

/** Looks at the files of this machine, without holding up what else the server does. */
export const nodeWorkspace: WorkspaceFiles = {
  reaches: (root) => root.startsWith('file:'),

  async list(folder, root) {
    const base = await realPath(root);
    const real = await realPath(folder);
    if (base === undefined || real === undefined || !(real === base || isBelow(base, real))) return undefined;
    try {
      const found = await fs.promises.readdir(real, { withFileTypes: true });
      const entries = await Promise.all(found.map((entry) => entryOf(entry, path.join(real, entry.name), base)));
      return { id: real, entries: entries.filter((entry) => entry !== undefined) };
    } catch {
      return undefined;
    }
  },

  async read(uri, root, most) {
    const base = await realPath(root);
    const real = await realPath(uri);
    if (base === undefined || real === undefined || !isBelow(base, real)) return NONE;
    try {
      const stat = await fs.promises.stat(real);
      if (!stat.isFile()) return NONE;
      if (stat.size > most) return { kind: 'too-large' };
      return { kind: 'bytes', bytes: await fs.promises.readFile(real) };
    } catch {
      return { kind: 'unreadable' };
    }
  },
};

async function entryOf(entry: fs.Dirent, absolute: string, base: string): Promise<FolderEntry | undefined> {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'folder' };
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const real = await fs.promises.realpath(absolute);
    const stat = await fs.promises.stat(real);
    if (stat.isDirectory()) return real === base || isBelow(base, real) ? { name, kind: 'folder' } : undefined;
    return stat.isFile() && isBelow(base, real) ? { name, kind: 'file' } : undefined;
  } catch {
    // A link that leads nowhere.
    return undefined;
  }
}

async function realPath(uri: string): Promise<string | undefined> {
  try {
    return await fs.promises.realpath(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}

function isBelow(base: string, real: string): boolean {
  const inside = path.relative(base, real);
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside);
}
