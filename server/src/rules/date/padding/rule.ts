import { padDay, padMonth } from '../../../model/calendar';
import type { DateMention } from '../../../model/date';
import { datesIn } from '../../../model/facts';
import { HD05, ND30 } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { definePassageRule, NOTHING } from '../../rule';

interface State {
  readonly part: 'day' | 'month';
  readonly right: string;
}

/** 7/4/2023 → 07/4/2023; 12/2/2026 → 12/02/2026. A zero too many (05/05/2026) is no fault. */
export default definePassageRule<State>({
  id: 'date/padding',
  title: { vi: 'Ngày, tháng thiếu số 0 phía trước', en: 'Day or month without its leading zero' },
  severity: 'warning',
  fix: 'safe',
  basis: [
    { short: ND30, place: 'Phụ lục I, mục II.4' },
    { short: HD05, place: 'điểm 4.2.2' },
  ],
  find(passage) {
    const dates = datesIn(passage);
    if (dates.length === 0) return NOTHING;
    return dates.filter(lacksZero).map((date) => ({
      start: date.start,
      end: date.end,
      state: { part: date.dayText?.text.length === 1 ? ('day' as const) : ('month' as const), right: padded(date) },
    }));
  },
  explain: {
    vi: ({ part, right }) => ({ what: part === 'day' ? `Ngày nhỏ hơn 10 viết thêm số 0: ${right}.` : `Tháng 1, tháng 2 viết thêm số 0: ${right}.` }),
    en: ({ part, right }) => ({ what: part === 'day' ? `Days below 10 take a leading zero: ${right}.` : `January and February take a leading zero: ${right}.` }),
  },
  repair: ({ state, place }, draft) => {
    const date = datesIn(place!.passage).find((one) => one.start === place!.start);
    if (date === undefined) return [];
    const edits = [];
    if (date.dayText?.text.length === 1) edits.push(replacePart(draft, place!, date.dayText, padDay(Number(date.dayText.text))));
    if (needsMonthZero(date)) edits.push(replacePart(draft, place!, date.monthText!, padMonth(Number(date.monthText!.text))));
    return [{ title: { vi: `Sửa thành ${state.right}`, en: `Change to ${state.right}` }, edits }];
  },
});

/** Only dates with day, month and year in figures: “ngày 2/9” and “tháng 2/2026” are written without zeros as often as with. */
function lacksZero(date: DateMention): boolean {
  if (date.form !== 'short' && date.form !== 'long') return false;
  return /^[1-9]$/.test(date.dayText?.text ?? '') || needsMonthZero(date);
}

function needsMonthZero({ monthText }: DateMention): boolean {
  return monthText?.text === '1' || monthText?.text === '2';
}

function padded(date: DateMention): string {
  const { raw, start, dayText, monthText } = date;
  let text = raw;
  if (needsMonthZero(date)) text = `${text.slice(0, monthText!.start - start)}0${text.slice(monthText!.start - start)}`;
  if (dayText?.text.length === 1) text = `${text.slice(0, dayText.start - start)}0${text.slice(dayText.start - start)}`;
  return text;
}
