import type { Section } from '../../syntax/sections';
import { nothingSaid, type Said } from './said';
import type { PassageRef, Shortcoming, TextRef } from './shortcoming';

/**
 * A shortcoming as its own passages tell it; what it may inherit is not known yet. Its lists grow while it is read, then it is remembered and
 * only copies of it are completed.
 */
export interface Found {
  readonly shape: Shortcoming['shape'];
  readonly number: string | null;
  readonly unit: Section | undefined;
  /** The section that it is or stands in: what it inherits comes from there and from around it. */
  readonly home: Section | undefined;
  readonly statement: TextRef[];
  readonly solutions: TextRef[];
  said: Said;
  last: PassageRef;
  /** Its passages among those of the outline; empty for a table row. */
  from: number;
  to: number;
  sharedRemedies: boolean;
  /** What comes of it where nothing is said for it elsewhere. */
  whole: Shortcoming | undefined;
  /** What came of it, with what is said for it elsewhere, at the last reading of the plan. */
  completed: Shortcoming | undefined;
}

/** Begins a shortcoming that has nothing yet. */
export function begin(
  shape: Found['shape'],
  number: string | null,
  unit: Section | undefined,
  home: Section | undefined,
  last: PassageRef,
): Found {
  return {
    shape,
    number,
    unit,
    home,
    last: { block: last.block, passage: last.passage },
    statement: [],
    solutions: [],
    said: nothingSaid(),
    from: 0,
    to: 0,
    sharedRemedies: false,
    whole: undefined,
    completed: undefined,
  };
}

/** A shortcoming that is given what it lacks, and the one that is remembered. */
export interface Completing extends Found {
  readonly origin: Found;
}

/** A copy to be completed. */
export function completing(origin: Found): Completing {
  const { statement, solutions, said } = origin;
  return {
    ...origin,
    statement: [...statement],
    solutions: [...solutions],
    said: { owners: [...said.owners], supporters: [...said.supporters], deadlines: [...said.deadlines] },
    origin,
  };
}

/** True for a shortcoming that lacks something which others may say for it. */
export function isIncomplete({ solutions, said }: Found): boolean {
  return solutions.length === 0 || said.owners.length === 0 || said.deadlines.length === 0;
}

/** The number that names a unit: “1.1”; a whole part such as “II” is no item, and has none. */
export function numberOfUnit({ enumerator }: Section): string | null {
  return enumerator === undefined || isPartKind(enumerator.kind) ? null : enumerator.label;
}

const PARTS: ReadonlySet<string> = new Set(['part', 'chapter', 'titled-section', 'upper', 'roman']);

/** True for the numbers of whole parts: “Phần thứ nhất”, “II.”, “A.”. */
export function isPartKind(kind: string): boolean {
  return PARTS.has(kind);
}
