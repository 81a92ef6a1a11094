import type { Span } from '../text/span';
import { phraseAt } from '../text/phrase-index';
import { codeAt, isLetterCode, small, wordAfter, wordEndAt } from '../text/words';
import { familyNames, memberTitles, nameableInPlural, quantifiers } from '../vocabulary/organ-names';
import { openingAt, type Opening } from './organ-lexicon';
import { endOfName, hasName, isCapitalAt, skipBlanks } from './organ-name';

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

/** No bracket is read that is longer. */
const LONGEST_BRACKET = 300;
const SEPARATOR = /,? (?:và|cùng với|cùng) |, |\/ ?/y;
const FIELD_SEPARATOR = /,? (?:và|cùng với|cùng) |[,;] ?|\/ ?/y;

/** The first syllables of xã, phường, tỉnh, huyện, thành phố, đặc khu. */
const PLACES: ReadonlySet<string> = new Set('xã phường tỉnh huyện thành đặc'.split(' '));
/** One who may hold the office of a chairman, too. */
const SECRETARY = /^(?:phó )?bí thư/i;

/**
 * Reads the organs named from an offset on: “Sở Tài chính, Sở Y tế và các cơ quan liên quan (Ban Quản lý, …)”.
 * @param inField true for the value of a field: there “;” parts organs, and persons and short forms stand without a title
 * @returns undefined when no organ begins at `start`
 */
export function readOrgans(text: string, start: number, inField = false): OrganList | undefined {
  let organ = readOrgan(text, start, inField);
  if (!organ) return undefined;
  const organs: Organ[] = [];
  let end = start;
  while (organ) {
    const last = organs[organs.length - 1];
    if (last && isApposition(text, last, organ)) organs[organs.length - 1] = { ...last, end: organ.end };
    else organs.push(last?.generic === true && isSaidSmall(text, organ) ? { ...organ, generic: true } : organ);
    end = readBracket(text, organ.end, inField, organs);
    const next = afterSeparator(text, end, inField);
    organ = next >= 0 && opensOrgan(text, next, inField) ? readOrgan(text, next, inField) : undefined;
  }
  return { organs, end };
}

/** True for an owner who is a person, by name or by office: “đồng chí Lê Văn Mẫu”, “Chủ tịch UBND xã”; false for an organ. */
export function isPerson(owner: string): boolean {
  return readOrgan(owner, 0, true)?.person === true;
}

/** True where an organ of a list begins: with “các …”, a name, or a person; a bare “đơn vị” carries on the one before. */
export function opensOrgan(text: string, at: number, inField = false): boolean {
  const opening = openingAt(text, at);
  if (opening) {
    const quantified = opening.quantifier === true ? afterQuantifier(text, at) : at;
    if (quantified > at) return pluralNounAt(text, quantified) !== undefined;
    const office = phraseAt(opening.offices, text, at);
    if (office) return isCapitalAt(text, at) || isCapitalAt(text, skipBlanks(text, office.end));
    const head = phraseAt(opening.heads, text, at);
    if (head && hasName(text, at, head.end, head.value)) return true;
  }
  return inField && (isFamilyName(text, at) || isShortForm(text, at));
}

function readOrgan(text: string, start: number, inField: boolean): Organ | undefined {
  const opening = openingAt(text, start);
  const named = opening && readKnownOrgan(text, start, opening);
  if (named) return named;
  if (inField && (isFamilyName(text, start) || isShortForm(text, start))) {
    return organTo(text, start, wordEndAt(text, start), false, isFamilyName(text, start));
  }
  const noun = phraseAt(opening?.nouns, text, start);
  return noun && isBareNoun(text, start, noun.end, opening!) ? organTo(text, start, noun.end, true, false) : undefined;
}

function readKnownOrgan(text: string, start: number, opening: Opening): Organ | undefined {
  const quantified = opening.quantifier === true ? afterQuantifier(text, start) : start;
  if (quantified > start) return readPlural(text, start, quantified);
  const office = phraseAt(opening.offices, text, start);
  if (office) return readPerson(text, start, office.end, office.value);
  const head = phraseAt(opening.heads, text, start);
  if (!head || !hasName(text, start, head.end, head.value)) return undefined;
  return { start, end: endOfName(text, start, head.end, head.value, false, opensOrgan), generic: false, person: false };
}

/** “Cán bộ, công chức …” are organs at large without “các” too; “Trường hợp …” and the verb “Tổ chức …” are none. */
function isBareNoun(text: string, start: number, end: number, opening: Opening): boolean {
  if (end === wordEndAt(text, start)) return false;
  const verb = phraseAt(opening.verbs, text, start);
  return verb === undefined || verb.end < end;
}

/** What stands behind “các”: persons by their office, organs at large, or names. */
function pluralNounAt(text: string, at: number): { readonly end: number; readonly person: boolean } | undefined {
  const opening = openingAt(text, at);
  const office = phraseAt(opening?.offices, text, at);
  const noun = office ?? phraseAt(opening?.nouns, text, at) ?? phraseAt(opening?.heads, text, at);
  return noun && { end: noun.end, person: office !== undefined };
}

/** “các phòng: Kinh tế, Văn hóa - Xã hội” are named; “các cơ quan, đơn vị liên quan” are nobody in particular. */
function readPlural(text: string, start: number, at: number): Organ | undefined {
  const noun = pluralNounAt(text, at);
  if (!noun) return undefined;
  const next = skipBlanks(text, codeAt(text, noun.end) === 58 ? noun.end + 1 : noun.end);
  const mayBeNamed = noun.person
    ? !memberTitles.has(wordAfter(text, next))
    : nameableInPlural.has(small(text.slice(at, noun.end))) && !/^Đảng/i.test(text.slice(next, next + 4));
  const isNamed = mayBeNamed && isCapitalAt(text, next);
  return organTo(text, start, isNamed ? wordEndAt(text, next) : noun.end, !isNamed, noun.person);
}

/** “đồng chí Lê Văn Mẫu”, “Chủ tịch UBND xã”; “Bí thư các chi bộ”, “đồng chí được phân công” are nobody in particular. */
function readPerson(text: string, start: number, officeEnd: number, holders: 'one' | 'many'): Organ {
  const next = skipBlanks(text, officeEnd);
  const inner = next > officeEnd ? phraseAt(openingAt(text, next)?.offices, text, next) : undefined;
  const isNamed = isCapitalAt(text, next) || (inner !== undefined && isCapitalAt(text, skipBlanks(text, inner.end)));
  // “Bí thư chủ trì”, “Trưởng Công an xã”: of a place there is one.
  const standsAlone = !isLetterCode(codeAt(text, next)) || PLACES.has(wordAfter(text, officeEnd));
  const isOne = holders === 'one' && standsAlone && isCapitalAt(text, start);
  return organTo(text, start, officeEnd, !isNamed && !isOne, true);
}

function organTo(text: string, start: number, from: number, generic: boolean, person: boolean): Organ {
  return { start, end: endOfName(text, start, from, undefined, generic, opensOrgan), generic, person };
}

/** “đồng chí Lê Văn Mẫu, Phó Bí thư Đảng ủy”, “Bí thư Đảng ủy, Chủ tịch HĐND xã”: one person. */
function isApposition(text: string, last: Organ, organ: Organ): boolean {
  if (!last.person || !organ.person || namesPerson(text, organ.start)) return false;
  return (
    namesPerson(text, last.start) ||
    (SECRETARY.test(text.slice(last.start, last.start + 12)) &&
      /^chủ tịch/i.test(text.slice(organ.start, organ.start + 8)))
  );
}

/** “đồng chí …”, “ông …”, or a family name. */
function namesPerson(text: string, at: number): boolean {
  return /^(?:đồng chí|đ\/c|ông|bà) /i.test(text.slice(at, at + 10)) || isFamilyName(text, at);
}

/** “các tỉnh ủy, thành ủy”: what follows organs at large in small letters is meant as widely. */
function isSaidSmall(text: string, organ: Organ): boolean {
  return (
    !isCapitalAt(text, organ.start) &&
    phraseAt(openingAt(text, organ.start)?.heads, text, organ.start)?.value.needs === 'nothing'
  );
}

/** Adds the organs in a bracket behind another one: “các sở liên quan (Sở Nội vụ, Sở Tư pháp, …)”; gives the offset behind it. */
function readBracket(text: string, at: number, inField: boolean, organs: Organ[]): number {
  const open = skipBlanks(text, at);
  if (codeAt(text, open) !== 40) return at;
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

/** Goes over “các”, “tất cả các”, “một số”; the offset itself when none stands there (“một” alone is a number). */
function afterQuantifier(text: string, at: number): number {
  const word = wordAfter(text, at);
  if (!quantifiers.has(word)) return at;
  let next = skipBlanks(text, at + word.length);
  const second = wordAfter(text, next);
  if (word === 'một' && second !== 'số') return at;
  if (second === 'cả' || second === 'thể' || second === 'số' || quantifiers.has(second))
    next = skipBlanks(text, next + second.length);
  const third = wordAfter(text, next);
  return quantifiers.has(third) ? skipBlanks(text, next + third.length) : next;
}

function isFamilyName(text: string, at: number): boolean {
  if (!isCapitalAt(text, at) || !familyNames.has(wordAfter(text, at))) return false;
  return isCapitalAt(text, skipBlanks(text, wordEndAt(text, at))) && openingAt(text, at)?.heads === undefined;
}

/** VPĐU, UBKT: two capitals or more. */
function isShortForm(text: string, at: number): boolean {
  const end = wordEndAt(text, at);
  return end - at >= 2 && end - at <= 8 && text.slice(at, end) === text.slice(at, end).toUpperCase();
}
