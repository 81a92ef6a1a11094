import { isCapital } from '../../text/letters';
import { typeWordStartingAt } from '../../vocabulary/document-type-lookup';
import type { Issuer } from '../citation';

// Words of these lists count as whole words alone: see `wordEndingAt`. None of them is the beginning of another.

// Names that are written in small letters too: “huyện ủy Cẩm Thủy”, “ban thường vụ tỉnh ủy”.
const PHRASE =
  /(?:ban thường vụ|ban chấp hành|ban chỉ đạo|thường trực|hội đồng nhân dân|(?:ủy|uỷ) ban nhân dân|(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|đảng bộ|chi bộ|trung ương|thành phố|thị xã|thị trấn|đặc khu|chính phủ|tổng cục trưởng|cục trưởng|tổ giúp việc)/iy;
// Levels in small letters, and what may follow them: “UBND xã”, “Quốc hội khóa XV”.
const LEVEL = /(?:tỉnh|huyện|quận|phường|xã|đảng|nhân dân|khóa|khoá|nhiệm kỳ)/y;
// Words in small letters at which the name of the issuer is over: “của Chính phủ quy định …”, “của UBND tỉnh về …”.
const STOP =
  /(?:về|v\/v|quy định|ban hành|hướng dẫn|phê duyệt|thực hiện|triển khai|sửa đổi|bổ sung|thay thế|bãi bỏ|kết luận|công bố|thông qua|thông báo|báo cáo|kèm theo|nêu|tại|theo|trên|trong|để|nhằm|đã|được|có|là|cho|với|đến|đối với|từ|do|khi|nếu|thì|mà|này|đó|như|gồm|phải|sẽ|cần|chưa|không|tiếp tục|tăng cường|đẩy mạnh|chỉ đạo|yêu cầu|đề nghị|giao|gửi|trình|ký|tổ chức|xây dựng|thành lập|kiện toàn|chấp thuận|nghiêm|xem xét|kịp thời|hoặc|trừ|năm|ngày|lần|còn|vẫn|đang|bằng|qua|thuộc|liên quan|chủ trì|phối hợp|căn cứ|xác định|đề ra|giai đoạn|số)/y;
// The same in capitals: “của Chính phủ Quy định về …”, “CỦA BỘ CHÍNH TRỊ VỀ …”. Words that names of organs hold (Tổ chức, Chỉ đạo, Xây dựng) are not among them.
const CAPITAL_STOP =
  /(?:về|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|bổ sung|kết luận|thông báo|thực hiện|triển khai|ngày|năm)/iy;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&.]*/uy;
const TERM = /^(?:[IVX]+|\d{1,4}(?:\s?-\s?\d{4})?)$/;
// Two names of organs have a comma within.
const WITHIN_NAME = /, (?=Thể thao và Du lịch|Chủ nhiệm )/y;
const MOST_WORDS = 18;

/**
 * The issuer named behind a symbol or its date: “ của Ban Thường vụ Tỉnh ủy”. A comma may stand for “của” where the title follows at once:
 * “, Ban Thường vụ Tỉnh ủy Bắc Ninh về việc …”.
 * @param from offset just behind the symbol or the date
 */
export function readIssuerAfter(text: string, from: number): Issuer | undefined {
  const of = endOfOf(text, from);
  if (of !== undefined) return readIssuer(text, of);
  if (text[from] !== ',' || text[from + 1] !== ' ' || !isCapital(text[from + 2])) return undefined;
  const issuer = readIssuer(text, from + 2);
  return issuer && text.startsWith(' về ', issuer.end) ? issuer : undefined;
}

function endOfOf(text: string, from: number): number | undefined {
  let at = from;
  while (at - from < 3 && text[at] === ' ') at++;
  if (at === from) return undefined;
  return text.startsWith('của ', at) || text.startsWith('CỦA ', at) ? at + 4 : undefined;
}

/**
 * The name of an organ that begins at an offset.
 * @returns undefined where no organ is named: “của ngành”, “của 22 đoàn”
 */
export function readIssuer(text: string, start: number): Issuer | undefined {
  const shouted = isCapital(text[start]) && isCapital(text[start + 1]);
  let at = start;
  let end = start;
  let afterCapital = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordAt(text, at);
    if (!word || wordEndingAt(isCapital(word[0]) ? CAPITAL_STOP : STOP, text, at) !== undefined) break;
    const level = wordEndingAt(PHRASE, text, at) ?? wordEndingAt(LEVEL, text, at);
    const capital = isCapital(word[0]);
    if (level !== undefined) end = level;
    else if (capital) end = at + word.length;
    else if (word === 'và' || word === '-') {
      // “Bộ Tư pháp và Bộ Tài chính”, “Bộ Khoa học và Công nghệ”; before a small letter or a type word something else begins.
      const next = at + word.length + 1;
      if (!isCapital(text[next]) || typeWordStartingAt(text, next)) break;
      at = next;
      continue;
    } else if (afterCapital) end = at + word.length;
    else if (TERM.test(word) && text.slice(start, at).trimEnd().endsWith('kỳ')) end = at + word.length;
    else break;
    afterCapital = capital && level === undefined && !shouted;
    const next = gapAfter(text, end);
    if (next === undefined) break;
    at = next;
  }
  if (end === start) return undefined;
  const name = text.slice(start, end);
  const { body, organ } = bodyAndOrgan(name);
  return { start, end, text: name, body, organ };
}

function wordAt(text: string, at: number): string | undefined {
  if (text[at] === '-') return '-';
  const end = matchesAt(WORD, text, at);
  if (end === undefined) return undefined;
  return text.slice(at, text[end - 1] === '.' ? end - 1 : end);
}

function matchesAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const GOES_ON = /[\p{L}\p{N}]/uy;

/** The end of a match that ends a word. One expression tells that for all lists: each with classes of letters of its own would take V8 long to read. */
function wordEndingAt(pattern: RegExp, text: string, at: number): number | undefined {
  const end = matchesAt(pattern, text, at);
  return end === undefined || matchesAt(GOES_ON, text, end) !== undefined ? undefined : end;
}

/** Where the next word begins; undefined when a comma, a full stop or the end comes first. */
function gapAfter(text: string, end: number): number | undefined {
  if (text[end] === ' ') return end + 1;
  return matchesAt(WITHIN_NAME, text, end);
}

const BODIES = [
  ['ban thường vụ', 'standing-committee'],
  ['btv', 'standing-committee'],
  ['ban chấp hành', 'executive-committee'],
  ['bch', 'executive-committee'],
  ['thường trực', 'standing-members'],
] as const;

/** Parts “Ban Thường vụ Tỉnh ủy” into the body and the organ. Ban Chấp hành Đảng bộ huyện and Huyện ủy are one organ. */
function bodyAndOrgan(name: string): Pick<Issuer, 'body' | 'organ'> {
  const small = name.toLowerCase().replaceAll('uỷ', 'ủy').replaceAll('khoá', 'khóa');
  for (const [words, body] of BODIES)
    if (small.startsWith(words) && (small.length === words.length || small[words.length] === ' '))
      return { body, organ: organOf(small.slice(words.length + 1)) };
  if (small.startsWith('đảng bộ')) return { body: 'executive-committee', organ: organOf(small) };
  const organ = organOf(small);
  return {
    body: /^(?:(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|trung ương|đảng|tỉnh|huyện|xã|phường|thành phố|quận)(?: |$)/.test(
      organ,
    )
      ? undefined
      : 'other',
    organ,
  };
}

const COMMITTEES: Readonly<Record<string, string>> = {
  tỉnh: 'tỉnh ủy',
  'thành phố': 'thành ủy',
  huyện: 'huyện ủy',
  quận: 'quận ủy',
  'thị xã': 'thị ủy',
};

/** One organ, one wording: “đảng bộ huyện X” → “huyện ủy X”, “bch trung ương đảng khóa XIV” → “trung ương”, “ubnd tỉnh” → “ủy ban nhân dân tỉnh”. */
function organOf(small: string): string {
  let organ = small;
  if (organ.includes('kh') || organ.includes('nhi'))
    organ = organ.replace(/^(.{1,80}?),? (?:khóa|nhiệm kỳ) .{1,20}$/, '$1');
  if (organ.includes('trung ương'))
    organ = organ.replace(
      /^(?:(?:đảng bộ )?trung ương(?: đảng)?|(ban bí thư) trung ương(?: đảng)?)$/,
      (_, secretariat?: string) => secretariat ?? 'trung ương',
    );
  if (organ.startsWith('đảng bộ'))
    organ = organ.replace(
      /^đảng bộ(?: (tỉnh|thành phố|huyện|quận|thị xã))?(?= |$)/,
      (_, level?: string) => (level && COMMITTEES[level]) ?? 'đảng ủy',
    );
  if (organ.includes('ubnd')) organ = organ.replace('ubnd', 'ủy ban nhân dân');
  if (organ.includes('hđnd')) organ = organ.replace('hđnd', 'hội đồng nhân dân');
  return organ === 'tw' ? 'trung ương' : organ;
}
