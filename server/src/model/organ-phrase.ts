import type { Span } from '../text/span';
import { PhraseIndex, typed, wordEndAt } from '../text/phrase-index';
import { isCapitalCode, isDigitCode, isLetterCode, small, wordAfter } from '../text/words';
import { dutyVerbs, nameStops, type DutyKind } from '../vocabulary/duty-verbs';
import {
  familyNames,
  genericOrgans,
  memberTitles,
  nameableInPlural,
  offices,
  organHeads,
  quantifiers,
  type OrganHead,
} from '../vocabulary/organ-names';

/** An organ, a body or a person named in a text. */
export interface Organ extends Span {
  /** True when nobody in particular is named: “các cơ quan, đơn vị”. */
  readonly generic: boolean;
  readonly person: boolean;
}

/** Organs named one after the other, and where the last one ends. */
export interface OrganList {
  readonly organs: readonly Organ[];
  readonly end: number;
}

const BLANK = 32;
const COMMA = 44;
/** No name of an organ is longer. */
const LONGEST_NAME = 160;
/** Nouns that carry on after a comma: “UBND các xã, phường, đặc khu”. */
const LOCAL_UNITS: ReadonlySet<string> = new Set('xã phường thôn bản huyện tỉnh thị đặc ngành buôn ấp'.split(' '));
const LOCAL_UNIT_AT_END = /(?:xã|phường|thôn|bản|huyện|tỉnh|thành phố|đặc khu)$/i;
/** Heads whose names hold commas and “và”: “Sở Văn hóa, Thể thao và Du lịch”. */
const COMPOUND = /^(?:sở|phòng|bộ|ban|báo|vụ|cục|viện|hội|trung tâm|ủy ban|uỷ ban|đài|trường)(?!\p{L})/iu;
/** “Văn phòng HĐND và UBND xã”: one office of two bodies. */
const JOINT_OFFICE = /^văn phòng (?:hđnd|hội đồng nhân dân|đoàn|đảng ủy)/i;
/** No bracket is read that is longer. */
const LONGEST_BRACKET = 300;
const SEPARATOR = /,? (?:và|cùng với|cùng) |, |\/ ?/y;
const FIELD_SEPARATOR = /,? (?:và|cùng với|cùng) |[,;] ?|\/ ?/y;

/** What an organ may begin with, as bits: looked up once by the first word. */
const HEAD = 1;
const OFFICE = 2;
const NOUN = 4;
const QUANTIFIER = 8;

interface Words {
  /** What a word, as typed, may begin. */
  readonly openings: ReadonlyMap<string, number>;
  /** Small words that may end a name: stop words and the first words of verbs. */
  readonly enders: ReadonlySet<string>;
  readonly heads: PhraseIndex<OrganHead>;
  readonly offices: PhraseIndex<true>;
  readonly generic: PhraseIndex<true>;
  readonly verbs: PhraseIndex<DutyKind>;
}

let words: Words | undefined;

/**
 * Reads the organs named from an offset on: “Sở Tài chính, Sở Y tế và các cơ quan liên quan (Ban Quản lý, …)”.
 * @param inField true for the value of a field: there “;” parts organs, and persons and short forms stand without a title
 * @returns undefined when no organ begins at `start`
 */
export function readOrgans(text: string, start: number, inField = false): OrganList | undefined {
  const organs: Organ[] = [];
  let at = start;
  let end = start;
  for (;;) {
    const organ = readOrgan(text, at, inField);
    if (!organ) break;
    const last = organs[organs.length - 1];
    // “các tỉnh ủy, thành ủy”: what follows in small letters is meant as widely.
    const isWide = last?.generic === true && !isCapitalAt(text, organ.start) && known().heads.at(text, organ.start)?.value.needs === 'nothing';
    if (last?.person === true && organ.person && !startsWithName(text, organ.start)) organs[organs.length - 1] = { ...last, end: organ.end };
    else organs.push(isWide ? { ...organ, generic: true } : organ);
    end = readBracket(text, organ.end, inField, organs);
    const next = afterSeparator(text, end, inField);
    if (next < 0 || !opensOrgan(text, next, inField)) break;
    at = next;
  }
  return organs.length > 0 ? { organs, end } : undefined;
}

/** What a duty verb at an offset means, and where it ends. */
export function verbAt(text: string, start: number): { readonly value: DutyKind; readonly end: number } | undefined {
  return known().verbs.at(text, start);
}

/** Goes over the blanks from an offset on. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === BLANK) at++;
  return at;
}

function readOrgan(text: string, start: number, inField: boolean): Organ | undefined {
  const opening = openingAt(text, start);
  if (opening === 0 && !inField) return undefined;
  const quantified = opening & QUANTIFIER ? afterQuantifier(text, start) : start;
  if (quantified > start) return readPlural(text, start, quantified);
  const { heads, offices: persons, generic } = known();
  const office = opening & OFFICE ? persons.at(text, start) : undefined;
  if (office) return readPerson(text, start, office.end);
  const head = opening & HEAD ? heads.at(text, start) : undefined;
  if (head && hasName(text, start, head.end, head.value)) return { start, end: endOfName(text, start, head.end, false), generic: false, person: false };
  if (inField && (isFamilyName(text, start) || isShortForm(text, start))) return { start, end: endOfName(text, start, wordEnd(text, start), false), generic: false, person: isFamilyName(text, start) };
  const noun = opening & NOUN ? generic.at(text, start) : undefined;
  return noun && { start, end: endOfName(text, start, noun.end, true), generic: true, person: false };
}

/** “các phòng: Kinh tế, Văn hóa - Xã hội” are named; “các cơ quan, đơn vị liên quan” are nobody in particular. */
function readPlural(text: string, start: number, at: number): Organ | undefined {
  const { generic, heads, offices: persons } = known();
  const office = persons.at(text, at);
  const noun = office ?? generic.at(text, at) ?? heads.at(text, at);
  if (!noun) return undefined;
  const colon = text.charCodeAt(noun.end) === 58 ? noun.end + 1 : noun.end;
  const next = skipBlanks(text, colon);
  const isCapital = isCapitalAt(text, next);
  const isNamed = isCapital && (office ? !memberTitles.has(wordAfter(text, next)) : nameableInPlural.has(small(text.slice(at, noun.end))) && !/^Đảng/i.test(text.slice(next, next + 4)));
  const end = endOfName(text, start, isNamed ? wordEnd(text, next) : noun.end, !isNamed);
  return { start, end, generic: !isNamed, person: office !== undefined };
}

/** “đồng chí Lê Văn Mẫu”, “Chủ tịch UBND xã”; “Bí thư các chi bộ”, “đồng chí được phân công” are nobody in particular. */
function readPerson(text: string, start: number, officeEnd: number): Organ {
  const next = skipBlanks(text, officeEnd);
  const inner = next > officeEnd ? known().offices.at(text, next) : undefined;
  const word = wordAfter(text, officeEnd);
  const isNamed = isCapitalAt(text, next) || (inner !== undefined && isCapitalAt(text, skipBlanks(text, inner.end)));
  const standsAlone = word === '' && isCapitalAt(text, start) && !isLetterCode(text.charCodeAt(next));
  const generic = !isNamed && !standsAlone;
  return { start, end: endOfName(text, start, officeEnd, generic), generic, person: true };
}

function hasName(text: string, start: number, end: number, head: OrganHead): boolean {
  const word = wordAfter(text, end);
  if (head.never.has(word)) return false;
  if (head.needs === 'nothing') return isCapitalAt(text, start) || text.charCodeAt(start) > 127 || head.words.includes(' ');
  if (text.charCodeAt(end) !== 32) return false;
  const next = skipBlanks(text, end);
  if (isCapitalAt(text, next)) return true;
  return (isCapitalAt(text, start) && head.small.has(word)) || (isDigitCode(text.charCodeAt(next)) && /^(?:thôn|tổ dân phố|bản|khu dân cư|xã|tổ)$/i.test(text.slice(start, end)));
}

/**
 * Where a name ends: before a verb (“Sở Tài chính |chủ trì”), a stop word (“|để”), a mark, or the next organ (“UBND xã|, Công an xã”).
 * @param from offset behind the head
 */
function endOfName(text: string, start: number, from: number, generic: boolean): number {
  const { enders } = known();
  const limit = Math.min(text.length, start + LONGEST_NAME);
  let end = skipSmallName(text, start, from);
  let wide = generic || text.slice(start, end).includes('các ');
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code === COMMA || (code === BLANK && isAnd(text, end))) {
      const next = nameAfterComma(text, start, end, wide);
      if (next < 0) return end;
      end = next;
      continue;
    }
    if (code !== BLANK) return end;
    let at = skipBlanks(text, end);
    if (isDash(text, at)) at = skipBlanks(text, at + 1);
    const first = text.charCodeAt(at);
    if (!isWordCode(first)) return end;
    if (!isCapitalCode(first)) {
      const word = text.slice(at, wordEndAt(text, at));
      const mayEnd = enders.has(word);
      if (mayEnd && endsName(text, at, word)) return end;
      if (word === 'các') wide = true;
    }
    end = wordEnd(text, at);
  }
  return Math.min(end, limit);
}

/** In “Ban tổ chức”, “Trạm kiểm lâm”, “Cục Trợ giúp pháp lý” the first two syllables belong to the name, though they read like a verb. */
function skipSmallName(text: string, start: number, from: number): number {
  const head = known().heads.at(text, start);
  if (head?.end !== from || head.value.needs !== 'name') return from;
  const isCapital = isCapitalAt(text, skipBlanks(text, from));
  if (isCapital ? LOCAL_UNITS.has(head.value.words) : !head.value.small.has(wordAfter(text, from))) return from;
  const first = wordEnd(text, skipBlanks(text, from));
  const second = skipBlanks(text, first);
  if (second === first || !isLetterCode(text.charCodeAt(second)) || isCapitalAt(text, second)) return first;
  const end = wordEnd(text, second);
  // Behind a capital letter only a verb of one syllable may be part of the name: “Sở X |chủ trì”.
  const verb = isCapital ? verbAt(text, second) : undefined;
  return verb && verb.end > end ? first : end;
}

/** True where a small word ends a name: a stop word or a verb. */
function endsName(text: string, at: number, word: string): boolean {
  if (word === 'có') return wordAfter(text, at + 2) !== 'liên';
  return nameStops.has(word) || verbAt(text, at) !== undefined;
}

/** Where a name goes on behind a comma or “và”: the end of its next word; -1 when it ends there. */
function nameAfterComma(text: string, start: number, at: number, wide: boolean): number {
  const isComma = text.charCodeAt(at) === 44;
  const next = skipBlanks(text, isComma ? at + 1 : at + 4);
  if (next === at + 1 && isComma) return -1;
  const said = text.slice(start, at);
  if (!isComma && JOINT_OFFICE.test(said) && /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)/.test(text.slice(next, next + 20))) return wordEnd(text, next);
  if (!isWordStart(text, next) || opensOrgan(text, next, false)) return -1;
  if (isCapitalAt(text, next)) return COMPOUND.test(said) || /^các /i.test(said) ? wordEnd(text, next) : -1;
  const word = wordAfter(text, next);
  if (nameStops.has(word)) return -1;
  if (LOCAL_UNITS.has(word) && LOCAL_UNIT_AT_END.test(said)) return wordEnd(text, next);
  // “Ban tuyên giáo và dân vận”.
  if (!isComma && !wide && !quantifiers.has(word) && COMPOUND.test(said) && !verbAt(text, next) && !known().generic.at(text, next)) return wordEnd(text, next);
  if (!wide) return -1;
  const noun = known().generic.at(text, next);
  // “các cơ quan tham mưu, giúp việc Đảng ủy”: the verb names what the organs are for.
  if (word === 'giúp' || (word === 'tham' && /(?:cơ quan|ban)$/.test(said))) return next + word.length + 4;
  // “tổ chức đảng” is a noun, “tổ chức” a verb.
  const verb = verbAt(text, next);
  if (verb && (!noun || noun.end <= verb.end)) return -1;
  return noun ? noun.end : LOCAL_UNITS.has(word) ? wordEnd(text, next) : -1;
}

/** Adds the organs in a bracket behind another one: “các sở liên quan (Sở Nội vụ, Sở Tư pháp, …)”; gives the offset behind it. */
function readBracket(text: string, at: number, inField: boolean, organs: Organ[]): number {
  const open = skipBlanks(text, at);
  if (text.charCodeAt(open) !== 40) return at;
  const close = text.slice(open, open + LONGEST_BRACKET).indexOf(')');
  if (close < 0 || !opensOrgan(text, open + 1, inField)) return at;
  const inside = readOrgans(text.slice(0, open + close), open + 1, inField);
  if (inside) organs.push(...inside.organs);
  return open + close + 1;
}

function afterSeparator(text: string, at: number, inField: boolean): number {
  const separator = inField ? FIELD_SEPARATOR : SEPARATOR;
  separator.lastIndex = at;
  return separator.test(text) ? skipBlanks(text, separator.lastIndex) : -1;
}

/** True where an organ of a list begins: with “các …”, a name, or a person; a bare “đơn vị” carries on the one before. */
export function opensOrgan(text: string, at: number, inField: boolean): boolean {
  const opening = openingAt(text, at);
  if (opening === 0 && !inField) return false;
  const { heads, offices: persons, generic } = known();
  const quantified = opening & QUANTIFIER ? afterQuantifier(text, at) : at;
  if (quantified > at) return (generic.at(text, quantified) ?? heads.at(text, quantified) ?? persons.at(text, quantified)) !== undefined;
  const office = opening & OFFICE ? persons.at(text, at) : undefined;
  if (office) return isCapitalAt(text, at) || isCapitalAt(text, skipBlanks(text, office.end));
  const head = opening & HEAD ? heads.at(text, at) : undefined;
  if (head && hasName(text, at, head.end, head.value)) return true;
  return inField && (isFamilyName(text, at) || isShortForm(text, at));
}

function openingAt(text: string, at: number): number {
  return known().openings.get(text.slice(at, wordEndAt(text, at))) ?? 0;
}

function afterQuantifier(text: string, at: number): number {
  const word = wordAfter(text, at);
  if (!quantifiers.has(word)) return at;
  let next = skipBlanks(text, at + word.length);
  // “tất cả các …”, “toàn thể …”, “một số …”
  const second = wordAfter(text, next);
  if (word === 'tất' || word === 'toàn' || word === 'một' || quantifiers.has(second)) {
    if (word === 'một' && second !== 'số') return at;
    if (second === 'cả' || second === 'thể' || second === 'số' || quantifiers.has(second)) next = skipBlanks(text, next + second.length);
    if (quantifiers.has(wordAfter(text, next))) next = skipBlanks(text, next + wordAfter(text, next).length);
  }
  return next;
}

function startsWithName(text: string, at: number): boolean {
  return /^(?:đồng chí|đ\/c|ông|bà)(?!\p{L})/iu.test(text.slice(at, at + 10)) || isFamilyName(text, at);
}

function isFamilyName(text: string, at: number): boolean {
  if (!isCapitalAt(text, at) || !familyNames.has(wordAfter(text, at))) return false;
  return isCapitalAt(text, skipBlanks(text, wordEnd(text, at))) && known().heads.at(text, at) === undefined;
}

/** VPĐU, UBKT: two capitals or more. */
function isShortForm(text: string, at: number): boolean {
  const end = wordEnd(text, at);
  return end - at >= 2 && end - at <= 8 && text.slice(at, end) === text.slice(at, end).toUpperCase();
}

function isAnd(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 118 && text.startsWith(' và ', at);
}

function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 45 || code === 0x2013) && text.charCodeAt(at + 1) === 32;
}

function isWordStart(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at));
}

function isWordCode(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code);
}

function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    // R&D, KH&CN and “công - tư” without blanks are one word.
    if (!isWordCode(code) && !((code === 38 || code === 45) && isWordStart(text, end + 1))) return end;
    end++;
  }
}

function isCapitalAt(text: string, at: number): boolean {
  return isCapitalCode(text.charCodeAt(at));
}

function known(): Words {
  if (words) return words;
  const heads = new PhraseIndex(organHeads.map((head) => [head.words, head] as const));
  const persons = new PhraseIndex(offices.map((office) => [office, true] as const));
  const generic = new PhraseIndex(genericOrgans.map((noun) => [noun, true] as const));
  const verbs = new PhraseIndex(dutyVerbs.flatMap(({ kind, verbs: all }) => all.map((verb) => [verb, kind] as const)));
  const openings = new Map<string, number>();
  const mark = (firstWords: Iterable<string>, bit: number): void => {
    for (const word of firstWords) openings.set(word, (openings.get(word) ?? 0) | bit);
  };
  mark(heads.firstWords(), HEAD);
  mark(persons.firstWords(), OFFICE);
  mark(generic.firstWords(), NOUN);
  mark([...quantifiers].flatMap((word) => [...typed(word)]), QUANTIFIER);
  words = { openings, enders: new Set([...nameStops, ...verbs.firstWords()]), heads, offices: persons, generic, verbs };
  return words;
}
