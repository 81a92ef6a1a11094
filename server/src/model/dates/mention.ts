import type { CalendarDate, DateMention, DatePart } from '../date';
import { weekdayBefore } from './weekday';

/** What is known of a date that was read: where it stands, what it means, and its parts in figures. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  readonly form: DateMention['form'];
  readonly value: Partial<CalendarDate>;
  readonly quarter?: number | undefined;
  readonly dayText?: DatePart | undefined;
  readonly monthText?: DatePart | undefined;
  readonly yearText?: DatePart | undefined;
  readonly separators?: readonly string[];
}

const NO_SEPARATORS: readonly string[] = [];

/** Makes the mention of a date that was read; only one with a day is looked at for a weekday before it. */
export function mention(text: string, read: ReadDate): DateMention {
  const { start, end, form, value, quarter, dayText, monthText, yearText, separators = NO_SEPARATORS } = read;
  const raw = text.slice(start, end);
  const weekday = dayText === undefined ? undefined : weekdayBefore(text, start);
  const key = weekday === undefined ? raw : `${weekday.text} ${raw}`;
  const full = { year: value.year, month: value.month, day: value.day };
  return { start, end, raw, form, value: full, quarter, dayText, monthText, yearText, separators, weekday, key };
}

/** A part of a date in figures. */
export function part(start: number, text: string): DatePart {
  return { start, end: start + text.length, text };
}

/** The last part of what ends at an offset: the year. */
export function partBefore(end: number, text: string | undefined): DatePart | undefined {
  return text === undefined ? undefined : part(end - text.length, text);
}

export function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
