import type { Words } from '../../l10n/words';
import type { Draft } from '../../model/draft';
import type { Span } from '../../text/span';
import { thingAt, type Thing } from '../at-caret';
import type { Told } from '../told';
import { aboutAbbreviation } from './about-abbreviation';
import { aboutCitation } from './about-citation';
import { aboutDate } from './about-date';
import { aboutSection } from './about-section';

/** What there is to say about the thing at a caret. */
export interface Hover {
  /** Offsets of the draft. */
  readonly span: Span;
  /** At least one line. */
  readonly told: readonly Told[];
}

/** @returns undefined where nothing stands that a word is to be said about */
export function hoverAt(draft: Draft, offset: number, words: Words): Hover | undefined {
  const thing = thingAt(draft, offset);
  const told = thing === undefined ? [] : about(thing, draft, words);
  return thing === undefined || told.length === 0 ? undefined : { span: thing.span, told };
}

function about(thing: Thing, draft: Draft, words: Words): Told[] {
  switch (thing.kind) {
    case 'citation':
      return aboutCitation(thing.document, draft, words);
    case 'reference':
      return aboutSection(thing.section, draft, words);
    // What a section says stands right beside its number.
    case 'section':
      return [];
    case 'abbreviation':
      return aboutAbbreviation(thing.mention, draft, words);
    case 'date':
      return aboutDate(thing.date, draft, words);
  }
}
