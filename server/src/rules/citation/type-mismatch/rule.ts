import type { Citation } from '../../../model/citation';
import { systemOf } from '../../../model/cited-documents';
import { citationsIn } from '../../../model/facts';
import { likeLetterCase } from '../../../text/letters';
import { codesOfType, documentTypeOf, isCodeOfType, typesOfCode } from '../../../vocabulary/document-type-lookup';
import type { DocumentTypeId, System } from '../../../vocabulary/document-types';
import { formBasisOf } from '../../../vocabulary/formats';
import { type Source } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { judging } from '../../judging';
import { definePassageRule, type Bilingual, type FoundInPassage, type Repair } from '../../rule';

interface State {
  readonly word: string;
  readonly code: string;
  /** The code in use for such a word. */
  readonly expected: string;
  readonly system: System;
}

const BASIS: Readonly<Record<System, Source>> = {
  party: formBasisOf('type', 'party'),
  state: formBasisOf('type', 'state'),
};

/** “Thông báo số 170-KL/TU”: the word says one kind of document, the code another. */
export default definePassageRule<State>({
  id: 'citation/type-mismatch',
  title: { vi: 'Tên loại văn bản không khớp ký hiệu', en: 'Type word and type code disagree' },
  severity: 'error',
  fix: 'suggest',
  basis: [BASIS.party, BASIS.state],
  find: judging(citationsIn, faultIn),
  explain: {
    vi: ({ word, code, expected, system }) => ({
      what: `“${word}” đi với ký hiệu ${expected}, ở đây ghi ${code}.`,
      basis: BASIS[system],
    }),
    en: ({ word, code, expected, system }) => ({
      what: `“${word}” goes with the code “${expected}”; here it is “${code}”.`,
      basis: BASIS[system],
    }),
  },
  repair({ place }, draft) {
    const citation = citationsIn(place!.passage).find(({ typeWord }) => typeWord?.start === place!.start);
    if (citation?.typeWord === undefined || citation.symbol?.typeCode === undefined) return [];
    const { typeWord, symbol } = citation;
    const system = systemOf(citation);
    const between = place!.passage.text.slice(typeWord.end, symbol.start);
    const repairs: Repair[] = [];
    const type = typesOfCode(symbol.typeCode!, system)[0];
    if (type !== undefined) {
      const word = likeLetterCase(documentTypeOf(type).name, typeWord.text);
      const edits = [replacePart(draft, place!, typeWord, word)];
      repairs.push({ title: titleOf(word + between + symbol.canonical), edits });
    }
    const code = codesOfType(typeWord.type, system)[0];
    if (code !== undefined) {
      const right = symbol.canonical.replace(symbol.typeCode!, code);
      const edits = [replacePart(draft, place!, symbol, right)];
      repairs.push({ title: titleOf(typeWord.text + between + right), edits });
    }
    return repairs;
  },
});

/** The words may name anything by its number: a văn bản, a law; a công văn of the State has no code. */
const ANY_CODE: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>(['paper', 'law', 'ordinance']);

/** Only a known code of another kind contradicts the word; an unknown one may be a special one of the issuer. */
function faultIn(citation: Citation): FoundInPassage<State> | undefined {
  const { typeWord, symbol, listed } = citation;
  if (typeWord === undefined || symbol?.typeCode === undefined || listed || ANY_CODE.has(typeWord.type))
    return undefined;
  const system = systemOf(citation);
  const [expected] = codesOfType(typeWord.type, system);
  if (expected === undefined || isCodeOfType(typeWord.type, symbol.typeCode, system)) return undefined;
  if (typesOfCode(symbol.typeCode, system).length === 0) return undefined;
  const state: State = { word: typeWord.text, code: symbol.typeCode, expected, system };
  return { start: typeWord.start, end: symbol.end, state };
}

function titleOf(citation: string): Bilingual {
  return { vi: `Đổi thành “${citation}”`, en: `Change to “${citation}”` };
}
