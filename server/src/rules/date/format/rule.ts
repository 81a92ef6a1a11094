import { padDay, padMonth } from '../../../model/calendar';
import type { DateMention, DatePart } from '../../../model/date';
import { datesIn } from '../../../model/facts';
import { formBasis } from '../../../vocabulary/formats';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePart, replacePlace } from '../../edits';
import { judging } from '../../judging';
import { definePassageRule, type Repair } from '../../rule';

type Fault = 'year' | 'separators' | 'spaces';

interface State {
  readonly raw: string;
  readonly fault: Fault;
  /** With what is certain mended; undefined when the year has to be looked up. */
  readonly right: string | undefined;
  /** True in the line of place and date, which the regulations speak of. */
  readonly issued: boolean;
}

const VI: Readonly<Record<Fault, string>> = {
  year: 'ghi năm chưa đúng bốn chữ số',
  separators: 'dùng hai dấu ngăn cách khác nhau',
  spaces: 'thừa khoảng trắng',
};
const EN: Readonly<Record<Fault, string>> = {
  year: 'a year that is not of four figures',
  separators: 'two kinds of separators',
  spaces: 'a stray space',
};

/** A two-digit or five-digit year, mixed separators (`11-9/2020`), spaces inside (`21 /05/2010`). */
export default definePassageRule<State>({
  id: 'date/format',
  title: { vi: 'Ngày tháng viết chưa đúng cách', en: 'Malformed date' },
  severity: 'warning',
  fix: 'suggest',
  basis: formBasis('date'),
  find: judging(datesIn, (date, { role }, zone) => {
    const fault = faultOf(date);
    if (fault === undefined) return undefined;
    const right = fault === 'year' ? undefined : mended(date);
    const state: State = { raw: date.raw, fault, right, issued: zone === 'header' && role === 'place-date' };
    return { start: date.start, end: date.end, state };
  }),
  explain: {
    vi: ({ raw, fault, right, issued }) => ({
      what: `“${raw}” ${VI[fault]}.`,
      how: right === undefined ? 'Ghi đủ năm, ví dụ 2026.' : `Viết là ${right}.`,
      ...(issued ? {} : { basis: PRACTICE }),
    }),
    en: ({ raw, fault, right, issued }) => ({
      what: `“${raw}” has ${EN[fault]}.`,
      how: right === undefined ? 'Give the whole year, such as 2026.' : `Write ${right}.`,
      ...(issued ? {} : { basis: PRACTICE }),
    }),
  },
  repair({ state: { right }, place }, draft) {
    if (right !== undefined) return [changeTo(right, replacePlace(draft, place!, right))];
    const date = datesIn(place!.passage).find(({ start }) => start === place!.start);
    const year = date?.yearText;
    if (year?.text.length !== 2) return [];
    return centuries(year, draft.identity.date?.year).map((whole) =>
      changeTo(date!.raw.slice(0, -year.text.length) + whole, replacePart(draft, place!, year, whole)),
    );
  },
});

function changeTo(right: string, edit: Repair['edits'][number]): Repair {
  return { title: { vi: `Sửa thành ${right}`, en: `Change to ${right}` }, edits: [edit] };
}

function faultOf({ form, yearText, separators, raw }: DateMention): Fault | undefined {
  if ((form !== 'short' && form !== 'long') || yearText === undefined) return undefined;
  if (yearText.text.length !== 4) return 'year';
  if (form === 'long') return undefined;
  if (separators[0] !== separators[1]) return 'separators';
  return raw.includes(' ') ? 'spaces' : undefined;
}

/** Tightly, with strokes and the zeros that a date needs: `21 /05/2010` → `21/05/2010`. */
function mended({ dayText, monthText, yearText }: DateMention): string {
  return [padDay(Number(dayText!.text)), withZero(monthText!), yearText!.text].join('/');
}

/** `05` is as good as `5`; `2` is not as good as `02`. */
function withZero({ text }: DatePart): string {
  return text.length > 1 ? text : padMonth(Number(text));
}

/** So many years ahead of its own day a draft may well look. */
const AHEAD = 10;

/** The years that two figures may stand for, the likelier one first: 2026 for `26`, 1945 for `45`. */
function centuries({ text }: DatePart, own = 2026): string[] {
  const [past, near] = [`19${text}`, `20${text}`];
  return Number(near) <= own + AHEAD ? [near, past] : [past, near];
}
