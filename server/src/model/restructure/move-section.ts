import type { Span } from '../../text/span';
import type { Draft, Section } from '../draft';
import { Arrangement, isCountedWith, ownNumber, type Arranged } from './arrangement';
import { extentOf } from './extent';
import { numberBelow, renumberBelowNewLevel, shiftNumbers } from './levels';

/** Where a section is to go: past the one before or behind it, or a level out or in. */
export type Move = 'up' | 'down' | 'promote' | 'demote';

/** Why a section cannot be moved. */
export type MoveRefusal =
  | 'first' // nothing before it to change places with, or to go below
  | 'last'
  | 'outermost'
  | 'deepest' // below it no kind of number is left
  | 'glued' // another section begins in the middle of its line
  | 'unnumbered'
  | 'quoted';

/** A draft arranged anew; a stretch of its text goes elsewhere, where one does. */
export interface PlannedMove {
  readonly arrangement: Arrangement;
  /** The lines that go elsewhere; `to` is the end of the line that they are to stand behind. */
  readonly text: (Span & { readonly to: number }) | undefined;
  /** By how many `#` the headings of the section and of all below it grow or shrink. */
  readonly deeper: { readonly section: Section; readonly by: number } | undefined;
}

/** Plans to move a section with all that stands below it. */
export function planMove(draft: Draft, section: Section, move: Move): PlannedMove | MoveRefusal {
  if (section.quoted) return 'quoted';
  const arrangement = new Arrangement(draft);
  const one = arrangement.of(section);
  const siblings = arrangement.siblingsOf(one).filter(({ division }) => division === one.division);
  const at = siblings.indexOf(one);
  switch (move) {
    case 'up':
      return at === 0 ? 'first' : changePlaces(arrangement, siblings[at - 1]!, one);
    case 'down':
      return at === siblings.length - 1 ? 'last' : changePlaces(arrangement, one, siblings[at + 1]!);
    case 'promote':
      return one.parent === undefined ? 'outermost' : promote(arrangement, one, one.parent);
    case 'demote':
      return at === 0 ? 'first' : demote(arrangement, one, siblings[at - 1]!);
  }
}

/** Two neighbours: each takes the number of the other, so that the numbers stand as they stood. */
function changePlaces(arrangement: Arrangement, first: Arranged, second: Arranged): PlannedMove | MoveRefusal {
  const text = textBehind(arrangement.draft, first.origin, second.origin);
  if (text === undefined) return 'glued';
  const [a, b] = [first.enumerator, second.enumerator];
  arrangement.move(first, first.parent, arrangement.siblingsOf(first).indexOf(second));
  if (a !== undefined && b !== undefined && isCountedWith(first, second)) {
    arrangement.number(first, b.path);
    arrangement.number(second, a.path);
  }
  return { arrangement, text, deeper: undefined };
}

/** The lines of one section, which are to stand behind those of another. */
function textBehind(draft: Draft, section: Section, other: Section): PlannedMove['text'] {
  const own = extentOf(draft, section);
  const around = extentOf(draft, other);
  return own && around && { ...own, to: around.end };
}

/** A section becomes the next sibling of the one that it stands in; what stands behind it there stays there. */
function promote(arrangement: Arrangement, one: Arranged, parent: Arranged): PlannedMove | MoveRefusal {
  const { draft } = arrangement;
  const [before, model] = [one.enumerator, parent.enumerator];
  if (before === undefined || model === undefined) return 'unnumbered';
  const behind = arrangement.siblingsOf(one).slice(arrangement.siblingsOf(one).indexOf(one) + 1);
  const text = textBehind(draft, one.origin, parent.origin);
  if (text === undefined) return 'glued';
  shiftNumbers(arrangement, behind, { ...one }, -1);
  const uncles = arrangement.siblingsOf(parent);
  const at = uncles.indexOf(parent) + 1;
  shiftNumbers(arrangement, uncles.slice(at), parent, 1);
  arrangement.move(one, parent.parent, at);
  if (!arrangement.numberAs(one, model, [...model.path.slice(0, -1), ownNumber(parent) + 1])) return 'deepest';
  if (!renumberBelowNewLevel(arrangement, one, before)) return 'deepest';
  const by = levelOf(draft, parent.origin) - levelOf(draft, one.origin);
  return {
    arrangement,
    text: behind.length > 0 ? text : undefined,
    deeper: by < 0 ? { section: one.origin, by } : undefined,
  };
}

/** A section becomes the last one below the sibling before it. */
function demote(arrangement: Arrangement, one: Arranged, above: Arranged): PlannedMove | MoveRefusal {
  const { draft } = arrangement;
  const before = one.enumerator;
  if (before === undefined) return 'unnumbered';
  if (extentOf(draft, one.origin) === undefined) return 'glued';
  const number = numberBelow(arrangement, above, one);
  if (number === undefined) return above.enumerator === undefined ? 'unnumbered' : 'deepest';
  const beside = above.children.at(-1);
  const behind = arrangement.siblingsOf(one).slice(arrangement.siblingsOf(one).indexOf(one) + 1);
  shiftNumbers(arrangement, behind, { ...one }, -1);
  arrangement.move(one, above, above.children.length);
  if (!arrangement.numberAs(one, number.model, number.path)) return 'deepest';
  if (!renumberBelowNewLevel(arrangement, one, before)) return 'deepest';
  const level = beside === undefined ? levelOf(draft, above.origin) + 1 : levelOf(draft, beside.origin);
  const by = level - levelOf(draft, one.origin);
  return { arrangement, text: undefined, deeper: by > 0 ? { section: one.origin, by } : undefined };
}

function levelOf(draft: Draft, section: Section): number {
  return draft.passageOf(section).headingLevel;
}
