import { codeAt, isDigitCode, isLetterCode, skipBlanksBack, wordAfter, wordStartBefore } from '../../text/words';
import { countedAfter } from '../../vocabulary/date-words';
import type { DateMention } from '../date';
import { endsAt, isListGap, isRate } from './around';
import { mention, numberOf, part, partBefore } from './mention';

/** From the number on: “5/2026”, “12 năm 2025”, “5-2026”. */
const MONTH = /(\d{1,2})(?!\d)(?:(?: {0,2}\/ {0,2}|[-–.]|,? {0,3}[Nn][Ăă][Mm] {0,3})((?:19|20)\d{2,3})(?![\d/]))?/y;
const PERCENT = 37;

/**
 * Reads the month that a number behind “tháng” is: “tháng 5/2026”, “tháng 12 năm 2025”, “tháng 8”.
 * @returns where to go on from
 */
export function readMonth(text: string, at: number, end: number, found: DateMention[]): number {
  const start = wordStartBefore(text, at);
  // “6 tháng 2 lần”, “hằng tháng 02 buổi”: how often, not when.
  const isRated = isRate(text, start) || isDigitCode(codeAt(text, skipBlanksBack(text, start) - 1));
  if (isRated || countedAfter.has(wordAfter(text, end))) return readMonthNumber(text, at, start, found, true);
  return readMonthNumber(text, at, start, found, false);
}

/**
 * Reads a month from its number on.
 * @param at where the number stands
 * @param start where the mention begins: at “tháng”, or at the number
 * @param needsYear true where a number alone would be no month
 * @returns where to go on from
 */
export function readMonthNumber(
  text: string,
  at: number,
  start: number,
  found: DateMention[],
  needsYear: boolean,
): number {
  MONTH.lastIndex = at;
  const match = MONTH.exec(text);
  if (!match) return at + 1;
  const [whole, month, year] = match as unknown as [string, string, string | undefined];
  const end = at + whole.length;
  if (year === undefined && (needsYear || !mayStandAlone(text, end))) return end;
  const value = { year: numberOf(year), month: Number(month) };
  found.push(
    mention(text, { start, end, form: 'month', value, monthText: part(at, month), yearText: partBefore(end, year) }),
  );
  return end;
}

/** False for “tháng 5%”, “tháng 5a”, “tháng 5,5”. */
function mayStandAlone(text: string, end: number): boolean {
  return endsAt(text, end) && !isLetterCode(codeAt(text, end)) && codeAt(text, end) !== PERCENT;
}

/** “tháng 11 - 12/2025”: a number that carries on a list of months. */
export function continuesMonth(text: string, at: number, found: readonly DateMention[]): boolean {
  const last = found[found.length - 1];
  return last?.form === 'month' && isListGap(text, last.end, at);
}
