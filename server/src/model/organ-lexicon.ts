import { PhraseIndex, typed, wordEndAt } from '../text/phrase-index';
import { adverbialOpenings, dutyVerbs, nameStops, orders, type DutyKind, type Order } from '../vocabulary/duty-verbs';
import { genericOrgans, offices, organHeads, quantifiers, type OrganHead } from '../vocabulary/organ-names';

/** What a word may begin, as bits. */
export const HEAD = 1;
export const OFFICE = 2;
export const NOUN = 4;
export const QUANTIFIER = 8;
export const ORDER = 16;
export const ADVERBIAL = 32;

/** The tables of organs, verbs and orders, made ready for reading. */
export interface OrganLexicon {
  /** Sở, Ban, UBND: how a name begins. */
  readonly heads: PhraseIndex<OrganHead>;
  /** Chủ tịch, đồng chí: persons by their office. */
  readonly offices: PhraseIndex<true>;
  /** cơ quan, đơn vị: organs at large. */
  readonly nouns: PhraseIndex<true>;
  readonly verbs: PhraseIndex<DutyKind>;
  readonly orders: PhraseIndex<Order>;
  /** Sticky: blanks and words, up to a verb (“|chủ trì”), a stop word (“|để”), “và” or a mark; it may match nothing. */
  readonly nameWords: RegExp;
  readonly openings: ReadonlyMap<string, number>;
}

let made: OrganLexicon | undefined;

/** The lexicon, made at the first call. */
export function organLexicon(): OrganLexicon {
  return (made ??= make());
}

/** What the word at an offset may begin: a sum of the bits above, 0 for nearly all words. */
export function openingAt(text: string, at: number): number {
  return organLexicon().openings.get(text.slice(at, wordEndAt(text, at))) ?? 0;
}

/** What a duty verb at an offset means, and where it ends. */
export function verbAt(text: string, at: number): { readonly value: DutyKind; readonly end: number } | undefined {
  return organLexicon().verbs.at(text, at);
}

function make(): OrganLexicon {
  const tables = {
    heads: new PhraseIndex(organHeads.map((head) => [head.words, head] as const)),
    offices: new PhraseIndex(offices.map((office) => [office, true] as const)),
    nouns: new PhraseIndex(genericOrgans.map((noun) => [noun, true] as const)),
    verbs: new PhraseIndex(dutyVerbs.flatMap(({ kind, verbs }) => verbs.map((verb) => [verb, kind] as const))),
    orders: new PhraseIndex(orders.map((order) => [order.words, order] as const)),
  };
  const openings = new Map<string, number>();
  const mark = (firstWords: Iterable<string>, bit: number): void => {
    for (const word of firstWords) openings.set(word, (openings.get(word) ?? 0) | bit);
  };
  mark(tables.heads.firstWords(), HEAD);
  mark(tables.offices.firstWords(), OFFICE);
  mark(tables.nouns.firstWords(), NOUN);
  mark(tables.orders.firstWords(), ORDER);
  mark(
    [...quantifiers].flatMap((word) => [...typed(word)]),
    QUANTIFIER,
  );
  mark(
    [...adverbialOpenings].flatMap((word) => [...typed(word)]),
    ADVERBIAL,
  );
  return { ...tables, openings, nameWords: nameWords() };
}

/** À … ỹ holds all letters of Vietnamese, large and small. */
function nameWords(): RegExp {
  const letter = '0-9A-Za-zÀ-ỹ';
  const ends = [...nameStops, ...dutyVerbs.flatMap(({ verbs }) => verbs)].filter((end) => end !== 'có').join('|');
  const word = `(?!(?:${ends})(?![${letter}])|có (?!liên)|và )[${letter}][${letter}&-]{0,24}`;
  return new RegExp(`(?:[&-][${letter}]{1,24})?(?: {1,2}(?:[-–] )?${word}){0,24}`, 'y');
}
