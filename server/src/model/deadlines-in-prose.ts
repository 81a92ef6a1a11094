import { isCapital } from '../text/letters';
import { wordBefore } from '../text/words';
import {
  dayOfEachPattern,
  durationOpenings,
  finishingVerbs,
  noFinishing,
  noTaskBefore,
} from '../vocabulary/deadline-phrases';
import type { DateMention } from './date';
import type { DeadlinePhrase } from './deadline';
import { matchPhrase, momentPhrase, withoutOverlaps } from './deadline-phrase';
import { durationPattern } from './duration';
import { findDates } from './find-dates';
import { limitBefore, momentOf, type Limit } from './moments';

const NONE: readonly DeadlinePhrase[] = [];

/** “định kỳ hằng tháng”, “định kỳ 6 tháng, hằng năm”; not “đánh giá định kỳ hằng năm của …”, which only names a kind of report. */
const REGULAR =
  /định kỳ,? (?:(?:hằng|hàng|mỗi) (?:tháng|quý|năm|tuần)|\d{1,2} (?:tháng|tuần|năm))(?:(?:,| và|\/) ?(?:(?:hằng|hàng) (?:tháng|quý|năm|tuần)|\d{1,2} tháng))?(?![a-zà-ỹ]| của)/gi;
/** How far back a sentence is read for its verb. */
const REACH = 140;

let patterns:
  | { readonly duration: RegExp; readonly dayOfEach: RegExp; readonly finishing: RegExp; readonly notFinishing: RegExp }
  | undefined;

/**
 * Finds the deadlines of running text: only what binds a task in time (“trước ngày 15/7/2026”, “chậm nhất …”, “hoàn thành trong quý II/2026”,
 * “trong thời hạn 10 ngày”, “định kỳ hằng tháng”). “thường xuyên”, “kịp thời”, “sớm” are ordinary adverbs there.
 * @param text a cleaned passage
 * @param dates the dates of the passage, where they are known already
 * @returns the deadlines in the order of the text
 */
export function deadlinesInProse(
  text: string,
  dates: readonly DateMention[] = findDates(text),
): readonly DeadlinePhrase[] {
  let found: DeadlinePhrase[] | undefined;
  for (const date of dates) {
    const limit = limitBefore(text, date.start);
    if (limit.words !== undefined && bindsTask(text, date, limit))
      (found ??= []).push(momentPhrase(text, momentOf(date), limit));
  }
  // Rare letters first: a plain search is far cheaper than a pattern.
  if (text.includes('ịnh kỳ ')) found = collect(text, REGULAR, 'recurring', found);
  if (text.includes('ời hạn ') || text.includes('vòng ') || text.includes('ậm nhất '))
    found = collect(text, known().duration, 'event', found);
  if (text.includes('ằng tháng') || text.includes('àng tháng'))
    found = collect(text, known().dayOfEach, 'recurring', found);
  return found === undefined ? NONE : found.length === 1 ? found : withoutOverlaps(found);
}

function collect(
  text: string,
  pattern: RegExp,
  kind: 'recurring' | 'event',
  found: DeadlinePhrase[] | undefined,
): DeadlinePhrase[] | undefined {
  let all = found;
  for (const match of text.matchAll(pattern)) (all ??= []).push(matchPhrase(text, match, kind));
  return all;
}

/** True when a limited date sets a task its time, and does not tell of the past, compare or count. */
function bindsTask(text: string, date: DateMention, limit: Limit): boolean {
  const { words, start } = limit;
  if (words === undefined || words.inProse === 'never' || noTaskBefore.has(wordBefore(text, start))) return false;
  // A heading in capitals names a law or a stretch of history: “TRƯỚC NGÀY 01 THÁNG 7 NĂM 1991”.
  if (isCapital(text[start + 1])) return false;
  const isDay = date.form !== 'month' && date.form !== 'quarter' && date.form !== 'year';
  if (words.sense === 'before') return !isPast(text, start) && (date.form !== 'year' || isToFinish(text, start));
  if (words.inProse === 'always') return !isPast(text, start);
  // “trong quý II/2026” binds by itself; “trong năm 2026” and “trong quý II” do with a verb of finishing only.
  const isDated = !isDay && date.form !== 'year' && date.yearText !== undefined;
  return !isPast(text, start) && (isDated || isToFinish(text, start));
}

/** “các công trình đã hoàn thành |trước ngày 01/01/2026”; not so “khắc phục xong những tồn tại đã chỉ ra |trước ngày …”. */
function isPast(text: string, at: number): boolean {
  const clause = clauseBefore(text, at, '.;:(,');
  const past = clause.lastIndexOf('đã ');
  return past >= 0 && !known().finishing.test(clause.slice(0, past));
}

function isToFinish(text: string, at: number): boolean {
  const clause = clauseBefore(text, at, '.;:(');
  return known().finishing.test(clause) && !known().notFinishing.test(clause);
}

/** What stands before an offset, back to the last of some marks. */
function clauseBefore(text: string, at: number, marks: string): string {
  const first = Math.max(0, at - REACH);
  let start = at;
  while (start > first && !marks.includes(text[start - 1]!)) start--;
  return text.slice(start, at);
}

function known(): NonNullable<typeof patterns> {
  patterns ??= {
    duration: new RegExp(
      `(?:^|[ (“"/])${durationPattern(durationOpenings.filter(({ inProse }) => inProse).map(({ words }) => words))}`,
      'gi',
    ),
    dayOfEach: new RegExp(`(?:^|[ (“"/])${dayOfEachPattern.pattern}`, 'gi'),
    finishing: new RegExp(finishingVerbs.words.join('|'), 'iu'),
    notFinishing: new RegExp(noFinishing.words.join('|'), 'iu'),
  };
  return patterns;
}
