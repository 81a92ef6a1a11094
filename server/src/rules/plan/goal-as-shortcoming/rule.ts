import type { Passage } from '../../../model/draft';
import { opensWithGoal, statesFault } from '../../../model/shortcoming-words';
import { HD43 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly opening: string;
}

/** Which statements are goals, by passage: most stay as they are from edit to edit. */
const goals = new WeakMap<Passage, boolean>();

/** “Nội dung cần khắc phục: Nâng cao …”: a goal stands where a shortcoming belongs. */
export default defineDraftRule<State>({
  id: 'plan/goal-as-shortcoming',
  title: { vi: 'Nêu mục tiêu thay cho hạn chế', en: 'Goal in place of a shortcoming' },
  severity: 'information',
  fix: 'none',
  basis: [{ short: HD43, place: 'điểm 1.3' }],
  find: (draft) =>
    draft.shortcomings.flatMap(({ statement, shape }) => {
      if (shape !== 'fields' && shape !== 'row') return [];
      const passage = draft.passageOf(statement[0]!);
      if (goals.get(passage) === false) return [];
      const place = draft.contentPlace(statement[0]!);
      const text = draft.textOf(place).trim();
      const isGoal = opensWithGoal(text) && !statesFault(text);
      goals.set(passage, isGoal);
      return isGoal ? [{ place, state: { opening: text.split(/\s/, 2).join(' ') } }] : [];
    }),
  explain: {
    vi: ({ opening }) => ({ what: `Nội dung này nêu mục tiêu (“${opening} …”), chưa nêu hạn chế.`, how: 'Ghi đúng hạn chế như kết luận đã chỉ ra.' }),
    en: ({ opening }) => ({ what: `This states a goal (“${opening} …”), not a shortcoming.`, how: 'State the shortcoming as the conclusion does.' }),
  },
});
