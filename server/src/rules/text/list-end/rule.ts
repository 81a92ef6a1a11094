import type { Draft } from '../../../model/draft';
import type { ItemEnd } from '../../../model/item-ends';
import { placeOf, type Mention } from '../../../model/place';
import { isCapital } from '../../../text/letters';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  /** The mark that stands there; empty for none. */
  readonly mark: string;
  /** The mark that most of its siblings end with. */
  readonly right: string;
  /** True for the last item, which ends the sentence. */
  readonly last: boolean;
}

const MARKS: ReadonlySet<string> = new Set([';', '.', '']);
/** From this length of a list on a single item that ends otherwise is a slip, and not a way of writing. */
const LONG_LIST = 4;

/** Items of one list that end differently: one without a mark among those that end with `;`. */
export default defineDraftRule<State>({
  id: 'text/list-end',
  title: { vi: 'Dấu cuối các gạch đầu dòng không thống nhất', en: 'List items end differently' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.words.version, draft.identity],
  basis: [PRACTICE],
  find: (draft) => draft.words.itemLists.flatMap((list) => (isText(draft, list) ? compare(list, draft) : [])),
  explain: {
    vi({ mark, right, last }) {
      if (last) return { what: 'Ý cuối chưa có dấu kết thúc.', how: 'Thêm dấu chấm.' };
      return { what: mark === '' ? `Ý này chưa có dấu ở cuối, các ý khác có “${right}”.` : `Ý này kết thúc bằng “${mark}”, các ý khác bằng “${right}”.`, how: 'Thống nhất dấu cuối các ý.' };
    },
    en({ mark, right, last }) {
      if (last) return { what: 'The last item has no mark at its end.', how: 'Add a period.' };
      return { what: mark === '' ? `This item has no mark at its end; the others have “${right}”.` : `This item ends with “${mark}”, the others with “${right}”.`, how: 'End them alike.' };
    },
  },
  repair({ state: { mark, right }, end }) {
    return [{ title: { vi: `Kết thúc bằng “${right}”`, en: `End with “${right}”` }, edits: [{ start: end - mark.length, end, newText: right }] }];
  },
});

/** Recipients and căn cứ have rules of their own. */
function isText(draft: Draft, [first]: readonly Mention<ItemEnd>[]): boolean {
  const zone = draft.tree.zones[first!.block];
  return zone === 'body' || zone === 'opening';
}

/** The last item ends the sentence; of the others one ends as the other does. */
function compare(list: readonly Mention<ItemEnd>[], draft: Draft): Found<State>[] {
  const inner = list.slice(0, -1);
  const last = list[list.length - 1]!;
  const counts = new Map<string, number>();
  for (const { fact } of inner) counts.set(fact.mark, (counts.get(fact.mark) ?? 0) + 1);
  const [usual, usualCount] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  if (usual === '' || !MARKS.has(usual)) return [];
  const found: Found<State>[] = [];
  inner.forEach((mention, at) => {
    const { mark } = mention.fact;
    // “dạy - học”, hard-wrapped before its hyphen: no item begins there.
    if (mark === '' && !beginsLarge(list[at + 1]!)) return;
    const odd = mark === '' ? usualCount * 2 > inner.length : MARKS.has(mark) && mark !== usual && usualCount === inner.length - 1 && list.length >= LONG_LIST;
    if (odd) found.push({ place: placeOf(mention), state: { mark, right: usual, last: false } });
  });
  if (last.fact.mark === '' && !mayGoOn(draft, last)) found.push({ place: placeOf(last), state: { mark: '', right: '.', last: true } });
  return found;
}

function beginsLarge({ passage: { text, enumerator } }: Mention<ItemEnd>): boolean {
  return isCapital(text[enumerator?.contentStart ?? 0]);
}

/** True when a plain paragraph follows: copied text breaks sentences at the end of a page. */
function mayGoOn(draft: Draft, { block }: Mention<ItemEnd>): boolean {
  const next = draft.tree.blocks[block + 1]?.passages.find((passage) => passage.kind === 'text');
  return next !== undefined && next.enumerator === undefined && next.role === 'text';
}
