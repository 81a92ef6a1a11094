import type { Section } from '../../syntax/sections';
import { nothingSaid, type Said } from './said';
import type { PassageRef, Shortcoming, TextRef } from './shortcoming';

/** A shortcoming while it is read: lists still grow, and what it may inherit is not known yet. */
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
  };
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
