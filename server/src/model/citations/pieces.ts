import { isLetter } from '../../text/letters';
import type { Span } from '../../text/span';

/** What stands between two pieces of a symbol. */
export interface Joint {
  /** Undefined where nothing does: between 57 and NQ in `57NQ/TW`. */
  readonly mark: '-' | '/' | undefined;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

/** One part of a symbol with the joint before it: `/QĐ`, `-TTg`, `/2020`. */
export interface Piece extends Span {
  readonly joint: Joint;
  readonly text: string;
}

/** What may be a symbol, cut at its hyphens and slashes: `30/2020/NĐ-CP` → 30, then 2020, NĐ, CP. */
export interface Pieces {
  readonly number: string;
  readonly numberEnd: number;
  /** One at least; the first may be a year, all others begin with a letter. */
  readonly list: readonly Piece[];
}

// A joint symbol of five organs is the longest one seen (`05/2025/NQLT-UBTVQH15-CP-…`).
const MOST_PIECES = 9;
const NUMBER = /\d{1,6}(?!\d)(?:\.\d{1,3}(?!\d))?(?:[a-hđ](?!\p{L}))?/uy;
const YEAR = /(?:19|20)\d\d(?!\d)/y;
// Units may have a point or an ampersand: `V.I`, `CTL&BHXH`, `CCHC&PC`. A point before a small letter ends a sentence.
const WORD = /\p{L}[\p{L}\d&]{0,29}(?:\.\p{Lu}{1,4}(?![\p{L}\d]))?/uy;

/**
 * Reads a number and the pieces joined to it. Up to two spaces may stand beside a hyphen or slash; whether they belong there is not judged here.
 * @param plain the text of a passage with ordinary characters
 * @param start offset of the first digit
 * @returns undefined when no piece follows the number: `01/7/2025`, `24/7`, `12%`
 */
export function readPieces(plain: string, start: number): Pieces | undefined {
  NUMBER.lastIndex = start;
  if (!NUMBER.test(plain)) return undefined;
  const numberEnd = NUMBER.lastIndex;
  let at = numberEnd;
  let list: Piece[] | undefined;
  while (at < plain.length && (list?.length ?? 0) < MOST_PIECES) {
    const piece = readPiece(plain, at, list === undefined);
    if (!piece) break;
    (list ??= []).push(piece);
    at = piece.end;
  }
  if (!list || (list.length === 1 && isYear(list[0]!))) return undefined;
  return { number: plain.slice(start, numberEnd), numberEnd, list };
}

/** True for the piece `2020` of `30/2020/NĐ-CP`: the only one that may begin with a digit. */
export function isYear(piece: Piece): boolean {
  const code = piece.text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** True when nothing but the mark itself stands between two pieces. */
export function isTight({ spaceBefore, spaceAfter }: Joint): boolean {
  return !spaceBefore && !spaceAfter;
}

/** True when a mark has spaces on both sides, as a dash between phrases has. */
export function isWide({ spaceBefore, spaceAfter }: Joint): boolean {
  return spaceBefore && spaceAfter;
}

function readPiece(plain: string, from: number, first: boolean): Piece | undefined {
  let at = from;
  while (at - from < 2 && plain[at] === ' ') at++;
  const spaceBefore = at > from;
  const char = plain[at];
  const mark = char === '-' || char === '/' ? char : undefined;
  if (mark) at++;
  // Without a mark only a code right behind the number can be meant: `57NQ/TW`.
  else if (!first || spaceBefore) return undefined;
  const afterMark = at;
  while (mark && at - afterMark < 2 && plain[at] === ' ') at++;
  const end = endOfPiece(plain, at, first && mark === '/');
  return end === undefined
    ? undefined
    : { start: at, end, text: plain.slice(at, end), joint: { mark, spaceBefore, spaceAfter: at > afterMark } };
}

function endOfPiece(plain: string, at: number, mayBeYear: boolean): number | undefined {
  const char = plain[at];
  if (char === undefined) return undefined;
  const pattern = isLetter(char) ? WORD : mayBeYear ? YEAR : undefined;
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  return pattern.test(plain) ? pattern.lastIndex : undefined;
}
