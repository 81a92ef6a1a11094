import type { Draft, Section } from '../draft';
import { isCountedWith, ownNumber, type Arranged, type Arrangement } from './arrangement';
import { numberStandsBetween } from './number-between';

/** Numbers a section and its later siblings of the same kind in a row, the first of them with `path`. */
export function renumberFrom(arrangement: Arrangement, section: Section, path: readonly number[]): void {
  const first = arrangement.of(section);
  const siblings = arrangement.siblingsOf(first);
  let next = path[path.length - 1]!;
  for (const sibling of siblings.slice(siblings.indexOf(first))) {
    if (!isCountedWith(sibling, first)) continue;
    // A list that starts again at 1 is another one.
    if (sibling !== first && ownNumber(sibling) === 1) break;
    arrangement.number(sibling, [...path.slice(0, -1), next]);
    next++;
  }
}

/** Numbers the sections below one, or the outermost ones, from 1 on, and all that stands below them. */
export function renumberBelow(arrangement: Arrangement, parent: Section | undefined): void {
  const above = parent && arrangement.of(parent);
  renumberSiblings(arrangement, above?.children ?? arrangement.roots);
  for (const child of above?.children ?? arrangement.roots) renumberBelow(arrangement, child.origin);
}

/** Numbers siblings in a row, each kind by itself. What is quoted and numbers in brackets, which run through paragraphs, stay as they are. */
export function renumberSiblings(arrangement: Arrangement, siblings: readonly Arranged[]): void {
  const done = new Set<Arranged>();
  for (const first of siblings) {
    if (done.has(first) || !isCounted(first)) continue;
    const group = siblings.filter((one) => isCounted(one) && isCountedWith(one, first));
    group.forEach((one) => done.add(one));
    countThrough(arrangement, group);
  }
}

function isCounted({ enumerator, quoted }: Arranged): boolean {
  return enumerator !== undefined && !quoted && enumerator.kind !== 'paren' && enumerator.path.length > 0;
}

function countThrough(arrangement: Arrangement, group: readonly Arranged[]): void {
  let before: Arranged | undefined;
  let number = 0;
  for (const one of group) {
    if (before === undefined) number = firstNumber(arrangement, one);
    else if (ownNumber(one) === 1 && one.enumerator!.path.length === 1) number = 1;
    else number = nextNumber(arrangement.draft, before, one, number);
    arrangement.number(one, pathOf(one, number));
    before = one;
  }
}

/** Articles, and lists that go on from one section to the next, are counted on; all others begin at 1. */
function firstNumber(arrangement: Arrangement, one: Arranged): number {
  const own = one.origin.enumerator!.path.at(-1)!;
  const last = lastBefore(arrangement, one);
  if (last === undefined) return 1;
  const goesOn = one.enumerator!.kind === 'article' || last.origin.enumerator!.path.at(-1)! + 1 === own;
  return goesOn && own !== 1 ? ownNumber(last) + 1 : 1;
}

/** The last section of the same kind that stands before, below another parent of the same division. */
function lastBefore(arrangement: Arrangement, one: Arranged): Arranged | undefined {
  if (one.enumerator!.path.length > 1 || one.parent === undefined) return undefined;
  const uncles = arrangement.siblingsOf(one.parent);
  for (let at = uncles.indexOf(one.parent) - 1; at >= 0; at--) {
    const found = uncles[at]!.children.findLast((child) => isCountedWith(child, one));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number that is left out, but stands inside a line between the two, is counted. */
function nextNumber(draft: Draft, before: Arranged, one: Arranged, number: number): number {
  const [from, to] = [before.origin.enumerator!.path.at(-1)!, one.origin.enumerator!.path.at(-1)!];
  if (to <= from + 1 || from === 0) return number + 1;
  const missing = Array.from({ length: Math.min(to - from - 1, 20) }, (_, at) => from + 1 + at);
  return numberStandsBetween(draft, before.origin, one.origin, missing) ? number + to - from : number + 1;
}

/** 1.3.4 below 1.3, whatever stands before the last point. */
function pathOf({ enumerator, parent }: Arranged, number: number): readonly number[] {
  const { kind, path } = enumerator!;
  const above = parent?.enumerator;
  const follows = kind === 'decimal' && above?.kind === 'decimal' && path.length === above.path.length + 1;
  return [...(follows ? above.path : path.slice(0, -1)), number];
}
