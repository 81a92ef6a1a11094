import type { Position, Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { SyntaxTree } from '../syntax/syntax-tree';

/**
 * The text of an open draft as the protocol counts it: like a document of `vscode-languageserver-textdocument`, but over the lines of the
 * draft itself. So the text is kept once, and an edit moves no other line (a library's document copies the whole text and all line offsets).
 */
export class DraftDocument implements TextDocument {
  /**
   * @param tree the draft as it is now
   * @param version as the editor counts it; renewed with each change
   */
  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    private readonly tree: () => SyntaxTree,
  ) {}

  get lineCount(): number {
    return this.tree().lines.length;
  }

  getText(range?: Range): string {
    const tree = this.tree();
    return range === undefined ? tree.text() : tree.textBetween(this.offsetAt(range.start), this.offsetAt(range.end));
  }

  positionAt(offset: number): Position {
    return this.tree().positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.tree().offsetAt(position);
  }

  /** A line without its end; lines out of range count as the first or the last. */
  getLineRange(line: number): Range {
    const { lines } = this.tree();
    const nearest = Math.min(Math.max(line, 0), lines.length - 1);
    const end = line < 0 ? 0 : lines[nearest]!.text.length;
    return { start: { line: nearest, character: 0 }, end: { line: nearest, character: end } };
  }

  getEOLCharacters(line: number): string {
    return this.tree().lines[line]?.eol ?? '';
  }
}
