import { codesOfType } from '../vocabulary/document-type-lookup';
import type { System } from '../vocabulary/document-types';
import { sameDate } from './calendar';
import type { Citation } from './citation';
import type { CalendarDate } from './date';
import type { Mention } from './place';
import { plainNumber } from './plain-number';

/** What the mentions of one document disagree about. */
export type Disagreement = 'type' | 'date' | 'issuer';

/** Mentions that say the same about the point in dispute: all that write `170-KL/TU`. */
export interface Variant {
  /** The code, the date or the body that these mentions name: `KL`, `07/4/2023`, `standing-committee`. */
  readonly value: string;
  readonly mentions: readonly Mention<Citation>[];
}

/** One document that the draft cites, with all its mentions in the order of the text. */
export interface CitedDocument {
  readonly number: string;
  readonly organ: string | undefined;
  readonly mentions: readonly Mention<Citation>[];
  /** The points on which mentions contradict one another; empty for most documents. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly about: Disagreement;
  /** Two or more, in the order of their first mention. */
  readonly variants: readonly Variant[];
  /** Mentions that take no side: a short form without a code, “của Huyện ủy” without the body. */
  readonly neutral: readonly Mention<Citation>[];
}

/** Mentions with one number, year and organ, and the documents that they are told apart into. */
interface Group {
  readonly mentions: readonly Mention<Citation>[];
  readonly documents: readonly CitedDocument[];
}

/**
 * Gathers the mentions of each cited document and finds where they contradict one another.
 * Mentions that are the same ones as at the last time, and in the same row, need no second look: a word typed in one citation changes its own document alone.
 */
export class DocumentReader {
  private groups: ReadonlyMap<string, Group> = new Map();

  /** @param citations all mentions in the order of the text */
  read(citations: readonly Mention<Citation>[]): CitedDocument[] {
    const bySymbol = new Map<string, Mention<Citation>[]>();
    const short: Mention<Citation>[] = [];
    for (const mention of citations) {
      const { symbolKey } = mention.fact;
      if (symbolKey === undefined) short.push(mention);
      else add(bySymbol, symbolKey, mention);
    }
    const groups = new Map<string, Group>();
    for (const [key, mentions] of bySymbol) {
      const known = this.groups.get(key);
      const isKnown = known !== undefined && areSame(known.mentions, mentions);
      groups.set(key, isKnown ? known : { mentions, documents: separate(mentions) });
    }
    this.groups = groups;
    return withShortForms(
      [...groups.values()].flatMap(({ documents }) => documents),
      short,
    );
  }
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** Among mentions with one number and one organ: those with one code are one document, and so are those that a shared date proves to be one. */
function separate(mentions: readonly Mention<Citation>[]): CitedDocument[] {
  if (agree(mentions, codeOf)) return [documentOf(mentions, [])];
  const byCode = groupBy(mentions, (mention) => codeOf(mention) ?? '');
  const documents: CitedDocument[] = [];
  const taken = new Set<Variant>();
  for (const variant of byCode) {
    if (taken.has(variant)) continue;
    const same = byCode.filter((other) => other === variant || (!taken.has(other) && isOneDocument(variant, other)));
    for (const one of same) taken.add(one);
    const members =
      same.length === 1
        ? variant.mentions
        : mentions.filter((mention) => same.some((one) => one.mentions.includes(mention)));
    documents.push(documentOf(members, same.length > 1 ? [{ about: 'type', variants: same, neutral: [] }] : []));
  }
  return documents;
}

function codeOf({ fact }: Mention<Citation>): string | undefined {
  return fact.symbol?.typeCode;
}

/** True when all mentions say the same, as those of nearly all documents do: nothing need be grouped to see that. */
function agree(mentions: readonly Mention<Citation>[], say: (mention: Mention<Citation>) => unknown): boolean {
  const first = say(mentions[0]!);
  return mentions.every((mention) => say(mention) === first);
}

/**
 * `170-TB/TU` and `170-KL/TU` may be two papers: numbers run per type. They are one when they bear one date,
 * or when undated mentions of the one are called by the type of the other (“Thông báo số 170-KL/TU”).
 */
function isOneDocument(a: Variant, b: Variant): boolean {
  const datesA = datesOf(a);
  const datesB = datesOf(b);
  if (datesA.some((one) => datesB.some((other) => sameDate(one, other))))
    return !(isNamedRightly(a) && isNamedRightly(b)) || isOneDay([...datesA, ...datesB]);
  if (datesA.length > 0 && datesB.length > 0) return false;
  return isCalledBy(a, b.value) || isCalledBy(b, a.value);
}

/** Two papers that are called by their own types, one of them with two days: a day is wrong, not a type. */
function isNamedRightly({ value, mentions }: Variant): boolean {
  return mentions.every(
    ({ fact }) => fact.typeWord === undefined || codesOfType(fact.typeWord.type, systemOf(fact)).includes(value),
  );
}

function isOneDay(dates: readonly CalendarDate[]): boolean {
  return dates.every((date) => sameDate(date, dates[0]!));
}

function datesOf(variant: Variant): CalendarDate[] {
  return variant.mentions.flatMap(({ fact }) => (fact.date ? [fact.date.value] : []));
}

/** True when all type words of the variant go with the other code and none with its own. */
function isCalledBy(variant: Variant, code: string): boolean {
  const words = variant.mentions.flatMap(({ fact }) =>
    fact.typeWord && fact.symbol ? [{ type: fact.typeWord.type, system: systemOf(fact) }] : [],
  );
  return (
    words.length > 0 &&
    words.every(
      ({ type, system }) =>
        codesOfType(type, system).includes(code) && !codesOfType(type, system).includes(variant.value),
    )
  );
}

/** Whose paper a citation names, by the way its symbol is written. */
export function systemOf(citation: Citation): System {
  return citation.symbol?.style === 'party' ? 'party' : 'state';
}

function documentOf(mentions: readonly Mention<Citation>[], conflicts: readonly Conflict[]): CitedDocument {
  const { number, organ } = mentions[0]!.fact.symbol!;
  if (mentions.length === 1 || conflicts.length > 0) return { number, organ, mentions, conflicts };
  return { number, organ, mentions, conflicts: [...dateConflicts(mentions), ...issuerConflicts(mentions)] };
}

/** One symbol with two dates. Numbers start again (each year in State papers, each term in Party ones): dates far apart are two documents. */
function dateConflicts(mentions: readonly Mention<Citation>[]): Conflict[] {
  if (agree(mentions, dayOf)) return [];
  const dated = groupBy(mentions, ({ fact }) => (fact.date ? dateKey(fact.date.value) : ''));
  const variants = dated.filter((variant) => variant.value !== '');
  if (variants.length < 2) return [];
  const [first, ...others] = variants;
  const { fact } = first!.mentions[0]!;
  const clashing = others.filter((variant) => {
    const other = variant.mentions[0]!.fact;
    return isSamePeriod(fact, other) && !namesOtherOrgan(fact, other);
  });
  if (clashing.length === 0) return [];
  return [
    {
      about: 'date',
      variants: [first!, ...clashing],
      neutral: dated.find((variant) => variant.value === '')?.mentions ?? [],
    },
  ];
}

function isSamePeriod(a: Citation, b: Citation): boolean {
  const [one, other] = [a.date!.value, b.date!.value];
  if (one.year === undefined || other.year === undefined)
    return one.day === other.day && one.month === other.month ? false : one.year === other.year;
  if (a.symbol?.year !== undefined) return true;
  return systemOf(a) === 'party' ? Math.abs(one.year - other.year) < 4 : one.year === other.year;
}

/** `12/KH-UBND` of the province and of the commune are two papers with one symbol. */
function namesOtherOrgan(a: Citation, b: Citation): boolean {
  return (
    a.issuer !== undefined &&
    b.issuer !== undefined &&
    a.issuer.organ !== b.issuer.organ &&
    !a.issuer.organ.startsWith(b.issuer.organ) &&
    !b.issuer.organ.startsWith(a.issuer.organ)
  );
}

const BODIES: ReadonlySet<string> = new Set(['standing-committee', 'executive-committee', 'standing-members']);

function bodyOf({ fact: { issuer } }: Mention<Citation>): string {
  return issuer?.body !== undefined && BODIES.has(issuer.body) ? issuer.body : '';
}

/** One document, two issuing bodies: Ban Thường vụ here, Ban Chấp hành there. “của Huyện ủy” names none and agrees with both. */
function issuerConflicts(mentions: readonly Mention<Citation>[]): Conflict[] {
  if (agree(mentions, bodyOf)) return [];
  const byBody = groupBy(mentions, bodyOf);
  const variants = byBody.filter((variant) => variant.value !== '');
  if (variants.length < 2) return [];
  const organs = variants.map((variant) => variant.mentions[0]!.fact);
  if (organs.some((other) => levelOf(other) !== levelOf(organs[0]!))) return [];
  return [{ about: 'issuer', variants, neutral: byBody.find((variant) => variant.value === '')?.mentions ?? [] }];
}

/** The level that an issuer belongs to: “Ban Thường vụ huyện ủy Cẩm Thủy” and “Ban Chấp hành Đảng bộ huyện” are both of a district. */
function levelOf(citation: Citation): string {
  const organ = citation.issuer?.organ ?? '';
  return /trung ương|tỉnh|thành|huyện|quận|thị|xã|phường/u.exec(organ)?.[0].replace('thành', 'tỉnh') ?? '';
}

/** A short form such as “Thông báo số 170” belongs to the one document with this number and type, where there is one. */
function withShortForms(documents: CitedDocument[], short: readonly Mention<Citation>[]): CitedDocument[] {
  if (short.length === 0) return documents;
  const byNumber = new Map<string, number[]>();
  documents.forEach(({ number }, at) => {
    add(byNumber, plainNumber(number), at);
  });
  for (const mention of short) {
    const { number, typeWord, date } = mention.fact;
    const fits = (byNumber.get(plainNumber(number)) ?? []).filter((at) =>
      documents[at]!.mentions.some((other) => other.fact.typeWord?.type === typeWord?.type),
    );
    const [only, another] = fits;
    if (only !== undefined && another === undefined && date === undefined)
      documents[only] = withMention(documents[only]!, mention);
  }
  return documents;
}

function withMention(document: CitedDocument, mention: Mention<Citation>): CitedDocument {
  return {
    ...document,
    mentions: [...document.mentions, mention].sort((a, b) => a.block - b.block || a.fact.start - b.fact.start),
    conflicts: document.conflicts.map((conflict) => ({ ...conflict, neutral: [...conflict.neutral, mention] })),
  };
}

function groupBy(mentions: readonly Mention<Citation>[], keyOf: (mention: Mention<Citation>) => string): Variant[] {
  const groups = new Map<string, Mention<Citation>[]>();
  for (const mention of mentions) add(groups, keyOf(mention), mention);
  return [...groups].map(([value, members]) => ({ value, mentions: members }));
}

/** A number of its own for each day, as far as it is said; -1 where none is. Cheaper to compare than {@link dateKey}. */
function dayOf({ fact: { date } }: Mention<Citation>): number {
  if (date === undefined) return -1;
  const { day = -1, month = -1, year = -1 } = date.value;
  return ((year + 1) * 1000 + month + 1) * 1000 + day + 1;
}

function dateKey(date: CalendarDate): string {
  return `${date.day ?? ''}/${date.month ?? ''}/${date.year ?? ''}`;
}
