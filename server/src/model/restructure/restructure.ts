import { SyntaxTree } from '../../syntax/syntax-tree';
import type { Draft, Section } from '../draft';
import type { Mention } from '../place';
import type { InternalReference } from '../reference';
import { Arrangement } from './arrangement';
import { editsOf } from './edits-of';
import { planMove, type Move, type MoveRefusal } from './move-section';
import { headingLevelEdits, inPlace, movedTogether, type FollowedEdits } from './moved-text';
import type { OwnReference } from './own-references';
import { renumberBelow, renumberSiblings } from './renumber';
import { withEdits } from './text-edit';

/** What is numbered anew: what stands below a section, its siblings, or the whole draft. */
export type Scope = 'section' | 'siblings' | 'draft';

/** Why nothing is done. */
export type Refusal =
  | MoveRefusal
  /** All numbers are right. */
  | 'in-order'
  /** The draft would be read in another way than was meant. */
  | 'unsure'
  /** A reference would mean another section. */
  | { readonly lost: OwnReference };

/** What is to be done to the draft. */
export interface Restructured extends FollowedEdits {
  /** References that meant no section, and mean one afterwards: nobody but the writer knows whether it is the right one. */
  readonly caught: readonly Mention<InternalReference>[];
}

/** Moves a section, with numbers and references following. */
export function moveSection(draft: Draft, section: Section, move: Move): Restructured | Refusal {
  const planned = planMove(draft, section, move);
  if (typeof planned === 'string') return planned;
  const { arrangement, text, deeper } = planned;
  const { edits, lost, caught } = editsOf(arrangement);
  if (lost[0] !== undefined) return { lost: lost[0] };
  const all = [...edits, ...(deeper ? headingLevelEdits(draft, deeper.section, deeper.by) : [])].sort(
    (a, b) => a.start - b.start,
  );
  return sure(arrangement, text === undefined ? inPlace(all) : movedTogether(draft, text, all), caught);
}

/**
 * Numbers sections anew, with references following.
 * @param section the one that is stood in; undefined above the first one
 */
export function renumberScope(draft: Draft, section: Section | undefined, scope: Scope): Restructured | Refusal {
  const arrangement = new Arrangement(draft);
  if (scope === 'draft') renumberBelow(arrangement, undefined);
  else if (section === undefined) return 'unnumbered';
  else if (scope === 'section') renumberBelow(arrangement, section);
  else renumberSiblings(arrangement, arrangement.siblingsOf(arrangement.of(section)));
  const { edits, lost, caught } = editsOf(arrangement);
  if (lost[0] !== undefined) return { lost: lost[0] };
  return edits.length === 0 ? 'in-order' : sure(arrangement, inPlace(edits), caught);
}

/** Reads the draft as it would be: only what comes out as it was arranged is done. */
function sure(
  arrangement: Arrangement,
  followed: FollowedEdits,
  caught: Restructured['caught'],
): Restructured | Refusal {
  const now = new SyntaxTree(withEdits(arrangement.draft.tree.text(), followed.edits)).sections.all;
  const meant = arrangement.all();
  const isAsMeant = (section: Section, at: number): boolean => {
    const { enumerator, depth, division } = meant[at]!;
    return section.enumerator?.label === enumerator?.label && section.depth === depth && section.division === division;
  };
  return now.length === meant.length && now.every(isAsMeant) ? { ...followed, caught } : 'unsure';
}
