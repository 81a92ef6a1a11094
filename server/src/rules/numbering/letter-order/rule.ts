import { formBasis } from '../../../vocabulary/formats';
import { toLetter } from '../../../text/numerals';
import { faultAt, faultsOf, numberPlace } from '../../numbering-faults';
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
  watches: (draft) => [draft.numberingFaults],
  basis: formBasis('structure'),
  find: (draft) =>
    faultsOf(draft, 'letter-order').flatMap(({ section, previous, expected }) => {
      const letter = toLetter(expected);
      if (letter === undefined) return [];
      const state = { label: section.enumerator!.label, previous: previous.enumerator!.label, expected: letter };
      return [{ place: numberPlace(draft, section), state, related: [draft.headingPlace(previous)] }];
    }),
  explain: {
    vi: ({ label, previous, expected }) => ({
      what: `Sau điểm ${previous} là điểm ${expected}, ở đây ghi ${label}.`,
      how: 'Thứ tự chữ cái: a, b, c, d, đ, e, g, h, i, k …, không dùng f, j, w, z.',
      related: 'Điểm liền trước.',
    }),
    en: ({ label, previous, expected }) => ({
      what: `After “${previous}” comes “${expected}”; here it is “${label}”.`,
      how: 'The order is “a, b, c, d, đ, e, g, h, i, k …”, without f, j, w and z.',
      related: 'The point before.',
    }),
  },
  repair({ place }, draft) {
    const fault = faultAt(draft, 'letter-order', place);
    if (fault === undefined) return [];
    const edits = renumberFrom(draft, fault.section, [fault.expected]);
    return [{ title: { vi: 'Đánh lại chữ cái từ đây', en: 'Letter anew from here' }, edits }];
  },
});
