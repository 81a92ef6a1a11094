import { toLetter } from '../../../text/numerals';
import { HD05, ND30 } from '../../../vocabulary/source';
import { renumberFrom } from '../../renumber';
import { defineDraftRule } from '../../rule';

interface State {
  readonly label: string;
  readonly previous: string;
  readonly expected: string;
}

/** a, b, c, d, e: the letter đ is left out; or f, j, w, z, which lists do not use. */
export default defineDraftRule<State>({
  id: 'numbering/letter-order',
  title: { vi: 'Thứ tự chữ cái chưa đúng', en: 'Letters out of order' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: ND30, place: 'Phụ lục I, mục II.6' },
    { short: HD05, place: 'điểm 6.2.4' },
  ],
  find: (draft) =>
    draft.numberingFaults.flatMap((fault) => {
      if (fault.kind !== 'letter-order') return [];
      const { start, end, label } = fault.section.enumerator!;
      const expected = toLetter(fault.expected);
      if (expected === undefined) return [];
      return [{ place: { ...draft.headingPlace(fault.section), start, end }, state: { label, previous: fault.previous.enumerator!.label, expected }, related: [draft.headingPlace(fault.previous)] }];
    }),
  explain: {
    vi: ({ label, previous, expected }) => ({ what: `Sau điểm ${previous} là điểm ${expected}, ở đây ghi ${label}.`, how: 'Thứ tự chữ cái: a, b, c, d, đ, e, g, h, i, k …', related: 'Điểm liền trước' }),
    en: ({ label, previous, expected }) => ({ what: `After ${previous} comes ${expected}; here it is ${label}.`, how: 'The order is a, b, c, d, đ, e, g, h, i, k.', related: 'The point before' }),
  },
  repair({ place, state }, draft) {
    const fault = draft.numberingFaults.find((one) => one.kind === 'letter-order' && one.section.block === place!.block && one.section.enumerator?.label === state.label);
    return fault?.kind !== 'letter-order' ? [] : [{ title: { vi: 'Đánh lại chữ cái từ đây', en: 'Letter anew from here' }, edits: renumberFrom(draft, fault.section, [fault.expected]) }];
  },
});
