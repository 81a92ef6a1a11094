import type { Span } from '../text/span';

/**
 * A day, a month or a year; a part that is not said is undefined.
 * Never checked against the calendar: `31/4/2026` is such a value too, and `ngày 2-9-45` has the year 45, as typed.
 */
export interface CalendarDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** A part of a date as it is typed: the `07` of `07/4/2023`. */
export interface DatePart extends Span {
  readonly text: string;
}

/**
 * How a date is written. Offsets count from the start of the passage's text.
 * A date in figures spans the figures only, whatever stands before it (`07/4/2023`, `20/11`); one in words begins with its word
 * (`ngày 07 tháng 4 năm 2023`, `tháng 5/2026`, `quý II/2026`, `năm 2026`), unless it carries on a list (`quý II, III/2026` → `III/2026`).
 */
export interface DateMention extends Span {
  readonly raw: string;
  /** `short`: 07/4/2023 · `long`: ngày 07 tháng 4 năm 2023 · `day-month`: ngày 20/11, ngày 15 tháng 11 · `month`: tháng 5/2026, tháng 8 · `quarter`: quý II/2026 · `year`: năm 2026 */
  readonly form: 'short' | 'long' | 'day-month' | 'month' | 'quarter' | 'year';
  readonly value: CalendarDate;
  readonly quarter: number | undefined;
  /** Each part typed in figures, for the checks of padding, separators and two-digit years. Undefined where the form has none, or says it in words (tháng Tư). */
  readonly dayText: DatePart | undefined;
  readonly monthText: DatePart | undefined;
  readonly yearText: DatePart | undefined;
  /** The separators of a date in figures: ['/', '/'], of a day and month ['/']. Empty in the other forms. */
  readonly separators: readonly string[];
  /** “Thứ Hai, ngày 05/5/2026”: the weekday said before the date, 0 = Chủ nhật … 6 = thứ Bảy. */
  readonly weekday: (DatePart & { readonly day: number }) | undefined;
  /** Equal for two mentions exactly when they say the same thing in the same words (offsets apart). */
  readonly key: string;
}
