import type { Citation } from '../../../model/citation';
import type { CitedDocument } from '../../../model/cited-documents';
import type { Mention } from '../../../model/place';
import { placeOf } from '../../../model/place';
import { HD05, ND30 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly symbol: string;
  readonly lacksDate: boolean;
  readonly lacksIssuer: boolean;
}

/** A document cited for the first time without its date or its issuer. */
export default defineDraftRule<State>({
  id: 'citation/incomplete',
  title: { vi: 'Viện dẫn lần đầu chưa đủ ngày ban hành, cơ quan ban hành', en: 'First citation without date or issuer' },
  severity: 'information',
  fix: 'none',
  basis: [
    { short: HD05, place: 'điểm 6.1.4' },
    { short: ND30, place: 'Phụ lục I, mục II.6.b' },
  ],
  find: (draft) =>
    draft.citedDocuments.flatMap((document) => {
      const first = firstInText(document);
      if (first === undefined || isExempt(first.fact)) return [];
      const lacksDate = first.fact.date === undefined;
      const lacksIssuer = first.fact.issuer === undefined && !isNamedBefore(first);
      if (!lacksDate && !lacksIssuer) return [];
      return [{ place: placeOf(first), state: { symbol: first.fact.symbol!.canonical, lacksDate, lacksIssuer } }];
    }),
  explain: {
    vi: ({ symbol, lacksDate, lacksIssuer }) => ({ what: `Lần đầu viện dẫn ${symbol} chưa ghi ${lacking(lacksDate, lacksIssuer, ['ngày ban hành', 'cơ quan ban hành', ' và '])}.`, how: 'Bổ sung ở lần viện dẫn này.' }),
    en: ({ symbol, lacksDate, lacksIssuer }) => ({ what: `The first citation of ${symbol} lacks ${lacking(lacksDate, lacksIssuer, ['its date', 'its issuer', ' and '])}.`, how: 'Add it here.' }),
  },
});

/** The first mention outside the title: a title names documents in short. */
function firstInText(document: CitedDocument): Mention<Citation> | undefined {
  return document.mentions.find(({ fact }) => fact.symbol !== undefined);
}

/** “theo chỉ đạo của Ban Thường vụ Tỉnh ủy tại Công văn số …”: the issuer stands before. */
function isNamedBefore({ passage, fact }: Mention<Citation>): boolean {
  return /(?:^|\s)\(?tại\s$/u.test(passage.text.slice(Math.max(0, fact.start - 6), fact.start));
}

/** Laws are cited by name alone, normative papers may go without their date (their number bears the year), items of a list share what stands before them. */
function isExempt({ symbol, typeWord, listed }: Citation): boolean {
  if (symbol === undefined || listed || symbol.faults.length > 0) return true;
  return symbol.style === 'law' || symbol.style === 'legacy' || symbol.year !== undefined || typeWord === undefined || typeWord.type === 'law' || typeWord.type === 'ordinance';
}

function lacking(date: boolean, issuer: boolean, [dateWord, issuerWord, and]: readonly [string, string, string]): string {
  return [date ? dateWord : '', issuer ? issuerWord : ''].filter((word) => word !== '').join(and);
}
