import { KL226 } from '../../../vocabulary/source';
import { insertField, numberOf, shortcomingsThat, type Numbered } from '../../plan-fields';
import { defineDraftRule } from '../../rule';

/** A shortcoming for which no time is said at all; a recurring time is one. */
export default defineDraftRule<Numbered>({
  id: 'plan/missing-deadline',
  title: { vi: 'Hạn chế chưa có thời hạn khắc phục', en: 'Shortcoming without a deadline' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.shortcomings],
  completeness: true,
  basis: [{ short: KL226 }],
  find: shortcomingsThat(({ deadlines }) => deadlines.length === 0),
  explain: {
    vi: ({ number }) => ({ what: `${numberOf(number, 'vi')} chưa có thời hạn khắc phục.`, how: 'Cần “rõ thời gian”.' }),
    en: ({ number }) => ({ what: `${numberOf(number, 'en')} has no deadline yet.`, how: 'Say by when.' }),
  },
  repair: (mending, draft) => insertField(mending, draft, 'deadline'),
});
