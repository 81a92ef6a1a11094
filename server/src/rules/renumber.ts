import type { Draft, Section } from '../model/draft';
import { Arrangement } from '../model/restructure/arrangement';
import { editsOf } from '../model/restructure/edits-of';
import { renumberFrom as countOn } from '../model/restructure/renumber';
import type { Edit } from './rule';

/** Gives a section another number; the figures of what stands below it follow (1.3.4 → 1.3.4.1), and so do the references to all of them. */
export function renumber(draft: Draft, section: Section, path: readonly number[]): readonly Edit[] {
  const arrangement = new Arrangement(draft);
  arrangement.number(arrangement.of(section), path);
  return editsOf(arrangement).edits;
}

/** Numbers a section and its later siblings of the same kind in a row, the first of them with `path`; references follow. */
export function renumberFrom(draft: Draft, section: Section, path: readonly number[]): readonly Edit[] {
  const arrangement = new Arrangement(draft);
  countOn(arrangement, section, path);
  return editsOf(arrangement).edits;
}
