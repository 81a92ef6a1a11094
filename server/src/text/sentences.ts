const OPENERS = '.?!:;…”“"\'(*';

/**
 * True when a capital letter at an offset says nothing of the word: a sentence, an item or a quotation begins there.
 * @param start offset of the word
 * @param contentStart where the words of the passage begin, behind its number
 */
export function opensSentence(text: string, start: number, contentStart: number): boolean {
  if (start <= contentStart) return true;
  let at = start - 1;
  while (at >= contentStart && text.charCodeAt(at) === 32) at--;
  if (at < contentStart) return true;
  const sign = text[at]!;
  // “ - Ủy ban …”: an item inside a paragraph.
  return OPENERS.includes(sign) || ((sign === '-' || sign === '–' || sign === '+') && text[at - 1] === ' ');
}

const SENTENCE_END = /[.?!…](?=\s{1,3}(?:[“"(]{0,2})\p{Lu})/gu;
/** `TT. HĐND`, `Q. TRƯỞNG BAN`: the period belongs to the abbreviation. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}{1,4}|TS|ThS|PGS|GS|tr|Tp)$/u;

/** Offset behind the end mark of the sentence that holds an offset; the length of the text where none follows. */
export function sentenceEndBehind(text: string, from: number): number {
  SENTENCE_END.lastIndex = from;
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    if (!ABBREVIATED.test(text.slice(Math.max(0, match.index - 6), match.index))) return match.index + 1;
  }
  return text.length;
}
