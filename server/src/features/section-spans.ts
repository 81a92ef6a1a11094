import type { Draft, Section } from '../model/draft';
import type { Span } from '../text/span';

/**
 * Where each section stands: from its number to the last word that belongs to it or to a section below it. Offsets of the draft.
 * A section lies inside its parent, and siblings do not overlap, even where several headings stand in one line.
 */
export function sectionSpans(draft: Draft): ReadonlyMap<Section, Span> {
  const spans = new Map<Section, Span>();
  /** @returns the end of the last of them */
  const visit = (sections: readonly Section[], parentEnd: number): number => {
    let last = 0;
    sections.forEach((section, at) => {
      const { start, end: headingEnd } = draft.spanOf(draft.headingPlace(section));
      const next = sections[at + 1];
      const limit = Math.min(
        next ? draft.spanOf(draft.headingPlace(next)).start : parentEnd,
        draft.tree.startOf(section.end),
        parentEnd,
      );
      // A heading may end with a no-break space, which is no ink: whatever is around it goes as far as it does.
      last = Math.max(headingEnd, inkEnd(draft, start, limit), visit(section.children, limit));
      spans.set(section, { start, end: last });
    });
    return last;
  };
  visit(draft.sections, draft.tree.length);
  return spans;
}

/** Behind the last character before `end` that is no blank; blank lines at the end of a section belong to none. */
export function inkEnd(draft: Draft, start: number, end: number): number {
  let to = end;
  while (to > start) {
    const block = draft.tree.blockAt(to - 1);
    const base = draft.tree.startOf(block);
    const inked = draft.tree.blocks[block]!.source.slice(0, to - base).trimEnd().length;
    if (inked > 0) return Math.max(start, base + inked);
    to = base;
  }
  return start;
}
