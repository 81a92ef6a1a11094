import { placeOf } from '../../../model/place';
import { HD05, ND30 } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { defineDraftRule } from '../../rule';

interface State {
  readonly word: string;
  readonly symbol: string;
}

/** “Chỉ thị 03-CT/TU” at first mention: the word “số” is left out. */
export default defineDraftRule<State>({
  id: 'citation/missing-so',
  title: { vi: 'Viện dẫn lần đầu thiếu chữ “số”', en: 'First citation without the word “số”' },
  severity: 'information',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 6.1.4' },
    { short: ND30, place: 'Phụ lục I, mục II.6.b' },
  ],
  find: (draft) =>
    draft.citedDocuments.flatMap((document) => {
      const first = document.mentions[0]!;
      const { typeWord, so, symbol, listed } = first.fact;
      if (so !== undefined || listed || typeWord === undefined || symbol === undefined || symbol.style === 'law' || symbol.start - typeWord.end > 2) return [];
      return [{ place: { ...placeOf(first), start: typeWord.start, end: symbol.end }, state: { word: typeWord.text, symbol: symbol.canonical } }];
    }),
  explain: {
    vi: ({ word, symbol }) => ({ what: `Lần đầu viện dẫn viết đủ: “${word} số ${symbol}”.` }),
    en: ({ word, symbol }) => ({ what: `At first mention write “${word} số ${symbol}”.` }),
  },
  repair({ state, place }, draft) {
    const at = place!.start + state.word.length;
    return [{ title: { vi: 'Thêm chữ “số”', en: 'Add the word “số”' }, edits: [replacePart(draft, place!, { start: at, end: at + 1 }, ' số ')] }];
  },
});
