const ROMAN = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The order of letters in lists: ă, â, ê, ô, ơ, ư and f, j, w, z are not used (NĐ 30/2020/NĐ-CP, Phụ lục I). */
const LIST_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * Reads a Roman numeral of up to 99 in capitals.
 * @returns its value, or undefined for what is none (`IIII`, `IC`)
 */
export function romanValue(text: string): number | undefined {
  if (text === '' || !ROMAN.test(text)) return undefined;
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text[at]!]!;
    total += value < (VALUES[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** Writes 1 to 99 as a Roman numeral. */
export function toRoman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return (tens[Math.floor(value / 10)] ?? '') + (ones[value % 10] ?? '');
}

/** The place of a list letter, 1 for a; undefined for a letter that lists do not use. */
export function letterValue(letter: string): number | undefined {
  const at = LIST_LETTERS.indexOf(letter);
  return at < 0 || letter.length !== 1 ? undefined : at + 1;
}

/** The list letter at a place, a for 1; undefined beyond the last. */
export function toLetter(value: number): string | undefined {
  return LIST_LETTERS[value - 1];
}
