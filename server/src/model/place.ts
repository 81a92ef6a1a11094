import type { Passage } from '../syntax/block';

/**
 * A stretch of a passage, named by the number of its block: valid until the next edit.
 * `start` (inclusive) and `end` (exclusive) count from the start of the passage's cleaned text.
 */
export interface Place {
  readonly block: number;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** A fact and where it stands. Kept over edits: `block`, `passage` and `fact` are renewed when the draft changes around it. */
export interface Mention<T> {
  readonly block: number;
  readonly passage: Passage;
  readonly fact: T;
}

/** The place of a part of a mentioned fact; the whole of it by default. */
export function placeOf<T extends { readonly start: number; readonly end: number }>(
  mention: Mention<T>,
  part: { readonly start: number; readonly end: number } = mention.fact,
): Place {
  return { block: mention.block, passage: mention.passage, start: part.start, end: part.end };
}
