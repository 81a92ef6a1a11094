import { romanValue } from '../../text/numerals';
import { codeAt, isLetterCode, wordAfter } from '../../text/words';
import { countedAfter, quarterWords } from '../../vocabulary/date-words';
import type { DateMention } from '../date';
import { endsAt, isRate } from './around';
import { mention, numberOf, partBefore } from './mention';

/** Behind “qu”: “ý II/2026”, “ý 2 năm 2025”, “ý ba năm 2026”. Quarters that no year has, such as “ý V/2026”, are read before a year alone. */
const QUARTER =
  /[ýÝ] {1,2}(?:(IV|I{1,3}|0?[1-4]|(?:VI{0,3}|IX|X|0?[05-9])(?=(?: {0,2}\/ {0,2}|[-–.]|,? {1,3}[Nn][Ăă][Mm] {1,3})\d{4}(?!\d)))(?![\p{L}\d])|(một|nhất|hai|ba|tư|bốn)(?=,? {1,3}năm {1,3}\d{4}))(?:(?: {0,2}\/ {0,2}|[-–.]|,? {1,3}[Nn][Ăă][Mm] {1,3})(\d{4})(?!\d))?/uy;
/** The next one of “quý I, II/2026”, “quý II - III/2026”. */
const NEXT_QUARTER =
  /( {0,2}(?:[,\-–]|và|hoặc|đến) {0,2})(IV|I{1,3})(?![\p{L}\d])(?:(?: {0,2}\/ {0,2}|[-–.]|,? {1,3}[Nn][Ăă][Mm] {1,3})(\d{4})(?!\d))?/uy;
const SMALL_Q = 113;
const SMALL_U = 117;

/**
 * Reads the quarters that a “quý” names: “quý II/2026”, “Quý I, II và III/2026”.
 * @param at where its ý stands
 * @returns where to go on from
 */
export function readQuarters(text: string, at: number, found: DateMention[]): number {
  const q = at - 2;
  if (q < 0 || (codeAt(text, q) | 32) !== SMALL_Q || (codeAt(text, q + 1) | 32) !== SMALL_U) return at + 1;
  if (isLetterCode(codeAt(text, q - 1))) return at + 1;
  QUARTER.lastIndex = at;
  const match = QUARTER.exec(text);
  if (!match) return at + 1;
  const [whole, numeral, word, year] = match as unknown as [string, string?, string?, string?];
  let end = at + whole.length;
  if (year === undefined && (isRate(text, q) || countedAfter.has(wordAfter(text, end)) || !endsAt(text, end)))
    return end;
  const quarter = numeral === undefined ? quarterWords[word!]! : quarterOf(numeral);
  found.push(quarterMention(text, q, end, quarter, year));
  for (;;) {
    NEXT_QUARTER.lastIndex = end;
    const next = NEXT_QUARTER.exec(text);
    if (!next) return end;
    const start = end + next[1]!.length;
    end += next[0].length;
    found.push(quarterMention(text, start, end, quarterOf(next[2]!), next[3]));
  }
}

function quarterOf(numeral: string): number {
  return romanValue(numeral) ?? Number(numeral);
}

function quarterMention(
  text: string,
  start: number,
  end: number,
  quarter: number,
  year: string | undefined,
): DateMention {
  return mention(text, {
    start,
    end,
    form: 'quarter',
    value: { year: numberOf(year) },
    quarter,
    yearText: partBefore(end, year),
  });
}
