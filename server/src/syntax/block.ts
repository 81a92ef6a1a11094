import { clean, type Piece } from '../text/clean';
import { isAllCapitals, isCapital, isLetter } from '../text/letters';
import { joinLines, type Line } from '../text/lines';
import { Sign, signsOf } from '../text/signs';
import { SourceMap } from '../text/source-map';
import { cutColumns, mayHoldColumns } from './columns';
import { readEnumerator, type Enumerator } from './enumerator';
import { beginsBlock, isBlank, isNote, isPageNumber, isRule, isTableRow, undecorated } from './line-shape';
import type { Remembering } from './memo';
import { roleOf, type Role } from './role';

/** What kind of text a passage is. `cell` stands in a pipe table; `rule` is a line such as `-----`. */
export type PassageKind = 'text' | 'cell' | 'note' | 'rule' | 'comment' | 'page-number';

/**
 * A stretch of the draft that reads as one: a paragraph, a heading, an item, a table cell, a footnote.
 * Hard wraps and page breaks inside it are joined. A pure function of the lines of its block.
 */
export interface Passage extends Remembering {
  readonly kind: PassageKind;
  /** The words as a reader sees them: NFC, without marks of Markdown, joined over line ends. All facts count their offsets from its start. */
  readonly text: string;
  /** From offsets of `text` to offsets of the block. */
  readonly map: SourceMap;
  readonly enumerator: Enumerator | undefined;
  /** Number of `#` before it; 0 for none. */
  readonly headingLevel: number;
  readonly role: Role;
  /** Column of a table cell, counted from 0; -1 elsewhere. */
  readonly column: number;
  /** What its text holds: bits of `Sign`. */
  readonly signs: number;
}

/**
 * The smallest part of a draft that can be read on its own: the lines from one sure beginning to the next.
 * Immutable and a pure function of its lines, so an edit leaves all blocks but the touched ones as they are.
 */
export class Block implements Remembering {
  notes: Remembering['notes'] = undefined;
  empty = 0;
  private ownSigns: number | undefined;

  constructor(
    readonly lines: readonly Line[],
    readonly passages: readonly Passage[],
    /** A row of a pipe table; `ruler` for the row of dashes below its head. */
    readonly row: 'none' | 'cells' | 'ruler',
    /** UTF-16 length, line ends included. */
    readonly length: number,
  ) {}

  /** The block as typed, line ends included; put together anew each time. */
  get source(): string {
    return joinLines(this.lines);
  }

  /** What the block holds as typed: bits of `Sign`. */
  get signs(): number {
    this.ownSigns ??= signsOfLines(this.lines, this.passages);
    return this.ownSigns;
  }

  /** True when a blank line stands behind it. */
  get spaced(): boolean {
    return this.lines.length > 1 && isBlank(this.lines[this.lines.length - 1]!.text);
  }
}

/**
 * Cuts lines into blocks.
 * @param from first line, which begins a block
 * @param to line behind the last one
 */
export function blocksOf(lines: readonly Line[], from = 0, to = lines.length): Block[] {
  const blocks: Block[] = [];
  let start = from;
  for (let at = from + 1; at < to; at++) {
    if (!beginsBlock(lines[at]!.text, lines[at - 1]!.text)) continue;
    blocks.push(readBlock(lines.slice(start, at)));
    start = at;
  }
  if (start < to) blocks.push(readBlock(lines.slice(start, to)));
  return blocks;
}

function readBlock(lines: readonly Line[]): Block {
  const first = lines[0]!.text;
  let length = 0;
  for (const line of lines) length += line.text.length + line.eol.length;
  if (isTableRow(first)) {
    const ruler = /^[\s|:-]+$/.test(first) && first.includes('-');
    const cells = ruler ? [] : readCells(first);
    // Below a row its block may hold what begins nothing new: a page number, a footnote, a sentence that goes on.
    return new Block(
      lines,
      lines.length > 1 ? [...cells, ...readPassages(lines, 1)] : cells,
      ruler ? 'ruler' : 'cells',
      length,
    );
  }
  return new Block(lines, readPassages(lines), 'none', length);
}

/** Most blocks are one line that is clean as typed, with a blank one behind it: what that line holds is known. */
function signsOfLines(lines: readonly Line[], passages: readonly Passage[]): number {
  let signs = 0;
  for (const { text } of lines) {
    if (text === '') continue;
    const [first] = passages;
    signs |= passages.length === 1 && first!.text === text ? first!.signs : signsOf(text);
  }
  return signs;
}

/** The cells of a table row. Its block may hold other passages behind them: a footnote below the table. */
export function cellsOf(block: Block): readonly Passage[] {
  return block.passages.filter(({ kind }) => kind === 'cell');
}

/** The cells of a table row, empty ones too; an escaped bar `\|` is part of a cell. */
function readCells(row: string): Passage[] {
  const cells: Passage[] = [];
  let start = row.indexOf('|') + 1;
  for (let at = start; at <= row.length; at++) {
    if (at < row.length && (row[at] !== '|' || row[at - 1] === '\\')) continue;
    const piece = trim(row, start, at);
    if (at < row.length || piece.end > piece.start) cells.push(passageOf(row, [piece], 'cell', cells.length));
    start = at + 1;
  }
  return cells;
}

const NO_PASSAGES: readonly Passage[] = [];

/** @param from the first line that is read: 1 where a table row stands above */
function readPassages(lines: readonly Line[], from = 0): readonly Passage[] {
  // Most blocks are one line and the blank one behind it: then that line is all there is to read.
  if (from === 0 && (lines.length === 1 || (lines.length === 2 && isBlank(lines[1]!.text))))
    return readLine(lines[0]!.text);
  const source = joinLines(lines);
  const passages: Passage[] = [];
  const open: Piece[] = [];
  let openAt = -1;
  let offset = 0;
  for (let at = 0; at < lines.length; at++) {
    const { text, eol } = lines[at]!;
    if (at >= from && !isBlank(text)) {
      const piece = trim(text, 0, text.length, offset);
      if (isRule(text)) passages.push(passageOf(source, [piece], 'rule'));
      else if (undecorated(text).startsWith('<!--')) passages.push(passageOf(source, [piece], 'comment'));
      else if ((openAt >= 0 || from > 0) && isPageNumber(text))
        passages.push(passageOf(source, [piece], 'page-number'));
      else if (isNote(text)) passages.push(passageOf(source, [piece], 'note'));
      else {
        if (openAt < 0) {
          openAt = passages.length;
          passages.push(undefined as never);
        }
        open.push(piece);
      }
    }
    offset += text.length + eol.length;
  }
  if (openAt >= 0) passages.splice(openAt, 1, ...cut(source, open).map((pieces) => passageOf(source, pieces, 'text')));
  return passages;
}

function readLine(line: string): readonly Passage[] {
  if (isBlank(line)) return NO_PASSAGES;
  const piece = trim(line, 0, line.length);
  const words = line.slice(piece.start, piece.end);
  const signs = signsOf(words);
  if (isPlain(words, signs)) return [textPassage(words, SourceMap.copy(words.length, piece.start), signs, 0)];
  if (isRule(line)) return [passageOf(line, [piece], 'rule')];
  if (undecorated(line).startsWith('<!--')) return [passageOf(line, [piece], 'comment')];
  if (isNote(line)) return [passageOf(line, [piece], 'note')];
  const pieces = cut(line, [piece]);
  return pieces.length === 1
    ? [passageOf(line, pieces[0]!, 'text')]
    : pieces.map((one) => passageOf(line, one, 'text'));
}

/** True for words without marks, columns or anything to clean: most lines are known by their signs to be such. Comments and notes have marks. */
function isPlain(words: string, signs: number): boolean {
  if ((signs & (Sign.unclean | Sign.spacing)) !== 0) return false;
  const first = words.charAt(0);
  return first !== '#' && first !== '>' && !isRule(words);
}

/**
 * Cuts what stands in one block into passages: below a line in capitals, and where headings are glued together.
 * `KẾ HOẠCH`, a blank line, `khắc phục hạn chế …`: the second line begins small, but is no end of a sentence.
 */
function cut(source: string, lines: readonly Piece[]): Piece[][] {
  const hasColumns = mayHoldColumns(source);
  if (lines.length === 1 && !hasColumns) return source.includes('**') ? cutSeams(source, lines) : [[lines[0]!]];
  const groups: Piece[][] = [[]];
  let capitals = false;
  for (const line of lines) {
    const [left, right] = hasColumns ? cutColumns(source, line) : [line];
    if (capitals && !isAllCapitals(source.slice(left.start, left.end))) groups.push([]);
    groups[groups.length - 1]!.push(left);
    if (right) groups.push([right]);
    const last = right ?? left;
    capitals = isAllCapitals(source.slice(last.start, last.end));
  }
  return groups.flatMap((group) => cutSeams(source, group));
}

/**
 * Cuts a line that holds several headings glued together: `I. ƯU ĐIỂM**1. Về lãnh đạo****1.1. Kết quả**`.
 * The seam is a `**` that opens bold right behind a word.
 */
function cutSeams(source: string, pieces: readonly Piece[]): Piece[][] {
  const whole: Piece[][] = [[]];
  let next = source.indexOf('**');
  for (const piece of pieces) {
    let start = piece.start;
    let bold = false;
    if (next >= 0 && next < piece.start) next = source.indexOf('**', piece.start);
    for (; next >= 0 && next < piece.end; next = source.indexOf('**', next + 2)) {
      const at = next;
      if (!bold && at > piece.start && isSeam(source, at)) {
        whole[whole.length - 1]!.push({ start, end: at });
        whole.push([]);
        start = at;
      }
      bold = !bold;
    }
    whole[whole.length - 1]!.push({ start, end: piece.end });
  }
  return whole;
}

function isSeam(source: string, at: number): boolean {
  const before = source[at - 1];
  const after = source[at + 2];
  const glued = before === '*' || isLetter(before) || '.:;)'.includes(before ?? ' ');
  return (
    glued &&
    (isCapital(after) ||
      (after !== undefined &&
        after >= '0' &&
        after <= '9' &&
        readEnumerator(source.slice(at + 2, at + 40)) !== undefined))
  );
}

function passageOf(source: string, pieces: readonly Piece[], kind: PassageKind, column = -1): Passage {
  const first = pieces[0]!;
  const hashes =
    kind === 'text' && source[first.start] === '#'
      ? /^#{1,6}(?=\s|\d|\p{L}|\*)/u.exec(source.slice(first.start, Math.min(first.end, first.start + 8)))
      : null;
  const headingLevel = hashes ? hashes[0].length : 0;
  const decoration = kind === 'text' ? leadLength(source, first, headingLevel) : 0;
  const inked =
    decoration > 0
      ? [
          { start: first.start + decoration, end: first.end },
          ...pieces.slice(1).map((piece) => withoutQuoteMark(source, piece)),
        ]
      : pieces;
  const { text, map, signs } = clean(source, inked);
  if (kind === 'text') return textPassage(text, map, signs, headingLevel);
  return {
    kind,
    text,
    map,
    enumerator: undefined,
    headingLevel,
    role: 'text',
    column,
    signs,
    notes: undefined,
    empty: 0,
  };
}

function textPassage(text: string, map: SourceMap, signs: number, headingLevel: number): Passage {
  const enumerator = readEnumerator(text);
  const role = roleOf(text, 'text', enumerator);
  return { kind: 'text', text, map, enumerator, headingLevel, role, column: -1, signs, notes: undefined, empty: 0 };
}

/** Length of `### ` or `> ` before the words. */
function leadLength(source: string, piece: Piece, headingLevel: number): number {
  let at = piece.start + headingLevel;
  if (headingLevel === 0 && source[at] !== '>') return 0;
  while (at < piece.end && (source[at] === ' ' || source[at] === '>')) at++;
  return at - piece.start;
}

/** A quotation that was wrapped bears its mark on every line: `> báo cáo` above `> về Đảng ủy`. */
function withoutQuoteMark(source: string, piece: Piece): Piece {
  return { start: piece.start + leadLength(source, piece, 0), end: piece.end };
}

function trim(text: string, from: number, to: number, offset = 0): Piece {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start: offset + start, end: offset + end };
}
