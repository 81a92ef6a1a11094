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
    const recurring = shortcomings.filter(
      ({ deadlines }) => deadlines.length > 0 && deadlines.every((ref) => draft.deadlineOf(ref).kind === 'recurring'),
    );
    if (shortcomings.length < 3 || recurring.length < 3 || recurring.length * 3 < shortcomings.length * 2) return [];
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
