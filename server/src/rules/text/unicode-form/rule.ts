import type { Draft } from '../../../model/draft';
import { isDecomposed } from '../../../model/facts';
import { PRACTICE } from '../../../vocabulary/source';
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
  basis: [PRACTICE],
  find(draft) {
    const found: Found<State>[] = [];
    const { blocks } = draft.tree;
    for (let at = 0; at < blocks.length; at++) {
      if (!isFaulty(draft, at)) continue;
      let end = at;
      for (let next = at + 1; next < blocks.length && (isFaulty(draft, next) || isPlain(draft, next)); next++) if (isFaulty(draft, next)) end = next;
      const passage = blocks[at]!.passages[0]!;
      found.push({ place: { block: at, passage, start: 0, end: passage.text.length }, state: { lines: blocks.slice(at, end + 1).reduce((sum, block) => sum + block.lines.length, 0) } });
      at = end;
    }
    return found;
  },
  explain: {
    vi: () => ({ what: 'Đoạn này dùng chữ tách rời dấu (Unicode tổ hợp), tìm kiếm và đối chiếu sẽ sót.', how: 'Chuyển cả dự thảo sang Unicode dựng sẵn.' }),
    en: () => ({ what: 'This part uses decomposed letters (NFD): searching misses them.', how: 'Compose the letters of the whole draft.' }),
  },
  repair: (_, draft) => [{ title: { vi: 'Chuyển sang Unicode dựng sẵn trong cả dự thảo', en: 'Compose all letters of the draft' }, edits: compose(draft) }],
});

function isFaulty(draft: Draft, block: number): boolean {
  const text = draft.tree.blocks[block]!;
  return text.passages.length > 0 && isDecomposed(text);
}

/** A block of ASCII alone, such as `*` or `-----`, looks the same either way and breaks no run. */
function isPlain(draft: Draft, block: number): boolean {
  return !/[^\s!-~]/.test(draft.tree.blocks[block]!.source);
}

function compose(draft: Draft): Edit[] {
  const edits: Edit[] = [];
  draft.tree.blocks.forEach((block, at) => {
    if (!isDecomposed(block)) return;
    const start = draft.tree.startOf(at);
    edits.push({ start, end: start + block.length, newText: block.source.normalize('NFC') });
  });
  return edits;
}
