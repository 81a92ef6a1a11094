import { codeAt, isDigitCode, skipBlanksBack, wordBefore, wordStartBefore } from '../../text/words';
import { weekdayWords, wordsBeforeWeekday } from '../../vocabulary/date-words';
import type { DateMention } from '../date';
import { followsWord } from './around';

/** The last letters of the weekdays' names (thứ Hai … Chủ nhật) and the figures of “thứ 2” … “thứ 7”: nearly no other word before a date ends so. */
const WEEKDAY_END: ReadonlySet<number> = new Set([...'iaưmuytIAƯMUYT234567'].map((char) => char.charCodeAt(0)));

/** The weekday said right before a date: “Thứ Hai, ngày 05/5/2026”, “Chủ nhật (05/5/2026)”. */
export function weekdayBefore(text: string, start: number): DateMention['weekday'] {
  let end = skipMarksBack(text, start);
  if (followsWord(text, end, 'ngày')) end = skipMarksBack(text, wordStartBefore(text, end));
  if (end === 0 || !WEEKDAY_END.has(codeAt(text, end - 1))) return undefined;
  const isFigure = isDigitCode(codeAt(text, end - 1));
  const last = isFigure ? end - 1 : wordStartBefore(text, end);
  const name = text.slice(last, end).toLowerCase();
  const first = name === 'nhật' || name in weekdayWords ? wordStartBefore(text, last) : -1;
  if (first < 0) return undefined;
  const opening = text.slice(first, first + 3).toLowerCase();
  const said = { start: first, end, text: text.slice(first, end) };
  if (name === 'nhật') return opening === 'chủ' ? { ...said, day: 0 } : undefined;
  if (opening !== 'thứ' || skipBlanksBack(text, last) !== first + 3) return undefined;
  const before = wordBefore(text, first);
  // “lần thứ hai, ngày 05/5/2026” counts; “họp Thứ Hai, ngày 05/5/2026” with its capital does not.
  const isName = text.startsWith('Thứ', first) && before !== 'lần';
  return before === '' || isName || wordsBeforeWeekday.has(before) ? { ...said, day: weekdayWords[name]! } : undefined;
}

/** Goes back over blanks, a comma and an opening bracket. */
function skipMarksBack(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 5) {
    const code = codeAt(text, at - 1);
    if (code !== 32 && code !== 44 && code !== 40) break;
    at--;
  }
  return at;
}
