import { padDay, padMonth } from '../../../model/calendar';
import type { DateMention } from '../../../model/date';
import { datesIn } from '../../../model/facts';
import { HD05, ND30 } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { definePassageRule, NOTHING } from '../../rule';

interface State {
  readonly raw: string;
  readonly fault: 'year' | 'separators' | 'spaces';
  /** With what is certain mended; undefined when the year has to be looked up. */
  readonly right: string | undefined;
}

/** A two-digit or five-digit year, mixed separators (`11-9/2020`), spaces inside (`21 /05/2010`). */
export default definePassageRule<State>({
  id: 'date/format',
  title: { vi: 'Ngày tháng viết chưa đúng cách', en: 'Malformed date' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 4.2' },
    { short: ND30, place: 'Phụ lục I, mục II.4' },
  ],
  find(passage) {
    const dates = datesIn(passage);
    if (dates.length === 0) return NOTHING;
    return dates.flatMap((date) => {
      const state = faultOf(date);
      return state ? [{ start: date.start, end: date.end, state }] : [];
    });
  },
  explain: {
    vi: ({ raw, fault, right }) => ({
      what: `“${raw}” ${{ year: 'ghi năm chưa đủ bốn chữ số', separators: 'dùng hai dấu ngăn cách khác nhau', spaces: 'thừa khoảng trắng' }[fault]}.`,
      how: right === undefined ? 'Ghi đủ năm.' : `Viết là ${right}.`,
    }),
    en: ({ raw, fault, right }) => ({
      what: `“${raw}” has ${{ year: 'a year that is not of four figures', separators: 'two kinds of separators', spaces: 'a stray space' }[fault]}.`,
      how: right === undefined ? 'Give the whole year.' : `Write ${right}.`,
    }),
  },
  repair: ({ state, place }, draft) => (state.right === undefined ? [] : [{ title: { vi: `Sửa thành ${state.right}`, en: `Change to ${state.right}` }, edits: [replacePart(draft, place!, place!, state.right)] }]),
});

function faultOf(date: DateMention): State | undefined {
  if (date.form !== 'short' || date.dayText === undefined || date.monthText === undefined || date.yearText === undefined) return undefined;
  const { raw, yearText, separators } = date;
  if (yearText.text.length !== 4) return { raw, fault: 'year', right: undefined };
  const plain = separators.map((one) => one.trim());
  const mixed = plain[0] !== plain[1];
  if (!mixed && separators.every((one, at) => one === plain[at]) && !/\s/.test(raw.slice(date.dayText.start - date.start))) return undefined;
  const prefix = raw.slice(0, date.dayText.start - date.start);
  return { raw, fault: mixed ? 'separators' : 'spaces', right: `${prefix}${padDay(Number(date.dayText.text))}/${padMonth(Number(date.monthText.text))}/${yearText.text}` };
}
