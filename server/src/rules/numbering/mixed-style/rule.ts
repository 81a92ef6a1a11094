import { toRoman } from '../../../text/numerals';
import { PRACTICE } from '../../../vocabulary/source';
import { faultsOf, numberPlace } from '../../numbering-faults';
import { defineDraftRule } from '../../rule';

interface State {
  /** The number with its mark, as typed. */
  readonly written: string;
  /** With the mark of its siblings, or with the letters of a Roman numeral; undefined when it cannot be told which numeral is meant. */
  readonly right: string | undefined;
  readonly fault: 'mark' | 'look-alike';
}

/** `II-` among `I.` and `III.`, or a Roman numeral typed with other letters (`ll.`). */
export default defineDraftRule<State>({
  id: 'numbering/mixed-style',
  title: { vi: 'Kiểu đánh số không thống nhất', en: 'Mixed numbering styles' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.numberingFaults],
  basis: [PRACTICE],
  find: (draft) => [
    ...faultsOf(draft, 'mixed-style').map(({ section, mark }) => {
      const { label, mark: own } = section.enumerator!;
      const state: State = { written: label + own, right: label + mark, fault: 'mark' };
      return { place: numberPlace(draft, section), state };
    }),
    ...faultsOf(draft, 'look-alike').map(({ section }) => {
      const { label, mark, path } = section.enumerator!;
      // `llll.` is no numeral at all: its path is [0].
      const right = path[0] === 0 ? undefined : toRoman(path[0]!) + mark;
      const state: State = { written: label + mark, right, fault: 'look-alike' };
      return { place: numberPlace(draft, section), state };
    }),
  ],
  explain: {
    vi: ({ written, right, fault }) => ({
      what:
        fault === 'mark'
          ? `“${written}” khác kiểu các mục cùng cấp.`
          : `“${written}” gõ bằng ký tự trông giống chữ số La Mã.`,
      how: right === undefined ? 'Gõ lại bằng chữ I, V, X.' : `Viết là “${right}”.`,
    }),
    en: ({ written, right, fault }) => ({
      what:
        fault === 'mark'
          ? `“${written}” differs from its siblings.`
          : `“${written}” is typed with look-alikes of Roman figures.`,
      how: right === undefined ? 'Type it with the letters I, V, X.' : `Write “${right}”.`,
    }),
  },
  repair: ({ start, end, state: { right } }) =>
    right === undefined
      ? []
      : [
          {
            title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
            edits: [{ start, end, newText: right }],
          },
        ],
});
