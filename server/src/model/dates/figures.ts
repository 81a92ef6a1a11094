import { codeAt, isLetterCode, wordAfter, wordBefore, wordStartBefore } from '../../text/words';
import { wordsBeforeDate } from '../../vocabulary/date-words';
import type { DateMention } from '../date';
import { endsAt, isListGap, isPlausible, isRate } from './around';
import { mention, part, partBefore } from './mention';
import { continuesMonth, readMonthNumber } from './months';

/** 07/4/2023 and 20/11, the parts with the blanks and separators between them. */
const FIGURES = /(\d{1,2})( {0,2})([/.\-–])( {0,2})(\d{1,2})(?!\d)(?:( {0,2})([/.\-–])( {0,2})(\d{2,5})(?!\d))?/y;
const BARE_MONTH = /(\d{1,2}) {0,2}\/ {0,2}((?:19|20)\d\d)(?![\d/])/y;
const PERCENT = 37;
const FULL_STOP = 46;
const STROKES = ['/', '/'] as const;
const STROKE = ['/'] as const;

/**
 * Reads a date in figures: 07/4/2023, 20/11, or a month 12/2025.
 * @param separator the code of the mark behind the first number
 * @returns where it ends; 0 when there is none
 */
export function readFigures(text: string, at: number, separator: number, found: DateMention[]): number {
  const before = wordBefore(text, at);
  if (isWholeText(text, at)) {
    FIGURES.lastIndex = at;
    const whole = FIGURES.exec(text)!;
    found.push(fullDate(text, whole));
    return at + whole[0].length;
  }
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

/** A table cell or a value that is nothing but a day: `30/11/26`, `31.8/2026`. */
const WHOLE = /^(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])([/.-])(?:20)?[2-4]\d[.;,]?$/;

function isWholeText(text: string, at: number): boolean {
  if (at > 0 || text.length > LONGEST_WHOLE) return false;
  const match = WHOLE.exec(text);
  return match !== null && (match[1] === '/' || match[2] === '/');
}

const LONGEST_WHOLE = '30/11/2026.'.length;

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
  // A year of two figures (2-9-45) is one only where “ngày” says so, or “trước 30/11/26”; one of five (20210) is a slip of the hand.
  const isSaid = afterDay || (strokes && wordsBeforeDate.has(before) && isPlausible(day!, month!));
  if (year!.length < 4 && !(isSaid && first === second && !spaced)) return false;
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
  if (!endsAt(text, end) || isLetterCode(codeAt(text, end)) || codeAt(text, end) === PERCENT) return false;
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

function fullDate(text: string, match: RegExpExecArray): DateMention {
  const [whole, day, , first, , month, , second, , year] = match as unknown as string[];
  const start = match.index;
  const end = start + whole!.length;
  return mention(text, {
    start,
    end,
    form: 'short',
    value: { year: Number(year), month: Number(month), day: Number(day) },
    dayText: part(start, day!),
    monthText: partBefore(start + lengthToMonth(match), month),
    yearText: partBefore(end, year),
    separators: first === '/' && second === '/' ? STROKES : [first!, second!],
  });
}

function dayAndMonth(text: string, match: RegExpExecArray): DateMention {
  const [, day, , separator, , month] = match as unknown as string[];
  const start = match.index;
  const end = start + lengthToMonth(match);
  return mention(text, {
    start,
    end,
    form: 'day-month',
    value: { month: Number(month), day: Number(day) },
    dayText: part(start, day!),
    monthText: partBefore(end, month),
    separators: separator === '/' ? STROKE : [separator!],
  });
}

function lengthToMonth(match: RegExpExecArray): number {
  return match[1]!.length + match[2]!.length + 1 + match[4]!.length + match[5]!.length;
}
