import { formBasis } from '../../../vocabulary/formats';
import { replacePart } from '../../edits';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly fault: 'comma' | 'case' | 'short';
}

const LONG = /^(\p{Lu}[\p{L} .-]{1,60}?)(,\s{0,4}|\s{1,4})([Nn])gày\s/u;
const SHORT = /^\p{Lu}[\p{L} .-]{1,60},\s{0,4}(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;
/** Cheaper than the pattern above: nearly no line passes. */
const YEAR_AT_END = /\d{4}$/;

/** The line with place and date: “Bình Minh Thượng, ngày 05 tháng 6 năm 2026”. */
export default defineDraftRule<State>({
  id: 'layout/place-date',
  title: { vi: 'Dòng địa danh, ngày tháng năm', en: 'The line with place and date' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.headVersion],
  basis: formBasis('date'),
  find(draft) {
    if (draft.identity.profile === null) return [];
    return draft.linesIn('header').flatMap<Found<State>>((place) => {
      const { text } = place.passage;
      if (text.length > 90) return [];
      // Where nothing parts the place from its day, “Thượngngày”, a comma alone would not mend it.
      const long = text.includes('tháng') ? LONG.exec(text) : null;
      if (long) {
        const at = long[1]!.length;
        const word = at + long[2]!.length;
        if (!long[2]!.startsWith(','))
          return [{ place: { ...place, start: at, end: word }, state: { fault: 'comma' as const } }];
        return long[3] === 'N'
          ? [{ place: { ...place, start: word, end: word + 4 }, state: { fault: 'case' as const } }]
          : [];
      }
      return YEAR_AT_END.test(text) && SHORT.test(text)
        ? [{ place: { ...place, start: text.indexOf(',') + 1 }, state: { fault: 'short' as const } }]
        : [];
    });
  },
  explain: {
    vi: ({ fault }) => ({
      what: {
        comma: 'Sau địa danh có dấu phẩy.',
        case: 'Chữ “ngày” sau địa danh không viết hoa.',
        short: 'Ngày ban hành viết đủ chữ “ngày … tháng … năm …”.',
      }[fault],
    }),
    en: ({ fault }) => ({
      what: {
        comma: 'A comma stands behind the place.',
        case: 'The word “ngày” behind the place is written small.',
        short: 'The date of issue is written out: “ngày … tháng … năm …”.',
      }[fault],
    }),
  },
  repair({ state, place }, draft) {
    if (state.fault === 'comma')
      return [
        { title: { vi: 'Thêm dấu phẩy', en: 'Add the comma' }, edits: [replacePart(draft, place!, place!, ', ')] },
      ];
    if (state.fault === 'case')
      return [
        {
          title: { vi: 'Sửa thành “ngày”', en: 'Change to “ngày”' },
          edits: [replacePart(draft, place!, place!, 'ngày')],
        },
      ];
    const [day, month, year] = draft.textOf(place!).match(/\d+/g) ?? [];
    if (day === undefined || month === undefined || year === undefined) return [];
    const text = ` ngày ${day.padStart(2, '0')} tháng ${Number(month) < 3 ? month.padStart(2, '0') : String(Number(month))} năm ${year}`;
    return [
      {
        title: { vi: 'Viết đủ ngày, tháng, năm', en: 'Write the date out' },
        edits: [replacePart(draft, place!, place!, text)],
      },
    ];
  },
});
