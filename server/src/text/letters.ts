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
  return char !== undefined && UPPER.test(char);
}

/** True when a character is a letter. */
export function isLetter(char: string | undefined): boolean {
  return char !== undefined && ANY_LETTER.test(char);
}

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
