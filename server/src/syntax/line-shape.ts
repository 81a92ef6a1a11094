import { isAllCapitals, startsSmall } from '../text/letters';
import { opensWithEnumerator } from './enumerator';

const BLANK = /^\s*$/;
const NOTE = /^[¹²³⁰⁴-⁹]|^\[\^[^\]]{1,8}\]:|^\^\{?\d/;
const PAGE_NUMBER = /^(?:[-–—]\s?)?\d{1,3}(?:\s?[-–—])?$/;
const RULING = '-–—_=*';
const RULE = /^(?:[-–—_=]{3,}|\*(?:\s?\*){0,4})$/;
const ENDED = /[.;:!?…”")/\]]\s{0,8}$/;
const NAMED_LINE = /^(?:Nơi nhận|NƠI NHẬN|Kính gửi|KÍNH GỬI|Kính trình|Căn cứ|Số\s?:|Số\s\d)/;
const TERMINAL_COMMA = /,\s{0,8}$/;
/** A line shorter than this was ended by its writer; a longer one may have been wrapped. */
const WRAP_WIDTH = 58;

/** Longest run of marks before the words of a line. */
const DECORATION = 12;

/** The text of a line without the marks of Markdown before it: `### I. MỤC ĐÍCH` → `I. MỤC ĐÍCH`, `**1. Tiến độ` → `1. Tiến độ`. A bullet `* ` stays. */
export function undecorated(line: string): string {
  let at = 0;
  while (at < DECORATION && at < line.length) {
    const code = line.charCodeAt(at);
    if (code === STAR && isSpace(line.charCodeAt(at + 1)) && line.slice(0, at).trim() === '') break;
    if (!isSpace(code) && code !== GREATER && code !== HASH && code !== STAR && code !== UNDERSCORE) break;
    at++;
  }
  return at === 0 ? line : line.slice(at);
}

const STAR = 42;
const HASH = 35;
const GREATER = 62;
const UNDERSCORE = 95;

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

/** True for a line of blanks alone. */
export function isBlank(line: string): boolean {
  return line === '' || (mayBeSpace(line.charCodeAt(0)) && BLANK.test(line));
}

/** False for a character that `\s` does not match: one look instead of an expression, for every line is asked. */
function mayBeSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x1680 || code >= 0x2000;
}

/** A row of a pipe table: `| 1 | Tiến độ chậm | UBND xã |`. */
export function isTableRow(line: string): boolean {
  const code = line.charCodeAt(0);
  return code === 124 || (isSpace(code) && /^\s{1,8}\|/.test(line));
}

/** A line that rules something off: `-----`, `*`, `***`. */
export function isRule(line: string): boolean {
  return line.length < 200 && mayRule(line) && RULE.test(line.trim());
}

/** False for nearly all lines, bullets too: the expression is for what is left. */
function mayRule(line: string): boolean {
  const first = line.charAt(0);
  return RULING.includes(first) ? first === '*' || RULING.includes(line.charAt(1)) : mayBeSpace(line.charCodeAt(0));
}

/** A footnote: `¹ Kế hoạch số …`. */
export function isNote(line: string): boolean {
  return opensNote(undecorated(line));
}

function opensNote(words: string): boolean {
  const code = words.charCodeAt(0);
  return (code === 91 || code === 94 || (code >= 0xb2 && code <= 0xb9) || code >= 0x2070) && NOTE.test(words);
}

/** A line that holds a page number alone, as text copied from a PDF has: `2`, `- 2 -`. */
export function isPageNumber(line: string): boolean {
  return line.length <= 16 && PAGE_NUMBER.test(line.trim());
}

/** True when an odd number of `**` stands in the line: bold goes on in the next one. */
export function leavesBoldOpen(line: string): boolean {
  let count = 0;
  for (let at = line.indexOf('**'); at >= 0; at = line.indexOf('**', at + 2)) count++;
  return count % 2 === 1;
}

/**
 * True when a line surely begins something new, whatever stands before the line above it.
 * Depends on these two lines alone: that is what makes the blocks of a draft independent of one another.
 * @param line a line without its line end
 * @param before the line above; undefined at the top
 */
export function beginsBlock(line: string, before: string | undefined): boolean {
  if (before === undefined) return true;
  if (isBlank(line)) return false;
  if (isTableRow(line) || isTableRow(before)) return true;
  const words = undecorated(line);
  if (isRule(line)) return true;
  // Footnotes and page numbers may stand in the middle of a sentence that goes on over the page.
  if (isPageNumber(line) || opensNote(words)) return false;
  if (isMarkedHeading(line) || words.startsWith('<!--')) return true;
  if (opensWithEnumerator(words)) return true;
  if (isBlank(before)) return !startsInside(words) && !/^[,;)\]”]/.test(words);
  return !continuesLine(line, words, before);
}

/** `## Mục tiêu` */
function isMarkedHeading(line: string): boolean {
  const code = line.charCodeAt(0);
  return code === HASH || (mayBeSpace(code) && /^\s{0,8}#/.test(line));
}

/** A year, a period or a day with what follows it in a sentence: `2025-2030;`, `2026 cho các xã`, `30/9/2026.`; a table cell copied by itself ends without a mark. */
const INSIDE =
  /^(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?|(?:\d{1,2}\/){1,2}(?:19|20)\d{2})(?:[;,.)”]|\s\(?\p{Ll})/u;

/** True for the rest of a sentence, in small letters or from a date on: `nhiệm kỳ`, a page's end, `2025-2030;`. */
function startsInside(words: string): boolean {
  const code = words.charCodeAt(0);
  return code >= DIGIT_0 && code <= DIGIT_9 ? INSIDE.test(words) : startsSmall(words);
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** How many letters a line shows: marks typed apart (NFD) stand above their letters and take no room. */
function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) < 0x300 || line.charCodeAt(at) > 0x36f) width++;
  return width;
}

/** True when a line that stands right below another one goes on with its sentence, as hard-wrapped text does. */
function continuesLine(line: string, words: string, before: string): boolean {
  if (isRule(before) || NAMED_LINE.test(words)) return false;
  if (isAllCapitals(words) || isAllCapitals(undecorated(before)))
    return isAllCapitals(words) === isAllCapitals(undecorated(before)) && startsSmall(words);
  if (startsInside(words)) return true;
  if (leavesBoldOpen(before)) return true;
  if (ENDED.test(before) || /\s{2}$/.test(before) || isMarkedHeading(before)) return false;
  const width = widthOf(before);
  return (width >= WRAP_WIDTH && line.length > 0 && !TERMINAL_COMMA.test(before)) || width >= WRAP_WIDTH + 10;
}
