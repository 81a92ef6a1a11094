import type { Words } from '../l10n/words';
import { formatDate } from '../model/calendar';
import type { Citation } from '../model/citation';
import type { CitedDocument, Conflict } from '../model/cited-documents';
import type { Draft } from '../model/draft';
import { placeOf, type Mention } from '../model/place';
import type { Span } from '../text/span';
import { byStart, linesOf, type LineSpan } from './line-span';
import { shorten } from './shorten';
import type { ViewItem } from './view-item';

/** How much of the passage stands before and behind a mention. */
const BEFORE = 14;
const BEHIND = 90;
const ISSUER_LENGTH = 45;
/** A bullet before the words says nothing in a tree. */
const BULLET = /^[-–•*+]\s{1,3}/u;

/** The documents that a draft cites, each once, in the order of their first mention; below each all its mentions. */
export function documentsView(draft: Draft, words: Words): ViewItem[] {
  const seen = new Map<string, number>();
  const rows = draft.citedDocuments.map((document) => {
    const symbols = symbolsOf(document);
    const before = seen.get(symbols[0]!) ?? 0;
    seen.set(symbols[0]!, before + 1);
    return documentRow(document, `${symbols[0]}~${before}`, symbols, draft, words);
  });
  return rows.sort((a, b) => byStart(a.target, b.target));
}

/** The symbols that one document is cited by, as they should be typed; several only where they contradict. */
function symbolsOf({ mentions, conflicts }: CitedDocument): string[] {
  const all = mentions.flatMap(({ fact }) => (fact.symbol ? [fact.symbol.canonical] : []));
  const isDisputed = conflicts.some(({ about }) => about === 'type');
  return isDisputed ? [...new Set(all)] : all.slice(0, 1);
}

function documentRow(
  document: CitedDocument,
  id: string,
  symbols: readonly string[],
  draft: Draft,
  words: Words,
): ViewItem {
  const { views } = words;
  const { mentions, conflicts } = document;
  const type = symbols.length > 1 ? '' : capital(mentions.find(({ fact }) => fact.typeWord)?.fact.typeWord?.text ?? '');
  const name = views.document(type, symbols.join(' · '));
  const disputed = conflicts.map(({ about, variants }) => views.conflict[about](variants.length)).join(', ');
  const known = detailsOf(mentions);
  const count = views.mentions(mentions.length);
  return {
    id,
    icon: disputed === '' ? 'document' : 'conflict',
    label: name,
    highlight: undefined,
    description: disputed === '' ? count : `${disputed} · ${count}`,
    tooltip: [name, ...known, disputed === '' ? count : views.spokenConflict(disputed)].join('\n'),
    spoken: [
      views.spokenDocument(name, mentions.length),
      ...(disputed === '' ? [] : [views.spokenConflict(disputed)]),
    ].join(' '),
    target: placeIn(draft, mentions[0]!),
    extent: undefined,
    isFlagged: disputed !== '',
    children: mentions.map((mention, at) => mentionRow(mention, `${id}/${at}`, conflicts, draft, words)),
  };
}

function placeIn(draft: Draft, mention: Mention<Citation>): LineSpan {
  const { start, end } = draft.spanOf(placeOf(mention));
  return linesOf(draft, start, end);
}

/** The day and the issuer, as far as any mention says them. */
function detailsOf(mentions: readonly Mention<Citation>[]): string[] {
  const dates = new Set(mentions.flatMap(({ fact }) => (fact.date ? [formatDate(fact.date.value)] : [])));
  const issuer = mentions.find(({ fact }) => fact.issuer)?.fact.issuer?.text;
  return [...(dates.size > 0 ? [[...dates].join(' · ')] : []), ...(issuer === undefined ? [] : [issuer])];
}

function mentionRow(
  mention: Mention<Citation>,
  id: string,
  conflicts: readonly Conflict[],
  draft: Draft,
  { views }: Words,
): ViewItem {
  const { text } = mention.passage;
  const { fact } = mention;
  const context = contextOf(text, fact);
  const target = placeIn(draft, mention);
  const line = target.start.line + 1;
  const lead = `${line}: `;
  const variant = conflicts.map((conflict) => variantOf(mention, conflict)).find((label) => label !== undefined);
  const plain = context.text.replace(/[\s.,;:…]{1,4}$/u, '');
  return {
    id,
    icon: variant === undefined ? 'mention' : 'deviating-mention',
    label: `${lead}${context.text}`,
    highlight: { start: lead.length + context.highlight.start, end: lead.length + context.highlight.end },
    description: variant ?? '',
    tooltip: shorten(text, 600),
    spoken: `${views.spokenMention(line, plain)}${variant === undefined ? '' : ` ${views.spokenVariant(variant)}`}`,
    target,
    extent: target,
    isFlagged: variant !== undefined,
    children: [],
  };
}

/** What a mention writes about the point in dispute; undefined where it takes no side. */
function variantOf(mention: Mention<Citation>, { about, variants }: Conflict): string | undefined {
  if (!variants.some(({ mentions }) => mentions.includes(mention))) return undefined;
  const { symbol, date, issuer } = mention.fact;
  if (about === 'date') return date && formatDate(date.value);
  return about === 'issuer' ? issuer && shorten(issuer.text, ISSUER_LENGTH) : symbol?.canonical;
}

/** The citation with some words around it: “… theo |Thông báo số 45-TB/TU| của Ban Thường vụ …” */
function contextOf(text: string, { start, end }: Span): { text: string; highlight: Span } {
  const first = Math.min(start, BULLET.exec(text)?.[0].length ?? 0);
  let from = Math.max(first, start - BEFORE);
  if (from > first) {
    const blank = text.indexOf(' ', from);
    from = blank >= 0 && blank < start ? blank + 1 : start;
  }
  const lead = from > first ? '…' : '';
  return {
    text: `${lead}${text.slice(from, end)}${shorten(text.slice(end), BEHIND)}`,
    highlight: { start: lead.length + start - from, end: lead.length + end - from },
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
