import type { CalendarDate } from './date';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** What each month adds to the weekday of its first day, March counted as the first month of the year. */
const WEEKDAY_SHIFT = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** A stretch of days, both ends included; an end that is not said is undefined. */
export interface Days {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

/** True for a month of 1 to 12. */
export function isRealMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/**
 * How many days a month has.
 * @param year undefined when it is not said: February then has 29 days, for no one can tell
 * @returns 0 for a month that does not exist
 */
export function daysInMonth(month: number, year: number | undefined): number {
  if (!isRealMonth(month)) return 0;
  return month === 2 && (year === undefined || isLeapYear(year)) ? 29 : DAYS_IN_MONTH[month - 1]!;
}

/**
 * True when the parts that are said can stand together in the calendar: not so 31/4/2026, 29/02/2026, tháng 13.
 * A year of two or five figures is read as it stands; whether it is written well is another question.
 */
export function isRealDay({ year, month, day }: CalendarDate): boolean {
  if (month !== undefined && !isRealMonth(month)) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= (month === undefined ? 31 : daysInMonth(month, year));
}

/**
 * The weekday of a full and real date.
 * @returns 0 for Chủ nhật … 6 for thứ Bảy; undefined when a part is missing or the day does not exist
 */
export function weekday(date: CalendarDate): number | undefined {
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined || !isRealDay(date)) return undefined;
  const shifted = month < 3 ? year - 1 : year;
  const days = shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return (days + WEEKDAY_SHIFT[month - 1]! + day) % 7;
}

/**
 * How many days lie from one full and real date to another: 1 from 31/12/2025 to 01/01/2026, negative when `to` comes first.
 * @returns undefined when a part is missing or a day does not exist
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number | undefined {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first === undefined || last === undefined ? undefined : last - first;
}

/** The number of a day in one row of all days. */
function dayNumber(date: CalendarDate): number | undefined {
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined || !isRealDay(date)) return undefined;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapDays + day;
  for (let one = 1; one < month; one++) days += daysInMonth(one, year);
  return days;
}

/**
 * Compares two dates as far as both say it.
 * @returns negative when `a` comes first, positive when `b` does, 0 when all that both say is equal; undefined when nothing tells:
 * one year is missing, or the years are equal and a month is missing (“năm 2026” against 05/11/2026)
 */
export function compareDates(a: CalendarDate, b: CalendarDate): number | undefined {
  for (const part of ['year', 'month', 'day'] as const) {
    const [left, right] = [a[part], b[part]];
    if (left === undefined && right === undefined && part !== 'year') continue;
    if (left === undefined || right === undefined) return undefined;
    if (left !== right) return left - right;
  }
  return 0;
}

/** True when two dates say the same parts with the same values. */
export function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** The days of a year: năm 2026 → 01/01/2026 … 31/12/2026. Without a year: the days of any one year. */
export function daysOfYear(year: number | undefined): Days {
  return daysOfMonths(1, 12, year);
}

/** False for “quý V”. */
export function isRealQuarter(quarter: number): boolean {
  return quarter >= 1 && quarter <= 4;
}

/** The days of a quarter: quý II/2026 → 01/4/2026 … 30/6/2026. */
export function daysOfQuarter(quarter: number, year: number | undefined): Days {
  return daysOfMonths(3 * quarter - 2, 3 * quarter, year);
}

/** The days of a month: tháng 5/2026 → 01/5/2026 … 31/5/2026. */
export function daysOfMonth(month: number, year: number | undefined): Days {
  return daysOfMonths(month, month, year);
}

/** The days from the first of one month to the last of another one: 6 tháng đầu năm 2026 → 01/01/2026 … 30/6/2026. */
export function daysOfMonths(first: number, last: number, year: number | undefined): Days {
  // The last day of February hangs on a year that nobody said: then the month alone is told.
  const day = last === 2 && year === undefined ? undefined : daysInMonth(last, year);
  return { from: { year, month: first, day: 1 }, to: { year, month: last, day } };
}

/**
 * Writes a date as papers do: a day below 10 and the months 1 and 2 get a zero (07/4/2023, 28/02/2026).
 * @returns the parts that are said, with strokes between them: `07/4/2023`, `20/11`, `02/2026`, `2026`
 */
export function formatDate({ year, month, day }: CalendarDate): string {
  const parts: string[] = [];
  if (day !== undefined) parts.push(padDay(day));
  if (month !== undefined) parts.push(padMonth(month));
  if (year !== undefined) parts.push(String(year));
  return parts.join('/');
}

/** Writes a date as `2026-06-05`, or as much of it as is said: `2026-06`, `2026`; undefined when the year is not. */
export function isoDate({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** A day as papers write it: `07`, `15`. */
export function padDay(day: number): string {
  return day < 10 ? `0${day}` : String(day);
}

/** A month as papers write it: `01`, `02`, `3` … `12`. */
export function padMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
