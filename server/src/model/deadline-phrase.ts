import { codeAt, isLetterCode, skipBlanksBack, wordStartBefore } from '../text/words';
import { wordStartOf } from '../text/word-pattern';
import type { CalendarDate } from './date';
import type { DeadlineKind, DeadlinePhrase } from './deadline';
import type { Limit, Moment } from './moments';

/** “trước ngày 30/11 hằng năm”. */
const EACH_YEAR = / {1,2}(?:(?:hằng|hàng|mỗi) (?:năm|quý|tháng)|\((?:hằng|hàng) năm\))/iy;
/** “Năm 2026 và các năm tiếp theo”. */
const AND_LATER = /,? (?:và |đến )?(?:các|những) năm (?:tiếp theo|sau|kế tiếp)/iy;

/** Makes the phrase that a stretch of a text is. */
export function deadlinePhrase(
  text: string,
  start: number,
  end: number,
  kind: DeadlineKind,
  from?: CalendarDate,
  to?: CalendarDate,
): DeadlinePhrase {
  return { start, end, text: text.slice(start, end), kind, from, to };
}

/** Makes the phrase of a moment and the words before it: “trước ngày 15/7/2026”, “trong quý II/2026”, “từ 01/7/2026”. */
export function momentPhrase(text: string, moment: Moment, limit: Limit): DeadlinePhrase {
  const { start } = limit;
  const later = endAfter(AND_LATER, text, moment.end);
  if (later > 0) return deadlinePhrase(text, start, later, 'period', moment.from);
  const yearly = moment.hasYear ? 0 : endAfter(EACH_YEAR, text, moment.end);
  if (yearly > 0)
    return deadlinePhrase(
      text,
      start,
      yearly,
      'recurring',
      undefined,
      limit.words?.sense === 'before' ? moment.from : moment.to,
    );
  switch (limit.words?.sense) {
    case 'before':
      return deadlinePhrase(
        text,
        start,
        moment.end,
        'date',
        undefined,
        limit.portion === 'cuối' ? moment.to : moment.from,
      );
    case 'by':
      return deadlinePhrase(text, start, moment.end, 'date', undefined, moment.to);
    case 'from':
      return deadlinePhrase(text, start, moment.end, 'period', moment.from);
    case 'after':
      return deadlinePhrase(text, start, moment.end, 'period', moment.to);
    default:
      return deadlinePhrase(text, start, moment.end, moment.unit === 'day' ? 'date' : 'period', moment.from, moment.to);
  }
}

/** Makes the phrase of a match of a word pattern; the mark before it, blanks at its end, and half a word where the pattern ran out, are left out. */
export function matchPhrase(text: string, match: RegExpExecArray, kind: DeadlineKind): DeadlinePhrase {
  let end = match.index + match[0].length;
  if (isLetterCode(codeAt(text, end))) end = wordStartBefore(text, end);
  return deadlinePhrase(text, wordStartOf(match), skipBlanksBack(text, end), kind);
}

/** The phrases in the order of the text; of two that overlap the one that begins first, or is longer, stays. */
export function withoutOverlaps(phrases: readonly DeadlinePhrase[]): readonly DeadlinePhrase[] {
  const sorted = [...phrases].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** Where a match of a sticky pattern at an offset ends; 0 without one. */
export function endAfter(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
