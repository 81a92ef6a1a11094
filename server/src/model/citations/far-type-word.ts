import { isCapital } from '../../text/letters';
import { codesOfType, typeWordEndingAt, typeWordStartingAt } from '../../vocabulary/document-type-lookup';
import type { System } from '../../vocabulary/document-types';
import type { Issuer, TypeWord } from '../citation';
import { readIssuer } from './issuer';

// Type words that do not stand right before “số”. All searches look back over a bounded stretch.

const LONGEST_LAW_NAME = 160;
const LAW_WORDS = ['Luật', 'LUẬT', 'Bộ luật', 'BỘ LUẬT', 'Pháp lệnh', 'PHÁP LỆNH'];

/**
 * “Luật Giao dịch điện tử số 20/2023/QH15”: the name of a law stands between its type word and its number.
 * @param from how far back the search may go: the end of the citation before
 * @param end offset where “số” or the number begins
 */
export function lawWordBefore(text: string, from: number, end: number): TypeWord | undefined {
  const low = Math.max(from, end - LONGEST_LAW_NAME);
  const stretch = text.slice(low, end);
  const open = stretch.lastIndexOf(';') + 1;
  let wordEnd = -1;
  for (const word of LAW_WORDS) {
    const at = stretch.lastIndexOf(word);
    if (at >= open) wordEnd = Math.max(wordEnd, at + word.length);
  }
  return wordEnd < 0 ? undefined : withText(text, typeWordEndingAt(text, low + wordEnd));
}

const LONGEST_ISSUER = 90;

/**
 * “Nghị định của Chính phủ: số 98/2025/NĐ-CP”: the issuer stands between the type word and “số”.
 * @param end offset where “số” begins
 */
export function typeWordWithIssuer(
  text: string,
  from: number,
  end: number,
): { readonly typeWord: TypeWord; readonly issuer: Issuer } | undefined {
  const low = Math.max(from, end - LONGEST_ISSUER);
  const of = text.slice(low, end).lastIndexOf(' của ');
  if (of < 0) return undefined;
  const typeWord = withText(text, typeWordEndingAt(text, low + of));
  if (!typeWord) return undefined;
  const issuer = readIssuer(text, low + of + ' của '.length);
  return issuer && /^:?\s{0,3}$/.test(text.slice(issuer.end, end)) ? { typeWord, issuer } : undefined;
}

const LONGEST_OUTER = 80;
const ISSUED = /phê duyệt|ban hành|công bố|thực hiện|triển khai|sửa đổi|thay thế|kèm theo/;

/**
 * “Quyết định phê duyệt Đề án số 12/QĐ-UBND”: the number is the decision's. Without this its code QĐ would contradict “Kế hoạch” or “Thông báo”.
 * @param inner the type word right before the number, which does not go with the code
 * @returns a type word further out that does, if one stands in the same clause and is said to issue or carry out the inner one
 */
export function outerTypeWord(
  text: string,
  from: number,
  inner: TypeWord,
  code: string,
  system: System,
): TypeWord | undefined {
  const low = Math.max(from, inner.start - LONGEST_OUTER);
  let clause = inner.start;
  while (clause > low && !/[.,;:()\d]/.test(text.charAt(clause - 1))) clause--;
  for (let at = clause; at < inner.start; at++) {
    const match = typeWordStartingAt(text, at);
    if (!match) continue;
    if (
      match.end < inner.start &&
      // In “chương trình hành động thực hiện Nghị quyết số …” the number is that of the resolution, which is written with a capital.
      (isCapital(text[at]) || !isCapital(inner.text[0])) &&
      codesOfType(match.type, system).includes(code) &&
      ISSUED.test(text.slice(match.end, inner.start))
    )
      return withText(text, match);
    at = match.end;
  }
  return undefined;
}

function withText(text: string, match: ReturnType<typeof typeWordEndingAt>): TypeWord | undefined {
  return match && { start: match.start, end: match.end, type: match.type, text: text.slice(match.start, match.end) };
}
