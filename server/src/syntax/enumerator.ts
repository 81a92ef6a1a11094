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

const BULLET = /^[-–—+•*·●▪◦](?:\s{1,8}|(?=\p{Lu}))/u;
const ROMAN = /^([IVXLlⅠ-Ⅻ1]{1,8})\s?([.\-–/)])(?=(\s|$)|\p{Lu})/u;
const UPPER = /^([A-HK-UĐ])([.)/-])\s/u;
const LETTER = /^([a-zăâđêôơư])([.)])(?=\s|\p{Lu}|$)/u;
const PAREN = /^\((\d{1,2}|[ivx]{1,5}|\p{Ll})\)/u;
const NAMED =
  /^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU|Phụ lục|PHỤ LỤC)\s{1,3}(thứ\s[^\s.:-]{2,5}|THỨ\s[^\s.:-]{2,5}|[IVXL]{1,7}|\d{1,3})\s?([.:-]?)(?=\s|$)/u;
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
  if (start === text.length) return undefined;
  const rest = start === 0 ? text : text.slice(start);
  const code = rest.charCodeAt(0);
  if (isFigure(code)) return decimal(rest, start) ?? roman(rest, start);
  if (code === BRACKET) return paren(rest, start);
  // Nearly all lines are done with after a look at their first two characters.
  return (
    bullet(rest, start) ??
    named(rest, start) ??
    roman(rest, start) ??
    (MARKS.includes(rest.charAt(1)) ? (upper(rest, start) ?? letter(rest, start)) : undefined)
  );
}

/** True where `readEnumerator` reads a number; makes nothing of most of them. */
export function opensWithEnumerator(text: string): boolean {
  const start = firstInk(text);
  const code = start < text.length ? text.charCodeAt(start) : 0;
  if (isFigure(code) && decimalEnd(start === 0 ? text : text.slice(start)) > 0) return true;
  return readEnumerator(text) !== undefined;
}

const BRACKET = 40;
const MARKS = '.)/-';
const BULLETS = '-–—+•*·●▪◦';
/** First letters of Phần, Chương, Mục, Điều, Phụ lục. */
const NAMES = 'PCMĐ';
const ROMAN_LETTERS = 'IVXLlⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ1';

function bullet(rest: string, start: number): Enumerator | undefined {
  const label = rest.charAt(0);
  if (!BULLETS.includes(label)) return undefined;
  if (start === 0 && rest.charAt(1) === ' ' && rest.length > 2 && !isBlank(rest.charAt(2)))
    return plainBullet(label, rest);
  return BULLET.test(rest) ? make('bullet', label, '', NO_PATH, start, start, 1, rest) : undefined;
}

const NO_PATH: readonly number[] = [];
const plainBullets = new Map<string, Enumerator>();

/** `- Rà soát …`: every other item of a draft has this bullet, and all of them share it. */
function plainBullet(label: string, rest: string): Enumerator {
  let known = plainBullets.get(label);
  if (known === undefined) plainBullets.set(label, (known = make('bullet', label, '', NO_PATH, 0, 0, 1, rest)));
  return known;
}

const DEEPEST = 7;
/** The numbers of the label that was read last. A list of its own is made of those that are kept, for it stays as long as the draft. */
const levels = new Array<number>(DEEPEST).fill(0);
let depth = 0;
/** Where that label ends, and the mark behind it. */
let labelEnd = 0;
let labelMark = '';

function decimal(rest: string, start: number): Enumerator | undefined {
  const end = decimalEnd(rest);
  if (end === 0) return undefined;
  return make('decimal', rest.slice(0, labelEnd), labelMark, levels.slice(0, depth), start, start, end, rest);
}

/** Where a number such as `1.2.4.` that begins a text ends with its mark; 0 where none does. */
function decimalEnd(rest: string): number {
  depth = 0;
  let at = 0;
  for (;;) {
    const from = at;
    let number = 0;
    while (at < rest.length && isFigure(rest.charCodeAt(at))) number = number * 10 + rest.charCodeAt(at++) - ZERO;
    if (at === from || at - from > 3) return 0;
    // Behind the first number there are no amounts: in “1.500 đồng” and “1.05 lần” no section is named.
    if (depth > 0 && (number >= 100 || (at - from > 1 && rest.charCodeAt(from) === ZERO))) return 0;
    levels[depth++] = number;
    if (depth === DEEPEST || rest.charAt(at) !== '.' || at + 1 === rest.length || !isFigure(rest.charCodeAt(at + 1)))
      break;
    at++;
  }
  labelEnd = at;
  labelMark = at < rest.length && MARKS.includes(rest.charAt(at)) ? rest.charAt(at) : '';
  const end = at + labelMark.length;
  const behind = rest.charAt(end);
  // A wrapped line may begin with a symbol: `57-NQ/TW`, `66/NQ-CP`.
  if (isCapital(behind) && /^[\p{L}\d]{1,12}[-/]/u.test(rest.slice(end, end + 14))) return 0;
  if (behind !== '' && !isBlank(behind)) return labelMark !== '' && isCapital(behind) ? end : 0;
  // “2 tháng” and “3.0 của” are amounts; only 1.1 Tên mục goes without a mark, and only before a capital letter.
  if (labelMark === '' && (depth < 2 || behind === '' || !/^\s{1,4}["“(]?\p{Lu}/u.test(rest.slice(end, end + 6))))
    return 0;
  return end;
}

const ZERO = 48;

function isFigure(code: number): boolean {
  return code >= ZERO && code <= 57;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0';
}

function roman(rest: string, start: number): Enumerator | undefined {
  if (!ROMAN_LETTERS.includes(rest.charAt(0))) return undefined;
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
  if (!NAMES.includes(rest.charAt(0))) return undefined;
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
