import { KL226 } from '../../../vocabulary/source';
import { insertField, numberOf } from '../../plan-fields';
import { defineDraftRule } from '../../rule';

interface State {
  readonly number: string | null;
}

/** A shortcoming that nobody in particular is to remedy. */
export default defineDraftRule<State>({
  id: 'plan/missing-owner',
  title: { vi: 'Hạn chế chưa rõ cơ quan chủ trì', en: 'Shortcoming without an owner' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.shortcomings],
  completeness: true,
  basis: [{ short: KL226 }],
  find: (draft) =>
    draft.shortcomings
      .filter((shortcoming) => shortcoming.owners.length === 0)
      .map((shortcoming) => ({
        place: draft.contentPlace(shortcoming.statement[0]!),
        state: { number: shortcoming.number },
      })),
  explain: {
    vi: ({ number }) => ({ what: `${numberOf(number, 'vi')} chưa có cơ quan chủ trì.`, how: 'Cần “rõ người”.' }),
    en: ({ number }) => ({ what: `${numberOf(number, 'en')} has no owner yet.`, how: 'Say who leads.' }),
  },
  repair: (mending, draft) => insertField(mending, draft, 'owner'),
});
