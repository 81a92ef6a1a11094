import { startsSmall } from './letters';
import type { Span } from './span';
import { isDigitCode, isLetterCode } from './words';

/** A blank too many, too few or of an odd kind. Offsets count from the start of the text. */
export interface SpacingFault extends Span {
  /**
   * `double` two blanks between words · `before` a blank before `,` · `inside` a blank behind `(` · `after` none behind `,` · `bracket` none before `(` ·
   * `odd` a blank of another width, or one that lines do not break at · `invisible` a character without width
   */
  readonly kind: 'double' | 'before' | 'inside' | 'after' | 'bracket' | 'odd' | 'invisible';
  /** The sign that it stands beside; empty where there is none. */
  readonly sign: string;
  /** What is to stand in the place of the span. */
  readonly right: string;
  /** False where the text may be meant so: `CVP.HĐND`. */
  readonly certain: boolean;
}

const SPACE = 32;
const OPENING = 40;
/** A longer run sets something in place or is a blank to fill in. */
const LONGEST_RUN = 4;

const NONE: readonly SpacingFault[] = [];

/**
 * Places to look at more closely: a blank before a blank or a sign, a sign before a letter, a blank behind `(`, a letter before `(`, odd blanks, characters without width.
 * `Sign.spacing` tells of a text that it has none of them: most have none.
 */
const SUSPECT =
  / [ ,.;:!?)\u00a0]|[,;:).](?=[A-Za-z\u00c0-\u1eff])|\((?:[ \u00a0]|(?<=[A-Za-z\u00c0-\u1eff]\())|[\u00a0\u00ad]|[\u2000-\uffff](?<=[\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff])/g;

/** Finds faulty blanks in a text as typed. Those at the beginning and end of lines are left alone, and so are tabs. */
export function spacingFaultsIn(text: string): readonly SpacingFault[] {
  let found: SpacingFault[] | undefined;
  SUSPECT.lastIndex = 0;
  for (let match = SUSPECT.exec(text); match; match = SUSPECT.exec(text)) {
    const at = match.index;
    const code = text.charCodeAt(at);
    const fault = faultAt(text, at, code);
    // A run of blanks is looked at once, whatever it holds.
    SUSPECT.lastIndex = fault?.end ?? (isBlank(code) ? runEnd(text, at) : at + 1);
    if (fault) (found ??= []).push(fault);
  }
  if (found === undefined) return NONE;
  // What stands beside signs of an old code page is a letter there.
  return found.some(isInvisible) && isOldCode(text) ? found.filter((fault) => !isInvisible(fault)) : found;
}

function isInvisible({ kind }: SpacingFault): boolean {
  return kind === 'invisible';
}

function faultAt(text: string, at: number, code: number): SpacingFault | undefined {
  if (isBlank(code)) return runFault(text, at);
  if (isHidden(code)) return hiddenFault(text, at);
  return code > 127 ? undefined : signFault(text, at, code);
}

function isBlank(code: number): boolean {
  return code === SPACE || isOddSpace(code);
}

function isOddSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

function isHidden(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff;
}

function isWordCode(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code);
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at < 0 || at >= text.length || code === 10 || code === 13;
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** A run of blanks that begins here. */
function runFault(text: string, start: number): SpacingFault | undefined {
  const end = runEnd(text, start);
  if (
    isLineEnd(text, start - 1) ||
    isLineEnd(text, end) ||
    text.charCodeAt(start - 1) === 9 ||
    text.charCodeAt(end) === 9
  )
    return undefined;
  const sign = text[end]!;
  if (isStrayBefore(text, start, end)) return { kind: 'before', sign, right: '', certain: true, start, end };
  const width = end - start;
  if (width === 1)
    return text.charCodeAt(start) === SPACE
      ? undefined
      : { kind: 'odd', sign: '', right: ' ', certain: true, start, end };
  if (width > LONGEST_RUN || isBlankToFill(text, start, end) || isBehindItemNumber(text, start)) return undefined;
  return { kind: 'double', sign: '', right: ' ', certain: true, start, end };
}

/** “chợ , thu”, “( b/c )”: the sign belongs to the word before. Not “tỷ lệ 1 : 500”, “ ...”, “( )”. */
function isStrayBefore(text: string, start: number, end: number): boolean {
  const sign = text[end]!;
  if (!',.;:!?)'.includes(sign)) return false;
  const before = text[start - 1]!;
  if (!isWordCode(before.charCodeAt(0)) && !')”"%]*'.includes(before)) return false;
  const after = text.charCodeAt(end + 1);
  const closes = isLineEnd(text, end + 1) || after === SPACE || after === 42 || after === 34 || after === 0x201d;
  if (sign === ':') return closes && !(isDigitCode(before.charCodeAt(0)) && isDigitCode(text.charCodeAt(end + 2)));
  if (sign === '.' || sign === '!' || sign === '?') return closes;
  return sign === ')' || closes || isLetterCode(after);
}

/** “ngày   tháng   năm 2026”, “số   /KH-UBND”: to be filled in by hand. */
function isBlankToFill(text: string, start: number, end: number): boolean {
  // “Từ  ngày 01/7/2026”: the day is there, nothing is left open.
  if (/^ngày {0,2}\d/u.test(text.slice(end, end + 7))) return false;
  const before = text.slice(Math.max(0, start - 6), start).toLowerCase();
  return (
    /(?:ngày|tháng|năm|số|số:|[/…._-])$/u.test(before) || /^(?:tháng|năm|ngày|[/…._-])/u.test(text.slice(end, end + 5))
  );
}

const ITEM_NUMBER =
  /^[\s>#*_]{0,12}(?:[-–—+•*·●▪◦]|\d{1,3}(?:\.\d{1,3}){0,6}[.)/-]?|[IVXL]{1,7}[.)/-]|\p{L}[.)]|\((?:\d{1,2}|\p{Ll})\)|(?:Điều|Chương|Mục|Phần) [\dIVX]{1,5}[.:]?)?\*{0,2}$/u;

/** “-   Rà soát …”, “1.  Mục đích”: the blanks behind the number of an item indent its words. */
function isBehindItemNumber(text: string, start: number): boolean {
  let line = start;
  while (line > 0 && start - line <= 40 && !isLineEnd(text, line - 1)) line--;
  return start - line <= 40 && ITEM_NUMBER.test(text.slice(line, start));
}

/** A character without width, alone or with others. */
function hiddenFault(text: string, start: number): SpacingFault | undefined {
  let end = start;
  while (end < text.length && isHidden(text.charCodeAt(end))) end++;
  // The mark at the beginning of a file tells its encoding.
  if (start === 0 && text.charCodeAt(0) === 0xfeff) return undefined;
  return { kind: 'invisible', sign: '', right: '', certain: true, start, end };
}

function isOldCode(text: string): boolean {
  return /\p{L}[©®µ¶¸¹ª¬¨´¼½¾]\p{L}/u.test(text);
}

/** No blank behind a sign, or before a bracket. */
function signFault(text: string, at: number, code: number): SpacingFault | undefined {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const sign = text[at]!;
  const behind = (certain = true): SpacingFault => ({
    kind: 'after',
    sign,
    right: `${sign} `,
    certain,
    start: at,
    end: at + 1,
  });
  switch (code) {
    case OPENING:
      if (isBlank(after)) return insideFault(text, at + 1);
      return isLetterCode(after) &&
        (isLetterCode(text.charCodeAt(at + 2)) || isSlash(text.charCodeAt(at + 2))) &&
        isSmallWordBefore(text, at)
        ? { kind: 'bracket', sign, right: ` ${sign}`, certain: true, start: at, end: at + 1 }
        : undefined;
    case 41: // )
      return startsSmall(text.slice(at + 1, at + 2)) && isLetterCode(text.charCodeAt(at + 2)) && closesBracket(text, at)
        ? behind()
        : undefined;
    case 44: // ,
      return isLetterCode(after) && isWordCode(before) && isLetterCode(text.charCodeAt(at + 2)) && !isAddress(text, at)
        ? behind(!isAmongCapitals(text, at))
        : undefined;
    case 59: // ;
      return isLetterCode(after) && (isWordCode(before) || before === 41) && !isEntity(text, at) && !isAddress(text, at)
        ? behind()
        : undefined;
    case 58: // :
      return isLetterCode(after) && startsSmall(text.slice(at - 1, at)) && !isAddress(text, at) ? behind() : undefined;
    default:
      return periodFault(text, at, behind);
  }
}

/** “( b/c)”; not “( )”, which is to be filled in. */
function insideFault(text: string, start: number): SpacingFault | undefined {
  const end = runEnd(text, start);
  return isWordCode(text.charCodeAt(end))
    ? { kind: 'inside', sign: '(', right: '', certain: true, start, end }
    : undefined;
}

function isSlash(code: number): boolean {
  return code === 47;
}

/** `VH,TT&DL`, `VT,CN`: abbreviations are set close at times. */
function isAmongCapitals(text: string, at: number): boolean {
  return /\p{Lu}{2}[,;]\p{Lu}{2}/u.test(text.slice(at - 2, at + 3));
}

/** Syllables have at most seven letters; decomposed, some have two marks. */
const LONGEST_SYLLABLE = 10;
const CAPITAL_WORD = /^\p{Lu}\p{Ll}{1,8}(?=\s|$)/u;
const SMALL_WORD = /(?:^|[\s“"(])\p{Ll}{2,8}$/u;
const CAPITALS = /(?:^|\s)\p{Lu}{3,8}$/u;
const CAPITALS_BEHIND = /^\p{Lu}{3,8}(?=[\s,;.)]|$)/u;
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
const TITLES: ReadonlySet<string> = new Set(['PGS', 'TSKH', 'BSCK']);

/** `thực hiện.Ủy ban`: surely two sentences. `CVP.HĐND`: perhaps two words. */
function periodFault(text: string, at: number, behind: (certain?: boolean) => SpacingFault): SpacingFault | undefined {
  if (!isLetterCode(text.charCodeAt(at + 1)) || !isLetterCode(text.charCodeAt(at - 1))) return undefined;
  const before = text.slice(Math.max(0, at - LONGEST_SYLLABLE), at).normalize('NFC');
  const after = text.slice(at + 1, at + 1 + LONGEST_SYLLABLE).normalize('NFC');
  if (
    SMALL_WORD.test(before) &&
    CAPITAL_WORD.test(after) &&
    VIETNAMESE.test(before.slice(before.lastIndexOf(' ') + 1) + after)
  )
    return behind();
  const capitals = CAPITALS.exec(before)?.[0].trim();
  return capitals !== undefined && !TITLES.has(capitals) && CAPITALS_BEHIND.test(after) ? behind(false) : undefined;
}

/** “Huyện ủy(b/c)”; not `f(x)`, `Fe(OH)`, a link `](…)`. */
function isSmallWordBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SYLLABLE), at).normalize('NFC');
  return /\p{L}\p{Ll}$/u.test(before) && VIETNAMESE.test(before);
}

/** True when a bracket is open here: `)` is then no number of an item. */
function closesBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Part of a mail or web address, or of a file's path. */
function isAddress(text: string, at: number): boolean {
  return /[@/\\]|www/.test(/\S{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at))![0] + text.slice(at + 1, at + 3));
}

/** `&nbsp;` in text copied from a page. */
function isEntity(text: string, at: number): boolean {
  return /&#?[a-z\d]{2,8}$/i.test(text.slice(Math.max(0, at - 10), at));
}
