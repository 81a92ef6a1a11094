import type { CalendarDate } from '../model/date';

/** The day by this machine's clock and time zone. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
