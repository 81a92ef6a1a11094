import { codeAt, isCapitalCode, isDigitCode, isLetterCode, small } from './words';

interface Entry<T> {
  readonly words: string;
  readonly value: T;
}

/** Phrases looked up at a place of a text, in any letter case: the longest one that stands there wins. */
export class PhraseIndex<T> {
  /** By first word as it may be typed: `ủy`, `Ủy`, `ỦY`, `uỷ` …; so a text's word is looked up as it stands. */
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /**
   * @param rows phrases in small letters with what they stand for; of two equal ones the first counts
   */
  constructor(rows: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of rows) {
      for (const first of typed(words.slice(0, wordEndAt(words, 0)))) {
        const known = this.byFirst.get(first);
        if (known) known.push({ words, value });
        else this.byFirst.set(first, [{ words, value }]);
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
      // The first word is known to agree; the others are compared only where the last letter may.
      if (end !== first && (isInWord(codeAt(text, end)) || !mayBe(codeAt(text, end - 1), words.charCodeAt(words.length - 1)))) continue;
      if (end === first || text.startsWith(words, start) || plain(text.slice(start, end)) === words) return { value, end };
    }
    return undefined;
  }
}

/** The ways to type a word: small, with a first capital, all in capitals; `ủy` also as `uỷ`. */
export function typed(word: string): ReadonlySet<string> {
  const ways = word.includes('ủy') ? [word, word.replace('ủy', 'uỷ')] : [word];
  return new Set(ways.flatMap((way) => [way, way.charAt(0).toUpperCase() + way.slice(1), way.toUpperCase()]));
}

/** True when a letter may be another one, large or small; marks moved (`uỷ`) are left to the full comparison. */
function mayBe(typedCode: number, code: number): boolean {
  return typedCode === code || isCapitalCode(typedCode) || typedCode > 127;
}

/** Small letters, and `ủy` for the other way to place the mark, `uỷ`. */
function plain(text: string): string {
  const lower = small(text);
  return lower.includes('uỷ') ? lower.replaceAll('uỷ', 'ủy') : lower;
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
