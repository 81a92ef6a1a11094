import { HD05, ND30 } from '../../../vocabulary/source';
import { numberText, renumberFrom } from '../../renumber';
import { defineDraftRule } from '../../rule';

interface State {
  readonly label: string;
  readonly expected: string;
}

/** III, IV, IV, V: two siblings bear one number. */
export default defineDraftRule<State>({
  id: 'numbering/duplicate',
  title: { vi: 'Trùng số mục', en: 'Duplicate number' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 6.2.4' },
    { short: ND30, place: 'Phụ lục I, mục II.6' },
  ],
  find: (draft) =>
    draft.numberingFaults.flatMap((fault) => {
      if (fault.kind !== 'duplicate') return [];
      const { section, first, expected } = fault;
      const { start, end, label, path } = section.enumerator!;
      return [{ place: { ...draft.headingPlace(section), start, end }, state: { label, expected: numberText(section, [...path.slice(0, -1), expected]) ?? '' }, related: [draft.headingPlace(first)] }];
    }),
  explain: {
    vi: ({ label, expected }) => ({ what: `Số ${label} đã dùng cho mục trước.`, how: expected === '' ? 'Đánh lại số mục này.' : `Số tiếp theo là ${expected}.`, related: 'Mục mang cùng số' }),
    en: ({ label, expected }) => ({ what: `Number ${label} is used already.`, how: expected === '' ? 'Renumber this section.' : `The next number is ${expected}.`, related: 'The section with the same number' }),
  },
  repair({ place, state }, draft) {
    const fault = draft.numberingFaults.find((one) => one.kind === 'duplicate' && one.section.block === place!.block && one.section.enumerator?.label === state.label);
    if (fault?.kind !== 'duplicate') return [];
    const path = [...fault.section.enumerator!.path.slice(0, -1), fault.expected];
    return [{ title: { vi: 'Đánh lại số các mục từ đây', en: 'Renumber from here' }, edits: renumberFrom(draft, fault.section, path) }];
  },
});
