import { compose } from './compose';
import { nextUnclean, Sign, signsOf } from './signs';
import { SourceMap } from './source-map';

/** A text made fit for reading, with the way back to the text as typed. */
export interface CleanText {
  readonly text: string;
  readonly map: SourceMap;
  /** What the text holds: bits of `Sign`. */
  readonly signs: number;
}

/** A stretch of a source text: from `start` (inclusive) to `end` (exclusive). */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What a backslash may stand before, as in Markdown. */
const ESCAPED = '*_#|\\-.';

/**
 * Joins pieces of a source text into one readable text: NFC, no marks of Markdown, ordinary spaces, no raised note figures.
 * Between two pieces stands one space: `giai phóng\nmặt bằng` → `giai phóng mặt bằng`.
 * @param source the text that the pieces are cut from
 * @param pieces stretches of it, in order
 * @returns the cleaned text; its map gives offsets in `source`
 */
export function clean(source: string, pieces: readonly Piece[]): CleanText {
  if (pieces.length === 1) {
    const { start, end } = pieces[0]!;
    const raw = source.slice(start, end);
    const signs = signsOf(raw);
    if ((signs & Sign.unclean) === 0) return { text: raw, map: SourceMap.copy(raw.length, start), signs };
  }
  const builder = new CleanBuilder(source);
  for (const piece of pieces) builder.add(piece.start, piece.end);
  return builder.finish();
}

class CleanBuilder {
  private text = '';
  /** The last two characters of the text: to look at the text itself, while it grows, would take as long as the text is. */
  private tail = '';
  private readonly stretches: number[] = [];
  /** Where the next comment ends that was looked for. */
  private commentClose = -1;

  constructor(private readonly source: string) {}

  add(start: number, end: number): void {
    // The line end that the pieces were cut at becomes a space, but inside a symbol (`QĐ-⏎TTg`) there is none to be had.
    if (this.text !== '' && !this.tail.endsWith(' ') && !/[\p{Lu}\d][-/]$/u.test(this.tail))
      this.replace(' ', start > 0 ? start - 1 : start, 1);
    let at = start;
    while (at < end) {
      const next = nextUnclean(this.source, at, end);
      if (next === end) {
        this.copy(at, end);
        break;
      }
      at = this.takeUnclean(this.copyUpTo(at, next), next, end);
    }
  }

  finish(): CleanText {
    return { text: this.text, map: SourceMap.of(this.stretches), signs: signsOf(this.text) };
  }

  /**
   * Copies what stands before an unclean character; the letter that combining marks belong to is left to them.
   * @returns where the copy ended
   */
  private copyUpTo(at: number, next: number): number {
    const end = isCombining(this.source.charCodeAt(next)) ? Math.max(at, next - 1) : next;
    this.copy(at, end);
    return end;
  }

  /** Changes or leaves out the unclean character at `next`; gives the offset behind what was dealt with. */
  private takeUnclean(from: number, next: number, end: number): number {
    const code = this.source.charCodeAt(next);
    if (isCombining(code)) return this.compose(from, next, end);
    if (code === 9 || isOddSpace(code)) {
      // A line pasted from Word may be indented with them: they begin nothing, as in `copy`.
      if (this.text !== '') this.replace(' ', next, 1);
      return next + 1;
    }
    if (code === 92 && next + 1 < end && ESCAPED.includes(this.source[next + 1]!)) {
      // `\\*` is an asterisk that stands for itself.
      this.copy(next + 1, next + 2);
      return next + 2;
    }
    const skip = this.markLength(next, end);
    if (skip === 0) this.copy(next, next + 1);
    return next + Math.max(1, skip);
  }

  /** How many characters from `at` on are no part of the readable text: `**`, `*` of emphasis, `^{Huy}`, `¹`, `<!-- … -->`, a zero-width character. */
  private markLength(at: number, end: number): number {
    const { source } = this;
    const char = source[at]!;
    if (char === '*') return source[at + 1] === '*' ? 2 : this.isEmphasis(at, end) ? 1 : 0;
    if (char === '_') return this.underscoreLength(at, end);
    if (char === '\\') return 0;
    if (char === '^') {
      if (source[at + 1] !== '{') return 0;
      const close = source.indexOf('}', at);
      return close >= 0 && close < end && close - at <= 40 ? close - at + 1 : 0;
    }
    if (char === '<') return source.startsWith('<!--', at) ? this.commentLength(at, end) : tagLength(source, at, end);
    return 1;
  }

  /** Blanks to fill in (`ngày ___ tháng ___`) stay; exactly two underscores are a mark of bold, a single one may be a mark of emphasis. */
  private underscoreLength(at: number, end: number): number {
    const { source } = this;
    if (source[at - 1] === '_') return 0;
    if (source[at + 1] === '_') return source[at + 2] === '_' ? 0 : 2;
    return this.isEmphasis(at, end) ? 1 : 0;
  }

  private commentLength(at: number, end: number): number {
    // Looked for once, not for each of many comments that are opened and never closed.
    if (this.commentClose < at + 4) {
      const close = this.source.indexOf('-->', at + 4);
      this.commentClose = close < 0 ? Infinity : close;
    }
    return this.commentClose + 3 <= end ? this.commentClose + 3 - at : 0;
  }

  /** A single `*` is a mark of emphasis unless it stands alone between blanks; a `_` when a blank is on exactly one side of it: `_chủ trì:_`, not `ten_tep`. */
  private isEmphasis(at: number, end: number): boolean {
    const before = at > 0 ? this.source[at - 1]! : ' ';
    const after = at + 1 < end ? this.source[at + 1]! : ' ';
    return this.source[at] === '*' ? !isGap(before) || !isGap(after) : isGap(before) !== isGap(after);
  }

  /** Takes a stretch over as it is. A blank behind a mark that was left out at the beginning (`¹ Kế hoạch`) begins nothing. */
  private copy(from: number, end: number): void {
    let at = from;
    if (this.text === '') while (at < end && this.source.charCodeAt(at) === 32) at++;
    if (at >= end) return;
    this.stretches.push(this.text.length, end - at, at, end - at);
    this.append(this.source.slice(at, end));
  }

  private replace(by: string, at: number, width: number): void {
    this.stretches.push(this.text.length, by.length, at, width);
    this.append(by);
  }

  private append(piece: string): void {
    this.text += piece;
    this.tail = (piece.length > 1 ? piece : this.tail + piece).slice(-2);
  }

  /** A letter and the marks behind it, as NFD files have them, become one letter where Unicode has it. */
  private compose(from: number, mark: number, end: number): number {
    let to = mark;
    while (to < end && isCombining(this.source.charCodeAt(to))) to++;
    const cluster = this.source.slice(from, to);
    const composed = compose(cluster);
    if (composed.length === 1) this.replace(composed, from, to - from);
    else this.copy(from, to);
    return to;
  }
}

/** Length of a tag that Markdown is mixed with: `<br>`, `<sup>`. */
function tagLength(source: string, at: number, end: number): number {
  const tag = /^<\/?(?:br|sup|sub|b|i|u|strong|em)\s?\/?>/i.exec(source.slice(at, Math.min(end, at + 12)));
  return tag ? tag[0].length : 0;
}

function isOddSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isGap(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}
