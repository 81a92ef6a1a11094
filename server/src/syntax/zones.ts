import type { Block, Passage } from './block';

/**
 * Which part of a document a block belongs to.
 * `header` organ, number, place and date · `title` type, author and subject · `basis` the căn cứ lines · `opening` what stands before the first section ·
 * `body` · `recipients` Nơi nhận · `signature`
 */
export type Zone = 'header' | 'title' | 'addressee' | 'basis' | 'opening' | 'body' | 'recipients' | 'signature';

/** One document of the draft: a decision and the plan annexed to it are two. Block numbers; `end` is exclusive. */
export interface Division {
  readonly start: number;
  end: number;
  /** The block whose line names the type, `KẾ HOẠCH`; undefined for an untitled draft or annex. */
  titleBlock: number | undefined;
  /** True for what follows a signature or the word PHỤ LỤC. */
  readonly annex: boolean;
}

export interface Zones {
  /** The zone of each block. */
  readonly zones: readonly Zone[];
  readonly divisions: readonly Division[];
}

/** Says for each block which part of the document it belongs to; one walk, each step looks at the block and the zone before it. */
export function zonesOf(blocks: readonly Block[]): Zones {
  const zones: Zone[] = new Array<Zone>(blocks.length);
  let division: Division = { start: 0, end: blocks.length, titleBlock: undefined, annex: false };
  const divisions: Division[] = [division];
  let zone: Zone = 'header';
  let subjectSeen = false;
  // “- Lưu: VT.⇥TM. ỦY BAN NHÂN DÂN”: the signature has begun beside the recipients.
  let isSigned = false;
  for (let at = 0; at < blocks.length; at++) {
    const passage = firstText(blocks[at]!);
    if (passage !== undefined) {
      const opensAnnex: boolean =
        passage.role === 'annex' && (zone === 'signature' || zone === 'recipients' || zone === 'body');
      const opensDocument: boolean =
        passage.role === 'type-title' &&
        (zone === 'signature' || zone === 'recipients' || (zone === 'body' && division.titleBlock === undefined));
      if (opensAnnex || opensDocument) {
        division.end = at;
        division = { start: at, end: blocks.length, titleBlock: opensDocument ? at : undefined, annex: true };
        divisions.push(division);
        zone = opensDocument ? 'title' : 'header';
        subjectSeen = false;
        isSigned = false;
      } else {
        const before = isSigned && zone === 'recipients' && passage.role !== 'bullet' ? 'signature' : zone;
        const next = nextZone(before, passage, subjectSeen);
        if (next === 'title') {
          if (passage.role === 'type-title') division.titleBlock ??= at;
          if (blocks[at]!.passages.some((one) => one.kind === 'text' && one.role === 'text')) subjectSeen = true;
        }
        zone = next;
        isSigned = isSigned || (next === 'recipients' && blocks[at]!.passages.some(({ role }) => role === 'signature'));
      }
    } else if (zone === 'title' && blocks[at]!.passages[0]?.kind === 'rule') {
      subjectSeen = true;
    }
    zones[at] = zone;
  }
  return { zones, divisions };
}

function firstText(block: Block): Passage | undefined {
  for (const passage of block.passages) if (passage.kind === 'text' || passage.kind === 'cell') return passage;
  return undefined;
}

const EARLY: ReadonlySet<Zone> = new Set<Zone>(['header', 'title', 'addressee', 'basis', 'opening']);

function nextZone(zone: Zone, passage: Passage, subjectSeen: boolean): Zone {
  const role = passage.role;
  if (role === 'recipients') return 'recipients';
  if (role === 'signature' && zone !== 'header' && zone !== 'title') return 'signature';
  if (zone === 'recipients') return isBodyAgain(passage) ? 'body' : role === 'signature' ? 'signature' : 'recipients';
  if (zone === 'signature') return role === 'section' && passage.headingLevel > 0 ? 'body' : 'signature';
  if (!EARLY.has(zone)) return zone;
  if (role === 'section' && opensBody(passage)) return 'body';
  if (role === 'type-title' && (zone === 'header' || zone === 'title')) return 'title';
  if (role === 'addressee') return 'addressee';
  if (role === 'basis') return zone === 'body' ? 'body' : zone === 'opening' ? 'opening' : 'basis';
  switch (zone) {
    case 'header':
      return headerGoesOn(passage) ? 'header' : 'opening';
    case 'title':
      // “CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ” below the title of a decision says who decides.
      if (role === 'capitals' || role === 'type-title' || role === 'signature') return 'title';
      return role === 'text' && !subjectSeen && !opensSentence(passage.text) ? 'title' : 'opening';
    case 'addressee':
      return role === 'bullet' ? 'addressee' : 'opening';
    case 'basis':
      return role === 'text' && goesOnToNext(passage.text) ? 'basis' : 'opening';
    default:
      return 'opening';
  }
}

/** “Tỉnh ủy về công tác kiểm tra;”: the rest of a căn cứ that a page's end has cut before a capital, with more of them behind it. */
export function goesOnToNext(text: string): boolean {
  return text.endsWith(';');
}

/** “Thực hiện Kế hoạch số … như sau:”: the sentence that opens the text. The subject below the type may begin like it, but ends without a mark. */
export function opensSentence(text: string): boolean {
  return /[.:;,]$/.test(text) && text.length > 60 && OPENING.test(text);
}

const OPENING =
  /^(?:Thực hiện|Căn cứ|Triển khai|Ngày|Để|Trên cơ sở|Qua|Sau khi|Nhằm|Ban Thường vụ|Ban Chấp hành|Đảng (?:ủy|uỷ)|(?:Ủy|Uỷ) ban|UBND|Thời gian qua|Trong thời gian qua|Chi bộ|Sở|Phòng) /u;

/** Short enough for a line of a page's head. */
export function isShort(text: string): boolean {
  return text.length < 90;
}

function headerGoesOn(passage: Passage): boolean {
  switch (passage.role) {
    case 'motto':
    case 'number':
    case 'place-date':
    case 'capitals':
    case 'signature':
      return true;
    case 'text':
      return isShort(passage.text);
    default:
      return false;
  }
}

/** A number that stands before sections, not before a căn cứ or a recipient. */
function opensBody(passage: Passage): boolean {
  const kind = passage.enumerator?.kind;
  return (
    kind === 'roman' ||
    kind === 'decimal' ||
    kind === 'part' ||
    kind === 'chapter' ||
    kind === 'article' ||
    kind === 'upper' ||
    kind === 'titled-section' ||
    (kind === 'letter' && passage.enumerator?.label === 'a')
  );
}

/** A heading such as `II. NHIỆM VỤ` behind the recipients: the columns of the page were copied in another order. */
function isBodyAgain(passage: Passage): boolean {
  const kind = passage.enumerator?.kind;
  return kind === 'roman' || kind === 'part' || kind === 'chapter' || kind === 'article';
}
