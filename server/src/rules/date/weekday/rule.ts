import { isRealDay, weekday } from '../../../model/calendar';
import { datesIn } from '../../../model/facts';
import { PRACTICE } from '../../../vocabulary/source';
import { likeLetterCase } from '../../../text/letters';
import { replacePart } from '../../edits';
import { definePassageRule, NOTHING } from '../../rule';

interface State {
  readonly said: string;
  readonly date: string;
  readonly right: string;
}

const DAYS = ['chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** “Thứ Hai, ngày 05/5/2026” where that day is a Tuesday. */
export default definePassageRule<State>({
  id: 'date/weekday',
  title: { vi: 'Thứ trong tuần không khớp ngày', en: 'Weekday and date disagree' },
  severity: 'warning',
  fix: 'suggest',
  basis: [PRACTICE],
  find(passage) {
    const dates = datesIn(passage);
    if (dates.length === 0) return NOTHING;
    return dates.flatMap((date) => {
      if (date.weekday === undefined || !isRealDay(date.value)) return [];
      const real = weekday(date.value);
      if (real === undefined || real === date.weekday.day) return [];
      const right = date.weekday.text.startsWith(date.weekday.text.charAt(0).toUpperCase()) ? likeLetterCase(DAYS[real]!, 'Thứ') : DAYS[real]!;
      return [{ start: date.weekday.start, end: date.weekday.end, state: { said: date.weekday.text, date: date.raw, right } }];
    });
  },
  explain: {
    vi: ({ said, date, right }) => ({ what: `${date.replace(/^ngày/u, 'Ngày')} là ${right.charAt(0).toLowerCase() + right.slice(1)}, ở đây ghi “${said}”.`, how: 'Xem lại thứ hoặc ngày.' }),
    en: ({ said, date }) => ({ what: `${date} is not “${said}”.`, how: 'Check the weekday or the date.' }),
  },
  repair: ({ state, place }, draft) => [{ title: { vi: `Sửa thành “${state.right}”`, en: `Change to “${state.right}”` }, edits: [replacePart(draft, place!, place!, state.right)] }],
});
