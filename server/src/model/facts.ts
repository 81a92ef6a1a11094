import type { Block, Passage } from '../syntax/block';
import { memo } from '../syntax/memo';
import { compose } from '../text/compose';
import type { Citation } from './citation';
import type { DateMention } from './date';
import { findCitations } from './find-citations';
import { findDates } from './find-dates';
import { findReferences } from './find-references';
import type { InternalReference } from './reference';

// Facts are worked out once for each passage and remembered with it.

/** The citations of a passage; offsets count from the start of its text. */
export const citationsIn: (passage: Passage) => readonly Citation[] = memo((passage: Passage) =>
  findCitations(passage.text),
);

/** The dates of a passage; offsets count from the start of its text. */
export const datesIn: (passage: Passage) => readonly DateMention[] = memo((passage: Passage) =>
  findDates(passage.text),
);

const NO_DATES: readonly DateMention[] = [];

/** The years of a passage that are called this one: “năm 2025 này”. Nearly no passage has any. */
export const thisYearsIn: (passage: Passage) => readonly DateMention[] = memo((passage: Passage) =>
  passage.text.includes(' này')
    ? datesIn(passage).filter(({ form, end }) => form === 'year' && passage.text.startsWith(' này', end))
    : NO_DATES,
);

/** The references of a passage to places in this draft or another document. */
export const referencesIn: (passage: Passage) => readonly InternalReference[] = memo((passage: Passage) =>
  findReferences(passage.text),
);

const COMBINING = /[\u0300-\u036f]/;

/** True for a block with letters typed as base and mark apart (NFD) that one letter could stand for. */
export const isDecomposed: (block: Block) => boolean = memo(
  // A mark stands in the line of its letter: nearly no block has to be joined.
  (block: Block) => block.lines.some(({ text }) => COMBINING.test(text)) && compose(block.source) !== block.source,
);
