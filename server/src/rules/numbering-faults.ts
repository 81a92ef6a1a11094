import type { Draft, Section } from '../model/draft';
import type { NumberingFault } from '../model/numbering';
import type { Place } from '../model/place';
import { startsSmall } from '../text/letters';
import { numberText } from '../model/restructure/number-text';

/** A fault of one kind, with what is known of that kind. */
export type FaultOf<Kind extends NumberingFault['kind']> = Extract<NumberingFault, { readonly kind: Kind }>;

/** The faults of one kind, in the order of the text. */
export function faultsOf<Kind extends NumberingFault['kind']>(draft: Draft, kind: Kind): FaultOf<Kind>[] {
  return draft.numberingFaults.filter((fault): fault is FaultOf<Kind> => fault.kind === kind);
}

/**
 * The fault that a finding was made from, in the draft as it is now.
 * @param place where {@link numberPlace} says that the number stands
 * @returns undefined when an edit has mended it
 */
export function faultAt<Kind extends NumberingFault['kind']>(
  draft: Draft,
  kind: Kind,
  place: Place | undefined,
): FaultOf<Kind> | undefined {
  return faultsOf(draft, kind).find(
    ({ section }) => section.block === place?.block && draft.passageOf(section) === place.passage,
  );
}

/** The number of a section with its mark: the `1.2.4.` before its words. */
export function numberPlace(draft: Draft, section: Section): Place {
  const { start, end } = section.enumerator!;
  return { ...draft.headingPlace(section), start, end };
}

/**
 * The number that a section would bear with this path, as messages show it: `1.3.4`, `IV`, `Điều 4`, `Phần thứ hai`.
 * @returns undefined where its kind has no such number
 */
export function labelFor(section: Section, path: readonly number[]): string | undefined {
  const number = numberText(section.enumerator!, path);
  const { label } = section.enumerator!;
  return number === undefined ? undefined : label.slice(0, label.indexOf(' ') + 1) + number;
}

/** How messages call a section: `mục 1.2`, `điểm b`, but `Điều 3`, which has its word already. */
export function sectionName(label: string): string {
  if (label.includes(' ')) return label;
  return startsSmall(label) ? `điểm ${label}` : `mục ${label}`;
}
