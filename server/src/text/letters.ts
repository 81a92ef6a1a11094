const LOWER_START = /^\p{Ll}/u;
const ANY_LOWER = /\p{Ll}/u;
const ANY_LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;

/** True when the first character is a small letter. */
export function startsSmall(text: string): boolean {
  return LOWER_START.test(text);
}

/** True when a character is a capital letter of any alphabet; `[A-ZÀ-Ỹ]` would take small letters too. */
export function isCapital(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  // The characters that a draft is full of are told without an expression, as characters are asked about all the time.
  if (code < 0xaa) return code >= 65 && code <= 90;
  if (code >= FIRST_TONED && code <= LAST_TONED) return (code & 1) === 0;
  return UPPER.test(char);
}

/** True when a character is a letter. */
export function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  if (code < 0xaa) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code >= FIRST_TONED && code <= LAST_TONED) || ANY_LETTER.test(char);
}

/** Ạ, the first of the Vietnamese letters that are all in one row, capitals and small letters in turn. */
const FIRST_TONED = 0x1ea0;
/** ỹ. */
const LAST_TONED = 0x1ef9;

/** True for a text with letters, all of them capitals: `BÍ THƯ`, `T/M BAN THƯỜNG VỤ`, `I- MỤC ĐÍCH`. */
export function isAllCapitals(text: string): boolean {
  return !ANY_LOWER.test(text) && ANY_LETTER.test(text);
}

/** Writes the first letter large, the rest as it is: `thông báo` → `Thông báo`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Small letters without any mark, for searching: `Hạn chế` → `han che`, `Đảng` → `dang`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐð]/g, 'd')
    .toLowerCase();
}

/** Writes a word in the letter case of another: `kết luận` like `THÔNG BÁO` → `KẾT LUẬN`, like `Thông báo` → `Kết luận`. */
export function likeLetterCase(word: string, model: string): string {
  if (isAllCapitals(model)) return word.toUpperCase();
  return isCapital(model[0]) ? capitalise(word) : word;
}
