import { toRoman } from '../../../text/numerals';
import { HD05, ND30 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly label: string;
  /** As most siblings write it, or with the letters of a Roman numeral. */
  readonly right: string;
  readonly lookAlike: boolean;
}

/** `II-` among `I.` and `III.`, or a Roman numeral typed with other letters (`ll.`). */
export default defineDraftRule<State>({
  id: 'numbering/mixed-style',
  title: { vi: 'Kiểu đánh số không thống nhất', en: 'Mixed numbering styles' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 6.2.4' },
    { short: ND30, place: 'Phụ lục I, mục II.6' },
  ],
  find: (draft) =>
    draft.numberingFaults.flatMap((fault) => {
      if (fault.kind !== 'mixed-style' && fault.kind !== 'look-alike') return [];
      const { start, end, label, mark, path } = fault.section.enumerator!;
      const lookAlike = fault.kind === 'look-alike';
      const right = lookAlike ? toRoman(path[0]!) + mark : label + fault.mark;
      return [{ place: { ...draft.headingPlace(fault.section), start, end }, state: { label: label + mark, right, lookAlike } }];
    }),
  explain: {
    vi: ({ label, right, lookAlike }) => ({ what: lookAlike ? `“${label}” gõ bằng ký tự giống chữ số La Mã.` : `“${label}” khác kiểu các mục cùng cấp.`, how: `Viết là “${right}”.` }),
    en: ({ label, right, lookAlike }) => ({ what: lookAlike ? `“${label}” is typed with look-alikes of Roman figures.` : `“${label}” differs from its siblings.`, how: `Write “${right}”.` }),
  },
  repair: ({ start, end, state }) => [{ title: { vi: `Sửa thành “${state.right}”`, en: `Change to “${state.right}”` }, edits: [{ start, end, newText: state.right }] }],
});
