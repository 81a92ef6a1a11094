import type { Passage } from '../syntax/block';
import { memo } from '../syntax/memo';
import type { Span } from '../text/span';

/** How an item of a list ends. Offsets are those of its last word and mark. */
export interface ItemEnd extends Span {
  readonly key: string;
  /** `-`, `+`, `a)`: items with other marks belong to other lists. */
  readonly list: string;
  /** `;`, `.`, `,`, `:`; empty where no mark stands. Any other sign stands for itself. */
  readonly mark: string;
}

const NONE: readonly ItemEnd[] = [];
const LAST_WORD = /[^\s]{1,40}$/u;

/** The end of a passage that is a bullet or an item with a letter. */
export const itemEndIn: (passage: Passage) => readonly ItemEnd[] = memo((passage: Passage) => {
  const { enumerator, text, kind } = passage;
  if (kind !== 'text' || (enumerator?.kind !== 'bullet' && enumerator?.kind !== 'letter')) return NONE;
  const list = enumerator.kind === 'bullet' ? enumerator.label : `a${enumerator.mark}`;
  const mark = endMarkOf(text);
  const start = LAST_WORD.exec(text)?.index ?? text.length;
  return [{ key: `${list} ${mark}`, list, mark, start, end: text.length }];
});

/** The mark at the end of an item; quotation marks and brackets behind it are passed over: “… (nếu có).” */
export function endMarkOf(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && ' )]”"'.includes(text[at]!)) at--;
  const sign = text[at] ?? '';
  if (/[\p{L}\p{N}%]/u.test(sign)) return '';
  // `...` and `./.` end a sentence as a period does.
  return sign === '…' ? '.' : sign;
}
