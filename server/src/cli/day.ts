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

/** The day that the clock of this machine shows. */
export function todayByClock(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
