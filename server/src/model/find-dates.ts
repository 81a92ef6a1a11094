import { codeAt, isDigitCode } from '../text/words';
import type { DateMention } from './date';
import { followsWord, mayBegin } from './dates/around';
import { readFigures } from './dates/figures';
import { continuesMonth, readMonth, readMonthNumber } from './dates/months';
import { readQuarters } from './dates/quarters';
import { readLong, readYear } from './dates/words';

const NONE: readonly DateMention[] = [];
/** Every date holds a figure; only “quý I” may stand without one, and has its ý. */
const ANCHOR = /[0-9ýÝ]/g;
const COMMA = 44;
/** Between the figures of a date: / - . – */
const SEPARATORS: ReadonlySet<number> = new Set([47, 45, 46, 0x2013]);

/**
 * Finds the days, months, quarters and years that a passage names, whether they exist in the calendar or not (31/4/2026 does not).
 * Numbers of documents (09/2019/NĐ-CP), fractions (1/2 ngày), ratios (15/15 xã), periods (2025 - 2030) and blanks to fill in
 * (ngày … tháng … năm 2026) are none.
 * @param text a cleaned passage
 * @returns the dates in the order of the text, none inside another; offsets count from the start of `text`
 */
export function findDates(text: string): readonly DateMention[] {
  ANCHOR.lastIndex = 0;
  if (!ANCHOR.test(text)) return NONE;
  const found: DateMention[] = [];
  do {
    const at = ANCHOR.lastIndex - 1;
    const next = readAt(text, at, found);
    ANCHOR.lastIndex = next > at ? next : at + 1;
  } while (ANCHOR.test(text));
  return found.length > 0 ? found : NONE;
}

/** Reads the date that the figure or ý at an offset belongs to, if any; gives the offset to go on from. */
function readAt(text: string, at: number, found: DateMention[]): number {
  if (!isDigitCode(codeAt(text, at))) return readQuarters(text, at, found);
  let end = at + 1;
  while (isDigitCode(codeAt(text, end))) end++;
  const length = end - at;
  if (length === 4) return readYear(text, at, end, found);
  return length <= 2 ? readNumber(text, at, end, found) : end;
}

/** A number of one or two figures: a day, or a month behind “tháng”. */
function readNumber(text: string, at: number, end: number, found: DateMention[]): number {
  if (!mayBegin(text, at)) return end;
  let next = end;
  while (next < end + 3 && codeAt(text, next) === 32) next++;
  const code = codeAt(text, next);
  if (SEPARATORS.has(code) && figureFollows(text, next + 1)) {
    const read = readFigures(text, at, code, found);
    if (read > 0) return read;
  }
  if (followsWord(text, at, 'tháng')) return readMonth(text, at, end, found);
  if (monthFollows(text, next, code)) {
    const read = readLong(text, at, found);
    if (read > 0) return read;
  }
  return continuesMonth(text, at, found) ? readMonthNumber(text, at, at, found, true) : end;
}

/** True when “tháng” stands at an offset, or behind a comma there. */
function monthFollows(text: string, at: number, code: number): boolean {
  let start = at;
  if (code === COMMA) while (++start < at + 3 && codeAt(text, start) === 32);
  return (codeAt(text, start) | 32) === 116 && text.slice(start, start + 5).toLowerCase() === 'tháng';
}

/** True when a figure stands at an offset, or behind at most two blanks. */
function figureFollows(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && codeAt(text, next) === 32) next++;
  return isDigitCode(codeAt(text, next));
}
