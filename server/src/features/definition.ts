import type { Draft, Section } from '../model/draft';
import { placeOf } from '../model/place';
import type { Span } from '../text/span';
import { thingAt } from './at-caret';
import { fullMentionOf } from './full-mention';
import { meaningOf } from './meaning';
import { sectionSpans } from './section-spans';

/** Where the thing at a caret is said in full. Offsets of the draft; `selection` lies inside `target`. */
export interface Definition {
  /** The words that lead there. */
  readonly origin: Span;
  readonly target: Span;
  readonly selection: Span;
}

/**
 * A citation leads to the first full mention of its document, a reference to the section, an abbreviation to where it is introduced.
 * What stands at its own definition leads to itself, as editors expect.
 */
export function definitionAt(draft: Draft, offset: number): Definition | undefined {
  const thing = thingAt(draft, offset);
  switch (thing?.kind) {
    case 'citation': {
      const target = draft.spanOf(placeOf(fullMentionOf(thing.document)));
      return { origin: thing.span, target, selection: target };
    }
    case 'reference':
    case 'section':
      return { origin: thing.span, ...targetOf(thing.section, draft) };
    case 'abbreviation': {
      const introduced = meaningOf(thing.mention, draft)?.introduced;
      const target = introduced && draft.spanOf(introduced);
      return target && { origin: thing.span, target, selection: target };
    }
    case 'date':
    case undefined:
      return undefined;
  }
}

function targetOf(section: Section, draft: Draft): { target: Span; selection: Span } {
  const target = sectionSpans(draft).get(section)!;
  const heading = draft.spanOf(draft.headingPlace(section));
  return { target, selection: { start: heading.start, end: Math.min(heading.end, target.end) } };
}
