import type { Passage } from '../syntax/block';
import type { SyntaxTree } from '../syntax/syntax-tree';
import type { Zone } from '../syntax/zones';
import type { DocumentTypeId, System } from '../vocabulary/document-types';
import { profileOf, type Profile } from '../vocabulary/formats';
import { typeOfTitle } from '../vocabulary/titles';
import type { CalendarDate } from './date';
import { datesIn } from './facts';
import type { Place } from './place';

/** What a draft says of itself in its head, its title and its signature. */
export interface Identity {
  /** Paper of the Party or of the State; undefined when nothing tells. */
  readonly system: System | undefined;
  readonly type: DocumentTypeId | undefined;
  /** The line that names the type. */
  readonly titlePlace: Place | undefined;
  /** The words of the title below the type, joined: “khắc phục hạn chế …”. */
  readonly subject: string;
  /** The line with the draft's own number. */
  readonly numberLine: Place | undefined;
  /** The line with place and date. */
  readonly dateLine: Place | undefined;
  /** The day of the place-and-date line; the year alone where day and month are still blank; where no day is said, today's if that was told. */
  readonly date: CalendarDate | undefined;
  /** The organ lines in the head, as written. */
  readonly organLines: readonly Place[];
  /** The lines of the signature, as written. */
  readonly signatureLines: readonly Place[];
  /** Which format applies, as far as the draft itself tells. */
  readonly profile: Profile | null;
}

/** What is known of a draft from outside: `profile` overrides what the draft tells, `today` stands for a day that it does not tell. */
interface Known {
  readonly profile: Profile | undefined;
  readonly today?: CalendarDate | undefined;
}

/** Reads the head, title and end of the first document in the draft. */
export function identify(tree: SyntaxTree, { profile, today }: Known): Identity {
  const { blocks, zones } = tree;
  let titlePlace: Place | undefined;
  let numberLine: Place | undefined;
  let dateLine: Place | undefined;
  const subject: string[] = [];
  const organLines: Place[] = [];
  const signatureLines: Place[] = [];
  const last = tree.divisions[0]?.end ?? blocks.length;
  let party = 0;
  let state = 0;
  for (let at = 0; at < last; at++) {
    const zone = zones[at]!;
    if (zone === 'body' || zone === 'basis' || zone === 'addressee') continue;
    for (const passage of blocks[at]!.passages) {
      // Beside the recipients the signature may stand in a column of its own.
      if (passage.kind !== 'text' || (zone === 'recipients' && passage.role !== 'signature')) continue;
      const place = whole(at, passage);
      party += partyWeight(passage, zone);
      state += stateWeight(passage, zone);
      if (zone === 'signature' || zone === 'recipients') signatureLines.push(place);
      else if (passage.role === 'type-title') titlePlace ??= place;
      else if (passage.role === 'number') numberLine ??= place;
      else if (passage.role === 'place-date') dateLine ??= place;
      else if (zone === 'title') subject.push(passage.text);
      else if (zone === 'header' && passage.role === 'capitals') organLines.push(place);
    }
  }
  const system = party > state ? 'party' : state > party ? 'state' : undefined;
  const said = dateLine && dateOf(dateLine);
  const date = said?.day === undefined ? (today ?? said) : said;
  return {
    system,
    titlePlace,
    numberLine,
    dateLine,
    date,
    organLines,
    signatureLines,
    type: titlePlace && typeOfTitle(titlePlace.passage.text),
    subject: subject.join(' '),
    profile: profile ?? profileOf(system, date),
  };
}

/** True when a draft says the same of itself, in the same lines. */
export function isSameIdentity(a: Identity, b: Identity): boolean {
  return (
    a.system === b.system &&
    a.type === b.type &&
    a.subject === b.subject &&
    a.profile === b.profile &&
    isSameDate(a.date, b.date) &&
    isSamePlace(a.titlePlace, b.titlePlace) &&
    isSamePlace(a.numberLine, b.numberLine) &&
    isSamePlace(a.dateLine, b.dateLine) &&
    areSamePlaces(a.organLines, b.organLines) &&
    areSamePlaces(a.signatureLines, b.signatureLines)
  );
}

function isSameDate(a: CalendarDate | undefined, b: CalendarDate | undefined): boolean {
  return a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;
}

function areSamePlaces(a: readonly Place[], b: readonly Place[]): boolean {
  return a.length === b.length && a.every((place, at) => isSamePlace(place, b[at]));
}

/** The lines of the head are whole passages. */
function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a?.block === b?.block && a?.passage === b?.passage;
}

/** “Bình Minh, ngày 05 tháng 6 năm 2026”; “ngày      tháng      năm 2026” says the year. */
function dateOf({ passage }: Place): CalendarDate | undefined {
  const said = datesIn(passage).find(({ form }) => form === 'long' || form === 'short');
  if (said !== undefined) return said.value;
  const year = /năm ((?:19|20)\d{2})$/u.exec(passage.text)?.[1];
  return year === undefined ? undefined : { year: Number(year), month: undefined, day: undefined };
}

function whole(block: number, passage: Passage): Place {
  return { block, passage, start: 0, end: passage.text.length };
}

const PARTY_BODY =
  /^(?:CỦA )?(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH|ĐẢNG (?:ỦY|UỶ|BỘ)|TỈNH (?:ỦY|UỶ)|THÀNH (?:ỦY|UỶ)|HUYỆN (?:ỦY|UỶ)|CHI BỘ|ỦY BAN KIỂM TRA|UỶ BAN KIỂM TRA)/u;
const PARTY_SIGNATURE = /^(?:T\/M|K\/T|T\/L)\s|^(?:PHÓ )?BÍ THƯ/u;
const STATE_SIGNATURE = /^(?:TM\.|KT\.?\s|TL\.|TUQ\.)|^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC)/u;
const STATE_BODY = /^(?:ỦY|UỶ) BAN NHÂN DÂN|^(?:HỘI ĐỒNG NHÂN DÂN|SỞ |BỘ |CHÍNH PHỦ)/u;

function isSigned(zone: Zone): boolean {
  return zone === 'signature' || zone === 'recipients';
}

/** How strongly a line speaks for a paper of the Party. What a line says is weighed, not counted: the country's motto settles it. */
function partyWeight({ text, role }: Passage, zone: Zone): number {
  if (role === 'motto') return text.startsWith('ĐẢNG') ? 10 : 0;
  if (role === 'number') return /-\s?\p{Lu}[\p{L}]{0,4}\s?\//u.test(text) ? 4 : 0;
  if (isSigned(zone))
    return PARTY_SIGNATURE.test(text) || /BAN THƯỜNG VỤ|ĐẢNG (?:ỦY|UỶ)|BAN CHẤP HÀNH/u.test(text) ? 3 : 0;
  if (zone === 'header' || zone === 'title') return PARTY_BODY.test(text) ? 3 : 0;
  return /(?:Ban Thường vụ|Ban Chấp hành|Đảng (?:ủy|uỷ|bộ)|Tỉnh (?:ủy|uỷ)|Huyện (?:ủy|uỷ))[^.;]{0,80}(?:ban hành|xây dựng|yêu cầu|quyết định|kết luận)/u.test(
    text,
  )
    ? 1
    : 0;
}

function stateWeight({ text, role }: Passage, zone: Zone): number {
  if (role === 'motto') return text.startsWith('CỘNG') ? 10 : 0;
  if (role === 'number') return /\/\s?\p{Lu}[\p{L}]{0,4}\s?-/u.test(text) ? 4 : 0;
  if (isSigned(zone)) return STATE_SIGNATURE.test(text) ? 2 : 0;
  if (zone === 'header' || zone === 'title') return STATE_BODY.test(text) ? 3 : 0;
  return /^(?:Ủy|Uỷ) ban nhân dân|^UBND/u.test(text) && /ban hành|xây dựng/u.test(text) ? 1 : 0;
}
