import { KL226 } from '../../../vocabulary/source';
import { insertField, numberOf } from '../../plan-fields';
import { defineDraftRule } from '../../rule';

interface State {
  readonly number: string | null;
}

/** A shortcoming for which no time is said at all; a recurring time is one. */
export default defineDraftRule<State>({
  id: 'plan/missing-deadline',
  title: { vi: 'Hạn chế chưa có thời hạn khắc phục', en: 'Shortcoming without a deadline' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.shortcomings],
  completeness: true,
  basis: [{ short: KL226 }],
  find: (draft) =>
    draft.shortcomings
      .filter((shortcoming) => shortcoming.deadlines.length === 0)
      .map((shortcoming) => ({
        place: draft.contentPlace(shortcoming.statement[0]!),
        state: { number: shortcoming.number },
      })),
  explain: {
    vi: ({ number }) => ({ what: `${numberOf(number, 'vi')} chưa có thời hạn khắc phục.`, how: 'Cần “rõ thời gian”.' }),
    en: ({ number }) => ({ what: `${numberOf(number, 'en')} has no deadline yet.`, how: 'Say by when.' }),
  },
  repair: (mending, draft) => insertField(mending, draft, 'deadline'),
});
