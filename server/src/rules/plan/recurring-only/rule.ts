import type { Draft } from '../../../model/draft';
import type { SaidRef } from '../../../model/plan/shortcoming';
import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly recurring: number;
  readonly total: number;
}

/** Nearly every shortcoming is to be remedied “thường xuyên”: one note for the whole plan. */
export default defineDraftRule<State>({
  id: 'plan/recurring-only',
  title: { vi: 'Hầu hết thời hạn là “thường xuyên”', en: 'Nearly all deadlines are recurring' },
  severity: 'information',
  fix: 'none',
  watches: (draft) => [draft.shortcomings],
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find(draft) {
    const { shortcomings } = draft;
    if (shortcomings.length < 3) return [];
    const total = shortcomings.length;
    const known = new Map<readonly SaidRef[], boolean>();
    let recurring = 0;
    let others = 0;
    let first: SaidRef | undefined;
    for (const { deadlines } of shortcomings) {
      let is = known.get(deadlines);
      if (is === undefined) known.set(deadlines, (is = isRecurring(draft, deadlines)));
      if (is) {
        recurring++;
        first ??= deadlines[0];
      } else others++;
      // More than a third has another deadline: of most plans no more than that is looked at.
      if (others * 3 > total) return [];
    }
    if (recurring < 3 || first === undefined) return [];
    const { start, end } = draft.deadlineOf(first);
    return [
      {
        place: { block: first.block, passage: draft.passageOf(first), start, end },
        state: { recurring, total },
      },
    ];
  },
  explain: {
    vi: ({ recurring, total }) => ({
      what: `${recurring}/${total} hạn chế chỉ ghi thời hạn thường xuyên.`,
      how: 'Cân nhắc mốc hoàn thành cho từng việc.',
    }),
    en: ({ recurring, total }) => ({
      what: `${recurring} of ${total} shortcomings have a recurring deadline only.`,
      how: 'Consider a date for each.',
    }),
  },
});

/** True for deadlines that all come again and again. */
function isRecurring(draft: Draft, deadlines: readonly SaidRef[]): boolean {
  return deadlines.length > 0 && deadlines.every((ref) => draft.deadlineOf(ref).kind === 'recurring');
}
