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
  watches: (draft) => [draft.shortcomings, draft.identity],
  basis: [{ short: KL226, place: '“rõ thời gian”' }],
  find(draft) {
    const { shortcomings } = draft;
    if (shortcomings.length < 3) return [];
    const known = new Map<readonly SaidRef[], boolean>();
    const recurring = shortcomings.filter(({ deadlines }) => {
      let is = known.get(deadlines);
      if (is === undefined) known.set(deadlines, (is = isRecurring(draft, deadlines)));
      return is;
    });
    if (recurring.length < 3 || recurring.length * 3 < shortcomings.length * 2) return [];
    const ref = recurring[0]!.deadlines[0]!;
    const { start, end } = draft.deadlineOf(ref);
    return [
      {
        place: { block: ref.block, passage: draft.passageOf(ref), start, end },
        state: { recurring: recurring.length, total: shortcomings.length },
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
