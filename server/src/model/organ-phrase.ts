import type { Span } from '../text/span';
import { wordEndAt } from '../text/phrase-index';
import { codeAt, isLetterCode, small, wordAfter } from '../text/words';
import { familyNames, memberTitles, nameableInPlural, quantifiers } from '../vocabulary/organ-names';
import { HEAD, NOUN, OFFICE, openingAt, organLexicon, QUANTIFIER } from './organ-lexicon';
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

/** True where an organ of a list begins: with “các …”, a name, or a person; a bare “đơn vị” carries on the one before. */
export function opensOrgan(text: string, at: number, inField = false): boolean {
  const opening = openingAt(text, at);
  if (opening === 0 && !inField) return false;
  const { heads, offices, nouns } = organLexicon();
  const quantified = opening & QUANTIFIER ? afterQuantifier(text, at) : at;
  if (quantified > at)
    return (nouns.at(text, quantified) ?? heads.at(text, quantified) ?? offices.at(text, quantified)) !== undefined;
  const office = opening & OFFICE ? offices.at(text, at) : undefined;
  if (office) return isCapitalAt(text, at) || isCapitalAt(text, skipBlanks(text, office.end));
  const head = opening & HEAD ? heads.at(text, at) : undefined;
  if (head && hasName(text, at, head.end, head.value)) return true;
  return inField && (isFamilyName(text, at) || isShortForm(text, at));
}

function readOrgan(text: string, start: number, inField: boolean): Organ | undefined {
  const opening = openingAt(text, start);
  if (opening === 0 && !inField) return undefined;
  const quantified = opening & QUANTIFIER ? afterQuantifier(text, start) : start;
  if (quantified > start) return readPlural(text, start, quantified);
  const { heads, offices, nouns } = organLexicon();
  const office = opening & OFFICE ? offices.at(text, start) : undefined;
  if (office) return readPerson(text, start, office.end);
  const head = opening & HEAD ? heads.at(text, start) : undefined;
  if (head && hasName(text, start, head.end, head.value))
    return {
      start,
      end: endOfName(text, start, head.end, head.value, false, opensOrgan),
      generic: false,
      person: false,
    };
  if (inField && (isFamilyName(text, start) || isShortForm(text, start))) {
    return organTo(text, start, wordEndAt(text, start), false, isFamilyName(text, start));
  }
  const noun = opening & NOUN ? nouns.at(text, start) : undefined;
  return noun && organTo(text, start, noun.end, true, false);
}

/** “các phòng: Kinh tế, Văn hóa - Xã hội” are named; “các cơ quan, đơn vị liên quan” are nobody in particular. */
function readPlural(text: string, start: number, at: number): Organ | undefined {
  const { nouns, heads, offices } = organLexicon();
  const office = offices.at(text, at);
  const noun = office ?? nouns.at(text, at) ?? heads.at(text, at);
  if (!noun) return undefined;
  const next = skipBlanks(text, codeAt(text, noun.end) === 58 ? noun.end + 1 : noun.end);
  const isNamed =
    isCapitalAt(text, next) &&
    (office
      ? !memberTitles.has(wordAfter(text, next))
      : nameableInPlural.has(small(text.slice(at, noun.end))) && !/^Đảng/i.test(text.slice(next, next + 4)));
  return organTo(text, start, isNamed ? wordEndAt(text, next) : noun.end, !isNamed, office !== undefined);
}

/** “đồng chí Lê Văn Mẫu”, “Chủ tịch UBND xã”; “Bí thư các chi bộ”, “đồng chí được phân công” are nobody in particular. */
function readPerson(text: string, start: number, officeEnd: number): Organ {
  const next = skipBlanks(text, officeEnd);
  const inner = next > officeEnd ? organLexicon().offices.at(text, next) : undefined;
  const isNamed = isCapitalAt(text, next) || (inner !== undefined && isCapitalAt(text, skipBlanks(text, inner.end)));
  const standsAlone = isCapitalAt(text, start) && !isLetterCode(codeAt(text, next));
  return organTo(text, start, officeEnd, !isNamed && !standsAlone, true);
}

function organTo(text: string, start: number, from: number, generic: boolean, person: boolean): Organ {
  return { start, end: endOfName(text, start, from, undefined, generic, opensOrgan), generic, person };
}

/** “đồng chí Lê Văn Mẫu, Phó Bí thư Đảng ủy”: one person. */
function isApposition(text: string, last: Organ, organ: Organ): boolean {
  return (
    last.person &&
    organ.person &&
    !/^(?:đồng chí|đ\/c|ông|bà) /i.test(text.slice(organ.start, organ.start + 10)) &&
    !isFamilyName(text, organ.start)
  );
}

/** “các tỉnh ủy, thành ủy”: what follows organs at large in small letters is meant as widely. */
function isSaidSmall(text: string, organ: Organ): boolean {
  return !isCapitalAt(text, organ.start) && organLexicon().heads.at(text, organ.start)?.value.needs === 'nothing';
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
  return isCapitalAt(text, skipBlanks(text, wordEndAt(text, at))) && organLexicon().heads.at(text, at) === undefined;
}

/** VPĐU, UBKT: two capitals or more. */
function isShortForm(text: string, at: number): boolean {
  const end = wordEndAt(text, at);
  return end - at >= 2 && end - at <= 8 && text.slice(at, end) === text.slice(at, end).toUpperCase();
}
