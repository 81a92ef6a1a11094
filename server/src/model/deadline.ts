import type { Span } from '../text/span';
import type { CalendarDate } from './date';

/** `date`: trước ngày 05/11/2026 · `period`: trong quý II/2026, năm 2025 - 2026 · `recurring`: thường xuyên, hằng tháng · `event`: ngay sau khi có kết luận, trong thời hạn 10 ngày kể từ … · `vague`: trong thời gian tới, sớm */
export type DeadlineKind = 'date' | 'period' | 'recurring' | 'event' | 'vague';

/** A time by which, in which or how often something is to be done. Offsets count from the start of the text given. */
export interface DeadlinePhrase extends Span {
  readonly text: string;
  readonly kind: DeadlineKind;
  /**
   * First and last day meant, as far as said: “trong quý II/2026” → 01/4/2026 … 30/6/2026; “trước ngày 20/11” → `to` without a year.
   * What lies before a day ends with the day said: “trước 15/7/2026” → `to` 15/7/2026, “trước tháng 6/2026” → `to` 01/6/2026.
   */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}
