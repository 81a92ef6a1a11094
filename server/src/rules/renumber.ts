import type { Draft, Section } from '../model/draft';
import { likeLetterCase } from '../text/letters';
import { toLetter, toRoman } from '../text/numerals';
import type { Edit } from './rule';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** The number that a section would bear with this path: `1.3.4`, `IV`, `đ`, `thứ hai`; undefined where its kind has no such number. */
export function numberText(section: Section, path: readonly number[]): string | undefined {
  const own = path[path.length - 1]!;
  switch (section.enumerator?.kind) {
    case 'decimal':
      return path.join('.');
    case 'letter':
      return toLetter(own);
    case 'roman':
      return toRoman(own);
    case 'part':
    case 'chapter':
      return dividerNumber(section.enumerator.label, own);
    case 'paren':
      return bracketed(section.enumerator.label, own);
    case 'upper':
      return 'ABCDEFGHIKLMNOPQRSTU'[own - 1];
    case undefined:
      return undefined;
    default:
      return String(own);
  }
}

/** The number of a Phần or Chương, written as the one it has: `Phần 1` → `2`, `Phần thứ nhất` → `thứ hai`, `Chương I` → `II`. */
function dividerNumber(label: string, own: number): string | undefined {
  if (/\d/.test(label)) return String(own);
  if (!/\sthứ\s/i.test(label)) return toRoman(own);
  const ordinal = ORDINALS[own - 1];
  return ordinal && likeLetterCase(`thứ ${ordinal}`, label.slice(label.indexOf(' ') + 1));
}

/** `(3)` → `(2)`, `(c)` → `(b)`, `(iii)` → `(ii)`: the brackets are part of the label. */
function bracketed(label: string, own: number): string | undefined {
  const inner = label.slice(1, -1);
  const number = /^\d/.test(inner) ? String(own) : /^[ivx]+$/.test(inner) ? toRoman(own).toLowerCase() : toLetter(own);
  return number === undefined ? undefined : `(${number})`;
}

/** Gives a section another number; the figures of what stands below it follow (1.3.4 → 1.3.4.1). */
export function renumber(draft: Draft, section: Section, path: readonly number[]): Edit[] {
  const { enumerator } = section;
  const text = numberText(section, path);
  if (enumerator === undefined || text === undefined) return [];
  const place = draft.headingPlace(section);
  // Of “Điều 3” the label's last part is the number; more blanks than one may stand between the two in the text.
  const width = enumerator.label.length - (enumerator.label.indexOf(' ') + 1);
  const number = { ...place, start: enumerator.numberStart, end: enumerator.numberStart + width };
  const edits: Edit[] = draft.textOf(number) === text ? [] : [{ ...draft.spanOf(number), newText: text }];
  for (const child of section.children) {
    const own = child.enumerator?.path;
    if (child.enumerator?.kind === 'decimal' && enumerator.kind === 'decimal' && own!.length === path.length + 1)
      edits.push(...renumber(draft, child, [...path, own![own!.length - 1]!]));
  }
  return edits;
}

/** Numbers a section and its later siblings of the same kind in a row, the first of them with `path`. */
export function renumberFrom(draft: Draft, section: Section, path: readonly number[]): Edit[] {
  const siblings = section.parent?.children ?? draft.sections;
  const { enumerator } = section;
  const edits: Edit[] = [];
  let next = path[path.length - 1]!;
  for (const sibling of siblings.slice(siblings.indexOf(section))) {
    const other = sibling.enumerator;
    if (
      sibling.division !== section.division ||
      other?.kind !== enumerator?.kind ||
      other?.path.length !== enumerator?.path.length
    )
      continue;
    // A list that starts again at 1 is another one.
    if (sibling !== section && other?.path[other.path.length - 1] === 1) break;
    edits.push(...renumber(draft, sibling, [...path.slice(0, -1), next]));
    next++;
  }
  return edits;
}
