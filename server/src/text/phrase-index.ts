import { codeAt, isCapitalCode, isDigitCode, isLetterCode, smallCode } from './words';

interface Entry<T> {
  readonly words: string;
  readonly value: T;
}

/** Phrases looked up at a place of a text, in any letter case: the longest one that stands there wins. */
export class PhraseIndex<T> {
  /** By first word as it may be typed, `ủy`, `Ủy`, `ỦY`, `uỷ` …: a text's word is looked up as it stands. */
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /**
   * @param rows phrases in small letters with what they stand for; of two equal ones the first counts
   */
  constructor(rows: Iterable<readonly [words: string, value: T]>) {
    for (const [phrase, value] of rows) {
      for (const words of phrase.includes('ủy') ? [phrase, phrase.replaceAll('ủy', 'uỷ')] : [phrase]) {
        for (const first of typed(words.slice(0, wordEndAt(words, 0)))) {
          const known = this.byFirst.get(first);
          if (known) known.push({ words, value });
          else this.byFirst.set(first, [{ words, value }]);
        }
      }
    }
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** Every way in which a phrase may begin, as typed: for a cheap look before {@link at}. */
  firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  /**
   * The phrase that stands at an offset and ends with a whole word.
   * @returns what it stands for and the offset behind it; undefined when none stands there
   */
  at(text: string, start: number): { readonly value: T; readonly end: number } | undefined {
    const first = wordEndAt(text, start);
    const entries = this.byFirst.get(text.slice(start, first));
    if (!entries) return undefined;
    for (const { words, value } of entries) {
      const end = start + words.length;
      // The first word is known to agree.
      if (end === first || (isSame(text, first, words, first - start) && !isInWord(codeAt(text, end))))
        return { value, end };
    }
    return undefined;
  }
}

/** The ways to type a word: small, with a first capital, all in capitals. */
export function typed(word: string): ReadonlySet<string> {
  return new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
}

/** True when a text goes on as the words do from an offset of theirs on, capitals taken as small letters. */
function isSame(text: string, at: number, words: string, from: number): boolean {
  if (at + words.length - from > text.length) return false;
  for (let index = from; index < words.length; index++) {
    const code = text.charCodeAt(at + index - from);
    const wanted = words.charCodeAt(index);
    if (code !== wanted && !(isCapitalCode(code) && smallCode(code) === wanted)) return false;
  }
  return true;
}

/** Where the word at an offset ends; a word longer than any phrase's is cut. */
export function wordEndAt(text: string, start: number): number {
  let end = start;
  while (end < start + 12 && isInWord(codeAt(text, end))) end++;
  return end;
}

function isInWord(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code);
}
