import type { SaidRef } from '../../../model/plan/shortcoming';
import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule, NOTHING } from '../../rule';
import { judgingShortcomings } from '../../shortcoming-verdicts';

interface State {
  readonly recurring: number;
  readonly total: number;
}

/** Lists that several shortcomings share are looked through once. */
const areRecurring = new WeakMap<readonly SaidRef[], boolean>();

/** The shortcomings whose deadlines all come again and again. */
const recurring = judgingShortcomings<undefined>(({ deadlines }, draft) => {
  const [first, ...others] = deadlines;
  if (first === undefined || draft.deadlineOf(first).kind !== 'recurring') return undefined;
  if (others.length > 0) {
    let known = areRecurring.get(deadlines);
    if (known === undefined) {
      known = others.every((ref) => draft.deadlineOf(ref).kind === 'recurring');
      areRecurring.set(deadlines, known);
    }
    if (!known) return undefined;
  }
  const { start, end } = draft.deadlineOf(first);
  return { place: { block: first.block, passage: draft.passageOf(first), start, end }, state: undefined };
});

/** Nearly every shortcoming is to be remedied “thường xuyên”: one note for the whole plan. */
export default defineDraftRule<State>({
  id: 'plan/recurring-only',
  title: { vi: 'Hầu hết thời hạn là “thường xuyên”', en: 'Nearly all deadlines are recurring' },
  severity: 'information',
  fix: 'none',
  watches: (draft) => [draft.shortcomings],
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find(draft) {
    const total = draft.shortcomings.length;
    const found = recurring(draft);
    if (found.length < 3 || found.length * 3 < total * 2) return NOTHING;
    return [{ place: found[0]!.place, state: { recurring: found.length, total } }];
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
