import { HD43 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';
import { judgingShortcomings } from '../../shortcoming-verdicts';

interface State {
  readonly opening: string;
}

/** “Nội dung cần khắc phục: Nâng cao …”: a goal stands where a shortcoming belongs. */
export default defineDraftRule<State>({
  id: 'plan/goal-as-shortcoming',
  title: { vi: 'Nêu mục tiêu thay cho hạn chế', en: 'Goal in place of a shortcoming' },
  severity: 'information',
  fix: 'none',
  watches: (draft) => [draft.shortcomings],
  basis: [{ short: HD43, place: 'điểm 1.3' }],
  find: judgingShortcomings(({ statement: [first], shape }, draft) => {
    if ((shape !== 'fields' && shape !== 'row') || !draft.plan.statesGoal(draft.passageOf(first!))) return undefined;
    const place = draft.contentPlace(first!);
    return { place, state: { opening: openingOf(draft.textOf(place)) } };
  }),
  explain: {
    vi: ({ opening }) => ({
      what: `Nội dung này nêu mục tiêu (“${opening} …”), chưa nêu hạn chế.`,
      how: 'Ghi đúng hạn chế như kết luận đã chỉ ra.',
    }),
    en: ({ opening }) => ({
      what: `This states a goal (“${opening} …”), not a shortcoming.`,
      how: 'State the shortcoming as the conclusion does.',
    }),
  },
});

/** “Nâng cao”, “Việc phát huy” */
function openingOf(statement: string): string {
  const words = statement.trim().split(/\s/, 3);
  return words.slice(0, words[0]!.toLowerCase() === 'việc' ? 3 : 2).join(' ');
}
