import type { Citation } from '../../../model/citation';
import type { Passage } from '../../../model/draft';
import { citationsIn } from '../../../model/facts';
import type { Mention } from '../../../model/place';
import type { DocumentTypeId } from '../../../vocabulary/document-types';

/** What a citation leaves out may be said by its neighbours in the passage; further away than so many no one reads it together. */
const NEIGHBOURS = 8;
/** Between citations of a list stand no more than a comma and “và các”. */
const LIST_GAP = 12;
const LOOK_BACK = 100;
const LONGEST_NOTE = 300;

/**
 * “chỉ đạo của Tỉnh ủy tại Công văn số …”, “UBND tỉnh ban hành Kế hoạch số …”, “các quyết định của Thủ tướng Chính phủ: Quyết định số …”
 */
const INTRODUCED = /(?:(?:^|[\s(])(?:tại|ban hành|phê duyệt)(?: các)?|của \p{Lu}[^.;:]{2,80}:) $/u;

/** True when a citation or the words around it say who issued the document: behind it, behind its list, or before either. */
export function saysIssuer({ passage, fact }: Mention<Citation>): boolean {
  const { text } = passage;
  if (fact.issuer !== undefined || isIntroduced(text, fact.start)) return true;
  const organ = firstOrgan(fact);
  const { before, after } = neighboursOf(fact, passage);
  if (before.some((one) => firstOrgan(one) === organ && one.issuer === undefined && isIntroduced(text, one.start)))
    return true;
  // “Hướng dẫn số 16-HD/BTCTW ngày …, Hướng dẫn số 21-HD/BTCTW ngày … của Ban Tổ chức Trung ương”
  let { end } = fact;
  for (const next of after) {
    if (next.start - end >= LIST_GAP) return false;
    if (next.issuer !== undefined && firstOrgan(next) === organ) return true;
    end = next.end;
  }
  return false;
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

/** Words for a kind that say what the paper is about: “Quy chế làm việc số 01-QC/ĐU” needs no “về …” behind it. */
const SAYS_ITS_SUBJECT = /^(?:quy chế làm việc|chương trình công tác|báo cáo chính trị)/iu;

/** True when a title follows, or need not: in brackets a citation is a note, in a cell of a table it is short, in a list one title serves all. */
export function saysTitle({ passage, fact }: Mention<Citation>): boolean {
  const { typeWord } = fact;
  if (fact.titled || passage.kind !== 'text') return true;
  if (typeWord && (UNTITLED.has(typeWord.type) || SAYS_ITS_SUBJECT.test(typeWord.text))) return true;
  const before = passage.text.slice(Math.max(0, fact.start - LONGEST_NOTE), fact.start);
  if (isOpen(before, '(', ')') || isOpen(before, '[', ']')) return true;
  const next = neighboursOf(fact, passage).after[0];
  return next !== undefined && next.start - fact.end < LIST_GAP;
}

/** The last letters of the words that introduce: most citations stand behind others, and are done with after one look. */
const LAST_LETTERS = 'ihtc:';

function isIntroduced(text: string, start: number): boolean {
  if (text[start - 1] !== ' ' || !LAST_LETTERS.includes(text[start - 2] ?? ' ')) return false;
  return INTRODUCED.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

/** `VPCP` of `VPCP-CN`: units of one organ sign for it. */
function firstOrgan({ symbol }: Citation): string {
  return symbol?.organ?.split('-')[0] ?? '';
}

function isOpen(before: string, opening: string, closing: string): boolean {
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

interface Neighbours {
  readonly before: readonly Citation[];
  readonly after: readonly Citation[];
}

function neighboursOf(fact: Citation, passage: Passage): Neighbours {
  const all = citationsIn(passage);
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < fact.start) low = middle + 1;
    else high = middle;
  }
  return { before: all.slice(Math.max(0, low - NEIGHBOURS), low), after: all.slice(low + 1, low + 1 + NEIGHBOURS) };
}
