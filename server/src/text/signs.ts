// One look at each character of a text tells which finders and rules have anything to look for in it. Most texts hold next to nothing of what is looked for.

/**
 * What a text holds, as bits of one number. A bit that is not set is a promise; one that is set says only that it is worth looking:
 * whoever needs a figure looks no further where `(signs & Sign.digit) === 0`.
 * To tell of something new, add a sign and say in `buildTables` which characters show it.
 */
export const Sign = {
  /** A figure 0–9. */
  digit: 1 << 0,
  colon: 1 << 2,
  /** A curved quotation mark: `“`, `”`. */
  quotation: 1 << 3,
  /** What stands for an ordinary character in copied texts: `Ð` (U+00D0), `∕`, `５`; dashes too. */
  odd: 1 << 4,
  /** A mark typed apart from its letter (NFD). */
  combining: 1 << 5,
  /** Anything that `clean` may change or leave out. */
  unclean: 1 << 6,

  // Signs of two characters that stand side by side.
  /** A figure behind anything but a figure or a full stop: a number that does not open the text, as the number of an item does. */
  number: 1 << 16,
  /** A capital right behind a figure: `57NQ`. */
  glued: 1 << 17,
  /** “số” before a colon, a blank or a figure. */
  so: 1 << 18,
  /** The end of “quý”. */
  quarter: 1 << 25,
  /** A hyphen or slash behind a figure, a letter, a full stop or a blank: `57-`, `57 /`. */
  jointBehind: 1 << 19,
  /** A letter, a blank or the first figure of a year behind a hyphen or slash: `-NQ`, `/2020`. */
  jointBefore: 1 << 20,

  /** A blank, or the lack of one, that may be a fault: ` ,`, `,và`, `( `, `ủy(`, two blanks, odd ones, characters without width. */
  spacing: (1 << 7) | (1 << 21) | (1 << 22) | (1 << 23) | (1 << 24),
} as const;

const ODD_BLANK = 1 << 7;
const BLANK_BEFORE_SIGN = 1 << 21;
const LETTER_BEHIND_SIGN = 1 << 22;
const BLANK_BEHIND_BRACKET = 1 << 23;
const BRACKET_BEHIND_LETTER = 1 << 24;

/** The signs of a single character; all others are signs of two. */
const SINGLES = 0xffff;
/** Characters from here on are rare: one of them is taken for all that it might be. */
const LIMIT = 0x2220;
const ANYTHING = 0x3ffffff;
const UNCLEAN_BEYOND: ReadonlySet<number> = new Set([0x3000, 0xfeff]);

interface Tables {
  /** By character code: the signs of the character, and those of pairs that it may be the second of. */
  readonly shows: Uint32Array;
  /** By character code: the signs that the next character may show behind it. */
  readonly allows: Uint32Array;
}

let built: Tables | undefined;

const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = CAPITALS + CAPITALS.toLowerCase();
const JOINTS = '-/‐‑‒–—―⁄−∕';

function buildTables(): Tables {
  const shows = new Uint32Array(LIMIT);
  const allows = new Uint32Array(LIMIT).fill(SINGLES | Sign.number);
  // The letters beyond a to z, far more than there are in Vietnamese.
  shows.fill(Sign.jointBefore | LETTER_BEHIND_SIGN, 0xc0, 0x1f00);
  allows.fill(SINGLES | Sign.number | BRACKET_BEHIND_LETTER, 0xc0, 0x1f00);

  const one = (sign: number, characters: string): void => {
    mark(shows, sign, characters);
  };
  const two = (sign: number, first: string, second: string): void => {
    mark(allows, sign, first);
    mark(shows, sign, second);
  };
  one(Sign.digit | Sign.number, DIGITS);
  one(Sign.colon, ':');
  one(Sign.quotation, '“”');
  one(Sign.odd, 'ÐðƉɖ‐‑‒–—⁄−∕');
  one(Sign.unclean, '\t*<\\^_²³¹\u2028\u2029\u202a\u202b\u202c\u202d\u202e⁰ⁱ\u2072\u2073⁴⁵⁶⁷⁸⁹');
  one(Sign.unclean | ODD_BLANK, '\u00a0\u00ad\u202f\u205f\u2060\u2061\u2062\u2063\u2064');
  markRange(shows, Sign.unclean | ODD_BLANK, 0x2000, 0x2010);
  markRange(shows, Sign.unclean | Sign.combining, 0x300, 0x370);

  for (const code of DIGITS + '.') allows[code.charCodeAt(0)]! &= ~Sign.number;
  two(Sign.glued, DIGITS, CAPITALS + 'ĐÐ');
  two(Sign.quarter, 'uU', 'ýÝ');
  two(Sign.so, 'ốỐ', DIGITS + ': ');
  two(Sign.jointBehind, DIGITS + '. abcdefghđ', JOINTS);
  two(Sign.jointBefore, JOINTS, LETTERS + ' 12');
  two(BLANK_BEFORE_SIGN, ' ', ' \u00a0,.;:!?)');
  two(LETTER_BEHIND_SIGN, ',;:).', LETTERS);
  two(BLANK_BEHIND_BRACKET, '(', ' \u00a0');
  two(BRACKET_BEHIND_LETTER, LETTERS, '(');
  return { shows, allows };
}

function mark(table: Uint32Array, sign: number, characters: string): void {
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)]! |= sign;
}

function markRange(table: Uint32Array, sign: number, from: number, to: number): void {
  for (let code = from; code < to; code++) table[code]! |= sign;
}

// Built when first asked for: loading the program does no work.
function tables(): Tables {
  built ??= buildTables();
  return built;
}

/** Tells what a text holds: bits of {@link Sign}. */
export function signsOf(text: string): number {
  const { shows, allows } = tables();
  let signs = 0;
  let allowed = SINGLES;
  // No function is called in this loop: it runs over every character of a draft.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < LIMIT) {
      signs |= shows[code]! & allowed;
      allowed = allows[code]!;
    } else {
      signs |= UNCLEAN_BEYOND.has(code) ? ANYTHING : ANYTHING & ~Sign.unclean;
      allowed = ANYTHING;
    }
  }
  return signs;
}

/** Offset of the next character from `from` on that cleaning may touch; `end` where there is none before it. */
export function nextUnclean(text: string, from: number, end: number): number {
  const { shows } = tables();
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < LIMIT ? (shows[code]! & Sign.unclean) !== 0 : UNCLEAN_BEYOND.has(code)) return at;
  }
  return end;
}
