import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';

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
  watches: (draft) => [draft.shortcomings, draft.identity],
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find(draft) {
    const found = new Map<string, Found<State>>();
    for (const { deadlines } of draft.shortcomings) {
      const [ref] = deadlines;
      if (ref === undefined || deadlines.some((one) => draft.deadlineOf(one).kind !== 'vague')) continue;
      const { start, end, text } = draft.deadlineOf(ref);
      // One that is said for several shortcomings is reported once.
      found.set(`${ref.block} ${ref.passage} ${ref.index}`, {
        place: { block: ref.block, passage: draft.passageOf(ref), start, end },
        state: { text },
      });
    }
    return [...found.values()];
  },
  explain: {
    vi: ({ text }) => ({ what: `“${text}” chưa cho biết bao giờ xong.`, how: 'Ghi ngày, tháng hoặc quý cụ thể.' }),
    en: ({ text }) => ({ what: `“${text}” does not say when it is over.`, how: 'Give a day, a month or a quarter.' }),
  },
});
