import { formBasis } from '../../../vocabulary/formats';
import type { Citation } from '../../../model/citation';
import { citationsIn } from '../../../model/facts';
import { typesOfCode } from '../../../vocabulary/document-type-lookup';
import { judging } from '../../judging';
import { definePassageRule, type FoundInPassage } from '../../rule';

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
  find: judging(citationsIn, faultIn),
  explain: {
    vi: ({ code }) => ({
      what: `Ký hiệu loại văn bản “${code}” ít gặp.`,
      how: 'Đối chiếu lại với bản gốc.',
    }),
    en: ({ code }) => ({ what: `The type code “${code}” is seldom seen.`, how: 'Compare with the original.' }),
  },
});

/** Only a symbol that is called by a type word: elsewhere it may be any number. */
function faultIn({ symbol, typeWord }: Citation): FoundInPassage<State> | undefined {
  if (symbol?.typeCode === undefined || typeWord === undefined) return undefined;
  if (typeWord.type === 'letter' || typeWord.type === 'paper') return undefined;
  if (symbol.style !== 'party' && symbol.style !== 'state') return undefined;
  if (typesOfCode(symbol.typeCode).length > 0) return undefined;
  return { start: symbol.start, end: symbol.end, state: { code: symbol.typeCode } };
}
