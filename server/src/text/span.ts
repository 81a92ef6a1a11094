/** A stretch of text: UTF-16 offsets, `start` inclusive, `end` exclusive. What the offsets count from is said where a span is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two stretches share at least one character, or one is empty and lies inside or at the edge of the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
    ? true
    : (a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end;
}
