import { padDay, padMonth, sameDate } from '../../../model/calendar';
import type { Citation } from '../../../model/citation';
import type { CalendarDate } from '../../../model/date';
import type { Draft } from '../../../model/draft';
import { citationsIn, datesIn } from '../../../model/facts';
import { placeOf, type Mention, type Place } from '../../../model/place';
import type { Span } from '../../../text/span';

/** What the line “(Kèm theo …)” of an annex says otherwise than the head of the paper. */
export interface AnnexFault {
  readonly place: Place;
  /** As it stands in the annex: `98/KH-UBND ngày 12/3/2025`. */
  readonly said: string;
  /** The same of the paper itself, in the form that the annex has it in. */
  readonly own: string;
  /** Where the head of the paper says so. */
  readonly ownPlace: Place;
}

/** “(Kèm theo ”, “PHỤ LỤC I … (Ban hành kèm theo ”: right before the name of the paper. */
const ATTACHED_TO = /(?:^|\(|\s)(?:ban hành )?kèm theo $/iu;
/** The first of these in the name of an issuer tells whose it is: “UBND tỉnh”, “Chủ tịch Ủy ban nhân dân xã Bình Minh”. */
const LEVEL =
  /(?<!\p{L})(?:tỉnh|thành phố|thành (?:ủy|uỷ)|huyện|quận|thị xã|xã|phường|đặc khu|trung ương|chính phủ|thủ tướng|quốc hội|bộ|sở|phòng)(?!\p{L})/u;

/**
 * The lines of annexes that name the paper they belong to by another number or another day than its head has: they came along from an older paper.
 * A paper of another type, another organ or another series of numbers is another paper.
 */
export function annexFaults(draft: Draft): AnnexFault[] {
  const { numberLine, dateLine } = draft.identity;
  const ownSymbol = numberLine && citationsIn(numberLine.passage)[0]?.symbol;
  const ownDate = dateLine && datesIn(dateLine.passage).find(({ form }) => form === 'long' || form === 'short')?.value;
  return linesOfAnnexes(draft).flatMap((mention): AnnexFault[] => {
    const { symbol, date } = mention.fact;
    const changes: Change[] = [];
    if (ownSymbol && symbol && symbol.canonical !== ownSymbol.canonical) {
      if (symbol.typeCode !== ownSymbol.typeCode || symbol.organ !== ownSymbol.organ) return [];
      changes.push({ start: symbol.start, end: symbol.end, own: ownSymbol.canonical, ownPlace: numberLine });
    }
    if (date && isOtherDay(date.value, ownDate)) {
      const inWords = mention.passage.text.slice(date.start, date.end).includes('tháng');
      changes.push({ start: date.start, end: date.end, own: written(ownDate!, inWords), ownPlace: dateLine! });
    }
    return changes.length === 0 ? [] : [faultOf(mention, changes)];
  });
}

/** A stretch of the line and what the head of the paper has for it. */
interface Change extends Span {
  readonly own: string;
  readonly ownPlace: Place;
}

/** One fault a line: number and day came along together. */
function faultOf(mention: Mention<Citation>, changes: readonly Change[]): AnnexFault {
  const { text } = mention.passage;
  const [first, last] = [changes[0]!, changes[changes.length - 1]!];
  const between = first === last ? '' : text.slice(first.end, last.start) + last.own;
  const place = placeOf(mention, { start: first.start, end: last.end });
  return { place, said: text.slice(place.start, place.end), own: first.own + between, ownPlace: first.ownPlace };
}

function isOtherDay(said: CalendarDate, own: CalendarDate | undefined): boolean {
  return said.day !== undefined && own?.day !== undefined && !sameDate(said, own);
}

/** The mentions behind “kèm theo” of a paper of the draft's own type and organ, behind the end of the paper itself. */
function linesOfAnnexes(draft: Draft): Mention<Citation>[] {
  const end = draft.tree.divisions[0]?.end ?? 0;
  const { citations, identity } = draft;
  const found: Mention<Citation>[] = [];
  for (let at = citations.length - 1; at >= 0 && citations[at]!.block >= end; at--) {
    const { passage, fact } = citations[at]!;
    if (
      identity.type !== undefined &&
      fact.typeWord?.type === identity.type &&
      ATTACHED_TO.test(passage.text.slice(0, fact.start)) &&
      isOwnOrgan(fact, draft)
    )
      found.push(citations[at]!);
  }
  return found.reverse();
}

/** “UBND tỉnh” is not the organ of a paper whose head ends with `XÃ BÌNH MINH`. */
function isOwnOrgan({ issuer }: Citation, { identity: { organLines } }: Draft): boolean {
  const level = issuer && LEVEL.exec(issuer.text.toLowerCase())?.[0];
  return level === undefined || (organLines.at(-1)?.passage.text.toLowerCase().includes(level) ?? false);
}

function written({ year, month, day }: CalendarDate, inWords: boolean): string {
  return inWords
    ? `ngày ${padDay(day!)} tháng ${padMonth(month!)} năm ${year}`
    : `ngày ${padDay(day!)}/${padMonth(month!)}/${year}`;
}
