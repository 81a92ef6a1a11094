/** Something that remembers what was worked out about it. */
export interface Remembering {
  readonly slots: unknown[];
}

let taken = 0;

/**
 * Remembers the result of a pure function of one block or passage in that block or passage itself.
 * The function may depend on nothing else: then what is remembered can never be stale.
 */
export function memo<K extends Remembering, T>(work: (key: K) => T): (key: K) => T {
  const slot = taken++;
  return (key) => {
    const known = key.slots[slot] as T | undefined;
    if (known !== undefined) return known;
    const result = work(key);
    key.slots[slot] = result;
    return result;
  };
}
