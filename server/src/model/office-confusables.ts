import type { Passage } from '../syntax/block';
import { inLetterCaseOf } from '../text/letter-case';
import type { Span } from '../text/span';
import { officeBook, type OfficeWords } from '../vocabulary/office-words';
import { syllablesIn } from './syllables-in';

/** A phrase that the office knows to be mistyped. Offsets count from the start of its passage. */
export interface OfficeSlip extends Span {
  readonly typed: string;
  /** What is meant, in the letter case of what was typed. */
  readonly right: string;
}

const NONE: readonly OfficeSlip[] = [];

/** The phrases of a passage that this office has seen mistyped: not remembered with the passage, as another office has others. */
export function officeSlipsIn(passage: Passage, office: OfficeWords | undefined): readonly OfficeSlip[] {
  if (office === undefined || office.confusable.length === 0) return NONE;
  const matches = officeBook(office).wrong.find(passage.text, syllablesIn(passage)) ?? [];
  return matches.flatMap(({ phrase, start, end }) => {
    const typed = passage.text.slice(start, end);
    const right = inLetterCaseOf(phrase.right, typed);
    return right === typed ? [] : [{ typed, right, start, end }];
  });
}
