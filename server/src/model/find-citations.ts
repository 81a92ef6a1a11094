import { isLetter } from '../text/letters';
import type { Span } from '../text/span';
import { isCodeOfType } from '../vocabulary/document-type-lookup';
import type { Citation, CitationSymbol, Issuer, TypeWord } from './citation';
import { readDateAfter } from './citations/date-after';
import { lawWordBefore, outerTypeWord, typeWordWithIssuer } from './citations/far-type-word';
import { readIssuerAfter } from './citations/issuer';
import { readLead, type Lead } from './citations/lead';
import { continuesList, sharedTypeWord } from './citations/list';
import { readPieces } from './citations/pieces';
import { plainText } from './citations/plain';
import { readSymbol } from './citations/read-symbol';
import { readShortForm } from './citations/short-form';
import { plainNumber } from './plain-number';

const NONE: readonly Citation[] = [];
/**
 * A digit that a citation may begin with: a hyphen or slash and a letter follow its number (`57-NQ`), or a slash and a year (`30/2020/`), or capitals
 * at once (`57NQ`), or “số” stands before it (“Quy định số 08”). Most passages have none, and are done with after this one search.
 * Kept without the u flag, which would make it several times slower; `[A-Za-zÀ-ɏḀ-ỿ]` are all letters that Vietnamese uses.
 */
const CANDIDATE =
  /[\d０-９](?:(?=[\d０-９.]{0,9}[a-hđ]? {0,2}[-/‐-—−－⁄∕／] {0,2}(?:[A-Za-zÀ-ɏḀ-ỿ]|(?:19|20)\d\d {0,2}[-/‐-—−－⁄∕／]))|(?=[\d０-９]{0,5}[A-ZĐÐ]{2})|(?<=[ốỐ]:? {0,8}[\d０-９]))/g;
// Content words that may follow: “về việc …”, “quy định …”, or the title in quotation marks; “(khóa XI)” belongs to the issuer before them.
const TITLE =
  /(?: {0,2}\((?:khóa|khoá|nhiệm kỳ) [\p{L}\d -]{1,20}\))?\s{0,2},?\s{0,2}\(?(?:[“"‘]|(?:về|v\/v|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|bổ sung|thay thế|công bố|thành lập|kiện toàn|kết luận|thông qua|triển khai|thực hiện|tăng cường|đẩy mạnh|tổ chức|giao|phát động|chấp thuận|bãi bỏ|khen thưởng|tiếp tục|một số|lãnh đạo|kiểm tra|giám sát)(?!\p{L}))/iuy;

/**
 * Finds the mentions of other documents in a passage: “Thông báo số 170-TB/TU ngày 05/5/2026 của Ban Thường vụ Tỉnh ủy”, “Chỉ thị 03-CT/TU”,
 * “Quy định số 08”. Every citation has a number, so the search goes from number to number. Badly typed symbols are found as well, with their faults.
 * The number line of the document itself (`Số 12-KH/ĐU`) is found like any other.
 * @param text a cleaned passage: NFC, one paragraph, ordinary spaces
 * @param mayBeOdd false for a text that is known to have no odd characters in place of ordinary ones
 * @returns the citations in the order of the text; offsets count from the start of `text`
 */
export function findCitations(text: string, mayBeOdd = true): readonly Citation[] {
  let plain: string | undefined;
  let found: Citation[] | undefined;
  CANDIDATE.lastIndex = 0;
  while (CANDIDATE.test(text)) {
    const start = CANDIDATE.lastIndex - 1;
    plain ??= mayBeOdd ? plainText(text) : text;
    const citation = mayBegin(plain, start) ? citationAt(text, plain, start, found?.[found.length - 1]) : undefined;
    if (!citation) continue;
    (found ??= []).push(citation);
    CANDIDATE.lastIndex = Math.max(citation.end, start + 1);
  }
  return found ?? NONE;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const NO_NUMBER_AFTER = '/-.@#_=&%+';

/** False for digits that are the later part of something: `12`'s 2, `QH-2025`, `1.2`, `1,5`, `/2026`, `B52`. Behind “số” they may be glued: “số31-QĐ/TW”. */
function mayBegin(plain: string, start: number): boolean {
  const before = plain[start - 1];
  if (before === undefined || before === ' ') return true;
  if (before === ',') return !isDigit(plain.charCodeAt(start - 2));
  if (isDigit(plain.charCodeAt(start - 1))) return false;
  return !NO_NUMBER_AFTER.includes(before) && (before === 'ố' || before === 'Ố' || !isLetter(before));
}

function citationAt(text: string, plain: string, start: number, previous: Citation | undefined): Citation | undefined {
  const pieces = readPieces(plain, start);
  if (pieces) {
    const lead = readLead(text, start);
    const begin = lead.so?.start ?? start;
    const listed = previous !== undefined && continuesList(text, previous, begin);
    const symbol = lead.numbersSomethingElse ? undefined : readSymbol(text, start, pieces, lead, listed);
    if (symbol) return cite(text, previous, lead, symbol, symbol.number, symbol);
  }
  if (!hasSoBefore(plain, start)) return undefined;
  const lead = readLead(text, start);
  const end = readShortForm(text, start, lead);
  return end === undefined ? undefined : cite(text, previous, lead, undefined, plain.slice(start, end), { start, end });
}

/** A look at two characters that spares most numbers of a text the rest: only “số 5” can be a short form. */
function hasSoBefore(plain: string, start: number): boolean {
  let at = start - 1;
  if (plain[at] === ' ') at--;
  if (plain[at] === ':') at--;
  return plain[at] === 'ố' || plain[at] === 'Ố' || plain[at] === ' ';
}

/** Puts a citation together: what stands before the number, and the date, the issuer and the title behind it. */
function cite(
  text: string,
  previous: Citation | undefined,
  lead: Lead,
  symbol: CitationSymbol | undefined,
  number: string,
  core: Span,
): Citation {
  const begin = lead.so?.start ?? core.start;
  const { typeWord, listed, issuer: issuerBefore } = findTypeWord(text, previous, lead, symbol, begin);
  let { end } = core;
  let date = readDateAfter(text, end);
  end = date?.end ?? end;
  const issuer = issuerBefore ?? readIssuerAfter(text, end);
  if (issuer && issuer !== issuerBefore) end = issuer.end;
  if (!date) {
    // “Nghị định số 26/2007/NĐ-CP của Chính phủ ngày 15 tháng 02 năm 2007”; behind a comma it would be the date of something else.
    const later = readDateAfter(text, end);
    if (later && !later.comma) date = later;
    end = date?.end ?? end;
  }
  TITLE.lastIndex = end;
  const titled = TITLE.test(text);
  const start = typeWord && !listed ? typeWord.start : begin;
  // The words from the type word to the issuer say all; a type word shared in a list stands elsewhere.
  const key = `${listed ? typeWord?.text : ''}|${text.slice(start, end)}|${titled}`;
  const symbolKey = symbol && keyOfSymbol(symbol);
  return { start, end, key, typeWord, so: lead.so, symbol, number, symbolKey, date, issuer, titled, listed };
}

function keyOfSymbol({ number, year, organ, style }: CitationSymbol): string {
  return `${plainNumber(number)} ${year ?? ''} ${(organ ?? '').toUpperCase()} ${style}`;
}

interface FoundTypeWord {
  readonly typeWord: TypeWord | undefined;
  readonly listed: boolean;
  /** The issuer, where it stands between the type word and “số”. */
  readonly issuer?: Issuer;
}

function findTypeWord(
  text: string,
  previous: Citation | undefined,
  lead: Lead,
  symbol: CitationSymbol | undefined,
  begin: number,
): FoundTypeWord {
  const from = previous?.end ?? 0;
  const { typeWord } = lead;
  // “pháp luật số 80/2015/QH13” is the end of the name of a law; the type word is the Luật that it begins with.
  if (typeWord && !(typeWord.type === 'law' && typeWord.text === 'luật')) {
    const system = symbol?.style === 'party' ? 'party' : 'state';
    const code = symbol?.typeCode;
    const fits = code === undefined || isCodeOfType(typeWord.type, code, system);
    return {
      typeWord: fits ? typeWord : (outerTypeWord(text, from, typeWord, code, system) ?? typeWord),
      listed: false,
    };
  }
  const shared = previous && sharedTypeWord(text, previous, begin, lead, symbol);
  if (shared) return { typeWord: shared, listed: true };
  const withIssuer = lead.so && typeWordWithIssuer(text, from, begin);
  if (withIssuer) return { ...withIssuer, listed: false };
  return { typeWord: symbol?.style === 'law' ? lawWordBefore(text, from, begin) : undefined, listed: false };
}
