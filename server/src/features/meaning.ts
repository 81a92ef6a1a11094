import type { AbbreviationFact } from '../model/abbreviations';
import type { Draft } from '../model/draft';
import { placeOf, type Mention, type Place } from '../model/place';
import { isLetter } from '../text/letters';
import { expansionOf } from '../vocabulary/abbreviations';

/** What an abbreviation stands for, and who says so. */
export interface Meaning {
  /** Undefined where nobody says it in words that can be told apart from those around. */
  readonly words: string | undefined;
  readonly source: 'draft' | 'office' | 'field';
  /** Where the draft introduces it: the words in full and the abbreviation in its brackets. */
  readonly introduced: Place | undefined;
}

/** @returns undefined for an abbreviation that neither the draft nor the office nor the field explains */
export function meaningOf({ fact: { text } }: Mention<AbbreviationFact>, draft: Draft): Meaning | undefined {
  const introducing = draft.words.abbreviations.mentions.find(({ fact }) => fact.introduced && fact.text === text);
  if (introducing !== undefined) {
    const { start, end } = introducing.fact;
    const from = fullWordsBefore(introducing.passage.text, start, text);
    const words =
      from === undefined
        ? undefined
        : introducing.passage.text.slice(from, bracketBefore(introducing.passage.text, start));
    const introduced = placeOf(introducing, { start: from ?? start, end });
    return { words: words?.trimEnd() ?? expansionOf(text), source: 'draft', introduced };
  }
  const own = draft.office?.abbreviations[text];
  if (own !== undefined) return { words: own, source: 'office', introduced: undefined };
  const known = expansionOf(text);
  return known === undefined ? undefined : { words: known, source: 'field', introduced: undefined };
}

/** “(sau đây gọi tắt là NTM)”: the bracket is not far. */
const NEAR = 30;

/** Offset of the bracket that an abbreviation is introduced in; that of the abbreviation itself where there is none. */
function bracketBefore(text: string, start: number): number {
  const bracket = text.lastIndexOf('(', start);
  return bracket >= 0 && start - bracket <= NEAR ? bracket : start;
}

/** Words that lend no letter: “cải cách hành chính |và| chuyển đổi số”. */
const SILENT: ReadonlySet<string> = new Set(['và', 'của', 'các', 'về', 'cho']);
/** Between two words stand a blank, a comma, a hyphen; no period and no bracket. */
const JOINT = /^[ ,“”"–-]{0,3}$/;

/**
 * Where the words begin whose first letters spell an abbreviation: “xây dựng |nông thôn mới (NTM)”.
 * @param start offset of the abbreviation in the text
 * @returns undefined when the words before it spell something else
 */
function fullWordsBefore(text: string, start: number, abbreviation: string): number | undefined {
  let at = bracketBefore(text, start);
  for (let letter = abbreviation.length - 1; letter >= 0;) {
    let end = at;
    while (end > 0 && !isLetter(text[end - 1])) end--;
    let start = end;
    while (start > 0 && isLetter(text[start - 1])) start--;
    if (start === end || !JOINT.test(text.slice(end, at))) return undefined;
    const word = text.slice(start, end);
    at = start;
    if (SILENT.has(word)) continue;
    if (plainLetter(word[0]!) !== plainLetter(abbreviation[letter]!)) return undefined;
    letter--;
  }
  return at;
}

/** `ủ` → `U`; Đ stays Đ. */
function plainLetter(letter: string): string {
  return letter.normalize('NFD')[0]!.toUpperCase();
}
