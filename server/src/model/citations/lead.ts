import { isAllCapitals, isLetter } from '../../text/letters';
import type { Span } from '../../text/span';
import { typeWordEndingAt } from '../../vocabulary/document-type-lookup';
import type { TypeWord } from '../citation';

/** What stands before the number of a citation: “Nghị quyết số ”, “số: ”, “Chỉ thị ”, or nothing that matters. */
export interface Lead {
  /** “số” with its colon. */
  readonly so: Span | undefined;
  /** True for “số31-QĐ/TW”. */
  readonly glued: boolean;
  readonly typeWord: TypeWord | undefined;
  /** True when the words before are in capitals, as in a title: “QUYẾT ĐỊNH SỐ 1899/QĐ-TTG”. */
  readonly capitals: boolean;
  /** True when the number is that of a form, a house, an account …: “Mẫu số 03/KBS”, “hóa đơn số 01/GTGT”. */
  readonly numbersSomethingElse: boolean;
}

// Before “số” or before a bare number these words say that no document is meant.
const OTHER_NUMBERED =
  /(?<!\p{L})(?:mẫu|biểu|bảng|phiếu|kho|nhà|ngõ|phòng|thửa|lô|xe|phụ lục|tờ khai|bản kê|hóa đơn|hoá đơn|tài khoản|điện thoại)$/iu;
const LONGEST_OTHER = 12;

const MOST_SPACES = 8;

/**
 * Reads backwards from the number of a citation.
 * @param text the text of a passage
 * @param start offset of the first digit of the number
 */
export function readLead(text: string, start: number): Lead {
  const beforeNumber = skipSpacesBack(text, start);
  const so = readSo(text, beforeNumber);
  const wordEnd = so ? endOfWordBefore(text, so.start) : beforeNumber;
  const match = so || beforeNumber < start ? typeWordEndingAt(text, wordEnd) : undefined;
  const typeWord = match && {
    start: match.start,
    end: match.end,
    type: match.type,
    text: text.slice(match.start, match.end),
  };
  return {
    so,
    glued: so?.end === start && text[start - 1] !== ':',
    typeWord,
    capitals: (typeWord && isAllCapitals(typeWord.text)) ?? (so !== undefined && text.startsWith('SỐ', so.start)),
    numbersSomethingElse: !typeWord && OTHER_NUMBERED.test(text.slice(Math.max(0, wordEnd - LONGEST_OTHER), wordEnd)),
  };
}

/** “số”, “Số”, “SỐ”, with a colon or without, that ends at an offset. */
function readSo(text: string, end: number): Span | undefined {
  let wordEnd = end;
  if (text[end - 1] === ':') wordEnd = skipSpacesBack(text, end - 1);
  const start = wordEnd - 2;
  const last = text[wordEnd - 1];
  if ((last !== 'ố' && last !== 'Ố') || (text[start] !== 's' && text[start] !== 'S') || isLetter(text[start - 1]))
    return undefined;
  return { start, end };
}

/** “các Quyết định: số 36/QĐ-TTg” – a colon may stand between the type word and “số”. */
function endOfWordBefore(text: string, start: number): number {
  const end = skipSpacesBack(text, start);
  return text[end - 1] === ':' ? skipSpacesBack(text, end - 1) : end;
}

function skipSpacesBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < MOST_SPACES && text[at - 1] === ' ') at--;
  return at;
}
