import type { CalendarDate, DateMention, DatePart } from './date';
import {
  codeAt,
  isDigitCode,
  isLetterCode,
  skipBlanksBack,
  wordAfter,
  wordBefore,
  wordStartBefore,
} from '../text/words';
import {
  countedAfter,
  monthWords,
  quarterWords,
  rateWords,
  weekdayWords,
  wordsBeforeDate,
  wordsBeforeWeekday,
} from '../vocabulary/date-words';

const NONE: readonly DateMention[] = [];
/** Every date holds a figure; only “quý I” may stand without one, and has its ý. */
const ANCHOR = /[0-9ýÝ]/g;
/** 07/4/2023 and 20/11, the parts with the blanks and separators between them. */
const FIGURES = /(\d{1,2})( {0,2})([/.\-–])( {0,2})(\d{1,2})(?!\d)(?:( {0,2})([/.\-–])( {0,2})(\d{2,5})(?!\d))?/y;
const BARE_MONTH = /(\d{1,2}) {0,2}\/ {0,2}((?:19|20)\d\d)(?![\d/])/y;
/** From the day on: “07 tháng 4 năm 2023”, “30 tháng Tư”, “15 tháng 11”. */
const LONG =
  /(\d{1,2}) {0,3},? {0,3}tháng {0,3}(?:(\d{1,2})(?!\d)|(giêng|mười hai|mười một|mười|chạp|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)(?![\p{L}]))(?:,? {0,3}năm {0,3}(\d{2,5})(?!\d)| {0,2}\/ {0,2}(\d{4})(?!\d))?/iuy;
/** From the number on: “5/2026”, “12 năm 2025”, “5-2026”. */
const MONTH = /(\d{1,2})(?!\d)(?:(?: {0,2}\/ {0,2}|[-–.]|,? {0,3}[Nn][Ăă][Mm] {0,3})((?:19|20)\d{2,3})(?![\d/]))?/y;
const MONTH_IN_WORDS =
  /tháng {1,3}(giêng|mười hai|mười một|mười|chạp|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín),? {1,3}năm {1,3}$/iu;
/** Behind “qu”: “ý II/2026”, “ý 2 năm 2025”, “ý ba năm 2026”. */
const QUARTER =
  /[ýÝ] {1,2}(?:(IV|I{1,3}|0?[1-4])(?![\p{L}\d])|(một|nhất|hai|ba|tư|bốn)(?=,? {1,3}năm {1,3}\d{4}))(?:(?: {0,2}\/ {0,2}|[-–.]|,? {1,3}[Nn][Ăă][Mm] {1,3})(\d{4})(?!\d))?/uy;
/** The next one of “quý I, II/2026”, “quý II - III/2026”. */
const NEXT_QUARTER =
  /( {0,2}(?:[,\-–]|và|hoặc|đến) {0,2})(IV|I{1,3})(?![\p{L}\d])(?:(?: {0,2}\/ {0,2}|[-–.]|,? {1,3}[Nn][Ăă][Mm] {1,3})(\d{4})(?!\d))?/uy;
/** “2025 - 2030”, “2025/2026”: a period of years, no single one. */
const YEARS_AFTER = /(?: {0,2}[-–] {0,2}|\/)\d{4}/y;
const NEXT_YEAR = /( {1,2}(?:và|hoặc|đến) {1,2})((?:19|20)\d\d)(?![\d/]| {0,2}[-–])/y;
/** “tháng … ” right before “năm 2026”: a date left to be filled in; not so “6 tháng năm 2026”. */
const BLANK_MONTH = /(?<!\d )tháng[ .…_/]{1,40}$|tháng[ .…_/]{2,40}$/i;
const LIST_GAP = /^ {0,2}(?:[,\-–]|và|hoặc|đến|tới|đến ngày|và ngày) {0,2}$/;
const DAY_LIST = /\d {0,2}(?:[,\-–]|và|đến) {0,2}$/;
/** The last letters of the weekdays' names (thứ Hai … Chủ nhật) and the figures of “thứ 2” … “thứ 7”: nearly no other word before a date ends so. */
const WEEKDAY_END: ReadonlySet<number> = new Set([...'iaưmuytIAƯMUYT234567'].map((char) => char.charCodeAt(0)));
const COMMA = 44;
const HYPHEN = 45;
const FULL_STOP = 46;
const STROKE_CODE = 47;
const EN_DASH = 0x2013;
const STROKES = ['/', '/'] as const;
const STROKE = ['/'] as const;

/**
 * Finds the days, months, quarters and years that a passage names, whether they exist in the calendar or not (31/4/2026 does not).
 * Numbers of documents (09/2019/NĐ-CP), fractions (1/2 ngày), ratios (15/15 xã), periods (2025 - 2030) and blanks to fill in
 * (ngày … tháng … năm 2026) are none.
 * @param text a cleaned passage
 * @returns the dates in the order of the text, none inside another; offsets count from the start of `text`
 */
export function findDates(text: string): readonly DateMention[] {
  ANCHOR.lastIndex = 0;
  if (!ANCHOR.test(text)) return NONE;
  const found: DateMention[] = [];
  do {
    const at = ANCHOR.lastIndex - 1;
    const next = readAt(text, at, found);
    ANCHOR.lastIndex = next > at ? next : at + 1;
  } while (ANCHOR.test(text));
  return found.length > 0 ? found : NONE;
}

/** Reads the date that the figure or ý at an offset belongs to, if any; gives the offset to go on from. */
function readAt(text: string, at: number, found: DateMention[]): number {
  if (!isDigitCode(codeAt(text, at))) return readQuarters(text, at, found);
  let end = at + 1;
  while (isDigitCode(codeAt(text, end))) end++;
  const length = end - at;
  if (length === 4) return readYear(text, at, end, found);
  return length <= 2 ? readNumber(text, at, end, found) : end;
}

/** A number of one or two figures: a day, or a month behind “tháng”. */
function readNumber(text: string, at: number, end: number, found: DateMention[]): number {
  if (!mayBegin(text, at)) return end;
  let next = end;
  while (next < end + 3 && codeAt(text, next) === 32) next++;
  const code = codeAt(text, next);
  if (isSeparator(code) && figureFollows(text, next + 1)) {
    const read = readFigures(text, at, code, found);
    if (read > 0) return read;
  }
  if (followsWord(text, at, 'tháng')) return readMonth(text, at, end, found);
  if (monthFollows(text, next, code)) {
    const read = readLong(text, at, found);
    if (read > 0) return read;
  }
  return continuesMonth(text, at, found) ? readMonthNumber(text, at, at, found, true) : end;
}

function readFigures(text: string, at: number, separator: number, found: DateMention[]): number {
  const before = wordBefore(text, at);
  // “1.2.4. Cơ quan”, “3.0”: with full stops only a word before makes a date of it. Most figures of a plan are such numbers.
  if (separator === FULL_STOP && !wordsBeforeDate.has(before)) return 0;
  FIGURES.lastIndex = at;
  const match = FIGURES.exec(text);
  if (!match) return readBareMonth(text, at, before, found);
  if (match[9] !== undefined && isFullDate(text, match, before)) {
    found.push(fullDate(text, match));
    return at + match[0].length;
  }
  if (before === 'tháng' || !isDayAndMonth(text, match, before, found)) return 0;
  found.push(dayAndMonth(text, match));
  return at + lengthToMonth(match);
}

function isFullDate(text: string, match: RegExpExecArray, before: string): boolean {
  const [whole, day, gap1, first, gap2, month, gap3, second, gap4, year] = match as unknown as string[];
  const afterDay = before === 'ngày';
  const strokes = first === '/' && second === '/';
  const spaced = gap1 !== '' || gap2 !== '' || gap3 !== '' || gap4 !== '';
  if (before === 'tháng' && !strokes) return false;
  // “11 - 12/2025” is a range of months or days; blanks stand beside strokes (21 /05/2010), or behind “ngày” (02 - 9 - 2025).
  const oddlySpaced =
    ((gap1 !== '' || gap2 !== '') && first !== '/') || ((gap3 !== '' || gap4 !== '') && second !== '/');
  if (oddlySpaced && !(afterDay && first === second)) return false;
  // A year of two figures (2-9-45) is one only where “ngày” says so; one of five (20210) is a slip of the hand.
  if (year!.length < 4 && !(afterDay && first === second && !spaced)) return false;
  if (year!.length === 4 && (year! < '1' || year! > '3')) return false;
  if (year!.length === 5 && !/^(?:19|20)/.test(year!)) return false;
  const inContext = wordsBeforeDate.has(before);
  if ((first === '.' || second === '.') && !inContext) return false;
  if (!strokes && !inContext && !(isPlausible(day!, month!) && year! >= '1900' && year! < '2100')) return false;
  return endsAt(text, match.index + whole!.length);
}

function isDayAndMonth(text: string, match: RegExpExecArray, before: string, found: readonly DateMention[]): boolean {
  const [, day, gap1, separator, gap2, month] = match as unknown as string[];
  const end = match.index + lengthToMonth(match);
  if (!endsAt(text, end) || isLetterCode(codeAt(text, end)) || codeAt(text, end) === 37) return false;
  if (separator === '-') {
    // “ngày 2-9”; but “ngày 10-12 tháng 5” and “ngày 10-12 hằng tháng” are days of a month.
    return (
      (before === 'ngày' || before === 'hôm') &&
      gap1 === '' &&
      gap2 === '' &&
      isPlausible(day!, month!) &&
      !/^(?:tháng|hằng|hàng|của)$/.test(wordAfter(text, end))
    );
  }
  if (separator !== '/') return false;
  if (before === 'ngày') return !isRate(text, wordStartBefore(text, match.index));
  if (!isPlausible(day!, month!)) return false;
  if (before === 'trước' || before === 'hết' || before === 'nhất' || before === 'hôm') return true;
  // “từ 1/2 số hộ”, “đến 2/3 số phiếu” are fractions; a day and month are told by a zero, or by being more than one.
  const isNoFraction = day!.startsWith('0') || month!.startsWith('0') || Number(day) > Number(month);
  if (wordsBeforeDate.has(before)) return isNoFraction;
  return (
    isNoFraction &&
    found.length > 0 &&
    found[found.length - 1]!.form === 'day-month' &&
    isListGap(text, found[found.length - 1]!.end, match.index)
  );
}

/** `12/2025` is a month only where the words before it say so: “từ 12/2025 đến 3/2026”. */
function readBareMonth(text: string, at: number, before: string, found: DateMention[]): number {
  BARE_MONTH.lastIndex = at;
  const match = BARE_MONTH.exec(text);
  if (!match || !isPlausible('1', match[1]!)) return 0;
  if (before === 'ngày' || (!wordsBeforeDate.has(before) && !continuesMonth(text, at, found))) return 0;
  return readMonthNumber(text, at, at, found, true);
}

function readMonth(text: string, at: number, end: number, found: DateMention[]): number {
  const start = wordStartBefore(text, at);
  // “6 tháng 2 lần”, “hằng tháng 02 buổi”: how often, not when.
  const isRated = isRate(text, start) || isDigitCode(codeAt(text, skipBlanksBack(text, start) - 1));
  if (isRated || countedAfter.has(wordAfter(text, end))) return readMonthNumber(text, at, start, found, true);
  return readMonthNumber(text, at, start, found, false);
}

function readMonthNumber(text: string, at: number, start: number, found: DateMention[], needsYear: boolean): number {
  MONTH.lastIndex = at;
  const match = MONTH.exec(text);
  if (!match) return at + 1;
  const [whole, month, year] = match as unknown as [string, string, string | undefined];
  const end = at + whole.length;
  if (
    year === undefined &&
    (needsYear || !endsAt(text, end) || isLetterCode(codeAt(text, end)) || codeAt(text, end) === 37)
  )
    return end;
  const yearText = year === undefined ? undefined : part(end - year.length, year);
  found.push(
    mention(
      text,
      start,
      end,
      'month',
      { year: numberOf(year), month: Number(month), day: undefined },
      undefined,
      part(at, month),
      yearText,
    ),
  );
  return end;
}

/** “tháng 11 - 12/2025”: a number that carries on a list of months. */
function continuesMonth(text: string, at: number, found: readonly DateMention[]): boolean {
  const last = found[found.length - 1];
  return last?.form === 'month' && isListGap(text, last.end, at);
}

function readLong(text: string, at: number, found: DateMention[]): number {
  LONG.lastIndex = at;
  const match = LONG.exec(text);
  if (!match) return 0;
  const [whole, day, month, monthWord, named, slashed] = match as unknown as [
    string,
    string,
    string?,
    string?,
    string?,
    string?,
  ];
  const year = named ?? slashed;
  const start = startOfLong(text, at);
  const said = start < at || (DAY_LIST.test(text.slice(Math.max(0, at - 10), at)) && year !== undefined);
  // “05 tháng 5 năm 2026” without “ngày” is a date too; “6 tháng 5” is not.
  if (!said && !(year !== undefined && month !== undefined && isPlausible(day, month))) return 0;
  if (start < at && isRate(text, start)) return 0;
  const monthNumber = month === undefined ? monthWords[monthWord!.toLowerCase()]! : Number(month);
  const end = at + whole.length;
  const yearText = year === undefined ? undefined : part(end - year.length, year);
  if (yearText === undefined && countedAfter.has(wordAfter(text, end))) return 0;
  const value = { year: numberOf(yearText?.text), month: monthNumber, day: Number(day) };
  const monthText = month === undefined ? undefined : part(at + whole.indexOf(month, day.length), month);
  found.push(mention(text, start, end, yearText ? 'long' : 'day-month', value, part(at, day), monthText, yearText));
  return end;
}

/** Where the long form begins: at “ngày”, or at “mồng” in “ngày mồng 3 tháng 2”; at the number when neither stands there. */
function startOfLong(text: string, at: number): number {
  const start = wordStartBefore(text, at);
  const word = text.slice(start, start + 4).toLowerCase();
  if (word === 'ngày') return start;
  if (word !== 'mồng' && word !== 'mùng') return at;
  return followsWord(text, start, 'ngày') ? wordStartBefore(text, start) : start;
}

function readYear(text: string, at: number, end: number, found: DateMention[]): number {
  if (!followsWord(text, at, 'năm')) return end;
  const start = wordStartBefore(text, at);
  YEARS_AFTER.lastIndex = end;
  if (YEARS_AFTER.test(text)) return YEARS_AFTER.lastIndex;
  if (isLetterCode(codeAt(text, end)) || BLANK_MONTH.test(text.slice(Math.max(0, start - 45), start))) return end;
  const inWords = MONTH_IN_WORDS.exec(text.slice(Math.max(0, at - 28), at));
  const year = text.slice(at, end);
  if (inWords && !isDigitCode(codeAt(text, skipBlanksBack(text, at - inWords[0].length) - 1))) {
    const month = monthWords[inWords[1]!.toLowerCase()]!;
    found.push(
      mention(
        text,
        at - inWords[0].length,
        end,
        'month',
        { year: Number(year), month, day: undefined },
        undefined,
        undefined,
        part(at, year),
      ),
    );
    return end;
  }
  found.push(
    mention(
      text,
      start,
      end,
      'year',
      { year: Number(year), month: undefined, day: undefined },
      undefined,
      undefined,
      part(at, year),
    ),
  );
  return readNextYear(text, end, year, found);
}

/** “năm 2025 và 2026”. */
function readNextYear(text: string, end: number, year: string, found: DateMention[]): number {
  NEXT_YEAR.lastIndex = end;
  const match = NEXT_YEAR.exec(text);
  if (!match || match[2]! <= year) return end;
  const start = end + match[1]!.length;
  found.push(
    mention(
      text,
      start,
      start + 4,
      'year',
      { year: Number(match[2]), month: undefined, day: undefined },
      undefined,
      undefined,
      part(start, match[2]!),
    ),
  );
  return start + 4;
}

function readQuarters(text: string, at: number, found: DateMention[]): number {
  const q = at - 2;
  if (q < 0 || (codeAt(text, q) | 32) !== 113 || isLetterCode(codeAt(text, q - 1))) return at + 1;
  QUARTER.lastIndex = at;
  const match = QUARTER.exec(text);
  if (!match) return at + 1;
  const [whole, numeral, word, year] = match as unknown as [string, string?, string?, string?];
  let end = at + whole.length;
  if (year === undefined && (isRate(text, q) || countedAfter.has(wordAfter(text, end)) || !endsAt(text, end)))
    return end;
  const quarter = numeral === undefined ? quarterWords[word!]! : quarterOf(numeral);
  found.push(quarterMention(text, q, end, quarter, year));
  for (;;) {
    NEXT_QUARTER.lastIndex = end;
    const next = NEXT_QUARTER.exec(text);
    if (!next) return end;
    const start = end + next[1]!.length;
    end += next[0].length;
    found.push(quarterMention(text, start, end, quarterOf(next[2]!), next[3]));
  }
}

function quarterOf(numeral: string): number {
  return numeral === 'IV' ? 4 : numeral.startsWith('I') ? numeral.length : Number(numeral);
}

function quarterMention(
  text: string,
  start: number,
  end: number,
  quarter: number,
  year: string | undefined,
): DateMention {
  const value = { year: numberOf(year), month: undefined, day: undefined };
  return {
    ...mention(
      text,
      start,
      end,
      'quarter',
      value,
      undefined,
      undefined,
      year === undefined ? undefined : part(end - 4, year),
    ),
    quarter,
  };
}

function fullDate(text: string, match: RegExpExecArray): DateMention {
  const [whole, day, , first, , month, , second, , year] = match as unknown as string[];
  const at = match.index;
  const end = at + whole!.length;
  const value = { year: Number(year), month: Number(month), day: Number(day) };
  const monthText = part(at + lengthToMonth(match) - month!.length, month!);
  const separators = first === '/' && second === '/' ? STROKES : [first!, second!];
  return mention(text, at, end, 'short', value, part(at, day!), monthText, part(end - year!.length, year!), separators);
}

function dayAndMonth(text: string, match: RegExpExecArray): DateMention {
  const [, day, , separator, , month] = match as unknown as string[];
  const at = match.index;
  const end = at + lengthToMonth(match);
  const value = { year: undefined, month: Number(month), day: Number(day) };
  const separators = separator === '/' ? STROKE : [separator!];
  return mention(
    text,
    at,
    end,
    'day-month',
    value,
    part(at, day!),
    part(end - month!.length, month!),
    undefined,
    separators,
  );
}

function lengthToMonth(match: RegExpExecArray): number {
  return match[1]!.length + match[2]!.length + 1 + match[4]!.length + match[5]!.length;
}

function mention(
  text: string,
  start: number,
  end: number,
  form: DateMention['form'],
  value: CalendarDate,
  dayText: DatePart | undefined,
  monthText: DatePart | undefined,
  yearText: DatePart | undefined,
  separators: readonly string[] = [],
): DateMention {
  const raw = text.slice(start, end);
  const weekday = dayText === undefined ? undefined : weekdayBefore(text, start);
  const key = weekday === undefined ? raw : `${weekday.text} ${raw}`;
  return { start, end, raw, form, value, quarter: undefined, dayText, monthText, yearText, separators, weekday, key };
}

/** The weekday said right before a date: “Thứ Hai, ngày 05/5/2026”, “Chủ nhật (05/5/2026)”. */
function weekdayBefore(text: string, start: number): DateMention['weekday'] {
  let end = skipMarksBack(text, start);
  if (followsWord(text, end, 'ngày')) end = skipMarksBack(text, wordStartBefore(text, end));
  if (end === 0 || !WEEKDAY_END.has(codeAt(text, end - 1))) return undefined;
  const isFigure = isDigitCode(codeAt(text, end - 1));
  const last = isFigure ? end - 1 : wordStartBefore(text, end);
  const name = text.slice(last, end).toLowerCase();
  const first = name === 'nhật' || name in weekdayWords ? wordStartBefore(text, last) : -1;
  if (first < 0) return undefined;
  const opening = text.slice(first, first + 3).toLowerCase();
  const said = { start: first, end, text: text.slice(first, end) };
  if (name === 'nhật') return opening === 'chủ' ? { ...said, day: 0 } : undefined;
  if (opening !== 'thứ' || skipBlanksBack(text, last) !== first + 3) return undefined;
  const before = wordBefore(text, first);
  // “lần thứ hai, ngày 05/5/2026” counts; “họp Thứ Hai, ngày 05/5/2026” with its capital does not.
  const isName = text.startsWith('Thứ', first) && before !== 'lần';
  return before === '' || isName || wordsBeforeWeekday.has(before) ? { ...said, day: weekdayWords[name]! } : undefined;
}

/** Goes back over blanks, a comma and an opening bracket. */
function skipMarksBack(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 5) {
    const code = codeAt(text, at - 1);
    if (code !== 32 && code !== 44 && code !== 40) break;
    at--;
  }
  return at;
}

/** True where a date in figures may begin: not inside a number, a symbol (NQ-12/…), an address or a path. */
function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = codeAt(text, at - 1);
  if (code === 32) return true;
  // “ngày05/5/2026”, “tháng12/2025”
  if (isLetterCode(code)) return followsWord(text, at, 'ngày') || followsWord(text, at, 'tháng');
  if (code === FULL_STOP || code === COMMA) return !isDigitCode(codeAt(text, at - 2));
  if (code === HYPHEN || code === EN_DASH) return !isLetterCode(codeAt(text, at - 2));
  return '(“"[;:…|>‘\''.includes(text[at - 1]!);
}

/** True where a date in figures may end: `12/3/2019/NĐ` and `1.2.2025.4` are none. */
function endsAt(text: string, end: number): boolean {
  const char = text[end];
  if (char === undefined) return true;
  const next = codeAt(text, end + 1);
  if (char === '/') return !isLetterCode(next) && !isDigitCode(next);
  if (char === '-') return !isLetterCode(next);
  return !((char === '.' || char === ',') && isDigitCode(next));
}

/** “mỗi ngày”, “hằng tháng”, “từng quý”: said of every one, not of one. */
function isRate(text: string, start: number): boolean {
  return rateWords.has(wordBefore(text, start));
}

function isListGap(text: string, from: number, to: number): boolean {
  return to > from && to - from < 14 && LIST_GAP.test(text.slice(from, to));
}

/** True when a word in any letter case stands right before an offset, blanks in between passed over. */
function followsWord(text: string, at: number, word: string): boolean {
  const end = skipBlanksBack(text, at);
  const start = end - word.length;
  if (start < 0) return false;
  // The last letter tells in nearly all cases, without a new string.
  const last = codeAt(text, end - 1) | 32;
  if (last !== (word.charCodeAt(word.length - 1) | 32)) return false;
  return text.slice(start, end).toLowerCase() === word && !isLetterCode(codeAt(text, start - 1));
}

function isPlausible(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

/** True when “tháng” stands at an offset, or behind a comma there. */
function monthFollows(text: string, at: number, code: number): boolean {
  let start = at;
  if (code === COMMA) while (++start < at + 3 && codeAt(text, start) === 32);
  return (codeAt(text, start) | 32) === 116 && text.slice(start, start + 5).toLowerCase() === 'tháng';
}

/** True when a figure stands at an offset, or behind at most two blanks. */
function figureFollows(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && codeAt(text, next) === 32) next++;
  return isDigitCode(codeAt(text, next));
}

function isSeparator(code: number): boolean {
  return code === STROKE_CODE || code === HYPHEN || code === FULL_STOP || code === EN_DASH;
}

function part(start: number, text: string): DatePart {
  return { start, end: start + text.length, text };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
