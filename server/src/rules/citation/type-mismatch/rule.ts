import { citationsIn } from '../../../model/facts';
import { systemOf } from '../../../model/cited-documents';
import type { Citation } from '../../../model/citation';
import { likeLetterCase } from '../../../text/letters';
import { codesOfType, documentTypeOf, isCodeOfType, typesOfCode } from '../../../vocabulary/document-type-lookup';
import { HD05, ND30 } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { definePassageRule, NOTHING, type Repair } from '../../rule';

interface State {
  readonly word: string;
  readonly code: string;
  /** The codes that go with the word. */
  readonly expected: readonly string[];
  readonly party: boolean;
}

/** “Thông báo số 170-KL/TU”: the word says one kind of document, the code another. */
export default definePassageRule<State>({
  id: 'citation/type-mismatch',
  title: { vi: 'Tên loại văn bản không khớp ký hiệu', en: 'Type word and type code disagree' },
  severity: 'error',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 3.1.2' },
    { short: ND30, place: 'Phụ lục III' },
  ],
  find(passage) {
    const citations = citationsIn(passage);
    if (citations.length === 0) return NOTHING;
    return citations.filter(disagrees).map((citation) => ({
      start: citation.typeWord!.start,
      end: citation.symbol!.end,
      state: {
        word: citation.typeWord!.text,
        code: citation.symbol!.typeCode!,
        expected: codesOfType(citation.typeWord!.type, systemOf(citation)),
        party: systemOf(citation) === 'party',
      },
    }));
  },
  explain: {
    vi: ({ word, code, expected, party }) => ({
      what: `“${word}” đi với ký hiệu ${expected[0] ?? ''}, ở đây ghi ${code}.`,
      basis: party ? { short: HD05, place: 'điểm 3.1.2' } : { short: ND30, place: 'Phụ lục III' },
    }),
    en: ({ word, code, expected }) => ({ what: `“${word}” goes with the code ${expected[0] ?? ''}; here it is ${code}.` }),
  },
  repair({ place }, draft) {
    const citation = citationsIn(place!.passage).find((one) => one.typeWord?.start === place!.start);
    if (citation?.typeWord === undefined || citation.symbol?.typeCode === undefined) return [];
    const { typeWord, symbol } = citation;
    const system = systemOf(citation);
    const repairs: Repair[] = [];
    const type = typesOfCode(symbol.typeCode!, system)[0];
    if (type !== undefined) {
      const word = likeLetterCase(documentTypeOf(type).name, typeWord.text);
      repairs.push({ title: titleOf(`${word} số ${symbol.canonical}`), edits: [replacePart(draft, place!, typeWord, word)] });
    }
    const code = codesOfType(typeWord.type, system)[0];
    if (code !== undefined) {
      const right = symbol.canonical.replace(symbol.typeCode!, code);
      repairs.push({ title: titleOf(`${typeWord.text} số ${right}`), edits: [replacePart(draft, place!, symbol, right)] });
    }
    return repairs;
  },
});

/** Only a known code of another kind contradicts the word; an unknown one may be a special one of the issuer. */
function disagrees({ typeWord, symbol, listed, ...rest }: Citation): boolean {
  if (typeWord === undefined || symbol?.typeCode === undefined || listed) return false;
  if (typeWord.type === 'paper' || typeWord.type === 'law' || typeWord.type === 'ordinance') return false;
  const system = systemOf({ ...rest, typeWord, symbol, listed });
  if (typeWord.type === 'letter' && system === 'state') return false;
  return codesOfType(typeWord.type, system).length > 0 && typesOfCode(symbol.typeCode, system).length > 0 && !isCodeOfType(typeWord.type, symbol.typeCode, system);
}

function titleOf(citation: string): { vi: string; en: string } {
  return { vi: `Đổi thành “${citation}”`, en: `Change to “${citation}”` };
}
