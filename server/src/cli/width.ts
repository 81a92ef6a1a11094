/** Letters of Latin scripts without marks of their own, punctuation and blanks: all one column wide. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;
const NO_WIDTH = /[\p{M}\u200b-\u200f\u2060-\u2064\ufeff]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** How many letters a person sees: a letter with its marks is one, and so are the two halves of a pair. */
export function lettersIn(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const char of text) if (!NO_WIDTH.test(char)) count++;
  return count;
}

function charWidth(char: string): number {
  return NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
}

/** Cuts a text to a width, with `…` for what is left out. */
export function cutTo(text: string, width: number): string {
  if (text.length <= width && PLAIN.test(text)) return text;
  let end = 0;
  let used = 0;
  let fits = 0;
  for (const char of text) {
    used += charWidth(char);
    if (used > width) return width < 1 ? '' : `${text.slice(0, fits).trimEnd()}…`;
    end += char.length;
    if (used < width) fits = end;
  }
  return text;
}

/** Fills a text with blanks up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A text that a terminal may print: control characters, which could write over other lines, are shown as `·`. Tabs become blanks. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '·');
}
