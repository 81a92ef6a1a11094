import { codeAt, isDigitCode, isLetterCode, skipBlanksBack, wordAfter, wordStartBefore } from '../../text/words';
import { countedAfter, monthWords } from '../../vocabulary/date-words';
import type { DateMention } from '../date';
import { followsWord, isPlausible, isRate } from './around';
import { mention, numberOf, part, partBefore } from './mention';

/** From the day on: “07 tháng 4 năm 2023”, “30 tháng Tư”, “15 tháng 11”. */
const LONG =
  /(\d{1,2}) {0,3},? {0,3}tháng {0,3}(?:(\d{1,2})(?!\d)|(giêng|mười hai|mười một|mười|chạp|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)(?![\p{L}]))(?:,? {0,3}năm {0,3}(\d{2,5})(?!\d)| {0,2}\/ {0,2}(\d{4})(?!\d))?/iuy;
const MONTH_IN_WORDS =
  /tháng {1,3}(giêng|mười hai|mười một|mười|chạp|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín),? {1,3}năm {1,3}$/iu;
/** “2025 - 2030”, “2025/2026”: a period of years, no single one. */
const YEARS_AFTER = /(?: {0,2}[-–] {0,2}|\/)\d{4}/y;
const NEXT_YEAR = /( {1,2}(?:và|hoặc|đến) {1,2})((?:19|20)\d\d)(?![\d/]| {0,2}[-–])/y;
/** “tháng … ” right before “năm 2026”: a date left to be filled in; not so “6 tháng năm 2026”. */
const BLANK_MONTH = /(?<!\d )tháng[ .…_/]{1,40}$|tháng[ .…_/]{2,40}$/i;

/** “ngày 18 - |20 tháng 5”: days before the last one of a list. */
const DAY_LIST = /\d {0,2}(?:[,\-–]|và|đến) {0,2}$/;

/**
 * Reads the long form from its day on: “ngày |07 tháng 4 năm 2023”, “ngày |15 tháng 11”.
 * @returns where it ends; 0 when there is none
 */
export function readLong(text: string, at: number, found: DateMention[]): number {
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
  const yearText = partBefore(end, year);
  if (yearText === undefined && countedAfter.has(wordAfter(text, end))) return 0;
  const value = { year: numberOf(yearText?.text), month: monthNumber, day: Number(day) };
  const monthText = month === undefined ? undefined : part(at + whole.indexOf(month, day.length), month);
  const form = yearText ? 'long' : 'day-month';
  found.push(mention(text, { start, end, form, value, dayText: part(at, day), monthText, yearText }));
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

/**
 * Reads “năm 2026”, “tháng Tư năm 2026”, “năm 2025 và 2026” at the figures of the year.
 * @returns where to go on from
 */
export function readYear(text: string, at: number, end: number, found: DateMention[]): number {
  if (!followsWord(text, at, 'năm')) return end;
  const start = wordStartBefore(text, at);
  YEARS_AFTER.lastIndex = end;
  if (YEARS_AFTER.test(text)) return YEARS_AFTER.lastIndex;
  if (isLetterCode(codeAt(text, end)) || BLANK_MONTH.test(text.slice(Math.max(0, start - 45), start))) return end;
  const year = text.slice(at, end);
  const inWords = MONTH_IN_WORDS.exec(text.slice(Math.max(0, at - 28), at));
  if (inWords && !isDigitCode(codeAt(text, skipBlanksBack(text, at - inWords[0].length) - 1))) {
    const value = { year: Number(year), month: monthWords[inWords[1]!.toLowerCase()]! };
    found.push(mention(text, { start: at - inWords[0].length, end, form: 'month', value, yearText: part(at, year) }));
    return end;
  }
  found.push(yearMention(text, start, end, year));
  return readNextYear(text, end, year, found);
}

/** “năm 2025 và |2026”. */
function readNextYear(text: string, end: number, year: string, found: DateMention[]): number {
  NEXT_YEAR.lastIndex = end;
  const match = NEXT_YEAR.exec(text);
  if (!match || match[2]! <= year) return end;
  const start = end + match[1]!.length;
  found.push(yearMention(text, start, start + 4, match[2]!));
  return start + 4;
}

function yearMention(text: string, start: number, end: number, year: string): DateMention {
  return mention(text, { start, end, form: 'year', value: { year: Number(year) }, yearText: partBefore(end, year) });
}
