import { compareDates, daysOfMonth, daysOfQuarter, formatDate, padDay, padMonth } from '../../model/calendar';
import type { Words } from '../../l10n/words';
import type { CalendarDate } from '../../model/date';
import { answersTo, spanOfTail, type Question, type Suggestion } from './suggestion';

/** “trước ngày 3”: a day is being typed. */
const DAY = /(?:^|[^\p{L}])ngày ([\d/]{0,10})$/iu;
/** “Bình Minh Thượng, ngày ” in the head of a paper. */
const PLACE_AND_DAY = /^\s{0,80}\p{Lu}[\p{L} ]{1,60}, ngày [\d/]{0,10}$/u;

interface NamedDay {
  readonly date: CalendarDate | undefined;
  readonly name: string;
}

/** Days that may stand behind “ngày”: today, the day of the draft, the usual deadlines. */
export function datesAt({ caret, today, words }: Question): Suggestion[] {
  const typed = DAY.exec(caret.before)?.[1];
  if (typed === undefined) return [];
  const span = spanOfTail(caret, typed);
  if ((caret.zone === 'header' || caret.zone === 'title') && PLACE_AND_DAY.test(caret.before)) {
    const { year, month, day } = today;
    const insert = `${padDay(day ?? 1)} tháng ${padMonth(month ?? 1)} năm ${year ?? ''}`;
    return insert.startsWith(typed) ? [{ kind: 'date', insert, detail: words.completion.today, span }] : [];
  }
  const seen = new Set<string>();
  return usualDays(today, caret.draft.identity.date, words).flatMap(({ date, name }) => {
    const insert = date === undefined ? '' : formatDate(date);
    if (insert === '' || seen.has(insert) || !insert.startsWith(typed) || insert === typed) return [];
    seen.add(insert);
    return [{ kind: 'date', insert, detail: name, span } satisfies Suggestion];
  });
}

function usualDays(today: CalendarDate, own: CalendarDate | undefined, words: Words): NamedDay[] {
  const { completion } = words;
  return [
    { date: today, name: completion.today },
    ...(own?.day === undefined ? [] : [{ date: own, name: completion.draftDay }]),
    ...deadlinesFrom(latest(today, own), words),
  ];
}

/** What is done by a plan is done behind its own day. */
function latest(today: CalendarDate, own: CalendarDate | undefined): CalendarDate {
  return own?.day !== undefined && (compareDates(own, today) ?? 0) > 0 ? own : today;
}

function deadlinesFrom({ year = 0, month = 1 }: CalendarDate, { completion }: Words): NamedDay[] {
  const quarter = Math.ceil(month / 3);
  const next = quarter === 4 ? { quarter: 1, year: year + 1 } : { quarter: quarter + 1, year };
  return [
    { date: daysOfMonth(month, year).to, name: completion.monthEnd },
    { date: daysOfQuarter(quarter, year).to, name: completion.quarterEnd(ROMAN[quarter - 1]!) },
    { date: daysOfQuarter(next.quarter, next.year).to, name: completion.quarterEnd(ROMAN[next.quarter - 1]!) },
    { date: { year, month: 12, day: 31 }, name: completion.yearEnd },
  ];
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Whole deadlines, where nothing of one is typed but its beginning. */
export function deadlinesAt({ caret, today, words }: Question, typed: string): Suggestion[] {
  const { year = 0, month = 1 } = latest(today, caret.draft.identity.date);
  const quarter = Math.ceil(month / 3);
  const days = deadlinesFrom({ year, month, day: 1 }, words);
  const span = spanOfTail(caret, typed);
  const offers = [
    ...days.map(({ date, name }) => ({ insert: `Hoàn thành trước ngày ${formatDate(date!)}`, detail: name })),
    { insert: `Quý ${ROMAN[quarter - 1]}/${year}`, detail: words.completion.thisQuarter },
    { insert: 'Thường xuyên', detail: words.completion.regular },
  ];
  const seen = new Set<string>();
  return offers.flatMap(({ insert, detail }) => {
    if (seen.has(insert) || !answersTo(insert, typed)) return [];
    seen.add(insert);
    return [{ kind: 'date', insert, detail, span } satisfies Suggestion];
  });
}
