import type { Citation } from '../model/citation';
import type { CitedDocument } from '../model/cited-documents';
import type { Draft } from '../model/draft';
import { placeOf, type Mention } from '../model/place';
import { capitalise } from '../text/letters';
import type { LinePosition } from '../text/lines';
import type { DocumentTypeId } from '../vocabulary/document-types';

/** A stretch of a draft by lines, as it was when the draft was last read. */
export interface LineSpan {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** A document that a draft cites, in the words by which it can be cited again. */
export interface CitedFacts {
  /** As it should be typed: `170-TB/TU`. */
  readonly symbol: string;
  /** “Thông báo”; empty where no mention says it. */
  readonly typeWord: string;
  readonly type: DocumentTypeId | undefined;
  /** What the fullest mention says behind the symbol: “, ngày 05/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát”. */
  readonly tail: string;
  /** How much the tail tells, of date, issuer and title: from 0 to 3. */
  readonly fullness: number;
  /** In the order of the text. */
  readonly mentions: readonly LineSpan[];
}

/** Two mentions are of one document when this is equal: the symbol, whatever its letter case. */
export function citedKey(symbol: string): string {
  return symbol.toUpperCase();
}

/** The documents that a draft cites, in the order of their first mention. A contradiction in the draft gives one for each symbol. */
export function citedFactsOf(draft: Draft): CitedFacts[] {
  return draft.citedDocuments.flatMap((document) => bySymbol(document).map((mentions) => factsOf(mentions, draft)));
}

/** The mentions of one document, by the symbol that they give it; a short form without a symbol goes with the first. */
function bySymbol({ mentions }: CitedDocument): Mention<Citation>[][] {
  const groups = new Map<string, Mention<Citation>[]>();
  const short: Mention<Citation>[] = [];
  for (const mention of mentions) {
    const { symbol } = mention.fact;
    if (symbol === undefined) {
      short.push(mention);
      continue;
    }
    const known = groups.get(citedKey(symbol.canonical));
    if (known) known.push(mention);
    else groups.set(citedKey(symbol.canonical), [mention]);
  }
  const all = [...groups.values()];
  all[0]?.push(...short);
  return all;
}

function factsOf(mentions: readonly Mention<Citation>[], draft: Draft): CitedFacts {
  const word = mentions.find(({ fact }) => fact.typeWord !== undefined)?.fact.typeWord;
  let tail = '';
  let fullness = -1;
  for (const mention of mentions) {
    const one = tailOf(mention, draft);
    if (one !== undefined && one.fullness > fullness) ({ tail, fullness } = one);
  }
  return {
    symbol: mentions[0]!.fact.symbol!.canonical,
    typeWord: word === undefined ? '' : capitalise(word.text.toLowerCase()),
    type: word?.type,
    tail,
    fullness: Math.max(fullness, 0),
    mentions: mentions
      .map((mention) => lineSpan(draft, mention))
      .sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character),
  };
}

function lineSpan(draft: Draft, mention: Mention<Citation>): LineSpan {
  const { start, end } = draft.spanOf(placeOf(mention));
  return { start: draft.tree.positionAt(start), end: draft.tree.positionAt(end) };
}

/** A title that is longer is none: a whole sentence follows. */
const LONGEST_TITLE = 300;
/** “… về kết quả giám sát (sau đây gọi là …)”; a full stop inside a number (66.7) or an abbreviation is none. */
const TITLE_END = /[;(“"]|\.(?!\d)|[,:] (?:như sau|cụ thể|trong đó)|$/;

function tailOf(
  { fact, passage, block }: Mention<Citation>,
  draft: Draft,
): { readonly tail: string; readonly fullness: number } | undefined {
  const { symbol, date, issuer, titled, end } = fact;
  // A title in capitals is no model for the words of a sentence.
  if (symbol === undefined || draft.tree.zones[block] === 'title' || draft.tree.zones[block] === 'header')
    return undefined;
  const said = passage.text.slice(symbol.end, end);
  const title = titled ? titleBehind(passage.text, end, draft.tree.zones[block] === 'basis') : '';
  return {
    tail: `${said}${title}`.trimEnd(),
    fullness: (date ? 1 : 0) + (issuer ? 1 : 0) + (title === '' ? 0 : 1),
  };
}

/** “ về kết quả giám sát”. In a sentence a comma may end the title or stand in it: then nobody can tell, and there is none. */
function titleBehind(text: string, from: number, isBasis: boolean): string {
  const rest = text.slice(from, from + LONGEST_TITLE + 1);
  const title = rest.slice(0, TITLE_END.exec(rest)?.index ?? 0).replace(/[\s,]{0,9}$/u, '');
  if (title.length >= LONGEST_TITLE || !/^ (?:về|quy định|ban hành|sửa đổi)(?: |$)/u.test(title)) return '';
  return isBasis || !title.includes(',') ? title : '';
}
