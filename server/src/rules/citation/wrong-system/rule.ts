import { citationsIn } from '../../../model/facts';
import { looksLikePartyOrgan, looksLikeStateOrgan } from '../../../vocabulary/organs';
import { HD05, ND30 } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { definePassageRule, NOTHING, type FoundInPassage } from '../../rule';

interface State {
  readonly raw: string;
  readonly right: string;
  readonly system: 'party' | 'state';
}

/** A Party symbol written the State way, `18/NQ-TW`, or the reverse, `114-KH/UBND`. */
export default definePassageRule<State>({
  id: 'citation/wrong-system',
  title: { vi: 'Ký hiệu viết lẫn kiểu của Đảng và của Nhà nước', en: 'Party symbol written the State way, or the reverse' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 3.2.2' },
    { short: ND30, place: 'Phụ lục I, mục II.3' },
  ],
  find(passage) {
    // The draft's own number is judged by layout/number-form.
    if (passage.role === 'number') return NOTHING;
    const citations = citationsIn(passage);
    if (citations.length === 0) return NOTHING;
    return citations.flatMap<FoundInPassage<State>>(({ symbol }) => {
      if (symbol?.typeCode === undefined || symbol.organ === undefined || symbol.year !== undefined || symbol.faults.length > 0) return [];
      const { start, end, canonical, typeCode, organ, number } = symbol;
      if (symbol.style === 'state' && looksLikePartyOrgan(organ)) return [{ start, end, state: { raw: canonical, right: `${number}-${typeCode}/${organ}`, system: 'party' as const } }];
      if (symbol.style === 'party' && looksLikeStateOrgan(organ)) return [{ start, end, state: { raw: canonical, right: `${number}/${typeCode}-${organ}`, system: 'state' as const } }];
      return [];
    });
  },
  explain: {
    vi: ({ raw, right, system }) =>
      system === 'party'
        ? { what: `“${raw}” là văn bản của Đảng nhưng ký hiệu viết theo kiểu Nhà nước.`, how: `Viết là “${right}”.` }
        : { what: `“${raw}” là văn bản của cơ quan nhà nước nhưng ký hiệu viết theo kiểu của Đảng.`, how: `Viết là “${right}”.`, basis: { short: ND30, place: 'Phụ lục I, mục II.3' } },
    en: ({ raw, right, system }) => ({
      what: system === 'party' ? `“${raw}” is a Party paper but its symbol is written the State way.` : `“${raw}” is a State paper but its symbol is written the Party way.`,
      how: `Write “${right}”.`,
    }),
  },
  repair: ({ state, place }, draft) => [{ title: { vi: `Sửa thành “${state.right}”`, en: `Change to “${state.right}”` }, edits: [replacePart(draft, place!, place!, state.right)] }],
});
