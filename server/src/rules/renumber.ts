import type { Draft, Section } from '../model/draft';
import { toLetter, toRoman } from '../text/numerals';
import type { Edit } from './rule';

/** The number that a section would bear with this path: `1.3.4`, `IV`, `đ`; undefined where its kind has no such number. */
export function numberText(section: Section, path: readonly number[]): string | undefined {
  const own = path[path.length - 1]!;
  switch (section.enumerator?.kind) {
    case 'decimal':
      return path.join('.');
    case 'letter':
      return toLetter(own);
    case 'roman':
    case 'part':
    case 'chapter':
      return /\d/.test(section.enumerator.label) ? String(own) : toRoman(own);
    case 'upper':
      return 'ABCDEFGHIKLMNOPQRSTU'[own - 1];
    case undefined:
      return undefined;
    default:
      return String(own);
  }
}

/** Gives a section another number; the figures of what stands below it follow (1.3.4 → 1.3.4.1). */
export function renumber(draft: Draft, section: Section, path: readonly number[]): Edit[] {
  const { enumerator } = section;
  const text = numberText(section, path);
  if (enumerator === undefined || text === undefined) return [];
  const place = draft.headingPlace(section);
  const width = enumerator.label.length - (enumerator.numberStart - enumerator.start);
  const edits: Edit[] = [{ ...draft.spanOf({ ...place, start: enumerator.numberStart, end: enumerator.numberStart + width }), newText: text }];
  for (const child of section.children) {
    const own = child.enumerator?.path;
    if (child.enumerator?.kind === 'decimal' && enumerator.kind === 'decimal' && own!.length === path.length + 1) edits.push(...renumber(draft, child, [...path, own![own!.length - 1]!]));
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
    if (sibling.division !== section.division || other?.kind !== enumerator?.kind || other?.path.length !== enumerator?.path.length) continue;
    // A list that starts again at 1 is another one.
    if (sibling !== section && other?.path[other.path.length - 1] === 1) break;
    edits.push(...renumber(draft, sibling, [...path.slice(0, -1), next]));
    next++;
  }
  return edits;
}
