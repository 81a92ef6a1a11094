import { KL226 } from '../../../vocabulary/source';
import { insertField, numberOf, shortcomingsThat, type Numbered } from '../../plan-fields';
import { defineDraftRule } from '../../rule';

/** A shortcoming that nobody in particular is to remedy. */
export default defineDraftRule<Numbered>({
  id: 'plan/missing-owner',
  title: { vi: 'Hạn chế chưa rõ cơ quan chủ trì', en: 'Shortcoming without an owner' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.shortcomings],
  completeness: true,
  basis: [{ short: KL226 }],
  find: shortcomingsThat(({ owners }) => owners.length === 0),
  explain: {
    vi: ({ number }) => ({ what: `${numberOf(number, 'vi')} chưa có cơ quan chủ trì.`, how: 'Cần “rõ người”.' }),
    en: ({ number }) => ({ what: `${numberOf(number, 'en')} has no owner yet.`, how: 'Say who leads.' }),
  },
  repair: (mending, draft) => insertField(mending, draft, 'owner'),
});
