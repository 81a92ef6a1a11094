import { phraseAt } from '../text/phrase-index';
import { codeAt, isCapitalCode, isDigitCode, isLetterCode, wordAfter, wordEndAt } from '../text/words';
import { nameStops } from '../vocabulary/duty-verbs';
import { quantifiers, type OrganHead } from '../vocabulary/organ-names';
import { afterNameWords, openingAt, verbAt } from './organ-lexicon';

const COMMA = 44;
/** No name of an organ is longer. */
const LONGEST_NAME = 160;
/** Nouns that carry on after a comma: “UBND các xã, phường, đặc khu”. */
const LOCAL_UNITS: ReadonlySet<string> = new Set('xã phường thôn bản huyện tỉnh thị đặc ngành buôn ấp'.split(' '));
const LOCAL_UNIT_AT_END = /(?:xã|phường|thôn|bản|huyện|tỉnh|thành phố|đặc khu)$/i;
const NUMBERED = /^(?:thôn|tổ dân phố|bản|khu dân cư|xã|tổ)$/i;
/** Heads whose names hold commas and “và”: “Sở Văn hóa, Thể thao và Du lịch”. */
const COMPOUND = /^(?:sở|phòng|bộ|ban|báo|vụ|cục|viện|hội|trung tâm|ủy ban|uỷ ban|đài|trường)(?![0-9a-zà-ỹ])/i;
/** “Văn phòng HĐND và UBND xã”: one office of two bodies. */
const JOINT_OFFICE = /^văn phòng (?:hđnd|hội đồng nhân dân|đoàn|đảng ủy)/i;
const SECOND_BODY = /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)/;

/** Tells whether another organ begins at an offset. */
type OpensOrgan = (text: string, at: number) => boolean;

/** Goes over the blanks from an offset on. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (codeAt(text, at) === 32) at++;
  return at;
}

/** True where a word begins with a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  return isCapitalCode(codeAt(text, at));
}

/** True when what follows a head makes a name of it: “Sở Tài chính”, not “Sở dĩ”, “Ban hành”, “phòng, chống”. */
export function hasName(text: string, start: number, end: number, head: OrganHead): boolean {
  const word = wordAfter(text, end);
  if (head.never.has(word)) return false;
  if (head.needs === 'nothing') return isCapitalAt(text, start) || head.words.includes(' ');
  if (codeAt(text, end) !== 32) return false;
  const next = skipBlanks(text, end);
  if (isCapitalAt(text, next)) return true;
  return (
    (isCapitalAt(text, start) && head.small.has(word)) ||
    (isDigitCode(codeAt(text, next)) && NUMBERED.test(text.slice(start, end)))
  );
}

/**
 * Where a name ends: before a verb (“Sở Tài chính |chủ trì”), a stop word (“|để”), a mark, or the next organ (“UBND xã|, Công an xã”).
 * @param from offset behind its head, or behind what is known to belong to it
 * @param head how it begins, when a table says so: behind “Ban” and “Sở” two syllables may belong to the name
 * @param generic true for organs at large, which carry on with more nouns: “các cơ quan, đơn vị, địa phương liên quan”
 */
export function endOfName(
  text: string,
  start: number,
  from: number,
  head: OrganHead | undefined,
  generic: boolean,
  opensOrgan: OpensOrgan,
): number {
  let end = head?.needs === 'name' ? skipSmallName(text, from, head) : from;
  while (end - start < LONGEST_NAME) {
    end = afterNameWords(text, end);
    const next =
      codeAt(text, end) === COMMA || text.startsWith(' và ', end)
        ? nameAfterComma(text, start, end, generic, opensOrgan)
        : -1;
    if (next < 0) return end;
    end = next;
  }
  return end;
}

/** In “Ban tổ chức”, “Trạm kiểm lâm”, “Cục Trợ giúp pháp lý” the first two syllables belong to the name, though they read like a verb. */
function skipSmallName(text: string, from: number, head: OrganHead): number {
  const isCapital = isCapitalAt(text, skipBlanks(text, from));
  if (isCapital ? LOCAL_UNITS.has(head.words) : !head.small.has(wordAfter(text, from))) return from;
  const first = wordEndAt(text, skipBlanks(text, from));
  const second = skipBlanks(text, first);
  if (second === first || !isLetterCode(codeAt(text, second)) || isCapitalAt(text, second)) return first;
  const end = wordEndAt(text, second);
  // Behind a capital letter only a verb of one syllable may be part of the name: “Sở X |chủ trì”.
  const verb = isCapital ? verbAt(text, second) : undefined;
  return verb && verb.end > end ? first : end;
}

/** Where a name goes on behind a comma or “và”: the end of its next word; -1 when it ends there. */
function nameAfterComma(text: string, start: number, at: number, generic: boolean, opensOrgan: OpensOrgan): number {
  const isComma = codeAt(text, at) === COMMA;
  const next = skipBlanks(text, isComma ? at + 1 : at + 4);
  if (next === at + 1 || !isLetterCode(codeAt(text, next))) return -1;
  const said = text.slice(start, at);
  if (!isComma && JOINT_OFFICE.test(said) && SECOND_BODY.test(text.slice(next, next + 20)))
    return wordEndAt(text, next);
  if (opensOrgan(text, next)) return -1;
  if (isCapitalAt(text, next)) return COMPOUND.test(said) || /^các /i.test(said) ? wordEndAt(text, next) : -1;
  return smallWordAfterComma(text, next, said, isComma, generic);
}

function smallWordAfterComma(text: string, next: number, said: string, isComma: boolean, generic: boolean): number {
  const word = wordAfter(text, next);
  if (nameStops.has(word)) return -1;
  const end = next + word.length;
  if (LOCAL_UNITS.has(word) && LOCAL_UNIT_AT_END.test(said)) return end;
  const opening = openingAt(text, next);
  const noun = phraseAt(opening?.nouns, text, next);
  const verb = phraseAt(opening?.verbs, text, next);
  const wide = generic || said.includes('các ');
  // “Ban tuyên giáo và dân vận”.
  if (!wide) return !isComma && !verb && !noun && !quantifiers.has(word) && COMPOUND.test(said) ? end : -1;
  // “các cơ quan tham mưu, giúp việc Đảng ủy”: the verb names what the organs are for.
  if (word === 'giúp' || (word === 'tham' && /(?:cơ quan|ban)$/.test(said))) return end + 4;
  // “tổ chức đảng” is a noun, “tổ chức” a verb.
  if (verb && (!noun || noun.end <= verb.end)) return -1;
  return noun ? noun.end : LOCAL_UNITS.has(word) ? end : -1;
}
