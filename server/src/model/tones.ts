import type { Passage } from '../syntax/block';
import { memoOfList } from '../syntax/memo';
import type { Span } from '../text/span';
import { Mark } from '../text/syllables';
import { syllablesIn } from './syllables-in';

/** A syllable whose tone mark may stand on either of two vowels: `ủy` and `uỷ`, `hóa` and `hoá`. Offsets count from the start of its passage. */
export interface TonePlacement extends Span {
  readonly key: 'early' | 'late';
}

const NONE: readonly TonePlacement[] = [];

/** The syllables of a passage that show where its writer puts the tone mark. Those with a capital are left out: names, and `Ủy` beside `uỷ`, are no choice. */
export const tonesIn: (passage: Passage) => readonly TonePlacement[] = memoOfList((passage: Passage) => {
  const syllables = syllablesIn(passage);
  const shown = Mark.toneEarly | Mark.toneLate;
  if ((syllables.marks & shown) === 0) return NONE;
  let found: TonePlacement[] | undefined;
  for (let at = 0; at < syllables.count; at++) {
    const marks = syllables.marksOf(at);
    if ((marks & shown) === 0 || (marks & (Mark.capital | Mark.capitals | Mark.suspect | Mark.foreign)) !== 0) continue;
    (found ??= []).push({
      key: (marks & Mark.toneEarly) !== 0 ? 'early' : 'late',
      start: syllables.start(at),
      end: syllables.end(at),
    });
  }
  return found ?? NONE;
});
