import { compareDates, formatDate } from '../../../model/calendar';
import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule, NOTHING } from '../../rule';
import { judgingSaid, uniqueFaults } from '../../shortcoming-verdicts';

interface State {
  readonly text: string;
  readonly own: string;
}

const past = judgingSaid<State>('deadlines', (ref, draft) => {
  const { date: own, dateLine } = draft.identity;
  const { to, kind, told, start, end, text } = draft.deadlineOf(ref);
  // A deadline without a year is of the year to come, as far as anybody can tell.
  if (to?.year === undefined || to.year > own!.year! || kind === 'recurring' || told) return undefined;
  const order = compareDates(to, own!);
  if (order === undefined || order >= 0) return undefined;
  return {
    place: { block: ref.block, passage: draft.passageOf(ref), start, end },
    state: { text, own: formatDate(own!) },
    related: dateLine ? [dateLine] : [],
  };
});

/** A deadline that is over before the plan is issued: a year left from last year's file. */
export default defineDraftRule<State>({
  id: 'plan/deadline-before-issue',
  title: { vi: 'Thời hạn trước ngày ban hành', en: 'Deadline before the plan is issued' },
  severity: 'warning',
  fix: 'none',
  watches: (draft) => [draft.shortcomings, draft.identity],
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find: (draft) =>
    draft.identity.date?.year === undefined ? NOTHING : uniqueFaults(past(draft, draft.identity), draft),
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
