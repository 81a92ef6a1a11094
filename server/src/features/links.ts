import type { Draft } from '../model/draft';
import { placeOf } from '../model/place';
import type { Span } from '../text/span';
import { shorten } from './shorten';

/** Words of a draft that lead to another place of it. */
export interface Link extends Span {
  /** Offset of the place. */
  readonly to: number;
  /** What stands there: “II- NỘI DUNG …”. */
  readonly title: string;
}

const TITLE_LENGTH = 80;

/** The references of a draft to its own sections; of two that overlap (“điểm a, b khoản 2”) each leads from its own words. */
export function linksOf(draft: Draft): Link[] {
  const links: Link[] = [];
  for (const mention of draft.references) {
    const section = draft.targetOf(mention);
    if (section === undefined) continue;
    const span = draft.spanOf(placeOf(mention));
    const before = links[links.length - 1];
    // The second begins inside the first: what both share leads where the second does.
    if (before !== undefined && before.end > span.start) links[links.length - 1] = { ...before, end: span.start };
    const heading = draft.headingPlace(section);
    links.push({ ...span, to: draft.spanOf(heading).start, title: shorten(heading.passage.text, TITLE_LENGTH) });
  }
  return links.filter(({ start, end }) => end > start);
}
