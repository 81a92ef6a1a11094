import { codeAt, isLetterCode, wordAfter, wordBefore } from '../text/words';
import { chairedMeetings, favours, noOrderBefore, type DutyKind, type Order } from '../vocabulary/duty-verbs';
import { ADVERBIAL, openingAt, ORDER, organLexicon, verbAt } from './organ-lexicon';
import { skipBlanks } from './organ-name';
import { readOrgans, type Organ, type OrganList } from './organ-phrase';
import type { OwnerPhrase } from './owner';

export { isOrganName } from './organ-heading';
export { leadsOf, ownersOfField } from './owners-of-field';

const NONE: readonly OwnerPhrase[] = [];
const ENUMERATOR = /^\s{0,4}(?:[-–+*•]\s{0,3})?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[IVXivx]{1,5})[.)/-]\s{0,3})?/;
/** How far behind a subject its verb may stand: “Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì …”. */
const REACH = 160;
const WITH = /phối hợp(?: chặt chẽ| thường xuyên| hiệu quả)? (?:với |cùng )?/y;
/** How long an adverbial before a subject may be. */
const ADVERBIAL_REACH = 400;
/** How much of a sentence is read for those who help. */
const SENTENCE = 600;
const NOBODY: readonly Organ[] = [];
const NO_PLACES: readonly number[] = [];
/** Parts of “chỉ đạo ”, “phân công ”, “, giao ” that are rare, and how far behind the beginning they stand. At the beginning of a sentence orders are read anyway. */
const ORDER_NEEDLES = ['ỉ đạo ', 'ân công ', ', giao '] as const;
const NEEDLE_OFFSETS = [2, 2, -2] as const;
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
    if (!duty || duty.leads.some(({ start }) => starts?.has(start))) return;
    for (const { start } of duty.leads) (starts ??= new Set()).add(start);
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

/** Those who lead or act, those who help, and how it is said. */
interface Duty {
  readonly leads: readonly Organ[];
  readonly supports: readonly Organ[];
  readonly how: OwnerPhrase['how'];
}

function phrasesOf(text: string, { leads, supports, how }: Duty, duty: number): OwnerPhrase[] {
  const one = ({ start, end }: Organ, role: OwnerPhrase['role'], said: OwnerPhrase['how']): OwnerPhrase => {
    const name = text.slice(start, end);
    return { start, end, text: name, role, how: said, duty, generic: false, key: `${role}|${said}|${duty}|${name}` };
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
  if (opening === 0) return undefined;
  if (opening & ADVERBIAL) return dutyBehindAdverbial(text, at, end);
  const order = opening & ORDER ? organLexicon().orders.at(text, at) : undefined;
  if (order) return orderedDuty(text, order.value, order.end, end);
  const subject = readOrgans(text, at);
  return (
    subject &&
    dutyOfSubject(text, subject, text[subject.end] === ':' ? sentenceEnd(text, subject.end, text.length) : end)
  );
}

/** “Căn cứ Kế hoạch này, |Văn phòng Đảng ủy tham mưu …”. */
function dutyBehindAdverbial(text: string, start: number, end: number): Duty | undefined {
  const head = text.slice(start, Math.min(end, start + ADVERBIAL_REACH));
  let comma = head.indexOf(', ');
  for (let commas = 0; commas < 4 && comma >= 0; commas++) {
    const subject = readOrgans(text, start + comma + 2);
    const duty = subject && dutyOfSubject(text, subject, end);
    if (duty) return duty;
    comma = head.indexOf(', ', comma + 2);
  }
  return undefined;
}

/** “Giao |Sở Tài chính, Sở Nội vụ …”. */
function orderedDuty(text: string, order: Order, from: number, end: number): Duty | undefined {
  const list = readOrgans(text, skipBlanks(text, from));
  if (!list) return undefined;
  const leads = namedOf(list);
  if (leads.length === 0 || (order.words === 'đề nghị' && favours.has(wordAfter(text, list.end)))) return undefined;
  return { leads, supports: supportsOf(text, list.end, end), how: isLead(text, list.end, end) ? 'lead' : order.how };
}

/** “Ủy ban nhân dân xã |tăng cường …”, “UBND tỉnh |chỉ đạo Sở Tài chính chủ trì …”. */
function dutyOfSubject(text: string, subject: OrganList, end: number): Duty | undefined {
  const at = verbStart(text, subject.end);
  const verb = at < end ? verbAt(text, at) : undefined;
  if (!verb || (text[subject.end] === ',' && verb.value !== 'ground' && verb.value !== 'lead')) return undefined;
  const main = mainVerb(text, verb, end);
  const leads = namedOf(subject);
  if (main.value === 'direct' || main.value === 'assign' || main.value === 'ask') {
    const objects = readOrgans(text, skipBlanks(text, afterTogether(text, main.end)));
    const acting = objects ? namedOf(objects) : [];
    if (objects && acting.length > 0) {
      const how = isLead(text, objects.end, end) ? 'lead' : main.value === 'direct' ? 'direct' : 'assign';
      return { leads: acting, supports: supportsOf(text, objects.end, end), how };
    }
    if (main.value !== 'direct') return undefined;
  }
  if (leads.length === 0 || (main.value === 'lead' && chairedMeetings.has(wordAfter(text, main.end)))) return undefined;
  return {
    leads,
    supports: supportsOf(text, main.end - (main.value === 'support' ? 8 : 0), end),
    how: main.value === 'lead' ? 'lead' : 'subject',
  };
}

/** “…, do |Văn phòng Đảng ủy chủ trì”: organs right before “chủ trì” in the middle of a sentence. */
function dutyBeforeLead(text: string, lead: number): Duty | undefined {
  if (chairedMeetings.has(wordAfter(text, lead + 7))) return undefined;
  let start = lead;
  while (start > 0 && lead - start < REACH && !isClauseMark(codeAt(text, start - 1))) start--;
  start = skipBlanks(text, start);
  const made = text.slice(start, lead).lastIndexOf(' do ');
  if (made >= 0) start += made + 4;
  const list = start < lead ? readOrgans(text, start) : undefined;
  if (!list || skipBlanks(text, list.end) !== lead) return undefined;
  const leads = namedOf(list);
  return leads.length > 0
    ? { leads, supports: supportsOf(text, lead, sentenceEnd(text, lead, text.length)), how: 'lead' }
    : undefined;
}

/** Where orders stand in the middle of sentences: “…; giao Sở Nội vụ …”, “tiếp tục chỉ đạo MTTQ …”. */
function ordersInside(text: string): readonly number[] {
  let found: number[] | undefined;
  for (let kind = 0; kind < ORDER_NEEDLES.length; kind++) {
    const needle = ORDER_NEEDLES[kind]!;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const start = at - NEEDLE_OFFSETS[kind]!;
      if (start >= 0 && !isLetterCode(codeAt(text, start - 1)) && !noOrderBefore.has(wordBefore(text, start)))
        (found ??= []).push(start);
    }
  }
  return found ?? NO_PLACES;
}

function dutyOfOrder(text: string, at: number): Duty | undefined {
  const order = organLexicon().orders.at(text, at);
  return order && orderedDuty(text, order.value, order.end, sentenceEnd(text, order.end, text.length));
}

/** True when “chủ trì” is what the organs before an offset are to do. */
function isLead(text: string, at: number, end: number): boolean {
  const verb = verbAt(text, verbStart(text, at));
  if (!verb) return false;
  const main = mainVerb(text, verb, end);
  return main.value === 'lead' && !chairedMeetings.has(wordAfter(text, main.end));
}

/** The verb that says what is to be done: behind “tiếp tục”, “có trách nhiệm”, “căn cứ chức năng, nhiệm vụ được giao”. */
function mainVerb(
  text: string,
  first: { readonly value: DutyKind; readonly end: number },
  end: number,
): { readonly value: DutyKind; readonly end: number } {
  let verb = first;
  for (let steps = 0; steps < 5 && verb.value === 'manner'; steps++) {
    const next = verbAt(text, skipBlanks(text, verb.end));
    if (!next || next.end > end) return verb;
    verb = next;
  }
  if (verb.value !== 'ground') return verb;
  const distance = text.slice(verb.end, Math.min(end, verb.end + REACH)).indexOf('chủ trì');
  const lead = verb.end + distance;
  const isVerb = distance >= 0 && !/^(?:quan|vị|công)$/.test(wordBefore(text, lead));
  return isVerb ? { value: 'lead', end: lead + 7 } : verb;
}

/** “phối hợp với |Sở Nội vụ, Sở Tư pháp”: the named organs that help, in the rest of a sentence. */
function supportsOf(text: string, from: number, end: number): readonly Organ[] {
  const distance = text.slice(from, Math.min(end, from + SENTENCE)).indexOf('phối hợp');
  if (distance < 0) return NOBODY;
  WITH.lastIndex = from + distance;
  WITH.test(text);
  const list = WITH.lastIndex > 0 ? readOrgans(text, skipBlanks(text, WITH.lastIndex)) : undefined;
  return list ? namedOf(list) : NOBODY;
}

/** “chỉ đạo, đôn đốc |Sở Xây dựng”. */
function afterTogether(text: string, at: number): number {
  let end = at;
  for (let steps = 0; steps < 3; steps++) {
    const next = text.startsWith(', ', end) ? end + 2 : text.startsWith(' và ', end) ? end + 4 : -1;
    const verb = next < 0 ? undefined : verbAt(text, next);
    if (!verb) return end;
    end = verb.end;
  }
  return end;
}

function namedOf(list: OrganList): readonly Organ[] {
  return list.organs.filter((organ) => !organ.generic);
}

/** Where the verb behind a subject may begin: “Sở Nội vụ: Tham mưu …”, “Sở Tài chính, trên cơ sở …”. */
function verbStart(text: string, at: number): number {
  const mark = text[at];
  return skipBlanks(text, mark === ',' || mark === ':' ? at + 1 : at);
}

/** , ; : ( and . */
function isClauseMark(code: number): boolean {
  return code === 44 || code === 59 || code === 58 || code === 40 || code === 46;
}

/** The end of the sentence that an offset stands in, or `limit`; a sentence is not read further than {@link SENTENCE}. */
function sentenceEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  const last = Math.min(limit, from + SENTENCE);
  while (at < last && !(codeAt(text, at + 1) === 32 && (text[at] === '.' || text[at] === ';'))) at++;
  return at;
}

/** Goes over blanks, opening marks and a number in brackets: “(1) Giao …”, “- Giao …”. */
function skipOpening(text: string, start: number): number {
  let at = start;
  while (at < start + 4 && !isLetterCode(codeAt(text, at)) && ' “"-–+'.includes(text[at] ?? 'x')) at++;
  if (codeAt(text, at) !== 40) return at;
  const close = text.indexOf(')', at);
  return close > 0 && close - at <= 5 ? skipBlanks(text, close + 1) : at;
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
