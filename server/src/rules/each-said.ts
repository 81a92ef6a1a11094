import type { SaidRef, Shortcoming } from '../model/plan/shortcoming';

type List = 'owners' | 'supporters' | 'deadlines';

/**
 * Goes through what is said for shortcomings, in their order.
 * A list that several shortcomings share is gone through once; what is said for several may stand in more than one list all the same.
 */
export function eachSaid(
  shortcomings: readonly Shortcoming[],
  lists: readonly List[],
  visit: (ref: SaidRef) => void,
): void {
  const seen = new Set<readonly SaidRef[]>();
  for (const shortcoming of shortcomings) {
    for (const list of lists) {
      const refs = shortcoming[list];
      // Nearly every list has one entry: to look at that again is cheaper than to remember the list.
      if (refs.length > 1) {
        if (seen.has(refs)) continue;
        seen.add(refs);
      }
      refs.forEach(visit);
    }
  }
}
