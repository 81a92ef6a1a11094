import { isCapital } from '../text/letters';
import { letterValue, romanValue } from '../text/numerals';

/**
 * What a heading or item is numbered with.
 * `part` Phần thứ nhất · `chapter` Chương II · `mục` Mục 1 · `upper` A. · `roman` I- · `article` Điều 1. · `decimal` 1.2.4. · `letter` a) · `paren` (1) · `bullet` -
 */
export type EnumeratorKind =
  | 'part'
  | 'chapter'
  | 'titled-section'
  | 'upper'
  | 'roman'
  | 'article'
  | 'decimal'
  | 'letter'
  | 'paren'
  | 'bullet'
  | 'annex';

/** The number before a heading or item. Offsets count from the start of the passage's text. */
export interface Enumerator {
  readonly kind: EnumeratorKind;
  /** As typed, without the mark behind: `1.2.4`, `II`, `a`, `(1)`, `Điều 3`. */
  readonly label: string;
  /** The mark behind the number: `.`, `-`, `/`, `)`, `:` or none. */
  readonly mark: string;
  /** 1.2.4 → [1, 2, 4]; II → [2]; a → [1]. Empty for a bullet; [0] where letters stand that are no number (`IIII`, `w)`). */
  readonly path: readonly number[];
  /** True when a Roman numeral is typed with look-alikes: small L, the figure 1 or a single Unicode sign for I. */
  readonly lookAlike: boolean;
  readonly start: number;
  /** First character of the number itself; behind “Điều ” in “Điều 3.” */
  readonly numberStart: number;
  /** End of the number and its mark; the blank behind is not counted. */
  readonly end: number;
  /** Where the words of the heading or item begin. */
  readonly contentStart: number;
}

const BULLET = /^([-–—+•*·●▪◦])(?:\s{1,8}|(?=\p{Lu}))/u;
const ROMAN = /^([IVXLlⅠ-Ⅻ1]{1,8})\s?([.\-–/)])(?=(\s|$)|\p{Lu})/u;
const UPPER = /^([A-HK-UĐ])([.)/-])\s/u;
const LETTER = /^([a-zăâđêôơư])([.)])(?=\s|\p{Lu}|$)/u;
const PAREN = /^\((\d{1,2}|[ivx]{1,5}|\p{Ll})\)/u;
const NAMED =
  /^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU|Phụ lục|PHỤ LỤC)\s{1,3}(thứ\s[\p{L}]{2,5}|THỨ\s[\p{L}]{2,5}|[IVXL]{1,7}|\d{1,3})\s?([.:-]?)(?=\s|$)/u;
const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const NAMED_KINDS: Readonly<Record<string, EnumeratorKind>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'titled-section',
  điều: 'article',
  'phụ lục': 'annex',
};

/**
 * Reads the number at the beginning of a passage.
 * @param text a cleaned passage; blanks before the number are passed over
 * @returns undefined where none stands: “2026 là năm …”, “05/5/2026”, “1,5 ngày”
 */
export function readEnumerator(text: string): Enumerator | undefined {
  const start = firstInk(text);
  const code = text.charCodeAt(start);
  if (Number.isNaN(code)) return undefined;
  const rest = start === 0 ? text : text.slice(start);
  if (code >= 48 && code <= 57) return decimal(rest, start) ?? roman(rest, start);
  if (code === 40) return paren(rest, start);
  return bullet(rest, start) ?? named(rest, start) ?? roman(rest, start) ?? upper(rest, start) ?? letter(rest, start);
}

function bullet(rest: string, start: number): Enumerator | undefined {
  const match = BULLET.exec(rest);
  if (!match) return undefined;
  return make('bullet', match[1]!, '', [], start, start, match[1]!.length, rest);
}

const DEEPEST = 7;
/** The numbers of the label that is read: a list of its own is made when all are known, for it is kept as long as the draft. */
const levels = new Array<number>(DEEPEST).fill(0);

function decimal(rest: string, start: number): Enumerator | undefined {
  let depth = 0;
  let at = 0;
  for (;;) {
    const from = at;
    let number = 0;
    while (at < rest.length && isFigure(rest.charCodeAt(at))) number = number * 10 + rest.charCodeAt(at++) - ZERO;
    if (at === from || at - from > 3) return undefined;
    // Behind the first number there are no amounts: in “1.500 đồng” and “1.05 lần” no section is named.
    if (depth > 0 && (number >= 100 || (at - from > 1 && rest.charCodeAt(from) === ZERO))) return undefined;
    levels[depth++] = number;
    if (depth === DEEPEST || rest[at] !== '.' || !isFigure(rest.charCodeAt(at + 1))) break;
    at++;
  }
  const path = levels.slice(0, depth);
  const label = rest.slice(0, at);
  const mark = '.)/-'.includes(rest.charAt(at)) ? rest.charAt(at) : '';
  const end = at + mark.length;
  const behind = rest.charAt(end);
  // A wrapped line may begin with a symbol: `57-NQ/TW`, `66/NQ-CP`.
  if (isCapital(behind) && /^[\p{L}\d]{1,12}[-/]/u.test(rest.slice(end, end + 14))) return undefined;
  if (behind !== '' && !isBlank(behind))
    return mark !== '' && isCapital(behind) ? make('decimal', label, mark, path, start, start, end, rest) : undefined;
  // “2 tháng” and “3.0 của” are amounts; only 1.1 Tên mục goes without a mark, and only before a capital letter.
  if (mark === '' && (path.length < 2 || behind === '' || !/^\s{1,4}["“(]?\p{Lu}/u.test(rest.slice(end, end + 6))))
    return undefined;
  return make('decimal', label, mark, path, start, start, end, rest);
}

const ZERO = 48;

function isFigure(code: number): boolean {
  return code >= ZERO && code <= 57;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0';
}

function roman(rest: string, start: number): Enumerator | undefined {
  const match = ROMAN.exec(rest);
  if (!match) return undefined;
  const label = match[1]!;
  const plain = plainRoman(label);
  if (plain !== label && !/^[\s.\-–/)]/.test(rest.slice(label.length))) return undefined;
  const value = romanValue(plain);
  if (value === undefined && !/^[IVX]{2,}$/.test(plain)) return undefined;
  // `l. ` alone is the letter l, `1.` the number one.
  if (label === 'l' || /^1+$/.test(label)) return undefined;
  return {
    ...make('roman', label, match[2]!, [value ?? 0], start, start, match[0].length, rest),
    lookAlike: plain !== label,
  };
}

/** Roman numerals typed with look-alikes: `ll` and `1I` for II, `Ⅳ` for IV. */
function plainRoman(label: string): string {
  return label.normalize('NFKC').replace(/[l1]/g, 'I');
}

function upper(rest: string, start: number): Enumerator | undefined {
  const match = UPPER.exec(rest);
  if (!match) return undefined;
  const order = 'ABCDEFGHIKLMNOPQRSTU'.indexOf(match[1]!);
  return make('upper', match[1]!, match[2]!, [match[1] === 'Đ' ? 0 : order + 1], start, start, 2, rest);
}

function letter(rest: string, start: number): Enumerator | undefined {
  const match = LETTER.exec(rest);
  if (!match) return undefined;
  return make('letter', match[1]!, match[2]!, [letterValue(match[1]!) ?? 0], start, start, 2, rest);
}

function paren(rest: string, start: number): Enumerator | undefined {
  const match = PAREN.exec(rest);
  if (!match) return undefined;
  const inner = match[1]!;
  const value = /^\d/.test(inner)
    ? Number(inner)
    : /^[ivx]+$/.test(inner)
      ? romanValue(inner.toUpperCase())
      : letterValue(inner);
  return make('paren', match[0], '', [value ?? 0], start, start, match[0].length, rest);
}

function named(rest: string, start: number): Enumerator | undefined {
  const match = NAMED.exec(rest);
  if (!match) return undefined;
  const [whole, word, number, mark] = match as unknown as [string, string, string, string];
  const ordinal = /^thứ\s(.+)$/i.exec(number);
  const value = ordinal
    ? ORDINALS[ordinal[1]!.toLowerCase()]
    : /^\d/.test(number)
      ? Number(number)
      : romanValue(number);
  if (value === undefined) return undefined;
  const kind = NAMED_KINDS[word.toLowerCase()]!;
  // “Mục 3 của Thông báo …” opens a sentence; a heading goes on with a mark, a capital letter or nothing.
  if (mark === '' && !/^\s{0,4}(?:$|["“]?\p{Lu})/u.test(rest.slice(whole.length))) return undefined;
  return make(
    kind,
    `${word} ${number}`,
    mark,
    [value],
    start,
    start + whole.indexOf(number, word.length),
    whole.length,
    rest,
  );
}

function make(
  kind: EnumeratorKind,
  label: string,
  mark: string,
  path: readonly number[],
  start: number,
  numberStart: number,
  length: number,
  rest: string,
): Enumerator {
  let content = length;
  while (content < rest.length && isBlank(rest.charAt(content))) content++;
  return {
    kind,
    label,
    mark,
    path,
    lookAlike: false,
    start,
    numberStart,
    end: start + length,
    contentStart: start + content,
  };
}

function firstInk(text: string): number {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}
