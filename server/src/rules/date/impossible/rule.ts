import { daysInMonth, isRealDay, isRealMonth, isRealQuarter } from '../../../model/calendar';
import type { DateMention } from '../../../model/date';
import { datesIn } from '../../../model/facts';
import { PRACTICE } from '../../../vocabulary/source';
import { judging } from '../../judging';
import { definePassageRule } from '../../rule';

type Fault =
  | { readonly kind: 'month' | 'quarter' | 'day-zero' }
  | { readonly kind: 'day'; readonly month: string; readonly days: number };

type State = Fault & { readonly raw: string };

/** A day that the calendar does not have: 31/4/2026, 29/02/2026, tháng 13. */
export default definePassageRule<State>({
  id: 'date/impossible',
  title: { vi: 'Ngày không có trong lịch', en: 'Impossible date' },
  severity: 'error',
  fix: 'none',
  basis: [PRACTICE],
  find: judging(datesIn, (date, { text }) => {
    const fault = faultOf(date);
    if (fault === undefined || isThirteenthSalary(date, text)) return undefined;
    return { start: date.start, end: date.end, state: { raw: date.raw, ...fault } };
  }),
  explain: {
    vi(state) {
      const raw = `“${state.raw}”`;
      switch (state.kind) {
        case 'month':
          return { what: `${raw}: một năm chỉ có 12 tháng.`, how: 'Xem lại tháng.' };
        case 'quarter':
          return { what: `${raw}: một năm chỉ có 4 quý.`, how: 'Xem lại quý.' };
        case 'day-zero':
          return { what: `${raw}: tháng nào cũng bắt đầu từ ngày 01.`, how: 'Xem lại ngày.' };
        default:
          return { what: `${raw}: tháng ${state.month} chỉ có ${state.days} ngày.`, how: 'Xem lại ngày.' };
      }
    },
    en(state) {
      const raw = `“${state.raw}”`;
      switch (state.kind) {
        case 'month':
          return { what: `${raw}: a year has 12 months.`, how: 'Check the month.' };
        case 'quarter':
          return { what: `${raw}: a year has 4 quarters.`, how: 'Check the quarter.' };
        case 'day-zero':
          return { what: `${raw}: months begin with the first.`, how: 'Check the day.' };
        default:
          return { what: `${raw}: that month has ${state.days} days.`, how: 'Check the day.' };
      }
    },
  },
});

function faultOf({ value, quarter }: DateMention): Fault | undefined {
  if (quarter !== undefined && !isRealQuarter(quarter)) return { kind: 'quarter' };
  const { day, month, year } = value;
  if (month !== undefined && !isRealMonth(month)) return { kind: 'month' };
  if (day === undefined || month === undefined || isRealDay(value)) return undefined;
  if (day === 0) return { kind: 'day-zero' };
  const named = year === undefined ? String(month) : `${month} năm ${year}`;
  return { kind: 'day', month: named, days: daysInMonth(month, year) };
}

/** “lương tháng 13”: a bonus that bears this name. */
function isThirteenthSalary({ form, value, start }: DateMention, text: string): boolean {
  return (
    form === 'month' && value.month === 13 && /(?:lương|thưởng) {1,2}$/i.test(text.slice(Math.max(0, start - 9), start))
  );
}
