import { isCapital } from '../../text/letters';
import { typeWordStartingAt } from '../../vocabulary/document-type-lookup';

// “nêu trên” and the like point into this draft; “trên” alone does so only at the end of a phrase (“mục 2 trên địa bàn” does not).
const POINTER =
  /\s{0,3}\)?\s{0,3}(?:(?:đã |được )?(?:nêu|nói|kể|trình bày) (?:ở )?(?:trên|dưới)|(?:ở )?(?:trên|dưới) đây|(?:ở|phía|bên) (?:trên|dưới)|dưới đây|sau đây|này|trên(?=\s{0,2}(?:[,.;:)]|$)))(?!\p{L})/uy;
const OWN_UNIT =
  /\s{0,3},?\s{0,3}(?:Điều|điều|khoản|Khoản|mục|Mục|Phần|phần|Chương|chương|điểm|Điểm|Phụ lục|phụ lục) này(?!\p{L})/uy;
const THIS = /\s{1,3}này(?!\p{L})/uy;
const LINK =
  /\s{0,3}\)?,?\s{0,3}(?:(?:của|trong|tại|thuộc|theo|từ|ở|cho|bản|các|ban hành kèm theo|ban hành kèm|kèm theo|đính kèm)\s{1,3}){0,3}/uy;
// Documents that the table of types does not name.
const OTHER_DOCUMENT =
  /(?:điều lệ|hiến pháp|cương lĩnh|hiệp định|nghị định thư|quy trình|nội quy|phụ lục|đề cương|mẫu|công ước|chuẩn mực|bộ tiêu chí)(?!\p{L})/iuy;
// “Các cơ quan nêu tại mục 4 báo cáo tiến độ về Văn phòng”: what they do, no paper.
const REPORTING =
  /báo cáo (?:tiến độ|định kỳ|bằng văn bản|về|cho|với|trước|lên|kết quả (?:bằng|về|cho|với|trước|lên|định kỳ|hằng)|(?:Ban|Đảng|Thường|Ủy|UBND|Văn|Tỉnh|Chủ) ?\p{L})/uy;
// “Sửa đổi, bổ sung điểm b khoản 3 Điều 4 như sau: …”: places of the paper that is amended.
const AMENDS = /(?:sửa đổi|bổ sung|bãi bỏ|thay thế|thay cụm từ|cụm từ)(?!\p{L})/iu;
const SYMBOL_LIKE = /\d{1,5}[a-zđ]?[-/](?:\d{4}\/)?\p{Lu}/u;
const CLAUSE_END = /[.;,:](?=\s|$)/;
const LOOK_AHEAD = 80;
const LOOK_BACK = 240;

/**
 * Says whether a place named in a text belongs to another document. When the words leave it open it does: a false alarm costs more than a missed one.
 * @param start where the reference begins
 * @param end just behind its last step
 */
export function isForeign(text: string, start: number, end: number): boolean {
  if (pointsHere(text, end)) return false;
  const said = documentNamedAfter(text, end);
  if (said !== undefined) return said === 'other';
  return namesDocumentBefore(text, start);
}

/** “… khoản 2 Điều 5 Nghị định số …”, “mục 3 của thông báo kết luận”: other; “mục II Kế hoạch này”: own; undefined when nothing near names a document. */
function documentNamedAfter(text: string, end: number): 'own' | 'other' | undefined {
  LINK.lastIndex = end;
  if (LINK.test(text)) {
    const at = LINK.lastIndex;
    const word = typeWordStartingAt(text, at);
    if (word && !matches(REPORTING, text, at)) return matches(THIS, text, word.end) ? 'own' : 'other';
    if (matches(OTHER_DOCUMENT, text, at)) return 'other';
  }
  // “mục III. Phát triển … của Kế hoạch này”, “Mục I Phụ lục ban hành kèm theo Quyết định số …”.
  const stretch = text.slice(end, end + LOOK_AHEAD);
  const stop = stretch.search(CLAUSE_END);
  return documentIn(text, end, end + (stop > 1 ? stop : stop < 0 ? stretch.length : LOOK_AHEAD));
}

/** “Thực hiện Kết luận số 226-KL/TW, các đơn vị … nêu tại mục 3”: another document is the subject of the sentence. */
function namesDocumentBefore(text: string, start: number): boolean {
  const low = Math.max(0, start - LOOK_BACK);
  const stretch = text.slice(low, start);
  const sentence = low + Math.max(stretch.lastIndexOf('. '), stretch.lastIndexOf('? '), stretch.lastIndexOf('! ')) + 1;
  const before = text.slice(sentence, start);
  return documentIn(text, sentence, start) === 'other' || SYMBOL_LIKE.test(before) || AMENDS.test(before.slice(-60));
}

/** True when a document is named at an offset: “Kế hoạch …”, “Điều lệ Đảng”, “Quy trình …”. */
export function namesDocumentAt(text: string, at: number): boolean {
  return typeWordStartingAt(text, at) !== undefined || matches(OTHER_DOCUMENT, text, at);
}

/** True when the words behind a place say that it is this draft's: “nêu trên”, “Điều này”. */
export function pointsHere(text: string, end: number): boolean {
  return matches(POINTER, text, end) || matches(OWN_UNIT, text, end);
}

/** Looks for type words with a capital letter; one with “này” behind it names this draft. */
function documentIn(text: string, from: number, to: number): 'own' | 'other' | undefined {
  let own = false;
  for (let at = from; at < to; at++) {
    const char = text[at]!;
    if (char === ' ' || !isCapital(char)) continue;
    const word = typeWordStartingAt(text, at);
    if (!word) continue;
    if (!matches(THIS, text, word.end)) return 'other';
    own = true;
    at = word.end;
  }
  return own ? 'own' : undefined;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
