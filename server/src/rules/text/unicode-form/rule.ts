import type { Draft } from '../../../model/draft';
import { PRACTICE } from '../../../vocabulary/source';
import { compose } from '../../../text/compose';
import { defineDraftRule, type Edit, type Found } from '../../rule';

interface State {
  /** How many lines in a row are decomposed. */
  readonly lines: number;
}

/** Letters typed as base and mark apart (NFD), as some copies have them: `Đảng` that no search for “Đảng” finds. */
export default defineDraftRule<State>({
  id: 'text/unicode-form',
  title: { vi: 'Chữ tách rời dấu (Unicode tổ hợp)', en: 'Decomposed letters' },
  severity: 'warning',
  fix: 'safe',
  // The signs between two such blocks decide as well.
  watches: ({ words, version }) => [words.decomposedBlocks.length > 0 ? version : undefined],
  basis: [PRACTICE],
  find(draft) {
    const decomposed = draft.words.decomposedBlocks;
    const found: Found<State>[] = [];
    for (let first = 0; first < decomposed.length;) {
      let last = first;
      while (last + 1 < decomposed.length && isRun(draft, decomposed[last]!, decomposed[last + 1]!)) last++;
      found.push(report(draft, decomposed[first]!, decomposed[last]!));
      first = last + 1;
    }
    return found;
  },
  explain: {
    vi: ({ lines }) => ({
      what: `${lines} dòng từ đây dùng chữ tách rời dấu (Unicode tổ hợp): tìm kiếm và đối chiếu sẽ sót.`,
      how: 'Chuyển cả dự thảo sang Unicode dựng sẵn.',
    }),
    en: ({ lines }) => ({
      what: `${lines} ${lines === 1 ? 'line has' : 'lines have'} decomposed letters (NFD): searching misses them.`,
      how: 'Compose the letters of the whole draft.',
    }),
  },
  repair: (_, draft) => [
    {
      title: { vi: 'Chuyển sang Unicode dựng sẵn trong cả dự thảo', en: 'Compose all letters of the draft' },
      edits: composedBlocks(draft),
    },
  ],
});

/** How many lines without a letter to compose (`-----`, `1.`) may stand inside a run. */
const WIDEST_GAP = 3;

function isRun(draft: Draft, one: number, next: number): boolean {
  return (
    next - one <= WIDEST_GAP &&
    draft.tree.blocks.slice(one + 1, next).every(({ source }) => !/[^\p{ASCII}]/u.test(source))
  );
}

/** One finding for a run of blocks, at the first passage of the first one. */
function report(draft: Draft, first: number, last: number): Found<State> {
  const { blocks } = draft.tree;
  const passage = blocks[first]!.passages[0]!;
  const lines = draft.tree.firstLineOf(last) + blocks[last]!.lines.length - draft.tree.firstLineOf(first);
  return { place: { block: first, passage, start: 0, end: passage.text.length }, state: { lines } };
}

function composedBlocks(draft: Draft): Edit[] {
  return draft.words.decomposedBlocks.map((at) => {
    const { source, length } = draft.tree.blocks[at]!;
    const start = draft.tree.startOf(at);
    return { start, end: start + length, newText: compose(source) };
  });
}
