import type { Words } from '../../l10n/words';
import {
  daysBetween,
  daysOfMonth,
  daysOfQuarter,
  formatDate,
  isRealQuarter,
  weekday,
  type Days,
} from '../../model/calendar';
import type { DateMention } from '../../model/date';
import type { Draft } from '../../model/draft';
import type { Told } from '../told';

/** The weekday of a date and how many days after the draft's own date it comes; first and last day of a month or a quarter. Nothing for others. */
export function aboutDate({ value, quarter, form }: DateMention, draft: Draft, words: Words): Told[] {
  const { hover, weekdays } = words;
  const day = weekday(value);
  if (day === undefined) {
    const days = value.year === undefined ? undefined : stretchOf(value.month, quarter, value.year, form);
    return days?.from && days.to ? [[{ text: hover.stretch(full(days.from, words), full(days.to, words)) }]] : [];
  }
  const told: Told[] = [[{ text: hover.day(weekdays[day]!, formatDate(value)), strong: true }]];
  const own = draft.identity.date;
  const distance = own && daysBetween(own, value);
  if (distance !== undefined && distance !== 0)
    told.push([
      {
        text:
          distance > 0 ? hover.daysAfter(distance, formatDate(own!)) : hover.daysBefore(-distance, formatDate(own!)),
      },
    ]);
  return told;
}

function stretchOf(
  month: number | undefined,
  quarter: number | undefined,
  year: number,
  form: DateMention['form'],
): Days | undefined {
  if (form === 'quarter')
    return quarter !== undefined && isRealQuarter(quarter) ? daysOfQuarter(quarter, year) : undefined;
  return form === 'month' && month !== undefined ? daysOfMonth(month, year) : undefined;
}

/** “01/4/2026 (thứ Tư)” */
function full(date: NonNullable<Days['from']>, { weekdays }: Words): string {
  const day = weekday(date);
  return day === undefined ? formatDate(date) : `${formatDate(date)} (${weekdays[day]!})`;
}
