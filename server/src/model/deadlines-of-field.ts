import { durationOpenings, eventOpenings, recurringPatterns, vaguePhrases } from '../vocabulary/deadline-phrases';
import { daysOfMonth, daysOfMonths, daysOfYear } from './calendar';
import type { CalendarDate } from './date';
import type { DeadlinePhrase } from './deadline';
import { deadlinePhrase, endAfter, matchPhrase, momentPhrase, withoutOverlaps } from './deadline-phrase';
import { findDates } from './find-dates';
import { inYear, isDocumentDate, limitBefore, momentOf, type Limit, type Moment } from './moments';

/** A cell may hold the month alone: “12/2025”. */
const BARE_MONTH = /(?<![\d/.,-])(0?[1-9]|1[0-2]) {0,2}\/ {0,2}((?:19|20)\d\d)(?![\d/])/g;
/** “2026-2030”, “năm 2025 - 2026”. */
const YEARS = /(?<![\d/])(?:năm )?((?:19|20)\d\d) {0,2}[-–] {0,2}((?:19|20)\d\d)(?!\d)/gi;
/** A cell that holds years alone: “2026”, “2026, 2027”. */
const YEARS_ALONE = /^ {0,3}((?:19|20)\d\d)(?:(?:[,;/]| và) {0,2}((?:19|20)\d\d))?\.? {0,3}$/;
/** “6 tháng đầu năm 2026”, “nửa cuối năm”. */
const MONTHS_OF_YEAR = /(?<!\d)(?:(\d{1,2}) {1,2}tháng|nửa) (đầu|cuối)(?: của)? năm(?: ((?:19|20)\d\d)(?!\d))?/gi;
/** “trong năm”, “cuối quý”: a time that is not named. */
const UNNAMED =
  /(?<!\p{L})(?:(?:trong cả|ngay trong|trong|cả|cuối|đầu|giữa|đến cuối|đến hết|trước cuối|suốt) (?:năm|quý|tháng|nhiệm kỳ)(?: nay| này)?|(?:các|những) năm tiếp theo)(?!\p{L}| \d| [IV])/giu;
/** “trước ngày 16 hằng tháng”: a day of each month. */
const DAY_OF_EACH = /(?<!\p{L})(?:trước|chậm nhất|vào|đến|từ)(?: ngày)? \d{1,2}(?: của)? (?:hằng|hàng|mỗi|các) (?:tháng|quý|năm)/giu;
/** “thường xuyên trong năm 2026”. */
const IN_THE_YEAR = /,? (?:trong|của) (?:cả )?(?:năm|nhiệm kỳ)(?: ((?:19|20)\d\d)(?!\d| ?[-–]))?(?! {0,2}\d)/iy;
/** “từ ngày 08 |đến ngày 10/12/2025”: the first day borrows month and year from the last one. */
const FROM_DAY = /(?<!\p{L})từ(?: ngày)? (\d{1,2}) $/iu;
const RANGE_GAP = /^ {0,2}(?:[-–]|đến|tới) {0,2}$/;
const LIST_GAP = /^ {0,2}(?:[,;]|và|hoặc|, và) {0,2}$/;

interface Placed {
  readonly moment: Moment;
  readonly limit: Limit;
}

let patterns: { readonly recurring: RegExp; readonly duration: RegExp; readonly event: RegExp; readonly vague: RegExp } | undefined;

/**
 * Reads the value of a deadline field or table cell: “Hoàn thành trong quý II/2026.”, “Thường xuyên”, “Trước 30/6/2026; báo cáo hằng tháng”.
 * Every time that it names counts, whatever stands around; the dates of cited documents do not.
 * @param text the value alone, without its label
 * @returns the deadlines in the order of the text; a vague one (“sớm”) only where nothing better is said
 */
export function deadlinesOfField(text: string): readonly DeadlinePhrase[] {
  const { recurring, duration, event, vague } = known();
  const placed = placedMoments(text);
  const candidates = momentPhrases(text, placed);
  for (const match of text.matchAll(recurring)) candidates.push(recurringPhrase(text, match.index, match.index + match[0].length));
  for (const match of text.matchAll(DAY_OF_EACH)) candidates.push(matchPhrase(text, match, 'recurring'));
  for (const match of text.matchAll(UNNAMED)) candidates.push(matchPhrase(text, match, 'period'));
  for (const match of text.matchAll(duration)) candidates.push(matchPhrase(text, match, 'event'));
  for (const match of text.matchAll(event)) candidates.push(deadlinePhrase(text, match.index, endOfEvent(text, match.index, placed), 'event'));
  if (candidates.length > 0) return withoutOverlaps(candidates);
  return Array.from(text.matchAll(vague), (match) => matchPhrase(text, match, 'vague'));
}

/** All times named, with the words before them, in the order of the text. */
function placedMoments(text: string): readonly Placed[] {
  const moments: Moment[] = [];
  for (const match of text.matchAll(MONTHS_OF_YEAR)) moments.push(monthsOfYear(match));
  for (const match of text.matchAll(YEARS)) moments.push(years(match));
  const add = (moment: Moment): void => {
    if (!moments.some((other) => other.start < moment.end && moment.start < other.end)) moments.push(moment);
  };
  for (const date of findDates(text)) add(momentOf(date));
  for (const match of text.matchAll(BARE_MONTH)) add(bareMonth(match));
  const alone = YEARS_ALONE.exec(text);
  if (alone) add(yearsAlone(alone));
  moments.sort((a, b) => a.start - b.start);
  const placed = moments.map((moment) => ({ moment, limit: limitBefore(text, moment.start) }));
  return withYears(text, placed.filter(({ moment, limit }) => limit.words !== undefined || !isDocumentDate(text, moment.start)));
}

/** Gives the members of a list or range the year that its last one says: “Quý III, quý IV năm 2026”, “từ 01/6 đến 30/6/2026”. */
function withYears(text: string, placed: readonly Placed[]): readonly Placed[] {
  const dated = [...placed];
  for (let at = dated.length - 2; at >= 0; at--) {
    const [one, next] = [dated[at]!, dated[at + 1]!];
    const isTold = next.moment.to?.year !== undefined && one.moment.unit === next.moment.unit;
    if (!one.moment.hasYear && isTold && (isRange(text, one, next) || LIST_GAP.test(text.slice(one.moment.end, next.moment.start)))) {
      dated[at] = { ...one, moment: inYear(one.moment, next.moment.to?.year) };
    }
  }
  return dated;
}

function momentPhrases(text: string, placed: readonly Placed[]): DeadlinePhrase[] {
  const phrases: DeadlinePhrase[] = [];
  for (let at = 0; at < placed.length; at++) {
    const one = placed[at]!;
    const next = placed[at + 1];
    if (next && isRange(text, one, next)) {
      phrases.push(deadlinePhrase(text, one.limit.start, next.moment.end, 'period', one.moment.from, next.moment.to));
      at++;
      continue;
    }
    phrases.push(rangeFromDay(text, one) ?? momentPhrase(text, one.moment, one.limit));
  }
  return phrases;
}

/** “từ ngày 01/6 đến hết ngày 30/6/2026”, “tháng 11 - 12/2025”. */
function isRange(text: string, one: Placed, next: Placed): boolean {
  if (RANGE_GAP.test(text.slice(one.moment.end, next.moment.start))) return true;
  const opens = one.limit.words?.sense === 'from' || one.limit.words?.sense === 'in' || one.limit.words === undefined;
  return opens && /^(?:đến|tới|cho đến|cho tới)/.test(next.limit.words?.words ?? '') && text.slice(one.moment.end, next.limit.start).trim() === '';
}

function rangeFromDay(text: string, { moment, limit }: Placed): DeadlinePhrase | undefined {
  const first = moment.unit === 'day' ? FROM_DAY.exec(text.slice(Math.max(0, limit.start - 16), limit.start)) : null;
  if (!first || limit.words?.sense !== 'by' || moment.to === undefined) return undefined;
  const from: CalendarDate = { ...moment.to, day: Number(first[1]) };
  return deadlinePhrase(text, limit.start - first[0].length, moment.end, 'period', from, moment.to);
}

function recurringPhrase(text: string, start: number, end: number): DeadlinePhrase {
  const inYearEnd = endAfter(IN_THE_YEAR, text, end);
  if (inYearEnd === 0) return deadlinePhrase(text, start, end, 'recurring');
  const year = /\d{4}$/.exec(text.slice(end, inYearEnd))?.[0];
  const days = year === undefined ? undefined : daysOfYear(Number(year));
  return deadlinePhrase(text, start, inYearEnd, 'recurring', days?.from, days?.to);
}

/** An event runs to the end of its clause, or to a limit that stands for itself: “Sau khi có kết luận, |chậm nhất ngày 30/6/2026”. */
function endOfEvent(text: string, start: number, placed: readonly Placed[]): number {
  let end = start;
  while (end < text.length && !isClauseEnd(text, end)) end++;
  const limited = placed.find(({ limit }) => limit.start > start && limit.start < end && limit.words !== undefined && limit.words.inProse !== 'never');
  if (limited) {
    // “Sau khi có kết luận, báo cáo |trước ngày 30/6/2026”: the verb before the limit is no part of the event.
    const comma = text.lastIndexOf(',', limited.limit.start);
    end = comma > start ? comma : limited.limit.start;
  }
  while (end > start && ' ,'.includes(text[end - 1]!)) end--;
  return end;
}

function isClauseEnd(text: string, at: number): boolean {
  const char = text[at];
  return char === ';' || char === ')' || (char === '.' && (at + 1 === text.length || text[at + 1] === ' '));
}

function monthsOfYear(match: RegExpExecArray): Moment {
  const count = match[1] === undefined ? 6 : Math.min(12, Math.max(1, Number(match[1])));
  const year = match[3] === undefined ? undefined : Number(match[3]);
  const days = match[2]!.toLowerCase() === 'đầu' ? daysOfMonths(1, count, year) : daysOfMonths(13 - count, 12, year);
  return { start: match.index, end: match.index + match[0].length, unit: 'months', hasYear: year !== undefined, ...days };
}

function yearsAlone(match: RegExpExecArray): Moment {
  const { from } = daysOfYear(Number(match[1]));
  const { to } = daysOfYear(Number(match[2] ?? match[1]));
  const start = match[0].indexOf(match[1]!);
  return { start, end: match[0].trimEnd().replace(/\.$/, '').length, unit: 'years', hasYear: true, from, to };
}

function years(match: RegExpExecArray): Moment {
  const { from } = daysOfYear(Number(match[1]));
  const { to } = daysOfYear(Number(match[2]));
  return { start: match.index, end: match.index + match[0].length, unit: 'years', hasYear: true, from, to };
}

function bareMonth(match: RegExpExecArray): Moment {
  return { start: match.index, end: match.index + match[0].length, unit: 'month', hasYear: true, ...daysOfMonth(Number(match[1]), Number(match[2])) };
}

function known(): NonNullable<typeof patterns> {
  const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
  patterns ??= {
    recurring: new RegExp(`(?<!\\p{L})(?:${recurringPatterns.map(({ pattern }) => pattern).join('|')})(?!\\p{L})`, 'giu'),
    duration: durationPattern(durationOpenings.map(({ words }) => words)),
    event: new RegExp(`(?<!\\p{L})(?:${any(eventOpenings.words)})(?!\\p{L})`, 'giu'),
    vague: new RegExp(`(?<!\\p{L})(?:${any(vaguePhrases.words)})(?!\\p{L})`, 'giu'),
  };
  return patterns;
}

/**
 * A pattern for a length of time and the event that it counts from: “trong thời hạn 10 ngày kể từ ngày ký”.
 * @param openings words that may stand before the number
 */
export function durationPattern(openings: readonly string[]): RegExp {
  const opening = [...openings].sort((a, b) => b.length - a.length).join('|');
  const unit = 'ngày làm việc|ngày|giờ|tuần|tháng|năm';
  return new RegExp(`(?<!\\p{L})(?:${opening})(?: là| không quá| tối đa)? \\d{1,3} {1,2}(?:${unit})(?!\\p{L}| đầu| cuối)(?:,? (?:kể )?(?:từ|sau) [^.,;:()]{1,80})?`, 'giu');
}
