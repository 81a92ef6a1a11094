import type { Passage } from '../syntax/block';
import { memoOfList } from '../syntax/memo';
import type { Span } from '../text/span';
import { Mark, type Syllables } from '../text/syllables';
import { isDigitCode } from '../text/words';
import { syllablesIn } from './syllables-in';

/** A word in capitals among others: `UBND`, `BCĐ`. Offsets count from the start of its passage. */
export interface AbbreviationFact extends Span {
  readonly key: string;
  readonly text: string;
  /** True where it stands in brackets behind the words it is short for: “nông thôn mới (NTM)”. */
  readonly introduced: boolean;
}

const NONE: readonly AbbreviationFact[] = [];
const LONGEST = 12;
/** Behind these a word in capitals is introduced as well: “(sau đây gọi tắt là NTM)”. */
const INTRODUCING = /(?:gọi tắt là|viết tắt là|gọi chung là|viết tắt:)\s["“]?$/u;

/** The abbreviations of a passage. Not those of a line in capitals, of symbols (`20-KH/UBND`) or of compounds (`KT-XH`). */
export const abbreviationsIn: (passage: Passage) => readonly AbbreviationFact[] = memoOfList((passage: Passage) => {
  const syllables = syllablesIn(passage);
  if ((syllables.marks & Mark.capitals) === 0 || (syllables.marks & Mark.small) === 0) return NONE;
  const { text } = passage;
  let found: AbbreviationFact[] | undefined;
  for (let at = 0; at < syllables.count; at++) {
    if ((syllables.marksOf(at) & Mark.capitals) === 0) continue;
    const start = syllables.start(at);
    const end = syllables.end(at);
    if (end - start > LONGEST || isPartOfSymbol(text, start, end) || isAmongCapitals(syllables, at)) continue;
    const word = text.slice(start, end);
    const introduced = isIntroduced(text, start, end);
    (found ??= []).push({ key: introduced ? `${word}!` : word, text: word, introduced, start, end });
  }
  return found ?? NONE;
});

function isPartOfSymbol(text: string, start: number, end: number): boolean {
  return touchesSymbol(text.charCodeAt(start - 1)) || touchesSymbol(text.charCodeAt(end));
}

/** A slash, a hyphen, an ampersand, a period glued to a letter, a figure. NaN beyond the text. */
function touchesSymbol(code: number): boolean {
  return code === 47 || code === 45 || code === 38 || code === 95 || code === 64 || isDigitCode(code);
}

/** “BAN CHẤP HÀNH” inside a sentence: words, no abbreviations. */
function isAmongCapitals(syllables: Syllables, at: number): boolean {
  const before =
    at > 0 && syllables.end(at - 1) + 1 === syllables.start(at) && (syllables.marksOf(at - 1) & Mark.capitals) !== 0;
  return (
    before ||
    (at + 1 < syllables.count &&
      syllables.end(at) + 1 === syllables.start(at + 1) &&
      (syllables.marksOf(at + 1) & Mark.capitals) !== 0)
  );
}

function isIntroduced(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '(' && (text[end] === ')' || text[end] === ',' || text[end] === ';')) return true;
  return INTRODUCING.test(text.slice(Math.max(0, start - 16), start));
}
