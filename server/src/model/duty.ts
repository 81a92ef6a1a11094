import { codeAt, wordAfter, wordBefore } from '../text/words';
import { chairedMeetings, favours, noActorBefore, type DutyKind, type Order } from '../vocabulary/duty-verbs';
import { verbAt } from './organ-lexicon';
import { skipBlanks } from './organ-name';
import { readOrgans, type Organ, type OrganList } from './organ-phrase';
import type { OwnerPhrase } from './owner';

/** How far behind a subject its verb may stand: “Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì …”. */
const REACH = 160;
/** How long an adverbial before a subject may be. */
const ADVERBIAL_REACH = 400;
/** How much of a sentence is read. */
const SENTENCE = 600;
const NOBODY: readonly Organ[] = [];
const LEAD = 'chủ trì';
const SUPPORT = 'phối hợp';
const WITH = /phối hợp(?: chặt chẽ| thường xuyên| hiệu quả)? (?:với |cùng )?/y;
/** Where the organs before “chủ trì” begin at the latest: , ; : ( . */
const CLAUSE_MARKS: ReadonlySet<number> = new Set([...',;:(.'].map((mark) => mark.charCodeAt(0)));

/** Those who lead or act, those who help, and how it is said. */
export interface Duty {
  readonly leads: readonly Organ[];
  readonly supports: readonly Organ[];
  readonly how: OwnerPhrase['how'];
}

/** “Căn cứ Kế hoạch này, |Văn phòng Đảng ủy tham mưu …”. */
export function dutyBehindAdverbial(text: string, start: number, end: number): Duty | undefined {
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
export function orderedDuty(text: string, order: Order, from: number, end: number): Duty | undefined {
  const list = readOrgans(text, skipBlanks(text, from));
  if (!list) return undefined;
  const leads = namedOf(list);
  if (leads.length === 0 || (order.words === 'đề nghị' && favours.has(wordAfter(text, list.end)))) return undefined;
  return { leads, supports: supportsOf(text, list.end, end), how: isLead(text, list.end, end) ? 'lead' : order.how };
}

/** “Ủy ban nhân dân xã |tăng cường …”, “UBND tỉnh |chỉ đạo Sở Tài chính chủ trì …”. */
export function dutyOfSubject(text: string, subject: OrganList, end: number): Duty | undefined {
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
  if (main.value === 'support' && helpsOnly(text, main.end)) return { leads: NOBODY, supports: leads, how: 'support' };
  const from = main.value === 'support' ? main.end - SUPPORT.length : main.end;
  return { leads, supports: supportsOf(text, from, end), how: main.value === 'lead' ? 'lead' : 'subject' };
}

/** True where “phối hợp” ends its clause: “Ủy ban Kiểm tra phối hợp|” helps; “Văn phòng phối hợp| với các ban …” acts. */
export function helpsOnly(text: string, at: number): boolean {
  return /^(?: thực hiện| triển khai)?(?:[.;)]|,? ?$)/.test(text.slice(at, at + 16));
}

/** “…, do |Văn phòng Đảng ủy chủ trì”: organs right before “chủ trì” in the middle of a sentence. */
export function dutyBeforeLead(text: string, lead: number): Duty | undefined {
  if (noActorBefore.has(wordBefore(text, lead)) || chairedMeetings.has(wordAfter(text, lead + LEAD.length)))
    return undefined;
  let start = lead;
  while (start > 0 && lead - start < REACH && !CLAUSE_MARKS.has(codeAt(text, start - 1))) start--;
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
  const distance = text.slice(verb.end, Math.min(end, verb.end + REACH)).indexOf(LEAD);
  const lead = verb.end + distance;
  const isVerb = distance >= 0 && !noActorBefore.has(wordBefore(text, lead));
  return isVerb ? { value: 'lead', end: lead + LEAD.length } : verb;
}

/** “phối hợp với |Sở Nội vụ, Sở Tư pháp”: the named organs that help, in the rest of a sentence. */
function supportsOf(text: string, from: number, end: number): readonly Organ[] {
  const distance = text.slice(from, Math.min(end, from + SENTENCE)).indexOf(SUPPORT);
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

/** The end of the sentence that an offset stands in, or `limit`; a sentence is not read further than {@link SENTENCE}. */
export function sentenceEnd(text: string, from: number, limit: number): number {
  const last = Math.min(limit, from + SENTENCE);
  const rest = text.slice(from, last);
  const stop = rest.indexOf('. ');
  const semicolon = rest.indexOf('; ');
  const end = stop < 0 || (semicolon >= 0 && semicolon < stop) ? semicolon : stop;
  return end < 0 ? last : from + end;
}
