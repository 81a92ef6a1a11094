import type { Span } from '../text/span';
import { codeAt, isDigitCode, isLetterCode, skipBlanksBack, wordBefore, wordStartBefore } from '../text/words';
import { limitWords, portionWords, type LimitWords } from '../vocabulary/deadline-phrases';
import { documentTypes } from '../vocabulary/document-types';
import { daysOfMonth, daysOfQuarter, daysOfYear, isRealMonth, isRealQuarter, type Days } from './calendar';
import type { CalendarDate, DateMention } from './date';

/** A named time with the days it means, before the words around it say what it is for. Offsets count from the start of the text given. */
export interface Moment extends Span, Days {
  /** `day`: 15/7/2026, ngày 20/11 · `years`: 2026-2030 · `months`: 6 tháng đầu năm 2026 */
  readonly unit: 'day' | 'month' | 'quarter' | 'year' | 'years' | 'months';
  /** False where no year is said: “quý III” in “quý III, quý IV năm 2026”. */
  readonly hasYear: boolean;
}

/** The words right before a moment. */
export interface Limit {
  /** “trước”, “chậm nhất”, “từ” …; undefined when none stands there. */
  readonly words: LimitWords | undefined;
  /** “đầu”, “giữa”, “cuối”, or empty. */
  readonly portion: string;
  /** Where those words begin; the start of the moment, its “ngày” included, when there are none. */
  readonly start: number;
}

let limitsByLastWord: ReadonlyMap<string, readonly LimitWords[]> | undefined;
let documentNames: ReadonlySet<string> | undefined;

/** The days that a date means: `quý II/2026` → 01/4/2026 … 30/6/2026. A year of two or five figures counts as not said. */
export function momentOf(date: DateMention): Moment {
  const year = date.yearText?.text.length === 4 ? date.value.year : undefined;
  const { start, end, form } = date;
  const unit = form === 'month' || form === 'quarter' || form === 'year' ? form : 'day';
  return { start, end, unit, hasYear: year !== undefined, ...daysOf(date, year) };
}

/** The same moment in a year that is said elsewhere: “Quý II, III/2015”. */
export function inYear(moment: Moment, year: number | undefined): Moment {
  const month = moment.from?.month;
  if (moment.unit === 'month' && month !== undefined) return { ...moment, ...daysOfMonth(month, year), hasYear: true };
  const give = (date: CalendarDate | undefined): CalendarDate | undefined => date && { ...date, year };
  return { ...moment, from: give(moment.from), to: give(moment.to), hasYear: true };
}

/**
 * Reads the words before a date: “chậm nhất ngày |15/7”, “ngay từ đầu |quý II”.
 * @param at where the date begins
 */
export function limitBefore(text: string, at: number): Limit {
  let start = at;
  let word = wordBefore(text, start);
  if (word === 'ngày') {
    start = wordStartBefore(text, start);
    word = wordBefore(text, start);
  }
  let portion = '';
  if (portionWords.has(word)) {
    portion = word;
    start = wordStartBefore(text, start);
    word = wordBefore(text, start);
  }
  const words = word === '' ? undefined : limitEndingIn(text, word, skipBlanksBack(text, start));
  if (words) start = skipBlanksBack(text, start) - words.words.length;
  return { words, portion, start };
}

/** True for the date of a cited document: “số 170-TB/TU ngày |05/5/2026”, “Quyết định ngày |05/5/2026”. */
export function isDocumentDate(text: string, at: number): boolean {
  let end = at;
  if (wordBefore(text, end) === 'ngày') end = wordStartBefore(text, end);
  while (end > 0 && at - end < 12 && (text[end - 1] === ' ' || text[end - 1] === ',')) end--;
  let token = end;
  while (token > 0 && end - token < 40 && text[token - 1] !== ' ') token--;
  const said = text.slice(token, end);
  if (/\d/.test(said) && /[/-]\p{Lu}/u.test(said)) return true;
  if (end > 0 && isDigitCode(codeAt(text, end - 1))) return wordBefore(text, token) === 'số';
  const last = wordStartBefore(text, end);
  documentNames ??= new Set(documentTypes.flatMap((type): readonly string[] => [type.name, ...type.aliases]));
  return documentNames.has(text.slice(wordStartBefore(text, last), end).toLowerCase());
}

function limitEndingIn(text: string, word: string, end: number): LimitWords | undefined {
  const candidates = limits().get(word);
  if (!candidates) return undefined;
  const before = text.slice(Math.max(0, end - 24), end).toLowerCase();
  return candidates.find(({ words }) => before.endsWith(words) && !isLetterCode(codeAt(text, end - words.length - 1)));
}

/** The limits by their last word, the longest first: “đến hết” goes before “hết”. */
function limits(): ReadonlyMap<string, readonly LimitWords[]> {
  if (limitsByLastWord) return limitsByLastWord;
  const map = new Map<string, LimitWords[]>();
  for (const limit of [...limitWords].sort((a, b) => b.words.length - a.words.length)) {
    const last = limit.words.slice(limit.words.lastIndexOf(' ') + 1);
    const known = map.get(last);
    if (known) known.push(limit);
    else map.set(last, [limit]);
  }
  limitsByLastWord = map;
  return map;
}

function daysOf(date: DateMention, year: number | undefined): Days {
  const { month, day } = date.value;
  if (date.form === 'year') return daysOfYear(year);
  if (date.form === 'quarter' && isRealQuarter(date.quarter!)) return daysOfQuarter(date.quarter!, year);
  if (date.form === 'month' && isRealMonth(month!)) return daysOfMonth(month!, year);
  const said = { year, month, day };
  return { from: said, to: said };
}
