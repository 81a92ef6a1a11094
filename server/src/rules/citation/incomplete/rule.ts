import type { Citation } from '../../../model/citation';
import type { CitedDocument } from '../../../model/cited-documents';
import type { Draft } from '../../../model/draft';
import { citationsIn } from '../../../model/facts';
import { placeOf, type Mention } from '../../../model/place';
import type { DocumentTypeId } from '../../../vocabulary/document-types';
import { HD05, ND30 } from '../../../vocabulary/source';
import { citingMentions } from '../../citing-mentions';
import { defineDraftRule } from '../../rule';

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
  basis: [
    { short: HD05, place: 'điểm 6.1.4' },
    { short: ND30, place: 'Phụ lục I, mục II.6.b' },
  ],
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
      how: 'Bổ sung ở chỗ này; các lần sau chỉ cần tên loại và số, ký hiệu.',
    }),
    en: ({ symbol, lacks }) => ({
      what: `The first citation of “${symbol}” lacks ${joined(lacks, EN, ' and ')}.`,
      how: 'Add it here; later mentions need type and symbol only.',
    }),
  },
});

function joined(parts: readonly Part[], words: Readonly<Record<Part, string>>, and: string): string {
  const said = parts.map((part) => words[part]);
  return said.length < 2 ? said.join('') : said.slice(0, -1).join(', ') + and + said[said.length - 1]!;
}

/** The mention that is to say all. A title may name a document in short when the text below it says the rest. */
function firstMention(document: CitedDocument, draft: Draft): Mention<Citation> | undefined {
  const mentions = citingMentions(document);
  const first = mentions[0];
  if (first === undefined || !isInTitle(first, draft)) return first;
  const below = mentions.find((mention) => !isInTitle(mention, draft));
  return below !== undefined && lacking(below, draft).length === 0 ? below : first;
}

function isInTitle({ block }: Mention<Citation>, draft: Draft): boolean {
  const zone = draft.tree.zones[block];
  return zone === 'title' || zone === 'header';
}

/**
 * Laws are cited by name alone, items of a list share what stands before them. Normative papers may go without their date and tell
 * their issuer in the symbol (`30/2020/NĐ-CP`).
 */
function lacking(mention: Mention<Citation>, draft: Draft): readonly Part[] {
  const { symbol, typeWord, listed, date } = mention.fact;
  if (symbol === undefined || typeWord === undefined || listed || symbol.faults.length > 0) return [];
  if (symbol.style === 'law' || symbol.style === 'legacy' || LAWS.has(typeWord.type)) return [];
  const lacks: Part[] = [];
  if (symbol.year === undefined && date === undefined) lacks.push('date');
  if (symbol.year === undefined && !saysIssuer(mention)) lacks.push('issuer');
  if (!saysTitle(mention) && !isInTitle(mention, draft)) lacks.push('title');
  return lacks;
}

const LAWS: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>(['law', 'ordinance']);

/** “của Ban Tổ chức Trung ương” behind the citation, or behind the next one of the same organ, or the organ before it. */
function saysIssuer({ passage, fact }: Mention<Citation>): boolean {
  const organ = firstOrgan(fact);
  return citationsIn(passage).some(
    (other) => firstOrgan(other) === organ && (other.issuer !== undefined || isIntroduced(passage.text, other.start)),
  );
}

/** `VPCP` of `VPCP-CN`: units of one organ sign for it. */
function firstOrgan({ symbol }: Citation): string {
  return symbol?.organ?.split('-')[0] ?? '';
}

/** “chỉ đạo của Tỉnh ủy tại Công văn số …”, “UBND tỉnh ban hành Kế hoạch số …”, “các quyết định của Thủ tướng Chính phủ: Quyết định số …” */
const INTRODUCED = /(?:(?:^|[\s(])(?:tại|ban hành|phê duyệt)(?: các)?|của \p{Lu}[^.;:]{2,80}:) $/u;
const LOOK_BACK = 100;

function isIntroduced(text: string, start: number): boolean {
  return INTRODUCED.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

/** Kinds of papers that are cited without their title. */
const UNTITLED: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  'letter',
  'submission',
  'telegram',
  'invitation',
  'minutes',
  'paper',
]);
/** The next citation shares a title with the one before: “Kế hoạch số 14-KH/TU và Kế hoạch số 24/KH-UBND về …”. */
const SHARED_WITHIN = 12;

function saysTitle({ passage: { text, kind }, passage, fact }: Mention<Citation>): boolean {
  if (fact.titled || kind !== 'text' || UNTITLED.has(fact.typeWord!.type)) return true;
  // In brackets a citation is a note: “(Báo cáo số 57-BC/ĐU ngày 18/12/2025)”.
  if (text.lastIndexOf('(', fact.start) > text.lastIndexOf(')', fact.start)) return true;
  return citationsIn(passage).some((other) => other.start > fact.start && other.start - fact.end < SHARED_WITHIN);
}
