import type { Passage } from '../syntax/block';
import { isCapital } from '../text/letters';
import type { Span } from '../text/span';
import { isDigitCode, isLetterCode } from '../text/words';
import type { Mention } from './place';

/** How an item of a list ends. Offsets are those of its last word and mark. */
export interface ItemEnd extends Span {
  readonly key: string;
  /** `-`, `+`, `a)`: items with other marks belong to other lists. */
  readonly list: string;
  /** `;`, `.`, `,`, `:`; empty where no mark stands. Any other sign stands for itself. */
  readonly mark: string;
  /** True when its words begin with a capital. */
  readonly large: boolean;
}

const NONE: readonly ItemEnd[] = [];

/** The end of a passage that is a bullet or an item with a letter. */
export function itemEndIn({ enumerator, text, kind }: Passage): readonly ItemEnd[] {
  if (kind !== 'text' || (enumerator?.kind !== 'bullet' && enumerator?.kind !== 'letter')) return NONE;
  const list = enumerator.kind === 'bullet' ? enumerator.label : `a${enumerator.mark}`;
  const mark = endMarkOf(text);
  let start = text.length;
  while (start > enumerator.contentStart && text.charCodeAt(start - 1) !== 32) start--;
  const large = isCapital(text[enumerator.contentStart]);
  return [{ key: `${list} ${mark} ${large}`, list, mark, large, start, end: text.length }];
}

/** The mark at the end of an item; quotation marks and brackets behind it are passed over: “… (nếu có).” */
export function endMarkOf(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && ' )]”"'.includes(text[at]!)) at--;
  const code = text.charCodeAt(at);
  if (isLetterCode(code) || isDigitCode(code) || at < 0) return '';
  const sign = text[at]!;
  if (sign === '%') return '';
  // `...` and `./.` end a sentence as a period does.
  return sign === '…' ? '.' : sign;
}

/**
 * The lists that items form: items in a row under one mark. A list under another mark stands inside the item before it (`-` … `+` … `-`);
 * an item without an end mark that holds such a list is its heading and no item: “a) Phòng, chống dịch”, “- Giám sát …;”.
 * @param items all items of a draft in order
 * @returns lists of two items or more
 */
export function itemListsOf(items: readonly Mention<ItemEnd>[]): (readonly Mention<ItemEnd>[])[] {
  const lists: List[] = [];
  let open: List[] = [];
  let before: Mention<ItemEnd> | undefined;
  for (const item of items) {
    if (before === undefined || item.block > before.block + 1) open = [];
    const at = open.findLastIndex((list) => list.mark === item.fact.list);
    if (at >= 0) {
      open.length = at + 1;
      open[at]!.items.push(item);
    } else {
      if (before?.fact.mark === '') open[open.length - 1]?.items.pop();
      const list: List = { mark: item.fact.list, items: [item] };
      open.push(list);
      lists.push(list);
    }
    before = item;
  }
  return lists.flatMap((list) => (list.items.length > 1 ? [list.items] : []));
}

interface List {
  readonly mark: string;
  readonly items: Mention<ItemEnd>[];
}
