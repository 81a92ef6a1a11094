import type { PlatformPath } from 'node:path';

/** How a path is printed: as given, but with `/` on Windows too. Elsewhere `\` may be part of a name. */
export function shown(given: string, { sep }: Pick<PlatformPath, 'sep'>): string {
  return sep === '\\' ? given.replaceAll('\\', '/') : given;
}

/** How a file found in a folder is printed: `xã/` + `Kế hoạch.duthao` → `xã/Kế hoạch.duthao`; in `.` it is its name alone. */
export function shownWithin(folder: string, name: string): string {
  if (folder === '' || folder === '.' || folder === './') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** An absolute path with `/` between its parts, as settings and ignore files are looked up by. */
export function slashed(absolute: string, path: Pick<PlatformPath, 'sep'>): string {
  return shown(absolute, path);
}

/** True for a name with `*` or `?`, which Windows shells leave to the program. Brackets are no pattern: they stand in many names. */
export function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}

/** Tells whether a name fits a pattern: `*` is any characters, `?` any one. */
export function fitsPattern(pattern: string, name: string): boolean {
  // Walked by hand, with the last `*` as the only place to go back to: no pattern takes more than length × length steps.
  let at = 0;
  let star = -1;
  let starAt = 0;
  let to = 0;
  while (to < name.length) {
    if (at < pattern.length && (pattern[at] === '?' || (pattern[at] !== '*' && same(pattern[at]!, name[to]!)))) {
      at++;
      to++;
    } else if (pattern[at] === '*') {
      star = at++;
      starAt = to;
    } else if (star >= 0) {
      at = star + 1;
      to = ++starAt;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

function same(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
