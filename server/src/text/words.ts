// Words read backwards from a place: what stands before a date or an organ decides what it means.

const SPACE = 32;

/**
 * The code of the character at an offset, 0 outside the text.
 * `charCodeAt` itself is slow once it has been asked for a place outside.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** True for the code of a letter, as far as Vietnamese and the scripts around it go: a–z, À … ỹ. */
export function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x1eff);
}

/** True for the code of a figure 0–9. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Codes beyond the last letter of Vietnamese, ỹ. */
const BEYOND = 0x1f00;
/** 1 at the code of each letter and figure: one look instead of several comparisons, for words are read all the time. */
const IN_WORD = new Uint8Array(BEYOND)
  .fill(1, 0x30, 0x3a) // 0–9
  .fill(1, 0x41, 0x5b) // A–Z
  .fill(1, 0x61, 0x7b) // a–z
  .fill(1, 0xc0); // À–ỹ

/** Longer words are cut where words are looked up: no syllable, abbreviation or name of an organ is longer. */
const LONGEST_WORD = 12;

/** Where the word of letters and figures at an offset ends; the offset itself when none begins there. */
export function wordEndAt(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let end = start;
  while (end < limit && IN_WORD[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** True for the code of a capital letter of Vietnamese. */
export function isCapitalCode(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde;
  // Ư is the only capital with an odd code among Ă Đ Ĩ Ũ Ơ Ư and Ạ … Ỹ.
  return code === 0x1af || ((code & 1) === 0 && code !== 0x1b0 && isLetterCode(code));
}

/** The code of the small letter of a capital of Vietnamese: A → a, Đ → đ, Ủ → ủ. */
export function smallCode(capital: number): number {
  return capital < 0x100 ? capital + 32 : capital + 1;
}

/** Small letters. A word that has no capital is handed back as it is: `toLowerCase` is slow on letters with marks. */
export function small(text: string): string {
  for (let at = 0; at < text.length; at++) if (isCapitalCode(codeAt(text, at))) return text.toLowerCase();
  return text;
}

/** A text in small letters with every letter at its place: the few letters whose small form is longer stay as they are. */
export function smallText(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[\u0130]/g, 'i').toLowerCase();
}

/** A word in small letters; only one that begins with a capital is changed. */
function smallWord(word: string): string {
  return isCapitalCode(codeAt(word, 0)) ? word.toLowerCase() : word;
}

/** Goes back over at most four blanks: the offset behind the last thing that is none. */
export function skipBlanksBack(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 4 && codeAt(text, at - 1) === SPACE) at--;
  return at;
}

/**
 * Where the word before an offset begins; the blanks between them are passed over.
 * @param end offset behind the word, exclusive
 * @returns the offset of its first letter; the offset where the blanks begin when no word of at most 12 letters stands there
 */
export function wordStartBefore(text: string, end: number): number {
  const last = skipBlanksBack(text, end);
  let at = last;
  while (at > 0 && isLetterCode(codeAt(text, at - 1))) {
    if (last - --at > 12) return last;
  }
  return at;
}

/** The word before an offset in small letters; empty when none stands there: “trước ngày |05/11” → `ngày`. */
export function wordBefore(text: string, end: number): string {
  const start = wordStartBefore(text, end);
  return smallWord(text.slice(start, skipBlanksBack(text, end)));
}

/** The word at an offset in small letters, blanks before it passed over; empty when none of at most 12 letters stands there. */
export function wordAfter(text: string, start: number): string {
  let first = start;
  while (first - start < 4 && codeAt(text, first) === SPACE) first++;
  let at = first;
  while (isLetterCode(codeAt(text, at))) {
    if (++at - first > 12) return '';
  }
  return smallWord(text.slice(first, at));
}
