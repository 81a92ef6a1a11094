import { compareDates, formatDate } from '../../../model/calendar';
import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly text: string;
  readonly own: string;
}

/** A deadline that is over before the plan is issued: a year left from last year's file. */
export default defineDraftRule<State>({
  id: 'plan/deadline-before-issue',
  title: { vi: 'Thời hạn trước ngày ban hành', en: 'Deadline before the plan is issued' },
  severity: 'warning',
  fix: 'none',
  watches: (draft) => [draft.shortcomings, draft.identity],
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find(draft) {
    const { date: own, dateLine } = draft.identity;
    if (own?.day === undefined || dateLine === undefined) return [];
    const found = new Map<string, Found<State>>();
    for (const { deadlines } of draft.shortcomings) {
      for (const ref of deadlines) {
        const { to, kind, told, start, end, text } = draft.deadlineOf(ref);
        // A deadline without a year is of the year to come, as far as anybody can tell.
        if (to?.year === undefined || kind === 'recurring' || told) continue;
        const order = compareDates(to, own);
        if (order === undefined || order >= 0) continue;
        found.set(`${ref.block} ${ref.passage} ${ref.index}`, {
          place: { block: ref.block, passage: draft.passageOf(ref), start, end },
          state: { text, own: formatDate(own) },
          related: [dateLine],
        });
      }
    }
    return [...found.values()];
  },
  explain: {
    vi: ({ text, own }) => ({
      what: `Thời hạn “${text}” đã qua trước ngày ban hành (${own}).`,
      how: 'Xem lại thời hạn.',
      related: 'Ngày của dự thảo.',
    }),
    en: ({ text, own }) => ({
      what: `The deadline “${text}” is over before the plan is issued (${own}).`,
      how: 'Check the deadline.',
      related: 'The date of the draft.',
    }),
  },
});
