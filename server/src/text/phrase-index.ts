import { codeAt, isCapitalCode, smallCode, wordEndAt } from './words';

/** A phrase in small letters and what it stands for. */
export interface Phrase<T> {
  readonly words: string;
  readonly value: T;
}

/** Phrases that begin with the same word, the longest first. */
export type Phrases<T> = readonly Phrase<T>[];

/** A phrase that stands at a place of a text: what it stands for, and the offset behind it. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly end: number;
}

/**
 * Phrases by their first word as it may be typed, `ủy`, `Ủy`, `ỦY`, `uỷ` …: a text's word is looked up as it stands.
 * @param rows phrases in small letters with what they stand for; of two equal ones the first counts
 */
export function phrasesByFirstWord<T>(
  rows: Iterable<readonly [words: string, value: T]>,
): ReadonlyMap<string, Phrases<T>> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of rows) {
    for (const words of phrase.includes('ủy') ? [phrase, phrase.replaceAll('ủy', 'uỷ')] : [phrase]) {
      for (const first of typed(words.slice(0, wordEndAt(words, 0)))) {
        const known = byFirst.get(first);
        if (known) known.push({ words, value });
        else byFirst.set(first, [{ words, value }]);
      }
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/**
 * The longest of some phrases that stands at an offset, in any letter case, and ends with a whole word.
 * @param phrases those that begin with the word at `start`; undefined when there are none
 */
export function phraseAt<T>(phrases: Phrases<T> | undefined, text: string, start: number): FoundPhrase<T> | undefined {
  if (phrases === undefined) return undefined;
  const first = wordEndAt(text, start);
  for (const { words, value } of phrases) {
    const end = start + words.length;
    // The first word is known to agree.
    if (end === first || (isSame(text, first, words, first - start) && wordEndAt(text, end) === end))
      return { value, end };
  }
  return undefined;
}

/** The ways to type a word: small, with a first capital, all in capitals. */
export function typed(word: string): ReadonlySet<string> {
  return new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
}

/** True when a text goes on as the words do from an offset of theirs on, capitals taken as small letters. */
function isSame(text: string, at: number, words: string, from: number): boolean {
  for (let index = from; index < words.length; index++) {
    const code = codeAt(text, at + index - from);
    const wanted = words.charCodeAt(index);
    if (code !== wanted && !(isCapitalCode(code) && smallCode(code) === wanted)) return false;
  }
  return true;
}
