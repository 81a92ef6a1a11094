import type { DocumentTypeId } from '../../vocabulary/document-types';
import type { Lead } from './lead';

const NUMBER = /\d{1,4}(?![\p{L}\p{N}])(?!\s?[%/-])(?![.,]\d)/uy;
// Behind a type word in small letters the number must be followed by something that only a document has: “quyết định số 275 của …”.
const CLOSED = /\s{0,3}(?:[.,;:)\]”"]|$|(?:ngày|của|về|và|nêu trên|trên)(?!\p{L}))/uy;
const DATED = /\s{0,3},?\s{0,3}ngày\s/uy;

// Kinds of paper that are cited by their number alone. “Dự án số 2”, “phương án số 1”, “hợp đồng số 3” count something else unless a date follows.
const CITED_BY_NUMBER: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  'resolution',
  'decision',
  'regulation',
  'directive',
  'conclusion',
  'rules',
  'circular',
  'guidance',
  'notice',
  'report',
  'plan',
  'submission',
  'telegram',
  'letter',
  'decree',
  'ministry-circular',
]);

/**
 * Reads the number of a short form: “Quy định số 08”, “Kế hoạch số 155, ngày 07/7/2019”.
 * @param start offset of the first digit
 * @returns the offset just behind the number; undefined when the words are no citation
 */
export function readShortForm(text: string, start: number, { so, typeWord, glued }: Lead): number | undefined {
  if (!so || !typeWord || glued) return undefined;
  NUMBER.lastIndex = start;
  if (!NUMBER.test(text)) return undefined;
  const end = NUMBER.lastIndex;
  if (!CITED_BY_NUMBER.has(typeWord.type)) return follows(DATED, text, end) ? end : undefined;
  const first = typeWord.text.charAt(0);
  return first !== first.toLowerCase() || follows(CLOSED, text, end) ? end : undefined;
}

function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
