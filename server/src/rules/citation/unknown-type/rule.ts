import { formBasis } from '../../../vocabulary/formats';
import { systemOf } from '../../../model/cited-documents';
import { citationsIn } from '../../../model/facts';
import { typesOfCode } from '../../../vocabulary/document-type-lookup';
import { definePassageRule, NOTHING } from '../../rule';

interface State {
  readonly code: string;
}

/** A type code that no known kind of document has. The set is open: information only. */
export default definePassageRule<State>({
  id: 'citation/unknown-type',
  title: { vi: 'Ký hiệu loại văn bản chưa quen', en: 'Unknown type code' },
  severity: 'information',
  fix: 'none',
  basis: formBasis('type'),
  find(passage) {
    const citations = citationsIn(passage);
    if (citations.length === 0) return NOTHING;
    return citations.flatMap((citation) => {
      const { symbol, typeWord } = citation;
      // Only a symbol that is called by a type word: elsewhere it may be any number.
      if (
        symbol?.typeCode === undefined ||
        typeWord === undefined ||
        typeWord.type === 'letter' ||
        typeWord.type === 'paper'
      )
        return [];
      if (symbol.style !== 'party' && symbol.style !== 'state') return [];
      if (typesOfCode(symbol.typeCode, systemOf(citation)).length > 0 || typesOfCode(symbol.typeCode).length > 0)
        return [];
      return [{ start: symbol.start, end: symbol.end, state: { code: symbol.typeCode } }];
    });
  },
  explain: {
    vi: ({ code }) => ({
      what: `Ký hiệu loại văn bản “${code}” ít gặp.`,
      how: 'Đối chiếu lại với bản gốc.',
    }),
    en: ({ code }) => ({ what: `The type code “${code}” is seldom seen.`, how: 'Compare with the original.' }),
  },
});
