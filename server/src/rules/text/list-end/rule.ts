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

/** From this length of a list on a single item that ends otherwise is a slip, and not a way of writing. */
const LONG_LIST = 4;

/** Items of one list that end differently: one without a mark among those that end with `;`. */
export default defineDraftRule<State>({
  id: 'text/list-end',
  title: { vi: 'Dấu cuối các gạch đầu dòng không thống nhất', en: 'List items end differently' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.words.itemLists],
  basis: [PRACTICE],
  find: (draft) => draft.words.itemLists.flatMap((list) => (isText(draft, list) ? compare(list, draft) : [])),
  explain: {
    vi({ mark, right, last }) {
      if (last) return { what: 'Ý cuối chưa có dấu kết thúc.', how: 'Thêm dấu chấm.' };
      return {
        what:
          mark === ''
            ? `Ý này chưa có dấu ở cuối, các ý khác có “${right}”.`
            : `Ý này kết thúc bằng “${mark}”, các ý khác bằng “${right}”.`,
        how: 'Thống nhất dấu cuối các ý.',
      };
    },
    en({ mark, right, last }) {
      if (last) return { what: 'The last item has no mark at its end.', how: 'Add a period.' };
      return {
        what:
          mark === ''
            ? `This item has no mark at its end; the others have “${right}”.`
            : `This item ends with “${mark}”, the others with “${right}”.`,
        how: 'End them alike.',
      };
    },
  },
  repair({ state: { mark, right }, end }) {
    return [
      {
        title: { vi: `Kết thúc bằng “${right}”`, en: `End with “${right}”` },
        edits: [{ start: end - mark.length, end, newText: right }],
      },
    ];
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
  const usual = usualMark(inner);
  if (usual === undefined) return [];
  const marked = list.filter(({ fact }) => fact.mark !== '').length;
  const found: Found<State>[] = [];
  inner.forEach((mention, at) => {
    const { mark } = mention.fact;
    // “dạy - học”, hard-wrapped before its hyphen: no item begins there.
    const unmarked = mark === '' && marked * 2 > list.length && list[at + 1]!.fact.large;
    if (unmarked || isOddMark(mark, usual, list))
      found.push({ place: placeOf(mention), state: { mark, right: usual, last: false } });
  });
  if (last.fact.mark === '' && !mayGoOn(draft, last))
    found.push({ place: placeOf(last), state: { mark: '', right: '.', last: true } });
  return found;
}

/** The mark that most items have which have one; undefined where it is none that ends an item. */
function usualMark(inner: readonly Mention<ItemEnd>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { fact } of inner) if (fact.mark !== '') counts.set(fact.mark, (counts.get(fact.mark) ?? 0) + 1);
  const [usual] = [...counts].reduce<readonly [string | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  );
  return usual === ';' || usual === '.' ? usual : undefined;
}

/** A single item of a long list that ends with the other of the two marks. */
function isOddMark(mark: string, usual: string, list: readonly Mention<ItemEnd>[]): boolean {
  if ((mark !== ';' && mark !== '.') || mark === usual || list.length < LONG_LIST) return false;
  return (
    list.slice(0, -1).every(({ fact }) => fact.mark === usual || fact.mark === mark) &&
    list.slice(0, -1).filter(({ fact }) => fact.mark === mark).length === 1
  );
}

/** True when a plain paragraph follows, or a line that begins small: copied text breaks sentences at the end of a page or a line. */
function mayGoOn(draft: Draft, { block }: Mention<ItemEnd>): boolean {
  const next = draft.tree.blocks[block + 1]?.passages.find((passage) => passage.kind === 'text');
  if (next === undefined) return false;
  return next.enumerator === undefined ? next.role === 'text' : !isCapital(next.text[next.enumerator.contentStart]);
}
