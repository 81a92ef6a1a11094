import type { Block, Draft, Section } from '../model/draft';
import { memo } from '../syntax/memo';
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
    const headings = sections.map((section) => draft.spanOf(draft.headingPlace(section)));
    sections.forEach((section, at) => {
      const { start, end: headingEnd } = headings[at]!;
      const limit = Math.min(headings[at + 1]?.start ?? parentEnd, draft.tree.startOf(section.end), parentEnd);
      // A heading may end with a no-break space, which is no ink: whatever is around it goes as far as it does.
      last = Math.max(headingEnd, inkEnd(draft, start, limit), visit(section.children, limit));
      spans.set(section, { start, end: last });
    });
    return last;
  };
  visit(draft.sections, draft.tree.length);
  return spans;
}

/** Length of a block up to its last character that is no blank; 0 for a block of blank lines. */
const inkLength = memo(({ lines }: Block): number => {
  let length = 0;
  let ink = 0;
  for (const { text, eol } of lines) {
    const inked = text.trimEnd().length;
    if (inked > 0) ink = length + inked;
    length += text.length + eol.length;
  }
  return ink;
});

/** Behind the last character before `end` that is no blank; blank lines at the end of a section belong to none. */
export function inkEnd({ tree }: Draft, start: number, end: number): number {
  for (let block = tree.blockAt(end - 1); block >= 0; block--) {
    const base = tree.startOf(block);
    const one = tree.blocks[block]!;
    const whole = base + one.length <= end;
    const inked = whole ? inkLength(one) : one.source.slice(0, end - base).trimEnd().length;
    if (inked > 0 || base <= start) return Math.max(start, base + inked);
  }
  return start;
}
