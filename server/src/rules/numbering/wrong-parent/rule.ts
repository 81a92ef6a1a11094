import { PRACTICE } from '../../../vocabulary/source';
import { faultAt, faultsOf, numberPlace } from '../../numbering-faults';
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
  watches: (draft) => [draft.numberingFaults],
  basis: [PRACTICE],
  find: (draft) =>
    faultsOf(draft, 'wrong-parent').map(({ section, parent, expected }) => ({
      place: numberPlace(draft, section),
      state: {
        label: section.enumerator!.label,
        parent: parent.enumerator!.label,
        expected: expected.join('.'),
      },
      related: [draft.headingPlace(parent)],
    })),
  explain: {
    vi: ({ label, parent, expected }) => ({
      what: `Mục ${label} nằm trong mục ${parent}.`,
      how: `Số đúng theo thứ tự: ${expected}.`,
      related: 'Mục chứa nó.',
    }),
    en: ({ label, parent, expected }) => ({
      what: `Section ${label} stands inside ${parent}.`,
      how: `The number in order is ${expected}.`,
      related: 'The section around it.',
    }),
  },
  repair({ place, state }, draft) {
    const fault = faultAt(draft, 'wrong-parent', place);
    if (fault === undefined) return [];
    const own = renumber(draft, fault.section, fault.expected);
    const all = renumberFrom(draft, fault.section, fault.expected);
    return [
      { title: { vi: `Sửa thành ${state.expected}`, en: `Change to ${state.expected}` }, edits: own },
      ...(all.length > own.length
        ? [{ title: { vi: 'Đánh lại số các mục từ đây', en: 'Renumber from here' }, edits: all }]
        : []),
    ];
  },
});
