import { formBasis, formatsOf } from '../../../vocabulary/formats';
import { acceptedMarks, endMark } from '../../list-marks';
import type { Draft } from '../../../model/draft';
import type { Place } from '../../../model/place';
import { replacePart } from '../../edits';
import { defineDraftRule, type Found } from '../../rule';

type State =
  | { readonly kind: 'mark'; readonly typed: string; readonly right: string; readonly last: boolean }
  | { readonly kind: 'hyphen' };

/** The căn cứ lines: each ends with “;”, the last with “.” (“,” before 27/5/2026); in Party papers each begins with a hyphen. */
export default defineDraftRule<State>({
  id: 'layout/basis-punctuation',
  title: { vi: 'Dấu câu ở phần căn cứ', en: 'Punctuation of the legal basis' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.headVersion],
  basis: formBasis('basis'),
  find(draft) {
    const marks = acceptedMarks(draft, 'basis');
    if (marks === undefined) return [];
    const bulleted = formatsOf(draft.identity.profile).every((format) => format.basis.bulleted);
    // “Căn cứ …, Đảng ủy xây dựng kế hoạch như sau:” is the sentence that opens the text.
    const lines = draft
      .linesIn('basis')
      .filter(({ passage }) => passage.role === 'basis' && endMark(passage.text) !== ':');
    return lines.flatMap((place, at) => {
      const { text, enumerator } = place.passage;
      const found: Found<State>[] = [];
      const last = at === lines.length - 1;
      const typed = endMark(text);
      if (!(last ? marks.last : marks.between).has(typed) && !goesOn(draft, place, typed)) {
        const end = text.trimEnd().length;
        found.push({
          place: { ...place, start: end - Math.max(1, typed.length), end },
          state: { kind: 'mark', typed, right: last ? marks.preferred.last : marks.preferred.between, last },
        });
      }
      if (bulleted && enumerator === undefined)
        found.push({ place: { ...place, end: Math.min(text.length, 'Căn cứ'.length) }, state: { kind: 'hyphen' } });
      return found;
    });
  },
  explain: {
    vi: (state) =>
      state.kind === 'hyphen'
        ? { what: 'Mỗi căn cứ trong văn bản của Đảng bắt đầu bằng gạch đầu dòng.' }
        : { what: `${state.last ? 'Căn cứ cuối cùng' : 'Mỗi căn cứ'} kết thúc bằng dấu “${state.right}”.` },
    en: (state) =>
      state.kind === 'hyphen'
        ? { what: 'In Party papers each line of the basis begins with a hyphen.' }
        : { what: `${state.last ? 'The last line' : 'Each line'} of the basis ends with “${state.right}”.` },
  },
  repair({ state, place }, draft) {
    if (state.kind === 'hyphen')
      return [
        {
          title: { vi: 'Thêm gạch đầu dòng', en: 'Add the hyphen' },
          edits: [replacePart(draft, place!, { start: place!.start, end: place!.start }, '- ')],
        },
      ];
    const at = state.typed === '' ? place!.end : place!.start;
    return [
      {
        title: { vi: `Kết thúc bằng “${state.right}”`, en: `End with “${state.right}”` },
        edits: [replacePart(draft, place!, { start: at, end: place!.end }, state.right)],
      },
    ];
  },
});

/** Page numbers and rules between the two parts of a line stand in few blocks. */
const BLOCKS_AHEAD = 4;

/**
 * True when a page's end may have cut a line before a capital: “… ngày 04/5/2026 của”, a page number, “Ban Thường vụ Tỉnh ủy về …;”.
 * Its mark stands behind the rest.
 */
function goesOn({ tree }: Draft, { block, passage }: Place, typed: string): boolean {
  let pageEnds = false;
  for (let at = block; at < Math.min(block + BLOCKS_AHEAD, tree.blocks.length); at++) {
    const { passages } = tree.blocks[at]!;
    for (const next of at === block ? passages.slice(passages.indexOf(passage) + 1) : passages) {
      if (next.kind === 'page-number' || next.kind === 'rule') pageEnds = true;
      if (next.kind !== 'text' || next.text === '') continue;
      return next.role === 'text' && (tree.zones[at] === 'basis' || (pageEnds && typed === ''));
    }
  }
  return false;
}
