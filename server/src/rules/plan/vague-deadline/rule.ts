import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly text: string;
}

/** “trong thời gian tới” as the whole of a deadline: nobody can tell when it is over. */
export default defineDraftRule<State>({
  id: 'plan/vague-deadline',
  title: { vi: 'Thời hạn chung chung', en: 'Vague deadline' },
  severity: 'warning',
  fix: 'none',
  completeness: true,
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find: (draft) =>
    draft.shortcomings.flatMap((shortcoming) => {
      const kinds = shortcoming.deadlines.map((ref) => draft.deadlineOf(ref).kind);
      if (kinds.length === 0 || kinds.some((kind) => kind !== 'vague')) return [];
      const ref = shortcoming.deadlines[0]!;
      const { start, end, text } = draft.deadlineOf(ref);
      return [{ place: { block: ref.block, passage: draft.passageOf(ref), start, end }, state: { text } }];
    }),
  explain: {
    vi: ({ text }) => ({ what: `“${text}” chưa cho biết bao giờ xong.`, how: 'Ghi ngày, tháng hoặc quý cụ thể.' }),
    en: ({ text }) => ({ what: `“${text}” does not say when it is over.`, how: 'Give a day, a month or a quarter.' }),
  },
});
