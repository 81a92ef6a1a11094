import type { Draft } from '../model/draft';
import type { LinePosition } from '../text/lines';

/** A stretch of a draft by its lines: an edit elsewhere leaves it as it is, unless lines come or go above. `end` exclusive. */
export interface LineSpan {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** The lines of a stretch between two offsets of the draft. */
export function linesOf({ tree }: Draft, start: number, end: number): LineSpan {
  return { start: tree.positionAt(start), end: tree.positionAt(end) };
}

/** Which of two stretches begins first, for `sort`. */
export function byStart({ start: a }: LineSpan, { start: b }: LineSpan): number {
  return a.line - b.line || a.character - b.character;
}
