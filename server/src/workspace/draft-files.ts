/** The name of a settings file; it holds for its folder and all folders below. */
export const PROJECT_FILE = 'duthao.json';

/** Files that say which others are left out, for their folder and all folders below. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.duthaoignore'];

/** Folders that are never looked into. */
export const NEVER_ENTERED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

const DRAFT_NAME = /.\.duthao(?:\.md|\.txt)?$/i;
const TEXT_NAME = /.\.(?:md|txt)$/i;

/** True for a file that is a draft by its name: `Kế hoạch.duthao`, `Kế hoạch.duthao.md`. */
export function isDraftName(name: string): boolean {
  return DRAFT_NAME.test(name);
}

/** True for a file that may be a draft: its text tells, see `looksLikeDraft`. */
export function mayBeDraft(name: string): boolean {
  return TEXT_NAME.test(name);
}

/**
 * Where the settings of a file may stand, the nearest first: only the first one that exists counts.
 * @param path an absolute path or URI with `/` between its parts: `/nhà/xã/Kế hoạch.duthao`, `C:/xã/Kế hoạch.duthao`, `file:///c%3A/xã/a.md`
 * @returns `/nhà/xã/duthao.json`, `/nhà/duthao.json`, `/duthao.json`
 */
export function projectFilesFor(path: string): string[] {
  // `file://`, `//server` and `C:` are no folders.
  const root =
    /^(?:[a-z][a-z0-9+.-]{1,30}:\/\/[^/]{0,300}|\/\/[^/]{1,300}\/[^/]{1,300}|[A-Za-z]:)?\//.exec(path)?.[0].length ?? 0;
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= root - 1 && end >= 0; end = path.lastIndexOf('/', end - 1)) {
    found.push(`${path.slice(0, end + 1)}${PROJECT_FILE}`);
    if (end === 0) break;
  }
  return found;
}

/**
 * The part of a path below a folder.
 * @param folder absolute and slashed, with or without a last `/`
 * @param file absolute and slashed
 * @returns undefined when the file does not stand below the folder
 */
export function within(folder: string, file: string): string | undefined {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return file.startsWith(base) && file.length > base.length ? file.slice(base.length) : undefined;
}
