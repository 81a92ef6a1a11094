import type { AbbreviationFact } from '../model/abbreviations';
import type { Citation } from '../model/citation';
import type { CitedDocument } from '../model/cited-documents';
import type { DateMention } from '../model/date';
import type { Draft, Section } from '../model/draft';
import { datesIn } from '../model/facts';
import { placeOf, type Mention } from '../model/place';
import type { InternalReference } from '../model/reference';
import type { Span } from '../text/span';

/** What stands at a place of a draft and can be asked about. `span` are offsets of the draft. */
export type Thing =
  | {
      readonly kind: 'citation';
      readonly span: Span;
      readonly mention: Mention<Citation>;
      readonly document: CitedDocument;
    }
  | {
      readonly kind: 'reference';
      readonly span: Span;
      readonly mention: Mention<InternalReference>;
      readonly section: Section;
    }
  /** The number of a section, where the section stands. */
  | { readonly kind: 'section'; readonly span: Span; readonly section: Section }
  | { readonly kind: 'abbreviation'; readonly span: Span; readonly mention: Mention<AbbreviationFact> }
  | { readonly kind: 'date'; readonly span: Span; readonly date: DateMention };

/**
 * What a caret at an offset touches; of several things the one that tells most: a citation goes before the date in it.
 * References that lead nowhere are none.
 */
export function thingAt(draft: Draft, offset: number): Thing | undefined {
  const block = draft.tree.blockAt(offset);
  return (
    citationAt(draft, block, offset) ??
    referenceAt(draft, block, offset) ??
    sectionNumberAt(draft, block, offset) ??
    abbreviationAt(draft, block, offset) ??
    dateAt(draft, block, offset)
  );
}

/** The document that a mention names; one that no other mention names is a document of its own. */
export function documentOf(mention: Mention<Citation>, draft: Draft): CitedDocument {
  return (
    draft.citedDocuments.find((document) => document.mentions.includes(mention)) ?? {
      number: mention.fact.number,
      organ: mention.fact.symbol?.organ,
      mentions: [mention],
      conflicts: [],
    }
  );
}

/** The section whose heading, number and words, holds an offset. */
export function headingAt(draft: Draft, offset: number): Section | undefined {
  const block = draft.tree.blockAt(offset);
  return sectionsOfBlock(draft, block).find((section) => holds(draft.spanOf(draft.headingPlace(section)), offset));
}

function citationAt(draft: Draft, block: number, offset: number): Thing | undefined {
  const found = narrowest(draft, draft.citations, block, offset);
  // The draft's own number cites nothing.
  if (found?.mention.passage.role === 'number') return undefined;
  return found && { kind: 'citation', ...found, document: documentOf(found.mention, draft) };
}

function referenceAt(draft: Draft, block: number, offset: number): Thing | undefined {
  const found = narrowest(draft, draft.references, block, offset);
  const section = found && draft.targetOf(found.mention);
  return section && { kind: 'reference', ...found, section };
}

function sectionNumberAt(draft: Draft, block: number, offset: number): Thing | undefined {
  for (const section of sectionsOfBlock(draft, block)) {
    const { enumerator } = section;
    if (enumerator === undefined) continue;
    const { start, end } = enumerator;
    const span = draft.spanOf({ ...draft.headingPlace(section), start, end });
    if (holds(span, offset)) return { kind: 'section', span, section };
  }
  return undefined;
}

function abbreviationAt(draft: Draft, block: number, offset: number): Thing | undefined {
  const found = narrowest(draft, draft.words.abbreviations.mentions, block, offset);
  return found && { kind: 'abbreviation', ...found };
}

function dateAt(draft: Draft, block: number, offset: number): Thing | undefined {
  for (const passage of draft.tree.blocks[block]!.passages) {
    for (const date of datesIn(passage)) {
      const span = draft.spanOf({ block, passage, start: date.weekday?.start ?? date.start, end: date.end });
      if (holds(span, offset)) return { kind: 'date', span, date };
    }
  }
  return undefined;
}

/** The mention at an offset; of two that overlap (“điểm a, b khoản 2” names two places) the narrower one. */
function narrowest<T extends Span>(
  draft: Draft,
  mentions: readonly Mention<T>[],
  block: number,
  offset: number,
): { readonly mention: Mention<T>; readonly span: Span } | undefined {
  let best: { readonly mention: Mention<T>; readonly span: Span } | undefined;
  for (const mention of mentions) {
    if (mention.block !== block) continue;
    const span = draft.spanOf(placeOf(mention));
    if (holds(span, offset) && (best === undefined || length(span) < length(best.span))) best = { mention, span };
  }
  return best;
}

function sectionsOfBlock(draft: Draft, block: number): Section[] {
  return draft.tree.sections.all.filter((section) => section.block === block);
}

/** A caret right behind the last character touches it, too. */
function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function length({ start, end }: Span): number {
  return end - start;
}
