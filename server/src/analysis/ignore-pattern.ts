/** How many `**` a pattern may hold, and how many `*` between two `/`. More are of no use, and could take a walk through the folders for ever. */
const MOST_DEEP = 2;
const MOST_IN_NAME = 3;

/**
 * True for a pattern of an ignore file that would take far too long for some path: each of its stars may stand for any stretch of it, and all
 * stretches would be tried. `x/**\/a/**\/a/**\/a/**\/b` took 23 seconds for a path of 240 characters.
 */
export function isHeavyPattern(pattern: string): boolean {
  let deep = 0;
  for (const part of pattern.split('/')) {
    const stars = part.match(/\*{1,}/g) ?? [];
    if (part === '**') deep++;
    else if (stars.length > MOST_IN_NAME) return true;
  }
  return deep > MOST_DEEP;
}
