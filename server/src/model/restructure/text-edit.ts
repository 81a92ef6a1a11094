import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { isDecomposed } from '../facts';

/** A replacement in the draft as typed. Offsets count from the start of the draft. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** Words as the block around them is typed: with letter and mark apart where it has them so (NFD). */
export function asTyped(draft: Draft, block: number, text: string): string {
  return isDecomposed(draft.tree.blocks[block]!) ? text.normalize('NFD') : text;
}

/** Applies edits that do not overlap; of several at one place the first given goes first. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
