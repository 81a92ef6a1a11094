import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../workspace/decode';
import type { FileContent, FileReader } from './host';

/** No settings file is anywhere near this size. */
const MOST_BYTES = 1_048_576;
const NONE: FileContent = { kind: 'none' };

/** Reads files of this machine. At once: a settings file is small, and what a draft is checked by must be known before its findings are. */
export const nodeFiles: FileReader = {
  reaches: (uri) => uri.startsWith('file:'),
  read(uri, root) {
    const file = pathWithin(uri, root);
    if (file === undefined) return NONE;
    try {
      if (fs.statSync(file).size > MOST_BYTES) return { kind: 'unreadable' };
      const decoded = decode(fs.readFileSync(file));
      return decoded.ok ? { kind: 'text', text: decoded.text } : { kind: 'unreadable' };
    } catch {
      return { kind: 'unreadable' };
    }
  },
  exists: (uri, root) => pathWithin(uri, root) !== undefined,
};

/** The real path of a file that stands below a folder; undefined for one that is not there, or that a link leads out to. */
function pathWithin(uri: string, root: string): string | undefined {
  try {
    const folder = fs.realpathSync(fileURLToPath(root));
    const file = fs.realpathSync(fileURLToPath(uri));
    const inside = path.relative(folder, file);
    const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside);
    return !isOutside && fs.statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
