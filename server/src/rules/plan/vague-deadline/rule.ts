import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';
import { judgingShortcomings, uniqueFaults } from '../../shortcoming-verdicts';

interface State {
  readonly text: string;
}

const vague = judgingShortcomings<State>(({ deadlines }, draft) => {
  const ref = deadlines[0];
  if (ref === undefined || draft.deadlineOf(ref).kind !== 'vague') return undefined;
  if (deadlines.some((one) => draft.deadlineOf(one).kind !== 'vague')) return undefined;
  const { start, end, text } = draft.deadlineOf(ref);
  return { place: { block: ref.block, passage: draft.passageOf(ref), start, end }, state: { text } };
});

/** “trong thời gian tới” as the whole of a deadline: nobody can tell when it is over. */
export default defineDraftRule<State>({
  id: 'plan/vague-deadline',
  title: { vi: 'Thời hạn chung chung', en: 'Vague deadline' },
  severity: 'warning',
  fix: 'none',
  completeness: true,
  watches: (draft) => [draft.shortcomings],
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find: (draft) => uniqueFaults(vague(draft), draft),
  explain: {
    vi: ({ text }) => ({ what: `“${text}” chưa cho biết bao giờ xong.`, how: 'Ghi ngày, tháng hoặc quý cụ thể.' }),
    en: ({ text }) => ({ what: `“${text}” does not say when it is over.`, how: 'Give a day, a month or a quarter.' }),
  },
});
