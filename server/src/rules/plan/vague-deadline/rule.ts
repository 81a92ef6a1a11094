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
  watches: (draft) => [draft.shortcomings],
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find(draft) {
    const found: Found<State>[] = [];
    const seen = new Set<string>();
    for (const { deadlines } of draft.shortcomings) {
      const ref = deadlines[0];
      if (ref === undefined || draft.deadlineOf(ref).kind !== 'vague') continue;
      if (deadlines.some((one) => draft.deadlineOf(one).kind !== 'vague')) continue;
      // One that is said for several shortcomings is reported once.
      const key = `${ref.block} ${ref.passage} ${ref.index}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { start, end, text } = draft.deadlineOf(ref);
      found.push({ place: { block: ref.block, passage: draft.passageOf(ref), start, end }, state: { text } });
    }
    return found;
  },
  explain: {
    vi: ({ text }) => ({ what: `“${text}” chưa cho biết bao giờ xong.`, how: 'Ghi ngày, tháng hoặc quý cụ thể.' }),
    en: ({ text }) => ({ what: `“${text}” does not say when it is over.`, how: 'Give a day, a month or a quarter.' }),
  },
});
