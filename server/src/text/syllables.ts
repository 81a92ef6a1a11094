import { isLetter } from './letters';

// Vietnamese is written syllable by syllable. Rules about words compare syllables, so a text is cut into them once, in one walk over its characters.

/** What is known of a syllable, and of what stands between syllables: bits of one number. */
export const Mark = {
  /** Letters that do not follow one another in Vietnamese, or a typing key left behind: to be looked at more closely. */
  suspect: 1,
  /** `ủy`, `hóa`: the tone mark on the first of two vowels at the end. */
  toneEarly: 2,
  /** `uỷ`, `hoá`: the tone mark on the second. */
  toneLate: 4,
  /** Two or more letters, all of them capitals: `UBND`. */
  capitals: 16,
  /** A capital behind the first letter, and small letters too: `TTg`, `đỒng`. */
  mixedCase: 32,
  /** The first letter is a capital. */
  capital: 1 << 7,
  /** A small letter. */
  small: 1 << 8,
  /** A letter that only Vietnamese has: `ơ`, `ệ`. */
  vietnamese: 1 << 10,
  /** A Latin letter that Vietnamese does not have: `ñ`. */
  foreign: 1 << 12,
  // What stands between the syllables of a text.
  digit: 1 << 13,
  /** A figure right behind a letter: `QH15`, `ngu7o7i2`. */
  digitBehindLetter: 1 << 14,
  /** A bracket or a quotation mark. */
  bracket: 1 << 15,
  /** One of the signs that stand for letters in old code pages: `§¶ng`. */
  oldCode: 1 << 16,
} as const;

const ALPHABET = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz';
/** Where Unicode has the letters of Latin alphabets beyond a to z. */
const LATIN_BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];
/** Codes from here on are no Latin letters. */
const LIMIT = 0x1f00;

// What the table of letters says of a letter: its place in the alphabet and its traits. Some traits are marks of the syllable as well.
const PLACE = 0x7f;
const CAPITAL = Mark.capital;
const SMALL = Mark.small;
const TONED = 1 << 9;
const OWN = Mark.vietnamese;
/** A letter that ends no Vietnamese syllable, but is a key for a tone mark. */
const KEY = 1 << 11;
const FOREIGN = Mark.foreign;
// What the table of pairs says of two letters beside the marks above.
/** h before a vowel that no gh or ngh stands before, and gh: together they are a fault. */
const H_BEFORE_BACK_VOWEL = 8;
const G_BEFORE_H = 32;
/** The u of `quý` belongs to the q, not to the vowels. */
const Q_BEFORE_U = 16;

interface Tables {
  /** By character code; 0 for what is no letter. */
  readonly letters: Uint16Array;
  /** By the places of two letters: the marks that they give when they follow one another. */
  readonly pairs: Uint8Array;
  /** By character code below 256: what a sign between syllables tells. */
  readonly signs: Uint32Array;
}

let built: Tables | undefined;

// Built when first asked for: loading the program does no work.
function tables(): Tables {
  built ??= { letters: letterTable(), pairs: pairTable(), signs: signTable() };
  return built;
}

function letterTable(): Uint16Array {
  const letters = new Uint16Array(LIMIT);
  for (const [from, to] of LATIN_BLOCKS) {
    for (let code = from; code <= to; code++) {
      const char = String.fromCharCode(code);
      if (isLetter(char)) letters[code] = PLACE | FOREIGN | (char.toLowerCase() === char ? SMALL : CAPITAL);
    }
  }
  [...ALPHABET].forEach((letter, at) => {
    const value = (at + 1) | traitsOf(letter);
    letters[letter.charCodeAt(0)] = value | SMALL;
    letters[letter.toUpperCase().charCodeAt(0)] = value | CAPITAL;
  });
  return letters;
}

function traitsOf(letter: string): number {
  const toned = /[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD')) ? TONED : 0;
  const own = /[ăđơưạảằắẳẵặầấẩẫậẹẻẽềếểễệịỉĩọỏồốổỗộờớởỡợụủũừứửữựỵỷỹ]/.test(letter) ? OWN : 0;
  return toned | own | ('sfrxjwz'.includes(letter) ? KEY : 0);
}

function pairTable(): Uint8Array {
  const pairs = new Uint8Array(1 << 14);
  const placeOf = (letter: string): number => ALPHABET.indexOf(letter) + 1;
  const mark = (firsts: string, seconds: string, bit: number): void => {
    for (const first of firsts) for (const second of seconds) pairs[(placeOf(first) << 7) | placeOf(second)]! |= bit;
  };
  // nuớc, đưòng, đựơc, qúa, Vịêt: a horn forgotten, a tone mark on the wrong letter.
  mark('u', 'ơờớởỡợ', Mark.suspect);
  mark('ư', 'oòóỏõọ', Mark.suspect);
  mark('ừứửữự', 'ơ', Mark.suspect);
  mark('q', 'úùủũụ', Mark.suspect);
  mark('ùúủũụ', 'êâô', Mark.suspect);
  mark('ìíỉĩị', 'ê', Mark.suspect);
  // rẩt, viểt: before a final c, ch, p, t stand only sắc and nặng.
  mark('àảãằẳẵầẩẫèẻẽềểễìỉĩòỏõồổỗờởỡùủũừửữỳỷỹ', 'cpt', Mark.suspect);
  // Keys of Telex: dd, aa, ee, oo, aw, ow, uw.
  mark('d', 'd', Mark.suspect);
  mark('a', 'aw', Mark.suspect);
  mark('e', 'e', Mark.suspect);
  mark('o', 'ow', Mark.suspect);
  mark('u', 'w', Mark.suspect);
  mark('òóỏõọ', 'ae', Mark.toneEarly);
  mark('ùúủũụ', 'y', Mark.toneEarly);
  mark('o', 'àáảãạèéẻẽẹ', Mark.toneLate);
  mark('u', 'ỳýỷỹỵ', Mark.toneLate);
  mark('h', 'ăâôơưàáảãạòóỏõọùúủũụằắẳẵặầấẩẫậồốổỗộờớởỡợừứửữự', H_BEFORE_BACK_VOWEL);
  mark('g', 'h', G_BEFORE_H);
  mark('q', 'u', Q_BEFORE_U);
  return pairs;
}

function signTable(): Uint32Array {
  const signs = new Uint32Array(256);
  for (let code = 48; code <= 57; code++) signs[code] = Mark.digit;
  for (const sign of '()[]"') signs[sign.charCodeAt(0)] = Mark.bracket;
  for (const sign of '©®µ¶·¸¹ª¬§¨´¼½¾') signs[sign.charCodeAt(0)] = Mark.oldCode;
  // « and » are quotation marks, and letters of an old code page.
  signs[0xab] = signs[0xbb] = Mark.bracket | Mark.oldCode;
  return signs;
}

const START = 0;
const END = 1;
const HASH = 2;
const MARKS = 3;
const STRIDE = 4;

/** The syllables of a text in order. Offsets count from the start of the text. */
export class Syllables {
  /**
   * @param page numbers of many texts, four for each syllable; this text's begin at `from`
   * @param marks all marks of all syllables and of what stands between them
   */
  constructor(
    private readonly page: Int32Array,
    private readonly from: number,
    readonly count: number,
    readonly marks: number,
  ) {}

  /** Offset of a syllable's first letter. */
  start(at: number): number {
    return this.page[this.from + at * STRIDE + START]!;
  }

  /** Offset behind a syllable's last letter. */
  end(at: number): number {
    return this.page[this.from + at * STRIDE + END]!;
  }

  /** A number that is the same for the same letters in any letter case; another syllable may, very rarely, share it. */
  hash(at: number): number {
    return this.page[this.from + at * STRIDE + HASH]!;
  }

  marksOf(at: number): number {
    return this.page[this.from + at * STRIDE + MARKS]!;
  }
}

// The numbers of many texts share one array: to make an array for each would take longer than to read the text.
const PAGE_SIZE = 1 << 14;
let page = new Int32Array(0);
let used = 0;

/** A page with room for so many more numbers from `used` on. */
function pageFor(numbers: number): Int32Array {
  if (used + numbers > page.length) {
    page = new Int32Array(Math.max(PAGE_SIZE, numbers));
    used = 0;
  }
  return page;
}

const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/**
 * Cuts a text into syllables: runs of Latin letters. Figures and signs end a syllable.
 * @param text a cleaned text (NFC)
 */
export function readSyllables(text: string): Syllables {
  const { letters, pairs, signs } = tables();
  const { length } = text;
  // Two characters are the shortest syllable with what parts it from the next.
  const data = pageFor(((length >> 1) + 1) * STRIDE);
  const from = used;
  let to = from;
  let all = 0;
  let end = -1;
  // No function is called in this loop: it runs over every character of a draft.
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    let letter = code < LIMIT ? letters[code]! : 0;
    if (letter === 0) {
      if (code === 32) continue;
      if (code < 256) {
        const sign = signs[code]!;
        all |= sign;
        if (sign === Mark.digit && at === end) all |= Mark.digitBehindLetter;
      } else if (code >= 0x2015 && code <= 0x201d) all |= Mark.bracket;
      continue;
    }
    const start = at;
    const first = letter;
    let hash = HASH_START;
    let last = 0;
    let traits = 0;
    // Traits that two letters have, and what all pairs of letters but the last one tell.
    let twice = 0;
    let inner = 0;
    let pair = 0;
    do {
      hash = Math.imul(hash ^ (letter & PLACE), HASH_FACTOR);
      twice |= traits & letter;
      traits |= letter;
      inner |= pair;
      pair = pairs[((last & PLACE) << 7) | (letter & PLACE)]!;
      last = letter;
      at++;
      if (at === length) break;
      const next = text.charCodeAt(at);
      letter = next < LIMIT ? letters[next]! : 0;
    } while (letter !== 0);
    end = at;
    let marks = (traits & (SMALL | OWN | FOREIGN)) | (first & CAPITAL);
    if ((inner & Q_BEFORE_U) === 0) marks |= pair & (Mark.toneEarly | Mark.toneLate);
    if ((traits & CAPITAL) !== 0) {
      if ((traits & SMALL) === 0) marks |= end - start > 1 ? Mark.capitals : 0;
      else if ((twice & CAPITAL) !== 0 || (first & CAPITAL) === 0) marks |= Mark.mixedCase;
    }
    const seen = inner | pair;
    // A vowel pair of hóa, ủy that is not the end of the syllable bears its mark on the wrong letter: họat. Two tone marks are two words.
    let odd = (seen & Mark.suspect) | (inner & Mark.toneEarly) | (twice & TONED);
    if ((seen & G_BEFORE_H) !== 0) odd |= seen & H_BEFORE_BACK_VOWEL;
    if ((last & KEY) !== 0) odd |= traits & OWN;
    if (odd !== 0) marks |= Mark.suspect;
    data[to + START] = start;
    data[to + END] = end;
    data[to + HASH] = hash;
    data[to + MARKS] = marks;
    to += STRIDE;
    all |= marks;
    // The sign that ended the syllable is looked at next.
    at--;
  }
  used = to;
  return new Syllables(data, from, (to - from) / STRIDE, all);
}

function isLetterAt(letters: Uint16Array, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < LIMIT && letters[code] !== 0;
}

/**
 * True when a text has these letters at an offset, letter case aside, and the last of them ends a syllable.
 * @param phrase in small letters: `năng xuất`, `xã, phương`
 */
export function hasPhraseAt(text: string, start: number, phrase: string): boolean {
  const { letters } = tables();
  const end = start + phrase.length;
  if (end > text.length) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const wanted = phrase.charCodeAt(at - start);
    if (code === wanted) continue;
    const letter = code < LIMIT ? letters[code]! : 0;
    if (letter === 0 || (letter & FOREIGN) !== 0 || wanted >= LIMIT || (letter & PLACE) !== (letters[wanted]! & PLACE))
      return false;
  }
  return !isLetterAt(letters, text, end);
}
