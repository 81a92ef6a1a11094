/** The five tone marks as they stand behind a letter in decomposed text. */
export const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

const VOWELS = /[aăâeêioôơuưy]/u;
const WITH_MARK = 'ăâêôơư';

/** The tone marks of a word, in order. */
export function tonesOf(word: string): readonly string[] {
  return word.normalize('NFD').match(TONE_MARKS) ?? [];
}

/** A word without its tone marks: `người` → `ngươi`. */
export function withoutTone(word: string): string {
  return word.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');
}

/**
 * Puts a tone mark on the letter that bears it: on the last vowel with a mark of its own, else on the second of two vowels before a consonant, else on the first.
 * @param plain a syllable in small letters, without a tone mark
 * @param tone a tone mark as it stands behind its letter in decomposed text
 * @returns undefined where the syllable has no vowel
 */
export function withTone(plain: string, tone: string): string | undefined {
  // The u of qu and the i of gia belong to the consonants.
  let start = /^(?:qu|gi)(?=[aăâeêioôơuưy])/u.test(plain) ? 2 : 0;
  while (start < plain.length && !VOWELS.test(plain[start]!)) start++;
  let end = start;
  while (end < plain.length && VOWELS.test(plain[end]!)) end++;
  const vowels = plain.slice(start, end);
  if (vowels === '') return undefined;
  const marked = Math.max(...[...WITH_MARK].map((letter) => vowels.lastIndexOf(letter)));
  const closed = end < plain.length;
  const at = start + (marked >= 0 ? marked : vowels.length === 3 || (vowels.length === 2 && closed) ? 1 : 0);
  return plain.slice(0, at) + (plain[at]! + tone).normalize('NFC') + plain.slice(at + 1);
}

/** Moves the tone mark of a syllable that ends with two vowels to the first (`early`: `ủy`) or to the second (`late`: `uỷ`) of them. Capitals stay. */
export function moveTone(word: string, to: 'early' | 'late'): string {
  const tone = tonesOf(word)[0];
  if (tone === undefined) return word;
  const plain = withoutTone(word);
  const at = plain.length - (to === 'early' ? 2 : 1);
  return plain.slice(0, at) + (plain[at]! + tone).normalize('NFC') + plain.slice(at + 1);
}
