import { isDigitCode, isLetterCode } from './words';

interface Entry<T> {
  readonly words: string;
  readonly value: T;
}

/** Phrases looked up at a place of a text, in any letter case: the longest one that stands there wins. */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /**
   * @param rows phrases in small letters with what they stand for; of two equal ones the first counts
   */
  constructor(rows: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of rows) {
      const first = firstWord(words, 0);
      const known = this.byFirst.get(first);
      if (known) known.push({ words, value });
      else this.byFirst.set(first, [{ words, value }]);
    }
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /**
   * The phrase that stands at an offset and ends with a whole word.
   * @returns what it stands for and the offset behind it; undefined when none stands there
   */
  at(text: string, start: number): { readonly value: T; readonly end: number } | undefined {
    const word = firstWord(text, start);
    if (word === '') return undefined;
    const entries = this.byFirst.get(plain(word));
    if (!entries) return undefined;
    for (const { words, value } of entries) {
      const end = start + words.length;
      if (isInWord(text.charCodeAt(end))) continue;
      if (plain(text.slice(start, end)) === words) return { value, end };
    }
    return undefined;
  }
}

/** Small letters, and `ủy` for the other way to place the mark, `uỷ`. */
function plain(text: string): string {
  const small = text.toLowerCase();
  return small.includes('uỷ') ? small.replaceAll('uỷ', 'ủy') : small;
}

function firstWord(text: string, start: number): string {
  let end = start;
  while (end < start + 12 && isInWord(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isInWord(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code);
}
