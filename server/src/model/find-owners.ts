import { phraseAt } from '../text/phrase-index';
import { codeAt, isLetterCode, skipBlanksBack, wordBefore } from '../text/words';
import { noOrderBefore } from '../vocabulary/duty-verbs';
import { dutyBeforeLead, dutyBehindAdverbial, dutyOfSubject, orderedDuty, sentenceEnd, type Duty } from './duty';
import { openingAt } from './organ-lexicon';
import { skipBlanks } from './organ-name';
import { readOrgans, type Organ } from './organ-phrase';
import type { OwnerPhrase } from './owner';

export { isOrganName } from './organ-heading';
export { leadsOf, ownersOfField } from './owners-of-field';

const NONE: readonly OwnerPhrase[] = [];
const ENUMERATOR = /^\s{0,4}(?:[-–+*•]\s{0,3})?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[IVXivx]{1,5})[.)/-]\s{0,3})?/;
const NO_PLACES: readonly number[] = [];
/** Parts of “chỉ đạo ”, “phân công ”, “, giao ” that are rare, and how far behind the beginning they stand. At the beginning of a sentence orders are read anyway. */
const ORDER_NEEDLES = ['ỉ đạo ', 'ân công ', ', giao '] as const;
const NEEDLE_OFFSETS = [2, 2, -2] as const;
/** . ; : */
const SENTENCE_MARKS: ReadonlySet<number> = new Set([46, 59, 58]);
const MARKS = ['. ', '; ', ': '] as const;

/**
 * Finds who is to act in running text: “Giao Văn phòng Đảng ủy chủ trì, phối hợp với …”, “Ủy ban nhân dân xã tăng cường …”, “chỉ đạo UBND xã …”.
 * Nobody in particular (“Các cơ quan, đơn vị chủ động …”, “người đứng đầu …”) is no owner; one who only gives the order
 * (“UBND tỉnh chỉ đạo Sở Tài chính …”) is none either.
 * @param text a cleaned passage
 * @returns the organs and persons in the order of the text
 */
export function findOwners(text: string): readonly OwnerPhrase[] {
  let found: OwnerPhrase[] | undefined;
  let starts: Set<number> | undefined;
  let duties = 0;
  const add = (duty: Duty | undefined): void => {
    if (!duty || [...duty.leads, ...duty.supports].some(({ start }) => starts?.has(start))) return;
    for (const { start } of [...duty.leads, ...duty.supports]) (starts ??= new Set()).add(start);
    (found ??= []).push(...phrasesOf(text, duty, duties++));
  };
  const marks = new SentenceMarks(text);
  for (let start = ENUMERATOR.exec(text)![0].length; start < text.length;) {
    const end = marks.next(start);
    add(dutyOfSentence(text, start, end));
    start = end + 2;
  }
  for (const at of ordersInside(text)) add(dutyOfOrder(text, at));
  for (let at = text.indexOf('ủ trì'); at >= 0; at = text.indexOf('ủ trì', at + 5)) add(dutyBeforeLead(text, at - 2));
  return found === undefined ? NONE : found.sort((a, b) => a.start - b.start);
}

function phrasesOf(text: string, { leads, supports, how }: Duty, duty: number): OwnerPhrase[] {
  const one = ({ start, end }: Organ, role: OwnerPhrase['role'], said: OwnerPhrase['how']): OwnerPhrase => {
    const name = text.slice(start, end);
    return { start, end, text: name, role, how: said, duty, generic: false };
  };
  return [
    ...leads.map((organ) => one(organ, 'lead', how)),
    ...supports.map((organ) => one(organ, 'support', 'support')),
  ];
}

/** What a sentence orders at its beginning, or says of its subject. */
function dutyOfSentence(text: string, start: number, end: number): Duty | undefined {
  const at = skipOpening(text, start);
  if (at >= end) return undefined;
  const opening = openingAt(text, at);
  if (opening === undefined) return undefined;
  if (opening.adverbial === true && opening.heads === undefined) return dutyBehindAdverbial(text, at, end);
  const order = phraseAt(opening.orders, text, at);
  if (order) return orderedDuty(text, order.value, order.end, end);
  const subject = readOrgans(text, at);
  // “Trường hợp vượt thẩm quyền, Phòng Kinh tế báo cáo”, but “Trường Tiểu học … phối hợp”.
  if (!subject) return opening.adverbial === true ? dutyBehindAdverbial(text, at, end) : undefined;
  return dutyOfSubject(text, subject, text[subject.end] === ':' ? sentenceEnd(text, subject.end, text.length) : end);
}

/** Where orders stand in the middle of sentences: “…; giao Sở Nội vụ …”, “tiếp tục chỉ đạo MTTQ …”. */
function ordersInside(text: string): readonly number[] {
  let found: number[] | undefined;
  for (let kind = 0; kind < ORDER_NEEDLES.length; kind++) {
    const needle = ORDER_NEEDLES[kind]!;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const start = at - NEEDLE_OFFSETS[kind]!;
      if (
        start > 0 &&
        !isLetterCode(codeAt(text, start - 1)) &&
        !opensSentence(text, start) &&
        !noOrderBefore.has(wordBefore(text, start))
      )
        (found ??= []).push(start);
    }
  }
  return found ?? NO_PLACES;
}

function dutyOfOrder(text: string, at: number): Duty | undefined {
  const order = phraseAt(openingAt(text, at)?.orders, text, at);
  return order && orderedDuty(text, order.value, order.end, sentenceEnd(text, order.end, text.length));
}

/** True where a sentence begins: what it orders is read already. */
function opensSentence(text: string, at: number): boolean {
  const before = skipBlanksBack(text, at) - 1;
  const code = codeAt(text, before);
  return before < 0 || SENTENCE_MARKS.has(code);
}

/** Goes over blanks, opening marks and a number in brackets: “(1) Giao …”, “- Giao …”. */
function skipOpening(text: string, start: number): number {
  let at = start;
  while (at < start + 4 && !isLetterCode(codeAt(text, at)) && ' “"-–+'.includes(text[at] ?? 'x')) at++;
  if (text[at] !== '(') return at;
  const close = text.slice(at, at + 6).indexOf(')');
  return close > 0 ? skipBlanks(text, at + close + 1) : at;
}

/** The marks that end sentences and clauses, met in order: each kind is searched for only once over the text. */
class SentenceMarks {
  private readonly places = [-2, -2, -2];

  constructor(private readonly text: string) {}

  /** The offset of the next `. `, `; ` or `: ` from an offset on; the length of the text when there is none. */
  next(from: number): number {
    let nearest = this.text.length;
    for (let kind = 0; kind < 3; kind++) {
      let place = this.places[kind]!;
      if (place !== -1 && place < from) place = this.places[kind] = this.text.indexOf(MARKS[kind]!, from);
      if (place >= 0 && place < nearest) nearest = place;
    }
    return nearest;
  }
}
