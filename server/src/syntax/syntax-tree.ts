import { isCapital } from '../text/letters';
import { joinLines, spliceLines, splitLines, type Line, type LinePosition } from '../text/lines';
import { Sign } from '../text/signs';
import { blocksOf, type Block, type Passage } from './block';
import { beginsBlock } from './line-shape';
import { memo } from './memo';
import { sectionsOf, type SectionTree } from './sections';
import { tablesOf, type Table } from './tables';
import { goesOnToNext, isShort, opensSentence, zonesOf, type Division, type Zone, type Zones } from './zones';

/** Blocks that gave way to others: `removed` old ones from number `from` on became `inserted` new ones. */
export interface BlockSplice {
  readonly from: number;
  readonly removed: readonly Block[];
  readonly inserted: readonly Block[];
}

/** The shape of a draft: what can be derived from zones and blocks without knowing what the words mean. */
interface Shape {
  readonly zones: Zones;
  readonly sections: SectionTree;
  readonly tables: readonly Table[];
}

/**
 * The text of one draft and its shape, kept in step with edits.
 * After any edits it equals the tree built from the resulting text: blocks depend on their own lines alone, all the rest is derived from the blocks.
 */
export class SyntaxTree {
  readonly lines: Line[];
  readonly blocks: Block[];
  /**
   * Offset of each block's first character in the draft, and its first line. Rebuilt after each edit.
   * Whole numbers of 32 bits: what is read from a Float64Array is boxed, and so would be every offset that is made from it.
   */
  private starts: Int32Array;
  private firstLines: Int32Array;
  private shape: Shape | undefined;
  /** Counts the edits that changed the shape: what is derived from zones, sections and tables stays valid while it stays the same. */
  shapeVersion = 0;
  /** Counts the edits that made more or fewer lines: while it stays the same, so does the number of every line that was not edited. */
  lineVersion = 0;

  constructor(text: string) {
    this.lines = splitLines(text);
    this.blocks = blocksOf(this.lines);
    this.starts = new Int32Array(this.blocks.length + 1);
    this.firstLines = new Int32Array(this.blocks.length + 1);
    this.measure(0);
  }

  /** The whole draft as typed. */
  text(): string {
    return joinLines(this.lines);
  }

  /** The text as typed between two offsets of the draft. */
  textBetween(start: number, end: number): string {
    let text = '';
    for (let at = this.blockAt(start); at < this.blocks.length && this.startOf(at) < end; at++) {
      const base = this.startOf(at);
      text += this.blocks[at]!.source.slice(Math.max(0, start - base), end - base);
    }
    return text;
  }

  get length(): number {
    return this.starts[this.blocks.length]!;
  }

  /**
   * Replaces the text between two positions (LSP positions; out of range ones are moved to the nearest place).
   * @returns the blocks that changed
   */
  edit(start: LinePosition, end: LinePosition, insert: string): BlockSplice {
    const splice = spliceLines(this.lines, start, end, insert);
    const { from, removed, inserted } = splice;
    if (inserted !== removed) this.lineVersion++;
    let first = this.blockOfLine(from);
    // The line itself may no longer begin a block: then it belongs to the one before.
    if (first > 0 && this.firstLines[first] === from) first--;
    const behindOld = from + removed;
    const behindNew = from + inserted;
    let last = this.blocks.length;
    if (behindNew < this.lines.length) {
      last = this.blockOfLine(behindOld);
      const begins =
        this.firstLines[last] === behindOld &&
        beginsBlock(this.lines[behindNew]!.text, behindNew > 0 ? this.lines[behindNew - 1]!.text : undefined);
      if (!begins) last++;
    }
    const regionStart = this.firstLines[first]!;
    const regionEnd = this.firstLines[last]! + inserted - removed;
    const fresh = blocksOf(this.lines, regionStart, regionEnd);
    return this.replaceBlocks(first, last, fresh);
  }

  private replaceBlocks(first: number, last: number, fresh: Block[]): BlockSplice {
    // Blocks at the edges that came out the same are kept, with all that is remembered in them.
    while (fresh.length > 0 && first < last && sameLines(this.blocks[first]!, fresh[0]!)) {
      first++;
      fresh.shift();
    }
    while (fresh.length > 0 && last > first && sameLines(this.blocks[last - 1]!, fresh[fresh.length - 1]!)) {
      last--;
      fresh.pop();
    }
    const removed = this.blocks.slice(first, last);
    if (fresh.length === removed.length) for (let at = 0; at < fresh.length; at++) this.blocks[first + at] = fresh[at]!;
    else if (fresh.length < 10_000) this.blocks.splice(first, last - first, ...fresh);
    else {
      const rest = this.blocks.splice(first);
      for (const block of fresh) this.blocks.push(block);
      for (let at = last - first; at < rest.length; at++) this.blocks.push(rest[at]!);
    }
    this.measure(first);
    const sameShape =
      removed.length === fresh.length && removed.every((block, at) => shapeKey(block) === shapeKey(fresh[at]!));
    if (!sameShape) {
      this.shape = undefined;
      this.shapeVersion++;
    }
    return { from: first, removed, inserted: fresh };
  }

  /** Adds up where the blocks start, from one of them on. */
  private measure(from: number): void {
    const count = this.blocks.length;
    if (this.starts.length !== count + 1) {
      const starts = new Int32Array(count + 1);
      const firstLines = new Int32Array(count + 1);
      starts.set(this.starts.subarray(0, Math.min(from + 1, this.starts.length, count + 1)));
      firstLines.set(this.firstLines.subarray(0, Math.min(from + 1, this.firstLines.length, count + 1)));
      this.starts = starts;
      this.firstLines = firstLines;
    }
    const { starts, firstLines } = this;
    for (let at = from; at < count; at++) {
      const block = this.blocks[at]!;
      starts[at + 1] = starts[at]! + block.length;
      firstLines[at + 1] = firstLines[at]! + block.lines.length;
    }
  }

  /** Offset of a block's first character in the draft. */
  startOf(block: number): number {
    return this.starts[block]!;
  }

  /** Line of a block's first character, zero-based. */
  firstLineOf(block: number): number {
    return this.firstLines[block]!;
  }

  /** The block that holds a line; the last one for lines behind the end. */
  blockOfLine(line: number): number {
    return lastAtMost(this.firstLines, this.blocks.length, line);
  }

  /** The block that holds an offset of the draft; the last one at the end. */
  blockAt(offset: number): number {
    return lastAtMost(this.starts, this.blocks.length, offset);
  }

  /** Offset of a position in the draft. Out of range positions give the nearest offset. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    const line = Math.min(position.line, this.lines.length - 1);
    const block = this.blockOfLine(line);
    let offset = this.startOf(block);
    const first = this.firstLineOf(block);
    const { lines } = this.blocks[block]!;
    for (let at = 0; first + at < line; at++) offset += lines[at]!.text.length + lines[at]!.eol.length;
    if (position.line >= this.lines.length) return this.length;
    return offset + Math.max(0, Math.min(position.character, this.lines[line]!.text.length));
  }

  /** Position of an offset of the draft. An offset inside a line end gives the end of its line. */
  positionAt(offset: number): LinePosition {
    const block = this.blockAt(Math.max(0, Math.min(offset, this.length)));
    const { lines } = this.blocks[block]!;
    let line = this.firstLineOf(block);
    let rest = Math.max(0, offset - this.startOf(block));
    for (let at = 0; at < lines.length; at++) {
      const size = lines[at]!.text.length + lines[at]!.eol.length;
      if (rest < size || at === lines.length - 1) return { line, character: Math.min(rest, lines[at]!.text.length) };
      rest -= size;
      line++;
    }
    return { line, character: 0 };
  }

  /** Where a stretch of a passage stands in the draft. */
  spanOf(block: number, passage: Passage, start: number, end: number): { start: number; end: number } {
    const base = this.startOf(block);
    const span = passage.map.toSource(start, end);
    return { start: base + span.start, end: base + span.end };
  }

  get zones(): readonly Zone[] {
    return this.derived().zones.zones;
  }

  get divisions(): readonly Division[] {
    return this.derived().zones.divisions;
  }

  get sections(): SectionTree {
    return this.derived().sections;
  }

  get tables(): readonly Table[] {
    return this.derived().tables;
  }

  private derived(): Shape {
    if (this.shape === undefined) {
      const zones = zonesOf(this.blocks);
      this.shape = { zones, sections: sectionsOf(this.blocks, zones), tables: tablesOf(this.blocks) };
    }
    return this.shape;
  }
}

/** All of a block that zones, sections, tables and lists look at. Two blocks with one key can stand for one another there. */
const shapeKey = memo((block: Block): string => {
  let key = block.row + (block.spaced ? '+' : '-');
  for (const passage of block.passages) {
    const { enumerator } = passage;
    key += `|${passage.kind} ${passage.role} ${passage.headingLevel} ${passage.text === '' ? 'e' : zoneKey(passage)}`;
    // Sections keep their enumerator, offsets and all: a second blank in “Điều  3” moves its number. Lists look at how the next item begins.
    if (enumerator)
      key += ` ${enumerator.kind} ${enumerator.label}${enumerator.mark} ${enumerator.start} ${enumerator.numberStart} ${enumerator.end} ${enumerator.contentStart}${isCapital(passage.text[enumerator.contentStart]) ? 'c' : ''}`;
    if ((passage.signs & Sign.quotation) !== 0) for (const char of passage.text.match(/[“”]/g) ?? []) key += char;
  }
  return key;
});

/** What `zonesOf` reads of a passage's words: how long they are, how they end, and how a sentence that opens the text begins. */
function zoneKey(passage: Passage): string {
  if (passage.role !== 'text') return '';
  return (
    (isShort(passage.text) ? 's' : 'l') +
    (opensSentence(passage.text) ? 'o' : '') +
    (goesOnToNext(passage.text) ? ';' : '')
  );
}

function sameLines(a: Block, b: Block): boolean {
  return (
    a.lines.length === b.lines.length &&
    a.lines.every(
      (line, at) => line === b.lines[at] || (line.text === b.lines[at]!.text && line.eol === b.lines[at]!.eol),
    )
  );
}

/** Index of the last of `count` ascending values that is not greater than `value`; 0 where none is. */
function lastAtMost(values: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
