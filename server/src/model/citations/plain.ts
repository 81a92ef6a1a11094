// Characters that stand in copied texts for the hyphen, the slash, Đ and the plain letters. Each is one UTF-16 unit, as is what replaces it.
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2212\uff0d';
const SLASHES = '\u2044\u2215\uff0f';
const ODD = /[\u00d0\u00f0\u0189\u0256\u2010-\u2014\u2044\u2212\u2215\uff01-\uff5e]/;
const ODD_ALL = new RegExp(ODD.source, 'g');
const DASH = /[\u2010-\u2014\u2212\uff0d]/;
const LOOK_ALIKE = /[\u00d0\u00f0\u0189\u0256\u2044\u2215\uff01-\uff0c\uff0e-\uff5e]/;

/**
 * A text with ordinary characters in place of odd ones: `18–NQ/TW` → `18-NQ/TW`, `QÐ` with U+00D0 → `QĐ`, `５７` → `57`.
 * @returns a text of the same length, so that offsets hold for both; the text itself when it has none of them
 */
export function plainText(text: string): string {
  return ODD.test(text) ? text.replace(ODD_ALL, plainCharacter) : text;
}

function plainCharacter(char: string): string {
  if (DASHES.includes(char)) return '-';
  if (SLASHES.includes(char)) return '/';
  if (char === '\u00d0' || char === '\u0189') return 'Đ';
  if (char === '\u00f0' || char === '\u0256') return 'đ';
  // The full-width forms stand in the order of ASCII.
  return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

/** True when a symbol as typed has a dash where the hyphen belongs: `18–NQ/TW`. */
export function hasDash(raw: string): boolean {
  return DASH.test(raw);
}

/** True when a symbol as typed has a character that only looks right: Ð (U+00D0) for Đ, a full-width letter or slash. */
export function hasLookAlike(raw: string): boolean {
  return LOOK_ALIKE.test(raw);
}
