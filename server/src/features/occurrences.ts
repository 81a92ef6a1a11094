import type { Draft, Section } from '../model/draft';
import { placeOf, type Mention } from '../model/place';
import type { InternalReference } from '../model/reference';
import type { Span } from '../text/span';
import { headingAt, thingAt, type Thing } from './at-caret';
import { fullMentionOf } from './full-mention';
import { meaningOf } from './meaning';

/** One place where a thing is named. Offsets of the draft. */
export interface Occurrence extends Span {
  /** True for the place that says what it is: the first full mention, the heading, the words in full. */
  readonly defines: boolean;
}

/** All places where the thing at a caret is named, in the order of the text; empty for what is named nowhere else, such as a date. */
export function occurrencesAt(draft: Draft, offset: number): Occurrence[] {
  const thing = thingAt(draft, offset);
  return thing === undefined ? [] : inOrder(occurrencesOf(thing, draft));
}

/** The same, asked for from anywhere in a heading, too: which places of the draft refer to this section? */
export function referencesAt(draft: Draft, offset: number): Occurrence[] {
  const known = occurrencesAt(draft, offset);
  if (known.length > 0) return known;
  const section = headingAt(draft, offset);
  return section === undefined ? [] : inOrder(occurrencesOfSection(section, draft));
}

/** The symbols of the document that is cited at a caret, `45-TB/TU`: more than one where the draft is not of one mind; none elsewhere. */
export function symbolsCitedAt(draft: Draft, offset: number): string[] {
  const thing = thingAt(draft, offset);
  if (thing?.kind !== 'citation') return [];
  return [...new Set(thing.document.mentions.flatMap(({ fact }) => fact.symbol?.canonical ?? []))];
}

/** The references of a draft that lead to a section. */
export function referencesTo(section: Section, draft: Draft): Mention<InternalReference>[] {
  return draft.references.filter((mention) => draft.targetOf(mention) === section);
}

function occurrencesOf(thing: Thing, draft: Draft): Occurrence[] {
  switch (thing.kind) {
    case 'citation': {
      const full = fullMentionOf(thing.document);
      return thing.document.mentions.map((mention) => ({
        ...draft.spanOf(placeOf(mention)),
        defines: mention === full,
      }));
    }
    case 'reference':
    case 'section':
      return occurrencesOfSection(thing.section, draft);
    case 'abbreviation': {
      const introduced = meaningOf(thing.mention, draft)?.introduced;
      return draft.words.abbreviations.mentions
        .filter(({ fact }) => fact.text === thing.mention.fact.text)
        .map((mention) => ({
          ...draft.spanOf(placeOf(mention)),
          defines: mention.block === introduced?.block && mention.fact.end === introduced.end,
        }));
    }
    case 'date':
      return [];
  }
}

function occurrencesOfSection(section: Section, draft: Draft): Occurrence[] {
  const heading = draft.headingPlace(section);
  const { enumerator } = section;
  return [
    {
      ...draft.spanOf(enumerator ? { ...heading, start: enumerator.start, end: enumerator.end } : heading),
      defines: true,
    },
    ...referencesTo(section, draft).map((mention) => ({ ...draft.spanOf(placeOf(mention)), defines: false })),
  ];
}

function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  return [...occurrences].sort((a, b) => a.start - b.start || a.end - b.end);
}
