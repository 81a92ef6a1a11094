import { letterValue, romanValue } from '../text/numerals';
import type { Section } from '../syntax/sections';
import type { InternalReference, ReferenceStep } from './reference';

/**
 * Finds the section that a reference means.
 * The first step is looked for around the place of the reference first, then in the whole document; each further step below the one before.
 * @param from the section that the reference stands in
 * @returns undefined when the draft has no such section
 */
export function resolveReference(
  reference: InternalReference,
  roots: readonly Section[],
  from: Section | undefined,
): Section | undefined {
  return resolveSteps(reference.steps, roots, from)?.at(-1);
}

/**
 * Finds the section of each step of a reference.
 * @param steps outermost first
 * @returns one section a step, each below the one before; undefined when the draft has no such section
 */
export function resolveSteps(
  steps: readonly ReferenceStep[],
  roots: readonly Section[],
  from: Section | undefined,
): readonly Section[] | undefined {
  const [first, ...rest] = steps;
  if (first === undefined) return undefined;
  for (const start of candidates(first, roots, from)) {
    const found: Section[] = [start];
    for (const step of rest) {
      const below = findBelow([found[found.length - 1]!], step, false);
      if (below === undefined) break;
      found.push(below);
    }
    if (found.length === steps.length) return found;
  }
  return undefined;
}

/** The sections that a step may mean, nearest first: siblings and what stands below them, then the same around each parent, then the whole document. */
function candidates(step: ReferenceStep, roots: readonly Section[], from: Section | undefined): Section[] {
  const found: Section[] = [];
  for (let at = from; at !== undefined; at = at.parent) {
    const near = (at.parent?.children ?? roots).find(
      (section) => section.division === at.division && matches(section, step),
    );
    if (near !== undefined) found.push(near);
    found.push(...at.children.filter((section) => matches(section, step)));
  }
  const division = from?.division ?? 0;
  const own = roots.filter((root) => root.division === division);
  const inOwn = findBelow(own, step, true);
  if (inOwn) found.push(inOwn);
  const anywhere = findBelow(roots, step, true);
  if (anywhere) found.push(anywhere);
  return found;
}

function findBelow(sections: readonly Section[], step: ReferenceStep, itself: boolean): Section | undefined {
  const path = pathOf(step.label);
  const queue: Section[] = itself ? [...sections] : sections.flatMap((section) => section.children);
  // The queue grows while it is walked: what stands below comes after what stands beside.
  for (const section of queue) {
    if (matches(section, step)) return section;
    if (path.length > 1) {
      const below = followPath(section, path);
      if (below) return below;
    }
    queue.push(...section.children);
  }
  return undefined;
}

/** “II.3” names item 3 of part II. */
function followPath(section: Section, path: readonly string[]): Section | undefined {
  if (!isNumbered(section, path[0]!)) return undefined;
  let target: Section | undefined = section;
  let at = 1;
  while (target !== undefined && at < path.length) {
    const rest: string = path.slice(at).join('.');
    // “II.1.2” is 1.2 below II; but “1.1.2” is not 1.2 below 1.
    const whole: Section | undefined =
      target.enumerator?.kind === 'decimal'
        ? undefined
        : target.children.find((child) => child.enumerator?.label === rest);
    if (whole !== undefined) return whole;
    target = target.children.find(
      (child) => isNumbered(child, path[at]!) || child.enumerator?.label === path.slice(1, at + 1).join('.'),
    );
    at++;
  }
  return target;
}

/** True when a section is what a step names: by its whole label, or by its own number where the unit says its kind. */
export function matches(section: Section, step: ReferenceStep): boolean {
  const { enumerator } = section;
  if (enumerator === undefined) return false;
  switch (step.unit) {
    case 'article':
      return enumerator.kind === 'article' && enumerator.path[0] === Number(step.label);
    case 'point':
      return enumerator.kind === 'letter' || enumerator.kind === 'paren'
        ? bare(enumerator.label) === step.label.toLowerCase()
        : enumerator.label === step.label;
    case 'part':
      return (
        (enumerator.kind === 'part' || enumerator.kind === 'roman' || enumerator.kind === 'upper') &&
        enumerator.path[0] === numberOf(step.label)
      );
    case 'chapter':
      return enumerator.kind === 'chapter' && enumerator.path[0] === numberOf(step.label);
    case 'annex':
      return false;
    default:
      return (
        enumerator.label === step.label ||
        bare(enumerator.label) === step.label ||
        ((enumerator.kind === 'titled-section' || enumerator.kind === 'decimal') &&
          enumerator.path.join('.') === step.label)
      );
  }
}

function isNumbered(section: Section, label: string): boolean {
  const { enumerator } = section;
  return (
    enumerator !== undefined &&
    (enumerator.label === label ||
      (enumerator.path.length === 1 && enumerator.path[0] === numberOf(label)) ||
      bare(enumerator.label) === label)
  );
}

function pathOf(label: string): string[] {
  return label.split(/[.-]/).filter((part) => part !== '');
}

const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

function numberOf(label: string): number | undefined {
  const word = label.replace(/^thứ\s+/i, '').toLowerCase();
  return /^\d+$/.test(label) ? Number(label) : (romanValue(label) ?? ORDINALS[word] ?? letterValue(label));
}

function bare(label: string): string {
  return label.replace(/[()]/g, '').toLowerCase();
}
