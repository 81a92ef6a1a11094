import { daysInMonth, isRealDay, isRealMonth } from '../../../model/calendar';
import type { DateMention } from '../../../model/date';
import { datesIn } from '../../../model/facts';
import { definePassageRule, NOTHING } from '../../rule';
import { PRACTICE } from '../../../vocabulary/source';

type State = { readonly raw: string } & ({ readonly kind: 'month' } | { readonly kind: 'quarter' } | { readonly kind: 'day'; readonly month: number; readonly year: number | undefined; readonly days: number });

/** A day that the calendar does not have: 31/4/2026, 29/02/2026, tháng 13. */
export default definePassageRule<State>({
  id: 'date/impossible',
  title: { vi: 'Ngày không có trong lịch', en: 'Impossible date' },
  severity: 'error',
  fix: 'none',
  basis: [PRACTICE],
  find(passage) {
    const dates = datesIn(passage);
    if (dates.length === 0) return NOTHING;
    return dates.flatMap((date) => {
      const state = faultOf(date);
      return state ? [{ start: date.start, end: date.end, state }] : [];
    });
  },
  explain: {
    vi(state) {
      if (state.kind === 'month') return { what: `“${state.raw}”: một năm chỉ có 12 tháng.`, how: 'Xem lại tháng.' };
      if (state.kind === 'quarter') return { what: `“${state.raw}”: một năm chỉ có 4 quý.`, how: 'Xem lại quý.' };
      return { what: `“${state.raw}”: tháng ${state.month}${state.year === undefined ? '' : ` năm ${state.year}`} chỉ có ${state.days} ngày.`, how: 'Xem lại ngày.' };
    },
    en(state) {
      if (state.kind === 'month') return { what: `“${state.raw}”: there is no such month.` };
      if (state.kind === 'quarter') return { what: `“${state.raw}”: there is no such quarter.` };
      return { what: `“${state.raw}”: that month has ${state.days} days.` };
    },
  },
});

function faultOf({ raw, value, quarter }: DateMention): State | undefined {
  if (quarter !== undefined && (quarter < 1 || quarter > 4)) return { raw, kind: 'quarter' };
  if (value.month !== undefined && !isRealMonth(value.month)) return { raw, kind: 'month' };
  if (value.day === undefined || value.month === undefined || isRealDay(value)) return undefined;
  return { raw, kind: 'day', month: value.month, year: value.year, days: daysInMonth(value.month, value.year) };
}
