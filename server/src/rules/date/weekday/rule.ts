import { formatDate, weekday } from '../../../model/calendar';
import { datesIn } from '../../../model/facts';
import { likeLetterCase } from '../../../text/letters';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { judging } from '../../judging';
import { definePassageRule } from '../../rule';

interface State {
  readonly said: string;
  readonly date: string;
  /** 0 for Chủ nhật … 6 for thứ Bảy. */
  readonly real: number;
}

const VI = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;
const EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** “Thứ Hai, ngày 05/5/2026” where that day is a Tuesday. */
export default definePassageRule<State>({
  id: 'date/weekday',
  title: { vi: 'Thứ trong tuần không khớp ngày', en: 'Weekday and date disagree' },
  severity: 'warning',
  fix: 'suggest',
  basis: [PRACTICE],
  find: judging(datesIn, ({ weekday: said, value }) => {
    if (said === undefined) return undefined;
    const real = weekday(value);
    if (real === undefined || real === said.day) return undefined;
    return { start: said.start, end: said.end, state: { said: said.text, date: formatDate(value), real } };
  }),
  explain: {
    vi: ({ said, date, real }) => ({
      what: `Ngày ${date} là ${VI[real]}, ở đây ghi “${said}”.`,
      how: 'Xem lại thứ hoặc ngày.',
    }),
    en: ({ said, date, real }) => ({
      what: `The day ${date} is a ${EN[real]}; here it is “${said}”.`,
      how: 'Check the weekday or the date.',
    }),
  },
  repair({ state: { said, real }, place }, draft) {
    const right = writtenLike(said, real);
    return [
      {
        title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
        edits: [replacePlace(draft, place!, right)],
      },
    ];
  },
});

/** “Thứ Hai” → “Thứ Ba”, “thứ 2” → “thứ 3”, “THỨ HAI” → “THỨ BA”. */
function writtenLike(said: string, day: number): string {
  const name = /\d$/.test(said) && day > 0 ? `thứ ${day + 1}` : VI[day]!;
  return likeLetterCase(name, said);
}
