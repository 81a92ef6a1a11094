import { isRealDay } from '../model/calendar';
import type { CalendarDate } from '../model/date';
import { UsageError } from './arguments';
import type { Words } from './words';

/**
 * Reads a day written `2026-06-05`.
 * @throws {UsageError} for anything else, and for a day that the calendar does not have
 */
export function readDay(text: string, words: Words): CalendarDate {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date: CalendarDate = { year: Number(year), month: Number(month), day: Number(day) };
  if (year === undefined || !isRealDay(date)) throw new UsageError(words.noSuchDay(text));
  return date;
}

/** Writes a date as `2026-06-05`, or as much of it as is said: `2026-06`, `2026`; undefined when the year is not. */
export function writeDay({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
