import type { Draft } from '../model/draft';
import type { Place } from '../model/place';
import type { Span } from '../text/span';
import type { Edit } from './rule';

/** Replaces a stretch of a passage; `part` counts from the start of the passage's cleaned text. */
export function replacePart(draft: Draft, place: Place, part: Span, newText: string): Edit {
  return { ...draft.spanOf({ ...place, start: part.start, end: part.end }), newText };
}

/** Replaces all of a place. */
export function replacePlace(draft: Draft, place: Place, newText: string): Edit {
  return { ...draft.spanOf(place), newText };
}
