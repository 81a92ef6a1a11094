import type { Span } from './span';
import { Mark, readSyllables, type Syllables } from './syllables';
import { tonesOf, withoutTone, withTone } from './tone-mark';
import { fromTelex, fromVni } from './typed-keys';

/** A syllable that no Vietnamese word has. Offsets count from the start of the text. */
export interface Misspelling extends Span {
  /** `letters`: marks on the wrong letter, a horn forgotten · `keys`: typed with the keys of Telex or VNI · `glued`: two words without a blank */
  readonly kind: 'letters' | 'keys' | 'glued';
  /** What is probably meant; undefined where it cannot be told. */
  readonly right: string | undefined;
}

const NO_HORN = /(?<!q)u[ơờớởỡợ](?=[a-z])/u;
const HORN_TWICE = /ư[oòóỏõọ]/u;
const TONE_ON_U_HORN = /[ừứửữự]ơ/u;
const TONE_BEHIND_Q = /^q[úùủũụ]/u;
const TONE_ON_GLIDE = /(?<!q)[òóỏõọ][ae](?:c|ch|i|m|n|ng|nh|o|p|t|y)$/u;
const TONE_TOO_EARLY = /[ùúủũụ](?:yê|ê|â|ô)|[ìíỉĩị]ê/u;
const TONE_BEFORE_STOP = /[àảãằẳẵầẩẫèẻẽềểễìỉĩòỏõồổỗờởỡùủũừửữỳỷỹ](?:c|ch|p|t)$/u;
const GH = /^(?:ngh|gh)[ăâôơưàáảãạòóỏõọùúủũụằắẳẵặầấẩẫậồốổỗộờớởỡợừứửữự]/u;
const ONSET = 'b|c|ch|d|dd|g|gi|gh|h|k|kh|l|m|n|ng|ngh|nh|ph|r|s|t|th|tr|v|x';
const TELEX_HORN = new RegExp(`^(?:${ONSET}|qu)?u?w?ow(?:c|i|m|n|ng|p|t|u)?[sfrxj]?$`, 'u');
const TELEX_D = /^dd[aeiouy][a-z]*$/u;
const TELEX_DOUBLE = new RegExp(
  `^(?:${ONSET})?(?:iee|yee|uyee|uoo|uaa)[sfrxj]?(?:c|ch|i|m|n|ng|p|t|u)?[sfrxj]?$|^quyee`,
  'u',
);
const TELEX_SHORT = new RegExp(`^(?:${ONSET}|qu)(?:aw|uw)(?:c|i|m|n|ng|p|t|u|a)?[fjrxs]$`, 'u');
/** English words that look like typed keys. */
const ENGLISH: ReadonlySet<string> = new Set(['laws', 'daws', 'maws', 'paws', 'saws', 'jaws', 'caws', 'draws', 'ddos']);
const KEY_BEHIND = /[sfrxjwz]$/u;
const VNI = /u7o7|^d9[aeiouy]|[a-z](?:e6|a6|o6|o7|u7|a8)[1-5]?(?:c|ch|m|n|ng|nh|p|t|u|i|y)[1-5]?$/u;
/** Figures in words are typed in VNI; `QH15` and `m2` are none. */
const WORD_WITH_FIGURES = /(?<![\p{L}\d])\p{Ll}[\p{Ll}\d]{2,9}(?![\p{L}\d])/gu;
/** Letters of French and the like: two tone marks in one word are none of our business there. */
const ROMANCE = /^[a-záàâãéèêíìîóòôõúùûç]+$/u;
/** Names and loan words that break the rules of spelling. */
const NAMES: ReadonlySet<string> = new Set(['nguơn', 'uớc', 'óanh', 'dõan', 'thuở']);

const NONE: readonly Misspelling[] = [];

/** False for a text in which no syllable is to be looked at more closely: nearly every one. */
export function mayBeMisspelt({ marks }: Syllables): boolean {
  return (marks & (Mark.suspect | Mark.digitBehindLetter)) !== 0;
}

/**
 * Finds the syllables of a text that no Vietnamese word has: `nuớc`, `qúa`, `họat`, `rẩt`, `nghành`, `nguwowif`, `tie61ng`, `hìnhthành`.
 * Words with a capital are taken for names, unless a sentence opens with them.
 * @param opens tells whether a sentence begins at an offset
 */
export function misspellingsIn(
  text: string,
  syllables: Syllables,
  opens: (start: number) => boolean,
): readonly Misspelling[] {
  if (!mayBeMisspelt(syllables)) return NONE;
  let found: Misspelling[] | undefined;
  if ((syllables.marks & Mark.suspect) !== 0) {
    for (let at = 0; at < syllables.count; at++) {
      const marks = syllables.marksOf(at);
      if ((marks & (Mark.suspect | Mark.foreign | Mark.mixedCase | Mark.capitals)) !== Mark.suspect) continue;
      const start = syllables.start(at);
      const end = syllables.end(at);
      if (isPartOfAddress(text, start, end) || ((marks & Mark.capital) !== 0 && !opens(start))) continue;
      const read = readSyllable(text.slice(start, end), (marks & Mark.capital) === 0);
      if (read) (found ??= []).push({ ...read, start, end });
    }
  }
  if ((syllables.marks & Mark.digitBehindLetter) !== 0) {
    for (const { 0: word, index } of text.matchAll(WORD_WITH_FIGURES)) {
      if (VNI.test(word) && !isPartOfAddress(text, index, index + word.length))
        (found ??= []).push({ kind: 'keys', right: fromVni(word), start: index, end: index + word.length });
    }
    found?.sort((a, b) => a.start - b.start);
  }
  return found ?? NONE;
}

/** Mail and web addresses hold letters of all kinds. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  return /[@/._-]/.test(text[start - 1] ?? '') || /^(?:[@/_-]|\.\p{Ll})/u.test(text.slice(end, end + 2));
}

function readSyllable(typed: string, small: boolean): Omit<Misspelling, 'start' | 'end'> | undefined {
  const word = typed.toLowerCase();
  if (NAMES.has(word)) return undefined;
  if (/[^a-z]/u.test(word)) {
    if (hasWrongLetters(word)) return { kind: 'letters', right: small ? respelt(word) : capitalised(respelt(word)) };
    if (tonesOf(word).length > 1 && !ROMANCE.test(word)) return { kind: 'glued', right: undefined };
    if (small && KEY_BEHIND.test(word) && /[ăđơưạảằắẳẵặầấẩẫậẹẻẽềếểễệịỉĩọỏồốổỗộờớởỡợụủũừứửữựỵỷỹỳ]/u.test(word))
      return { kind: 'keys', right: withoutKeys(word) };
    return undefined;
  }
  if (!small || ENGLISH.has(word)) return undefined;
  const telex =
    (word.includes('uow') || word.includes('uwow') ? TELEX_HORN.test(word) : false) ||
    TELEX_D.test(word) ||
    TELEX_DOUBLE.test(word) ||
    TELEX_SHORT.test(word);
  return telex ? { kind: 'keys', right: fromTelex(word) } : undefined;
}

function hasWrongLetters(word: string): boolean {
  return (
    NO_HORN.test(word) ||
    HORN_TWICE.test(word) ||
    TONE_ON_U_HORN.test(word) ||
    TONE_BEHIND_Q.test(word) ||
    TONE_ON_GLIDE.test(word) ||
    TONE_TOO_EARLY.test(word) ||
    TONE_BEFORE_STOP.test(word) ||
    GH.test(word)
  );
}

/** `nuớc` → `nước`, `qúa` → `quá`, `họat` → `hoạt`, `nghành` → `ngành`; `rẩt` could be two words. */
function respelt(word: string): string | undefined {
  if (TONE_BEFORE_STOP.test(word)) return undefined;
  if (GH.test(word)) return word.replace(/gh/u, 'g');
  const [tone, other] = tonesOf(word);
  if (other !== undefined) return undefined;
  const plain = withoutTone(word).replace(/uơ|ưo/u, 'ươ');
  return tone === undefined ? plain : withTone(plain, tone);
}

function withoutKeys(word: string): string | undefined {
  const right = word.replace(/[sfrxjwz]{1,3}$/u, '');
  return readSyllables(right).count === 1 ? right : undefined;
}

function capitalised(word: string | undefined): string | undefined {
  return word && word[0]!.toUpperCase() + word.slice(1);
}
