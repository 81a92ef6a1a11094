import type { Span } from '../text/span';

/** A day, a month or a year; a part that is not said is undefined. Never checked against the calendar: `31/4/2026` is such a value too. */
export interface CalendarDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** How a date is written. Offsets count from the start of the passage's text. */
export interface DateMention extends Span {
  readonly raw: string;
  /** `short`: 07/4/2023 · `long`: ngày 07 tháng 4 năm 2023 · `day-month`: ngày 20/11 · `month`: tháng 5/2026 · `quarter`: quý II/2026 · `year`: năm 2026 */
  readonly form: 'short' | 'long' | 'day-month' | 'month' | 'quarter' | 'year';
  readonly value: CalendarDate;
  readonly quarter: number | undefined;
  /** Each numeric part as typed, for the checks of padding, separators and two-digit years. Undefined where the form has none. */
  readonly dayText: (Span & { readonly text: string }) | undefined;
  readonly monthText: (Span & { readonly text: string }) | undefined;
  readonly yearText: (Span & { readonly text: string }) | undefined;
  /** The separators of a short date: ['/', '/']. Empty in the other forms. */
  readonly separators: readonly string[];
  /** “Thứ Hai, ngày 05/5/2026”: the weekday said before the date, 0 = Chủ nhật … 6 = thứ Bảy. */
  readonly weekday: (Span & { readonly text: string; readonly day: number }) | undefined;
  readonly key: string;
}
