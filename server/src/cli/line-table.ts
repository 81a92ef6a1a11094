import type { LinePosition } from '../text/lines';
import { lettersIn } from './width';

/** Where the lines of a text begin: turns offsets into positions however long the lines are. */
export class LineTable {
  private readonly starts: number[] = [0];
  // Columns are counted on from the last one asked for: findings come in the order of the text, and a line may hold thousands.
  private lastLine = -1;
  private lastCharacter = 0;
  private lastColumn = 1;

  constructor(private readonly text: string) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.starts.push(at + 1);
    }
  }

  /** Zero-based line and UTF-16 offset in it. An offset inside a line end gives the end of its line. */
  positionAt(offset: number): LinePosition {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.starts[low]!;
    return { line: low, character: Math.min(offset, this.endOf(low)) - start };
  }

  /** Offset of the first character of a line. */
  startOf(line: number): number {
    return this.starts[line]!;
  }

  /** Offset behind the last character of a line; its line end is not part of it. */
  endOf(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    return this.text[next - 1] === '\n' && this.text[next - 2] === '\r' ? next - 2 : next - 1;
  }

  lineText(line: number): string {
    return this.text.slice(this.starts[line], this.endOf(line));
  }

  /** The column of a position as a person counts: from 1, a letter with its marks as one. */
  columnOf({ line, character }: LinePosition): number {
    if (line !== this.lastLine || character < this.lastCharacter) {
      this.lastLine = line;
      this.lastCharacter = 0;
      this.lastColumn = 1;
    }
    const start = this.startOf(line);
    this.lastColumn += lettersIn(this.text.slice(start + this.lastCharacter, start + character));
    this.lastCharacter = character;
    return this.lastColumn;
  }
}
