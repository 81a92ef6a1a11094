import type { Draft, Passage } from '../../model/draft';
import { readOrgans } from '../../model/organ-phrase';
import { asTyped } from '../../model/restructure/text-edit';
import type { Edit } from '../../rules/rule';
import { capitalise, isLetter } from '../../text/letters';
import type { Span } from '../../text/span';

/** An organ is said in full and in short: “Ủy ban nhân dân xã”, “UBND xã”. */
const HEADS: readonly (readonly string[])[] = [
  ['Ủy ban nhân dân', 'Uỷ ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Ủy ban Mặt trận Tổ quốc', 'Uỷ ban Mặt trận Tổ quốc', 'UBMTTQ'],
  ['Ủy ban Kiểm tra', 'Uỷ ban Kiểm tra', 'UBKT'],
  ['Ban Chỉ đạo', 'BCĐ'],
  ['Ban Thường vụ', 'BTV'],
  ['Ban Chấp hành', 'BCH'],
  ['Văn phòng', 'VP'],
];
/** No name of an organ is longer. */
const LONGEST = 160;

/** One way of writing a name, and what is to stand there. */
interface Form {
  readonly old: string;
  readonly now: string;
}

/**
 * The organ whose name holds a place of a passage.
 * @param at offset in the passage's text
 * @returns its stretch of the passage; undefined for organs at large (“các cơ quan liên quan”) and for persons
 */
export function organAt({ text, kind }: Passage, at: number): Span | undefined {
  for (let start = Math.max(0, at - LONGEST); start <= at && start < text.length; start++) {
    if (isLetter(text[start - 1]) || !isLetter(text[start])) continue;
    const organ = readOrgans(text, start, kind === 'cell')?.organs.find(
      (one) => one.start <= at && at <= one.end && !one.generic && !one.person,
    );
    if (organ !== undefined && text.slice(organ.start, organ.end).includes(' ')) return organ;
  }
  return undefined;
}

/** Renames an organ wherever it is named, in full, in short and in capitals; names that only begin alike (“Phòng Kinh tế - Hạ tầng”) stay. */
export function renameOrgan(draft: Draft, name: string, typed: string): Edit[] {
  const forms = formsOf(name, typed);
  return editsOf(
    draft,
    [...forms, ...forms.map(({ old, now }) => ({ old: old.toUpperCase(), now: now.toUpperCase() }))],
    endsName,
  );
}

/** Writes an abbreviation otherwise wherever it stands by itself; in symbols (`12-KH/BCĐ`) it stays. */
export function renameAbbreviation(draft: Draft, name: string, typed: string): Edit[] {
  return editsOf(
    draft,
    [{ old: name, now: typed }],
    (text, start, end) => !/[-/&_@.]/.test(text[start - 1] ?? '') && !/[-/&_@]/.test(text[end] ?? ''),
  );
}

function formsOf(name: string, typed: string): Form[] {
  const family = HEADS.find((heads) => heads.some((head) => name.startsWith(head)));
  const head = family?.find((one) => name.startsWith(one));
  if (family === undefined || head === undefined) return [{ old: name, now: typed }];
  const headNow = family.find((one) => typed.startsWith(one));
  return family.map((other) => ({
    old: other + name.slice(head.length),
    now: headNow === undefined || other === head ? typed : other + typed.slice(headNow.length),
  }));
}

/** True where a name ends: not before more words of it with capitals (“UBND xã |Bình Minh”, “Phòng Kinh tế| - Hạ tầng”). */
function endsName(text: string, start: number, end: number): boolean {
  const organ = readOrgans(text, start)?.organs[0];
  if (organ?.start === start && organ.end > end && !organ.generic) return false;
  return !/^(?:\s?[-–]\s?|\s)\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6));
}

function editsOf(
  draft: Draft,
  forms: readonly Form[],
  isWhole: (text: string, start: number, end: number) => boolean,
): Edit[] {
  const edits: Edit[] = [];
  draft.tree.blocks.forEach((one, block) => {
    for (const passage of one.passages) {
      if (passage.kind === 'comment' || passage.kind === 'rule') continue;
      const { text } = passage;
      const taken: Span[] = [];
      for (const { old, now } of forms) {
        for (let start = text.indexOf(old); start >= 0; start = text.indexOf(old, start + 1)) {
          const end = start + old.length;
          if (
            isInWord(text, start, end) ||
            taken.some((span) => span.start < end && start < span.end) ||
            !isWhole(text, start, end)
          )
            continue;
          taken.push({ start, end });
          if (old !== now)
            edits.push({ ...draft.spanOf({ block, passage, start, end }), newText: asTyped(draft, block, now) });
        }
      }
    }
  });
  return edits.sort((a, b) => a.start - b.start);
}

function isInWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '');
}

/** What an organ may be called. */
export function isNameOfOrgan(typed: string): boolean {
  return typed.length <= LONGEST && typed === capitalise(typed) && /^\p{L}[^.;:!?|*#\n\r]+$/u.test(typed);
}

/** `BCĐ`, `UBND`, `HĐND2` */
export function isAbbreviation(typed: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]{1,11}$/u.test(typed);
}
