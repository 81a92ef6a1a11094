/** Something that remembers what was worked out about it. Both fields belong to this file; at first nothing is remembered, and takes no room. */
export interface Remembering {
  /** What was worked out, the last first. */
  notes: Note | undefined;
  /** Bits: the lists that are known to have nothing in them. */
  empty: number;
}

interface Note {
  /** The number of the function whose result it is. */
  readonly of: number;
  readonly result: unknown;
  readonly next: Note | undefined;
}

/** As many lists can be remembered by one bit each. */
const MOST_LISTS = 32;
const NOTHING: readonly never[] = [];

let functions = 0;
let lists = 0;

/**
 * Remembers the result of a pure function of one block or passage in that block or passage itself.
 * The function may depend on nothing else: then what is remembered can never be stale.
 */
export function memo<K extends Remembering, T>(work: (key: K) => T): (key: K) => T {
  const number = functions++;
  return (key) => {
    const known = noteOf(key, number);
    return known === undefined ? remember(key, number, work(key)) : (known.result as T);
  };
}

/**
 * The same for a function that gives a list. Most blocks and passages have nothing of what is looked for: that is remembered as a bit.
 * @throws when the program has more such functions than there are bits
 */
export function memoOfList<K extends Remembering, T>(work: (key: K) => readonly T[]): (key: K) => readonly T[] {
  if (lists === MOST_LISTS) throw new Error(`No more than ${MOST_LISTS} lists can be remembered by a bit each`);
  const number = functions++;
  const bit = 1 << lists++;
  return (key) => {
    if ((key.empty & bit) !== 0) return NOTHING;
    const known = noteOf(key, number);
    if (known !== undefined) return known.result as readonly T[];
    const list = work(key);
    // A copy is as long as it has to be; a list that was pushed to has room for many more.
    if (list.length > 0) return remember(key, number, list.slice());
    key.empty |= bit;
    return NOTHING;
  };
}

function noteOf(key: Remembering, number: number): Note | undefined {
  let note = key.notes;
  while (note !== undefined && note.of !== number) note = note.next;
  return note;
}

function remember<T>(key: Remembering, number: number, result: T): T {
  key.notes = { of: number, result, next: key.notes };
  return result;
}
