import type { Passage } from '../syntax/block';
import { memoOfList } from '../syntax/memo';
import type { Span } from '../text/span';
import { Mark } from '../text/syllables';
import { syllablesIn } from './syllables-in';

/** A bracket or quotation mark without its partner in the passage. Offsets count from the start of the passage. */
export interface UnmatchedMark extends Span {
  readonly key: string;
  /** As typed: `(`, `”`. */
  readonly sign: string;
  readonly pair: 'round' | 'square' | 'quote' | 'angle' | 'straight';
  readonly opens: boolean;
}

const NONE: readonly UnmatchedMark[] = [];
const SIGNS: Readonly<Record<string, readonly [pair: UnmatchedMark['pair'], opens: boolean]>> = {
  '(': ['round', true],
  ')': ['round', false],
  '[': ['square', true],
  ']': ['square', false],
  '“': ['quote', true],
  '”': ['quote', false],
  '‘‘': ['quote', true],
  '’’': ['quote', false],
  '«': ['angle', true],
  '»': ['angle', false],
};
/** Two single marks stand for a double one: `‘‘`, `’’`. */
const ANY_SIGN = /[()[\]“”«»"]|‘‘|’’|''/g;
/** `a)`, `12)`, `1.2)`, `a1)`, `iv)` behind a blank or at the start: the number of an item, no bracket. */
const ITEM_NUMBER = /(?:^|[\s;:,.“])(?:\p{Ll}\d{0,2}|\d{1,2}(?:\.\d{1,2}){0,2}\p{Ll}?|[ivx]{1,4})$/u;

const RARE_SIGN = /[[\]«»"]|‘‘|’’|''/;

interface Seen {
  readonly at: number;
  readonly sign: string;
}

/** The marks of a passage that find no partner in it: most passages have none. */
export const unmatchedMarksIn: (passage: Passage) => readonly UnmatchedMark[] = memoOfList((passage: Passage) => {
  if ((syllablesIn(passage).marks & Mark.bracket) === 0) return NONE;
  const { text } = passage;
  if (isPlain(text, '(', ')') && isPlain(text, '“', '”') && !RARE_SIGN.test(text)) return NONE;
  const open: Record<UnmatchedMark['pair'], Seen[]> = { round: [], square: [], quote: [], angle: [], straight: [] };
  const closed: Seen[] = [];
  const numbers: Seen[] = [];
  const straight: Seen[] = [];
  for (const { 0: sign, index: at } of text.matchAll(ANY_SIGN)) {
    if (sign === '"' || sign === "''") {
      if (!isUnit(text, at)) straight.push({ at, sign });
      continue;
    }
    const [pair, opens] = SIGNS[sign]!;
    if (opens) open[pair].push({ at, sign });
    else if (pair === 'round' && isItemNumber(text, at)) numbers.push({ at, sign });
    else if (open[pair].pop() === undefined && !(sign === '”' && isUnit(text, at))) closed.push({ at, sign });
  }
  // “(theo điểm a)”: what looked like the number of an item closes a bracket that nothing else closes.
  for (const number of numbers) {
    const partner = open.round.findLastIndex(({ at }) => at < number.at);
    if (partner >= 0) open.round.splice(partner, 1);
  }
  // “Tên gọi": a straight mark may stand for either curved one.
  if (straight.length % 2 === 1) {
    const partner = closed.findIndex(({ sign }) => SIGNS[sign]![0] === 'quote');
    if (open.quote.length > 0) open.quote.pop();
    else if (partner >= 0) closed.splice(partner, 1);
    else open.straight.push(straight[straight.length - 1]!);
  }
  const left = [...open.round, ...open.square, ...open.quote, ...open.angle, ...open.straight, ...closed];
  if (left.length === 0) return NONE;
  return left
    .sort((a, b) => a.at - b.at)
    .map(({ at, sign }) => {
      const [pair, opens] = SIGNS[sign] ?? (['straight', true] as const);
      return { key: sign, sign, pair, opens, start: at, end: at + sign.length };
    });
});

/** A quick look: true when each opening mark is followed by its closing one before the next opens. */
function isPlain(text: string, opening: string, closing: string): boolean {
  let open = text.indexOf(opening);
  let close = text.indexOf(closing);
  while (open >= 0 && close > open) {
    const next = text.indexOf(opening, open + 1);
    if (next >= 0 && next < close) return false;
    open = next;
    close = text.indexOf(closing, close + 1);
  }
  return open < 0 && close < 0;
}

function isItemNumber(text: string, at: number): boolean {
  return ITEM_NUMBER.test(text.slice(Math.max(0, at - 12), at));
}

/** `12"`: inches, seconds. */
function isUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return (code >= 48 && code <= 57) || code === 39 || code === 0x2019;
}
