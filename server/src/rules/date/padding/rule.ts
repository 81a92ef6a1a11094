import { padDay, padMonth } from '../../../model/calendar';
import type { DateMention, DatePart } from '../../../model/date';
import { datesIn } from '../../../model/facts';
import { formBasis } from '../../../vocabulary/formats';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { judging } from '../../judging';
import { definePassageRule, NOTHING } from '../../rule';

interface State {
  readonly lacks: 'day' | 'month' | 'both';
  readonly right: string;
  /** True in the line of place and date, which the regulations speak of. */
  readonly issued: boolean;
}

const VI: Readonly<Record<State['lacks'], string>> = {
  day: 'Ngày nhỏ hơn 10 viết thêm số 0',
  month: 'Tháng 1, tháng 2 viết thêm số 0',
  both: 'Ngày nhỏ hơn 10, tháng 1, tháng 2 viết thêm số 0',
};
const EN: Readonly<Record<State['lacks'], string>> = {
  day: 'Days below 10 take a leading zero',
  month: 'January and February take a leading zero',
  both: 'Days below 10, January and February take a leading zero',
};

/** 7/4/2023 → 07/4/2023; 12/2/2026 → 12/02/2026. A zero too many (05/05/2026) is no fault. */
export default definePassageRule<State>({
  id: 'date/padding',
  title: { vi: 'Ngày, tháng thiếu số 0 phía trước', en: 'Day or month without its leading zero' },
  severity: 'warning',
  fix: 'safe',
  basis: formBasis('leading-zero'),
  find: judging(datesIn, (date, { role }, zone) => {
    const parts = partsWithoutZero(date);
    if (parts.length === 0) return undefined;
    const lacks = parts.length === 2 ? 'both' : parts[0] === date.dayText ? 'day' : 'month';
    const state: State = { lacks, right: padded(date, parts), issued: zone === 'header' && role === 'place-date' };
    return { start: date.start, end: date.end, state };
  }),
  explain: {
    vi: ({ lacks, right, issued }) => ({
      what: `${VI[lacks]}: ${right}.`,
      ...(issued ? {} : { basis: PRACTICE }),
    }),
    en: ({ lacks, right, issued }) => ({
      what: `${EN[lacks]}: “${right}”.`,
      ...(issued ? {} : { basis: PRACTICE }),
    }),
  },
  repair({ state: { right }, place }, draft) {
    const date = datesIn(place!.passage).find(({ start }) => start === place!.start);
    if (date === undefined) return [];
    const edits = partsWithoutZero(date).map((part) => replacePart(draft, place!, part, `0${part.text}`));
    return [{ title: { vi: `Sửa thành ${right}`, en: `Change to ${right}` }, edits }];
  },
});

/** With hyphens or dots (`2-9-1945`) the press writes dates, without zeros; what is typed worse is left to date/format. */
const WITH_STROKES = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** Only dates with day, month and year: “ngày 2/9” and “tháng 2/2026” are written without zeros as often as with. */
function partsWithoutZero({ form, raw, dayText, monthText }: DateMention): readonly DatePart[] {
  // Nearly every day and month has two figures.
  if (dayText?.text.length !== 1 && monthText?.text.length !== 1) return NOTHING;
  if (form === 'short' ? !WITH_STROKES.test(raw) : form !== 'long') return NOTHING;
  const parts: DatePart[] = [];
  if (dayText && lacksZero(dayText, padDay)) parts.push(dayText);
  if (monthText && lacksZero(monthText, padMonth)) parts.push(monthText);
  return parts;
}

function lacksZero({ text }: DatePart, pad: (value: number) => string): boolean {
  return text.length === 1 && text !== '0' && pad(Number(text)) !== text;
}

function padded({ raw, start }: DateMention, parts: readonly DatePart[]): string {
  return parts.reduceRight(
    (text, part) => `${text.slice(0, part.start - start)}0${text.slice(part.start - start)}`,
    raw,
  );
}
