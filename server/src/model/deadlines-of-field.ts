import { LETTER, longestFirst, wordPattern, wordStartOf } from '../text/word-pattern';
import { smallText } from '../text/words';
import {
  dayOfEachPattern,
  durationOpenings,
  eventOpenings,
  recurringPatterns,
  unnamedPattern,
  vaguePhrases,
} from '../vocabulary/deadline-phrases';
import { daysOfYear } from './calendar';
import type { DeadlinePhrase } from './deadline';
import { deadlinePhrase, endAfter, matchPhrase, withoutOverlaps } from './deadline-phrase';
import { deadlinesInProse } from './deadlines-in-prose';
import { durationPattern } from './duration';
import { phrasesOfMoments, placedMoments, type PlacedMoment } from './field-moments';

const NONE: readonly DeadlinePhrase[] = [];
/** A longer text is a paragraph, not the value of a field. */
const LONGEST_VALUE = 400;
/** Every named time holds a figure, a quarter or “nửa (đầu năm)”. */
const MAY_NAME_TIME = /\d|quý|nửa/;
/** “thường xuyên |trong năm 2026”. */
const IN_THE_YEAR = /,? (?:trong|của) (?:cả )?(?:năm|nhiệm kỳ)(?: ((?:19|20)\d\d)(?!\d| ?[-–]))?(?! {0,2}\d)/y;

/** Both for texts in small letters. */
interface Patterns {
  /** Groups, in this order: recurring, a day of each month, a time not named, a length of time, an event. */
  readonly times: RegExp;
  readonly vague: RegExp;
}

let patterns: Patterns | undefined;

/**
 * Reads the value of a deadline field or table cell: “Hoàn thành trong quý II/2026.”, “Thường xuyên”, “Trước 30/6/2026; báo cáo hằng tháng”.
 * Every time that it names counts, whatever stands around; the dates of cited documents do not.
 * @param text the value alone, without its label; one of more than 400 characters is read as running text
 * @returns the deadlines in the order of the text; a vague one (“sớm”) only where nothing better is said
 */
export function deadlinesOfField(text: string): readonly DeadlinePhrase[] {
  if (text.length > LONGEST_VALUE) return deadlinesInProse(text);
  const small = smallText(text);
  const placed = MAY_NAME_TIME.test(small) ? placedMoments(text) : [];
  const found = phrasesOfMoments(text, placed);
  const { times, vague } = known();
  times.lastIndex = 0;
  for (let match = times.exec(small); match; match = times.exec(small))
    found.push(timePhrase(text, small, match, placed));
  if (found.length > 0) return withoutOverlaps(found);
  const empty = vague.exec(small);
  return empty ? [matchPhrase(text, empty, 'vague')] : NONE;
}

function timePhrase(
  text: string,
  small: string,
  match: RegExpExecArray,
  placed: readonly PlacedMoment[],
): DeadlinePhrase {
  const [, recurring, dayOfEach, unnamed, duration] = match;
  if (recurring !== undefined) return recurringPhrase(text, small, match);
  if (dayOfEach !== undefined) return matchPhrase(text, match, 'recurring');
  if (unnamed !== undefined) return matchPhrase(text, match, 'period');
  if (duration !== undefined) return matchPhrase(text, match, 'event');
  const start = wordStartOf(match);
  return deadlinePhrase(text, start, endOfEvent(text, start, placed), 'event');
}

function recurringPhrase(text: string, small: string, match: RegExpExecArray): DeadlinePhrase {
  const end = match.index + match[0].length;
  const yearEnd = endAfter(IN_THE_YEAR, small, end);
  if (yearEnd === 0) return matchPhrase(text, match, 'recurring');
  const year = /\d{4}$/.exec(text.slice(end, yearEnd))?.[0];
  const days = year === undefined ? undefined : daysOfYear(Number(year));
  return deadlinePhrase(text, wordStartOf(match), yearEnd, 'recurring', days?.from, days?.to);
}

/** An event runs to the end of its clause, or to a limit that stands for itself: “Sau khi có kết luận|, chậm nhất ngày 30/6/2026”. */
function endOfEvent(text: string, start: number, placed: readonly PlacedMoment[]): number {
  let end = start;
  while (end < text.length && !isClauseEnd(text, end)) end++;
  const limited = placed.find(
    ({ limit }) =>
      limit.start > start && limit.start < end && limit.words !== undefined && limit.words.inProse !== 'never',
  );
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

function known(): Patterns {
  if (patterns) return patterns;
  const whole = (source: string): string => `(?:${source})(?![${LETTER}])`;
  const groups = [
    whole(recurringPatterns.map(({ pattern }) => pattern).join('|')),
    dayOfEachPattern.pattern,
    whole(unnamedPattern.pattern),
    durationPattern(durationOpenings.map(({ words }) => words)),
    whole(longestFirst(eventOpenings.words)),
  ];
  patterns = {
    times: new RegExp(`(?:^|[ (“"/;:,-])(?:${groups.map((group) => `(${group})`).join('|')})`, 'g'),
    vague: wordPattern(vaguePhrases.words),
  };
  return patterns;
}
