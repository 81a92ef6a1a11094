import type { Draft, Section } from '../../../model/draft';
import type { InternalReference, ReferenceStep } from '../../../model/reference';
import { resolveReference } from '../../../model/resolve-reference';
import { romanValue } from '../../../text/numerals';

/**
 * The section that stands nearest to the one a reference names in vain: 4.1 for “mục 4.2”, III for “Mục IV”, mục 2 for “điểm d mục 2”.
 * @param block where the reference stands
 */
export function nearestSection({ steps }: InternalReference, draft: Draft, block: number): Section | undefined {
  const resolve = (path: readonly ReferenceStep[]): Section | undefined =>
    resolveReference(
      { start: 0, end: 0, steps: path, foreign: false, key: '' },
      draft.sections,
      draft.sectionAt(block),
    );
  for (let length = steps.length - 1; length > 0; length--) {
    const around = resolve(steps.slice(0, length));
    if (around !== undefined) return around;
  }
  const outermost = steps[0]!;
  const numbers = outermost.label.split('.');
  for (let length = numbers.length - 1; length > 0; length--) {
    const around = resolve([{ ...outermost, label: numbers.slice(0, length).join('.') }]);
    if (around === undefined) continue;
    const numbered = around.children.filter(({ enumerator }) => enumerator?.kind === 'decimal');
    return closest(numbered, valueOf(numbers[length]!), block) ?? around;
  }
  const first = { ...outermost, label: numbers[0]! };
  const alike = draft.tree.sections.all.filter((section) => isAlike(section, first));
  return closest(alike, valueOf(first.label), block);
}

/** The section with the nearest number; of several the one nearest to the reference. */
function closest(sections: readonly Section[], number: number, block: number): Section | undefined {
  let best: Section | undefined;
  let least: readonly [number, number] = [Infinity, Infinity];
  for (const section of sections) {
    const own = section.enumerator?.path.at(-1) ?? 0;
    if (own === 0) continue;
    const distance = [Math.abs(own - number), Math.abs(section.block - block)] as const;
    if (distance[0] > least[0] || (distance[0] === least[0] && distance[1] >= least[1])) continue;
    best = section;
    least = distance;
  }
  return best;
}

/** True for sections that are numbered as the one named: parts in Roman figures for “Mục IV”, items of the first level for “mục 7”. */
function isAlike({ enumerator }: Section, { unit, label }: ReferenceStep): boolean {
  if (enumerator?.path.length !== 1) return false;
  const { kind } = enumerator;
  if (unit !== 'section') return kind === unit;
  return romanValue(label) === undefined ? kind === 'decimal' || kind === 'titled-section' : kind === 'roman';
}

function valueOf(label: string): number {
  return romanValue(label) ?? Number(label);
}
