import { formBasis } from '../../../vocabulary/formats';
import type { Citation } from '../../../model/citation';
import type { CitedDocument } from '../../../model/cited-documents';
import type { Draft } from '../../../model/draft';
import { placeOf, type Mention } from '../../../model/place';
import type { DocumentTypeId } from '../../../vocabulary/document-types';
import { namesBody } from '../../names-body';
import { defineDraftRule } from '../../rule';
import { saysIssuer, saysTitle } from './said-nearby';

/** What a first mention may lack, in the order in which a citation says it. */
type Part = 'date' | 'issuer' | 'title';

interface State {
  readonly symbol: string;
  readonly lacks: readonly Part[];
}

const VI: Readonly<Record<Part, string>> = { date: 'ngày ban hành', issuer: 'cơ quan ban hành', title: 'trích yếu' };
const EN: Readonly<Record<Part, string>> = { date: 'its date', issuer: 'its issuer', title: 'its title' };

/** A document cited for the first time without its date, its issuer or its title. */
export default defineDraftRule<State>({
  id: 'citation/incomplete',
  title: {
    vi: 'Viện dẫn lần đầu chưa đủ ngày, cơ quan ban hành, trích yếu',
    en: 'First citation without date, issuer or title',
  },
  severity: 'information',
  fix: 'none',
  // The words around a citation decide as well.
  watches: (draft) => [draft.citedDocuments, draft.citationSurroundings],
  basis: formBasis('citation'),
  find: (draft) =>
    draft.citedDocuments.flatMap((document) => {
      const mention = firstMention(document, draft);
      if (mention === undefined) return [];
      const lacks = lacking(mention, draft);
      if (lacks.length === 0) return [];
      return [{ place: placeOf(mention), state: { symbol: mention.fact.symbol!.canonical, lacks } }];
    }),
  explain: {
    vi: ({ symbol, lacks }) => ({
      what: `Lần đầu viện dẫn ${symbol} chưa ghi ${joined(lacks, VI, ' và ')}.`,
      how: 'Bổ sung ở chỗ này.',
    }),
    en: ({ symbol, lacks }) => ({
      what: `The first citation of “${symbol}” lacks ${joined(lacks, EN, ' and ')}.`,
      how: 'Add it here.',
    }),
  },
});

function joined(parts: readonly Part[], words: Readonly<Record<Part, string>>, and: string): string {
  const said = parts.map((part) => words[part]);
  return said.length < 2 ? said.join('') : said.slice(0, -1).join(', ') + and + said[said.length - 1]!;
}

/** The mention that is to say all. A title may name a document in short when the text below it says the rest. */
function firstMention({ mentions }: CitedDocument, draft: Draft): Mention<Citation> | undefined {
  const first = mentions.find(cites);
  if (first === undefined || !isInTitle(first, draft)) return first;
  const below = mentions.find((mention) => cites(mention) && !isInTitle(mention, draft));
  return below !== undefined && lacking(below, draft).length === 0 ? below : first;
}

function cites(mention: Mention<Citation>): boolean {
  return mention.fact.symbol !== undefined && !namesBody(mention);
}

function isInTitle({ block }: Mention<Citation>, draft: Draft): boolean {
  const zone = draft.tree.zones[block];
  return zone === 'title' || zone === 'header';
}

const LAWS: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>(['law', 'ordinance']);

/**
 * Laws are cited by name alone, items of a list share what stands before them. Normative papers may go without their date and tell
 * their issuer in the symbol (`30/2020/NĐ-CP`).
 */
function lacking(mention: Mention<Citation>, draft: Draft): readonly Part[] {
  const { symbol, typeWord, listed, date } = mention.fact;
  if (symbol === undefined || typeWord === undefined || listed || symbol.faults.length > 0) return [];
  if (symbol.style === 'law' || symbol.style === 'legacy' || LAWS.has(typeWord.type)) return [];
  const isNormative = symbol.year !== undefined;
  const lacks: Part[] = [];
  if (!isNormative && date === undefined) lacks.push('date');
  if (!isNormative && !saysIssuer(mention)) lacks.push('issuer');
  if (!isInTitle(mention, draft) && !saysTitle(mention)) lacks.push('title');
  return lacks;
}
