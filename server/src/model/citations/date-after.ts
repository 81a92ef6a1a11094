import { isCapital, startsSmall } from '../../text/letters';
import type { Citation } from '../citation';
import type { CalendarDate } from '../date';

// All quantifiers are bounded: a pattern is tried once behind each symbol and looks at no more than some forty characters.
// In a draft the day or the month may still be blank: “ngày …/…/2026”, “ngày    tháng 5 năm 2026”.
const SHORT =
  /\s{0,3}([,(]?)\s{0,3}(ngày\s{1,6}(\d{1,2}|[.…_]{1,8})?\s{0,2}([/.-])\s?(\d{1,2}|[.…_]{1,8})?\s{0,2}(?:\4\s?(\d{4}|\d{2}))?)(?![\d/])/iy;
const LONG =
  /\s{0,3}([,(]?)\s{0,3}(ngày\s{1,9}(\d{1,2}|[.…_]{1,8})?\s{1,9}tháng\s{1,9}(\d{1,2}|[.…_]{1,8})?\s{1,9}năm\s{1,3}(\d{4}))(?!\d)/iy;

/**
 * The date that stands behind a symbol or an issuer: “ngày 07/4/2023”, “, ngày 22 tháng 12 năm 2024”.
 * @param from offset just behind the symbol
 * @returns the stretch from “ngày” on; undefined where no date stands at that place
 */
export function readDateAfter(text: string, from: number): NonNullable<Citation['date']> | undefined {
  // Most symbols are followed by something else: look at the first letter before the patterns do.
  let at = from;
  while (at - from < 7 && (text[at] === ' ' || text[at] === ',' || text[at] === '(')) at++;
  if (at === from || (text[at] !== 'n' && text[at] !== 'N')) return undefined;
  return longDate(text, from) ?? shortDate(text, from);
}

function longDate(text: string, from: number): Citation['date'] {
  LONG.lastIndex = from;
  const match = LONG.exec(text);
  if (!match) return undefined;
  const [, before, words, day, month, year] = match;
  return dated(text, from + match[0].indexOf(words!), words!, before!, {
    day: valueOf(day),
    month: valueOf(month),
    year: Number(year),
  });
}

function shortDate(text: string, from: number): Citation['date'] {
  SHORT.lastIndex = from;
  const match = SHORT.exec(text);
  if (!match) return undefined;
  const [, before, words, day, , month, year] = match;
  if (valueOf(month) === undefined && year === undefined) return undefined;
  return dated(text, from + match[0].indexOf(words!), words!.trimEnd(), before!, {
    day: valueOf(day),
    month: valueOf(month),
    year: valueOf(year),
  });
}

function dated(text: string, start: number, words: string, before: string, value: CalendarDate): Citation['date'] {
  const comma = before === ',';
  const end = start + words.length;
  return comma && beginsClause(text, end) ? undefined : { start, end, value, comma };
}

/** “Thực hiện Kế hoạch số 12-KH/ĐU, ngày 15/6/2026 Đảng ủy tổ chức …”: the date is that of the meeting, not of the plan. */
function beginsClause(text: string, end: number): boolean {
  const next = text.slice(end, end + 4).trimStart();
  return /^\s/.test(text.slice(end, end + 1)) && isCapital(next[0]) && startsSmall(next.slice(1));
}

function valueOf(digits: string | undefined): number | undefined {
  const value = Number(digits);
  return digits === undefined || Number.isNaN(value) ? undefined : value;
}
