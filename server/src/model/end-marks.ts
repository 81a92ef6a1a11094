import type { Passage } from '../syntax/block';
import type { Span } from '../text/span';

/** The mark `./.` that closes a State paper. Offsets count from the start of the passage's text. */
export interface EndMark extends Span {
  readonly key: string;
}

const NONE: readonly EndMark[] = [];
const MARK = './.';

/** The mark at the end of a passage, where there is one. */
export function endMarkIn({ text }: Passage): readonly EndMark[] {
  return text.endsWith(MARK) ? [{ key: MARK, start: text.length - MARK.length, end: text.length }] : NONE;
}
