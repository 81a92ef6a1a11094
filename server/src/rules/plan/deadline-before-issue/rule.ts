import { compareDates, formatDate } from '../../../model/calendar';
import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

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
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find(draft) {
    const { date: own, dateLine } = draft.identity;
    if (own?.day === undefined || dateLine === undefined) return [];
    const seen = new Set<string>();
    return draft.shortcomings.flatMap(({ deadlines }) =>
      deadlines.flatMap((ref) => {
        const deadline = draft.deadlineOf(ref);
        const key = `${ref.block} ${ref.passage} ${ref.index}`;
        // A deadline without a year is of the year to come, as far as anybody can tell.
        if (seen.has(key) || deadline.to?.year === undefined || deadline.kind === 'recurring') return [];
        seen.add(key);
        const order = compareDates(deadline.to, own);
        if (order === undefined || order >= 0) return [];
        return [{ place: { block: ref.block, passage: draft.passageOf(ref), start: deadline.start, end: deadline.end }, state: { text: deadline.text, own: formatDate(own) }, related: [dateLine] }];
      }),
    );
  },
  explain: {
    vi: ({ text, own }) => ({ what: `Thời hạn “${text}” đã qua trước ngày ban hành (${own}).`, how: 'Xem lại thời hạn.', related: 'Ngày của dự thảo.' }),
    en: ({ text, own }) => ({ what: `The deadline “${text}” is over before the plan is issued (${own}).`, how: 'Check the deadline.', related: 'The date of the draft.' }),
  },
});
