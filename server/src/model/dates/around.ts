import { codeAt, isDigitCode, isLetterCode, skipBlanksBack, wordBefore } from '../../text/words';
import { rateWords } from '../../vocabulary/date-words';

const LIST_GAP = /^ {0,2}(?:[,\-–]|và|hoặc|đến|tới|đến ngày|và ngày) {0,2}$/;
const COMMA = 44;
const HYPHEN = 45;
const FULL_STOP = 46;
const EN_DASH = 0x2013;

/** True where a date in figures may begin: not inside a number, a symbol (NQ-12/…), an address or a path. */
export function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = codeAt(text, at - 1);
  if (code === 32) return true;
  // “ngày05/5/2026”, “tháng12/2025”
  if (isLetterCode(code)) return followsWord(text, at, 'ngày') || followsWord(text, at, 'tháng');
  if (code === FULL_STOP || code === COMMA) return !isDigitCode(codeAt(text, at - 2));
  if (code === HYPHEN || code === EN_DASH) return !isLetterCode(codeAt(text, at - 2));
  return '(“"[;:…|>‘\''.includes(text[at - 1]!);
}

/** True where a date in figures may end: `12/3/2019/NĐ` and `1.2.2025.4` are none. */
export function endsAt(text: string, end: number): boolean {
  const char = text[end];
  if (char === undefined) return true;
  const next = codeAt(text, end + 1);
  if (char === '/') return !isLetterCode(next) && !isDigitCode(next);
  if (char === '-') return !isLetterCode(next);
  return !((char === '.' || char === ',') && isDigitCode(next));
}

/** “mỗi ngày”, “hằng tháng”, “từng quý”: said of every one, not of one. */
export function isRate(text: string, start: number): boolean {
  return rateWords.has(wordBefore(text, start));
}

/** True when what stands between two offsets joins the members of a list or range: “, ”, “ và ”, “ - ”. */
export function isListGap(text: string, from: number, to: number): boolean {
  return to > from && to - from < 14 && LIST_GAP.test(text.slice(from, to));
}

/** True when a word in any letter case stands right before an offset, blanks in between passed over. */
export function followsWord(text: string, at: number, word: string): boolean {
  const end = skipBlanksBack(text, at);
  const start = end - word.length;
  if (start < 0) return false;
  // The last letter tells in nearly all cases, without a new string.
  const last = codeAt(text, end - 1) | 32;
  if (last !== (word.charCodeAt(word.length - 1) | 32)) return false;
  return text.slice(start, end).toLowerCase() === word && !isLetterCode(codeAt(text, start - 1));
}

/** True for a day of 1 to 31 and a month of 1 to 12. */
export function isPlausible(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}
