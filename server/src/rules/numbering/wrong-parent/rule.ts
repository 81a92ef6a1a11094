import { HD05, ND30 } from '../../../vocabulary/source';
import { renumber, renumberFrom } from '../../renumber';
import { defineDraftRule } from '../../rule';

interface State {
  readonly label: string;
  readonly parent: string;
  readonly expected: string;
}

/** 1.2.4 inside 1.3: the number belongs to another section. */
export default defineDraftRule<State>({
  id: 'numbering/wrong-parent',
  title: { vi: 'Số mục không khớp mục chứa nó', en: 'Number of another section' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 6.2.4' },
    { short: ND30, place: 'Phụ lục I, mục II.6' },
  ],
  find: (draft) =>
    draft.numberingFaults.flatMap((fault) => {
      if (fault.kind !== 'wrong-parent') return [];
      const { start, end, label } = fault.section.enumerator!;
      const state = { label, parent: fault.parent.enumerator!.label, expected: fault.expected.join('.') };
      return [{ place: { ...draft.headingPlace(fault.section), start, end }, state, related: [draft.headingPlace(fault.parent)] }];
    }),
  explain: {
    vi: ({ label, parent, expected }) => ({ what: `Mục ${label} nằm trong mục ${parent}.`, how: `Số đúng theo thứ tự: ${expected}.`, related: 'Mục chứa nó' }),
    en: ({ label, parent, expected }) => ({ what: `Section ${label} stands inside ${parent}.`, how: `The number in order is ${expected}.`, related: 'The section around it' }),
  },
  repair({ place, state }, draft) {
    const fault = draft.numberingFaults.find((one) => one.kind === 'wrong-parent' && one.section.block === place!.block && one.section.enumerator?.label === state.label);
    if (fault?.kind !== 'wrong-parent') return [];
    return [
      { title: { vi: `Sửa thành ${state.expected}`, en: `Change to ${state.expected}` }, edits: renumber(draft, fault.section, fault.expected) },
      { title: { vi: 'Đánh lại số các mục từ đây', en: 'Renumber from here' }, edits: renumberFrom(draft, fault.section, fault.expected) },
    ];
  },
});
