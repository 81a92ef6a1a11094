import { daysOfMonth, daysOfMonths, daysOfYear } from './calendar';
import type { DeadlinePhrase } from './deadline';
import { deadlinePhrase, momentPhrase } from './deadline-phrase';
import { findDates } from './find-dates';
import { inYear, isDocumentDate, limitBefore, momentOf, type Limit, type Moment } from './moments';

/** A cell may hold the month alone: “12/2025”. */
const BARE_MONTH = /(?<![\d/.,-])(0?[1-9]|1[0-2]) {0,2}\/ {0,2}((?:19|20)\d\d)(?![\d/])/g;
/** “2026-2030”, “năm 2025 - 2026”. */
const YEARS = /(?<![\d/])(?:năm )?((?:19|20)\d\d) {0,2}[-–] {0,2}((?:19|20)\d\d)(?!\d)/gi;
/** A cell that holds years alone: “2026”, “2026, 2027”. */
const YEARS_ALONE = /^ {0,3}((?:19|20)\d\d)(?:(?:[,;/]| và) {0,2}((?:19|20)\d\d))?\.? {0,3}$/g;
/** “6 tháng đầu năm 2026”, “nửa cuối năm”. */
const MONTHS_OF_YEAR = /(?<!\d)(?:(\d{1,2}) {1,2}tháng|nửa) (đầu|cuối)(?: của)? năm(?: ((?:19|20)\d\d)(?!\d))?/gi;
/** “từ ngày 08 |đến ngày 10/12/2025”: the first day borrows month and year from the last one. */
const FROM_DAY = /(?:^|[ (;,])từ(?: ngày)? (\d{1,2}) $/i;
const RANGE_GAP = /^ {0,2}(?:[-–]|đến|tới) {0,2}$/;
const RANGE_WORDS = /^(?:đến|tới|cho đến|cho tới)/;
const LIST_GAP = /^ {0,2}(?:[,;]|và|hoặc|, và) {0,2}$/;

/** What the patterns above have in common with all that they match. */
const HALVES = /đầu|cuối/i;
const DASH = /[-–]/;
const STROKE = /\d {0,2}\//;
const YEAR_FIRST = /^ {0,3}\d{4}/;
const NONE: readonly Moment[] = [];

/** A time named in a value, with the words before it. */
export interface PlacedMoment {
  readonly moment: Moment;
  readonly limit: Limit;
}

/**
 * All times that a value names, with the words before them; the dates of cited documents left out.
 * @param text the value of a field, no longer than a few lines
 */
export function placedMoments(text: string): readonly PlacedMoment[] {
  const moments = withoutInner([
    ...all(text, HALVES, MONTHS_OF_YEAR, monthsOfYear),
    ...all(text, DASH, YEARS, years),
    ...findDates(text).map(momentOf),
    ...all(text, STROKE, BARE_MONTH, bareMonth),
    ...all(text, YEAR_FIRST, YEARS_ALONE, years),
  ]);
  const placed: PlacedMoment[] = [];
  for (const moment of moments) {
    const limit = limitBefore(text, moment.start);
    if (limit.words !== undefined || !isDocumentDate(text, moment.start)) placed.push({ moment, limit });
  }
  return placed.length > 1 ? withYears(text, placed) : placed;
}

/**
 * @param sign what every match has: to look for all matches costs far more, and most values are a date
 */
function all(text: string, sign: RegExp, pattern: RegExp, read: (match: RegExpExecArray) => Moment): readonly Moment[] {
  return sign.test(text) ? Array.from(text.matchAll(pattern), read) : NONE;
}

/** The deadlines that these times make, ranges as one: “từ ngày 01/6 đến hết ngày 30/6/2026”. */
export function phrasesOfMoments(text: string, placed: readonly PlacedMoment[]): DeadlinePhrase[] {
  const phrases: DeadlinePhrase[] = [];
  for (let at = 0; at < placed.length; at++) {
    const one = placed[at]!;
    const next = placed[at + 1];
    if (next && isRange(text, one, next)) {
      phrases.push(deadlinePhrase(text, one.limit.start, next.moment.end, 'period', one.moment.from, next.moment.to));
      at++;
    } else phrases.push(rangeFromDay(text, one) ?? momentPhrase(text, one.moment, one.limit));
  }
  return phrases;
}

/** In the order of the text; of two that overlap the longer or earlier one: “6 tháng đầu năm 2026” holds a year. */
function withoutInner(moments: Moment[]): readonly Moment[] {
  if (moments.length < 2) return moments;
  let end = -1;
  return moments
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((moment) => {
      if (moment.start < end) return false;
      end = moment.end;
      return true;
    });
}

/** Gives the members of a list or range the year that its last one says: “Quý III, quý IV năm 2026”, “từ 01/6 đến 30/6/2026”. */
function withYears(text: string, placed: readonly PlacedMoment[]): readonly PlacedMoment[] {
  const dated = [...placed];
  for (let at = dated.length - 2; at >= 0; at--) {
    const [one, next] = [dated[at]!, dated[at + 1]!];
    const year = next.moment.to?.year;
    const isTold = year !== undefined && one.moment.unit === next.moment.unit;
    const gap = text.slice(one.moment.end, next.moment.start);
    if (!one.moment.hasYear && isTold && (isRange(text, one, next) || LIST_GAP.test(gap))) {
      dated[at] = { ...one, moment: inYear(one.moment, year) };
    }
  }
  return dated;
}

/** “từ ngày 01/6 đến hết ngày 30/6/2026”, “tháng 11 - 12/2025”. */
function isRange(text: string, one: PlacedMoment, next: PlacedMoment): boolean {
  if (RANGE_GAP.test(text.slice(one.moment.end, next.moment.start))) return true;
  const sense = one.limit.words?.sense;
  const opens = sense === 'from' || sense === 'in' || sense === undefined;
  return (
    opens &&
    RANGE_WORDS.test(next.limit.words?.words ?? '') &&
    text.slice(one.moment.end, next.limit.start).trim() === ''
  );
}

function rangeFromDay(text: string, { moment, limit }: PlacedMoment): DeadlinePhrase | undefined {
  if (moment.unit !== 'day' || limit.words?.sense !== 'by' || moment.to === undefined) return undefined;
  const first = FROM_DAY.exec(text.slice(Math.max(0, limit.start - 16), limit.start));
  if (!first) return undefined;
  const start = limit.start - first[0].trimStart().length;
  return deadlinePhrase(text, start, moment.end, 'period', { ...moment.to, day: Number(first[1]) }, moment.to);
}

function monthsOfYear(match: RegExpExecArray): Moment {
  const count = match[1] === undefined ? 6 : Math.min(12, Math.max(1, Number(match[1])));
  const year = match[3] === undefined ? undefined : Number(match[3]);
  const days = match[2]!.toLowerCase() === 'đầu' ? daysOfMonths(1, count, year) : daysOfMonths(13 - count, 12, year);
  return {
    start: match.index,
    end: match.index + match[0].length,
    unit: 'months',
    hasYear: year !== undefined,
    ...days,
  };
}

function years(match: RegExpExecArray): Moment {
  const { from } = daysOfYear(Number(match[1]));
  const { to } = daysOfYear(Number(match[2] ?? match[1]));
  const start = match.index + (match[0].length - match[0].trimStart().length);
  const end = match.index + match[0].trimEnd().replace(/\.$/, '').length;
  return { start, end, unit: 'years', hasYear: true, from, to };
}

function bareMonth(match: RegExpExecArray): Moment {
  const days = daysOfMonth(Number(match[1]), Number(match[2]));
  return { start: match.index, end: match.index + match[0].length, unit: 'month', hasYear: true, ...days };
}
