import { fold } from '../text/letters';

/**
 * The word that was probably meant: `plan/mising-owner` → `plan/missing-owner`.
 * @returns undefined when none is near: at most a third of the letters may differ, and three
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  let best: string | undefined;
  let least = Math.min(3, Math.floor(word.length / 3)) + 1;
  for (const one of words) {
    const steps = distance(fold(word), fold(one), least);
    if (steps < least) {
      least = steps;
      best = one;
    }
  }
  return best;
}

/** How many letters to add, leave out or change; `limit` when it is not less. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return Math.min(row[b.length]!, limit);
}
