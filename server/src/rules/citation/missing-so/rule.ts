import { formBasis } from '../../../vocabulary/formats';
import type { Citation } from '../../../model/citation';
import { placeOf } from '../../../model/place';
import { replacePart } from '../../edits';
import { namesBody } from '../../names-body';
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
  // The words before a citation decide as well.
  watches: (draft) => [draft.citedDocuments, draft.citationSurroundings],
  basis: formBasis('citation'),
  find: (draft) =>
    draft.citedDocuments.flatMap((document) => {
      const mention = document.mentions.find((one) => !namesBody(one));
      if (mention === undefined || !lacksSo(mention.fact)) return [];
      const { typeWord, symbol } = mention.fact;
      const place = placeOf(mention, { start: typeWord!.start, end: symbol!.end });
      return [{ place, state: { word: typeWord!.text, symbol: symbol!.canonical } }];
    }),
  explain: {
    vi: ({ word, symbol }) => ({
      what: `Lần đầu viện dẫn thiếu chữ “số”.`,
      how: `Viết là “${word} số ${symbol}”.`,
    }),
    en: ({ word, symbol }) => ({
      what: `The first citation lacks the word “số”.`,
      how: `Write “${word} số ${symbol}”.`,
    }),
  },
  repair({ place, state: { word } }, draft) {
    const start = place!.start + word.length;
    const blanks = /^ */.exec(place!.passage.text.slice(start))![0].length;
    const edit = replacePart(draft, place!, { start, end: start + blanks }, ' số ');
    return [{ title: { vi: 'Thêm chữ “số”', en: 'Add the word “số”' }, edits: [edit] }];
  },
});

/** Laws have no “số” as often as they have it; items of a list share that of the first. */
function lacksSo({ so, listed, typeWord, symbol }: Citation): boolean {
  if (so !== undefined || listed || typeWord === undefined || symbol === undefined || symbol.style === 'law')
    return false;
  return symbol.start - typeWord.end <= 2;
}
