import type { Block, Passage } from '../syntax/block';
import { memo, memoOfList } from '../syntax/memo';
import { compose } from '../text/compose';
import { Sign } from '../text/signs';
import type { Citation } from './citation';
import type { DateMention } from './date';
import { findCitations } from './find-citations';
import { findDates } from './find-dates';
import { findReferences } from './find-references';
import type { InternalReference } from './reference';

// Facts are worked out once for each passage and remembered with it. What its signs rule out is not looked for.

/** The citations of a passage; offsets count from the start of its text. */
export const citationsIn: (passage: Passage) => readonly Citation[] = memoOfList(({ text, signs }: Passage) =>
  mayCite(signs) ? findCitations(text, (signs & Sign.odd) !== 0) : NO_CITATIONS,
);

const NO_CITATIONS: readonly Citation[] = [];

/** A number that a hyphen or slash joins to something, `57-NQ`, `57NQ`, or “số” before a number. */
function mayCite(signs: number): boolean {
  if ((signs & (Sign.digit | Sign.odd)) === 0) return false;
  if ((signs & Sign.glued) !== 0 || ((signs & Sign.so) !== 0 && (signs & Sign.number) !== 0)) return true;
  return (signs & Sign.jointBehind) !== 0 && (signs & Sign.jointBefore) !== 0;
}

/** The dates of a passage; offsets count from the start of its text. Each is a “quý I” or holds a figure, and no date opens with figures and full stops alone. */
export const datesIn: (passage: Passage) => readonly DateMention[] = memoOfList(({ text, signs }: Passage) =>
  (signs & (Sign.number | Sign.quarter)) === 0 ? NO_DATES : findDates(text),
);

const NO_DATES: readonly DateMention[] = [];

/** The years of a passage that are called this one: “năm 2025 này”. Nearly no passage has any. */
export function thisYearsIn(passage: Passage): readonly DateMention[] {
  const dates = datesIn(passage);
  if (dates.length === 0) return NO_DATES;
  return dates.filter(({ form, end }) => form === 'year' && passage.text.startsWith(' này', end));
}

/** The references of a passage to places in this draft or another document. */
export const referencesIn: (passage: Passage) => readonly InternalReference[] = memoOfList((passage: Passage) =>
  findReferences(passage.text),
);

/** True for a block with letters typed as base and mark apart (NFD) that one letter could stand for. */
export function isDecomposed(block: Block): boolean {
  return (block.signs & Sign.combining) !== 0 && composes(block);
}

const composes: (block: Block) => boolean = memo(({ source }: Block) => compose(source) !== source);
