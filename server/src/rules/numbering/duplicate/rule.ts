import { capitalise } from '../../../text/letters';
import { PRACTICE } from '../../../vocabulary/source';
import { faultAt, faultsOf, labelFor, numberPlace, sectionName, type FaultOf } from '../../numbering-faults';
import { renumberFrom } from '../../renumber';
import { defineDraftRule } from '../../rule';

interface State {
  readonly label: string;
  /** The number that comes next; undefined where the kind of numbering has no more. */
  readonly expected: string | undefined;
}

/** III, IV, IV, V: two siblings bear one number. */
export default defineDraftRule<State>({
  id: 'numbering/duplicate',
  title: { vi: 'Trùng số mục', en: 'Duplicate number' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.numberingFaults],
  basis: [PRACTICE],
  find: (draft) =>
    faultsOf(draft, 'duplicate').map((fault) => ({
      place: numberPlace(draft, fault.section),
      state: { label: fault.section.enumerator!.label, expected: labelFor(fault.section, expectedPath(fault)) },
      related: [draft.headingPlace(fault.first)],
    })),
  explain: {
    vi: ({ label, expected }) => ({
      what: `${capitalise(sectionName(label))} đã có ở trên.`,
      how: expected === undefined ? 'Xem lại số của mục này.' : `Số tiếp theo là ${expected}.`,
      related: 'Mục mang cùng số.',
    }),
    en: ({ label, expected }) => ({
      what: `The number “${label}” is used already.`,
      how: expected === undefined ? 'Check the number of this section.' : `The next number is “${expected}”.`,
      related: 'The section with the same number.',
    }),
  },
  repair({ place }, draft) {
    const fault = faultAt(draft, 'duplicate', place);
    if (fault === undefined) return [];
    const edits = renumberFrom(draft, fault.section, expectedPath(fault));
    return [{ title: { vi: 'Đánh lại số các mục từ đây', en: 'Renumber from here' }, edits }];
  },
});

function expectedPath({ section, expected }: FaultOf<'duplicate'>): readonly number[] {
  return [...section.enumerator!.path.slice(0, -1), expected];
}
