import type { Passage } from '../syntax/block';
import { memoOfList } from '../syntax/memo';
import type { Span } from '../text/span';
import { Mark, readSyllables, type Syllables } from '../text/syllables';
import { syllablesIn } from './syllables-in';

/** The name of an administrative unit in a passage: “xã Bình Minh Thượng”. Offsets of the name count from the start of the passage. */
export interface PlaceName extends Span {
  readonly key: string;
  /** In small letters: `xã`, `phường`. */
  readonly unit: string;
  /** As written. */
  readonly name: string;
  /** The small word behind the name where one stands a blank away, and its end: “xã Đông Thụy |anh”. */
  readonly next: { readonly text: string; readonly end: number } | undefined;
  /** Offset of the word for the unit. */
  readonly unitStart: number;
}

const UNITS = ['xã', 'phường', 'tỉnh', 'huyện', 'quận', 'thôn', 'ấp', 'bản'];
const NONE: readonly PlaceName[] = [];

/** Few hashes share these bits with that of a unit: most syllables need no look at the table. */
const GATE_SHIFT = 24;

let units: { readonly byHash: ReadonlyMap<number, string>; readonly gate: Uint8Array } | undefined;

function unitTable(): NonNullable<typeof units> {
  if (units === undefined) {
    const byHash = new Map(UNITS.map((unit) => [readSyllables(unit).hash(0), unit]));
    const gate = new Uint8Array(1 << (32 - GATE_SHIFT));
    for (const hash of byHash.keys()) gate[hash >>> GATE_SHIFT] = 1;
    units = { byHash, gate };
  }
  return units;
}

/** The names of administrative units in a passage. Lines in capitals have none: there every word has a capital. */
export const placeNamesIn: (passage: Passage) => readonly PlaceName[] = memoOfList((passage: Passage) => {
  const syllables = syllablesIn(passage);
  if ((syllables.marks & Mark.small) === 0 || (syllables.marks & Mark.capital) === 0) return NONE;
  const { byHash, gate } = unitTable();
  const { count } = syllables;
  let found: PlaceName[] | undefined;
  for (let at = 0; at + 1 < count; at++) {
    const hash = syllables.hash(at);
    if (gate[hash >>> GATE_SHIFT] === 0 || !isNameWord(syllables, at + 1)) continue;
    const unit = byHash.get(hash);
    if (unit !== undefined && follows(syllables, at + 1))
      (found ??= []).push(readName(passage.text, syllables, at, unit));
  }
  return found ?? NONE;
});

/** A word with a capital that is no abbreviation. */
function isNameWord(syllables: Syllables, at: number): boolean {
  return (syllables.marksOf(at) & (Mark.capital | Mark.capitals)) === Mark.capital;
}

function readName(text: string, syllables: Syllables, at: number, unit: string): PlaceName {
  let last = at + 1;
  while (last + 1 < syllables.count && follows(syllables, last + 1) && isNameWord(syllables, last + 1)) last++;
  const start = syllables.start(at + 1);
  const end = syllables.end(last);
  const name = text.slice(start, end);
  const next =
    last + 1 < syllables.count && follows(syllables, last + 1)
      ? { text: text.slice(syllables.start(last + 1), syllables.end(last + 1)), end: syllables.end(last + 1) }
      : undefined;
  return { key: `${unit} ${name} ${next?.text ?? ''}`, unit, name, next, start, end, unitStart: syllables.start(at) };
}

/** True when one blank parts a syllable from the one before. */
function follows(syllables: Syllables, at: number): boolean {
  return syllables.start(at) === syllables.end(at - 1) + 1;
}
