import { KL226, QD366 } from '../../../vocabulary/source';
import { insertField, numberOf, shortcomingsThat, type Numbered } from '../../plan-fields';
import { defineDraftRule } from '../../rule';

/** A shortcoming for which nothing is to be done. */
export default defineDraftRule<Numbered>({
  id: 'plan/missing-solution',
  title: { vi: 'Hạn chế chưa có giải pháp khắc phục', en: 'Shortcoming without a solution' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.shortcomings],
  completeness: true,
  basis: [
    { short: QD366, place: 'Điều 6' },
    { short: KL226, place: '“rõ việc”' },
  ],
  find: shortcomingsThat(({ solutions, sharedRemedies }) => solutions.length === 0 && !sharedRemedies),
  explain: {
    vi: ({ number }) => ({
      what: `${numberOf(number, 'vi')} chưa có giải pháp khắc phục.`,
      how: 'Nêu việc cụ thể sẽ làm.',
    }),
    en: ({ number }) => ({ what: `${numberOf(number, 'en')} has no solution yet.`, how: 'Say what is to be done.' }),
  },
  repair: (mending, draft) => insertField(mending, draft, 'solution'),
});
