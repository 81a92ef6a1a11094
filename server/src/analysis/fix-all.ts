import type { Draft } from '../model/draft';
import type { Edit, Rule } from '../rules/rule';
import type { Configuration } from './configuration';
import { Examination } from './analyze';
import { safeEdits } from './repair';

/** One round mends nearly everything; what overlapped waits for the next. A repair that undid another would never end. */
const ROUNDS = 10;

/**
 * Mends all that can be mended safely, again and again until nothing is left to mend.
 * @param text the draft; it is not changed
 * @param rules those whose findings are to be mended; of those whose repairs are not safe nothing is
 * @returns the edits from the text to the mended text: offsets in the text as given, in order, none overlaps another
 */
export function fixAll(text: string, rules: readonly Rule[], configuration: Configuration): readonly Edit[] {
  const examination = new Examination(
    text,
    rules.filter((rule) => rule.fix === 'safe'),
    configuration,
  );
  const pieces = new Pieces(text.length);
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeEdits(examination.findings(), examination.draft);
    if (edits.length === 0) break;
    pieces.apply(edits);
    const { tree } = examination.draft;
    for (const edit of byBlocks(edits, examination.draft).reverse())
      examination.edit(tree.positionAt(edit.start), tree.positionAt(edit.end), edit.newText);
  }
  return pieces.edits(text);
}

/**
 * Edits that begin in one block become one: a block is read again after each edit, and a paragraph pasted from Word may need a thousand.
 * So do edits that touch: where the second joins `\r` and `\n`, no position could name the end of the first any more.
 */
function byBlocks(edits: readonly Edit[], draft: Draft): Edit[] {
  const joined: Edit[] = [];
  let texts: string[] = [];
  let first: Edit | undefined;
  let end = 0;
  const close = (): void => {
    if (first !== undefined) joined.push({ start: first.start, end, newText: texts.join('') });
  };
  for (const edit of edits) {
    if (
      first !== undefined &&
      (edit.start === end || draft.tree.blockAt(edit.start) === draft.tree.blockAt(first.start))
    )
      texts.push(draft.sourceOf({ start: end, end: edit.start }));
    else {
      close();
      first = edit;
      texts = [];
    }
    texts.push(edit.newText);
    end = edit.end;
  }
  close();
  return joined;
}

/** A stretch of the text that the edits began with (`text` undefined), or a text put in. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly text: string | undefined;
}

/** A text as the pieces that it is made of after rounds of edits: what becomes of the rounds together can be read off. */
class Pieces {
  private pieces: readonly Piece[];

  constructor(private readonly length: number) {
    this.pieces = [{ start: 0, length, text: undefined }];
  }

  /** Applies one round. Offsets count in the text as the rounds before left it; in order, without overlaps. */
  apply(edits: readonly Edit[]): void {
    const result: Piece[] = [];
    const queue = [...this.pieces].reverse();
    let at = 0;
    const take = (until: number, keep: boolean): void => {
      while (at < until) {
        const piece = queue.pop();
        if (piece === undefined) return;
        const size = Math.min(piece.length, until - at);
        if (keep) result.push(cut(piece, 0, size));
        if (size < piece.length) queue.push(cut(piece, size, piece.length));
        at += size;
      }
    };
    for (const edit of edits) {
      take(edit.start, true);
      take(edit.end, false);
      if (edit.newText !== '') result.push({ start: 0, length: edit.newText.length, text: edit.newText });
    }
    take(Number.MAX_SAFE_INTEGER, true);
    this.pieces = result;
  }

  /** All rounds as one: edits from the first text to the last. */
  edits(text: string): Edit[] {
    const edits: Edit[] = [];
    let at = 0;
    let newText = '';
    const close = (end: number): void => {
      if (text.slice(at, end) !== newText) edits.push({ start: at, end, newText });
      newText = '';
    };
    for (const piece of this.pieces) {
      if (piece.text !== undefined) newText += piece.text;
      else {
        close(piece.start);
        at = piece.start + piece.length;
      }
    }
    close(this.length);
    return edits;
  }
}

function cut(piece: Piece, from: number, to: number): Piece {
  return piece.text === undefined
    ? { start: piece.start + from, length: to - from, text: undefined }
    : { start: 0, length: to - from, text: piece.text.slice(from, to) };
}
