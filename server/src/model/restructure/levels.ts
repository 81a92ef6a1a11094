import { depthRank } from '../../syntax/sections';
import type { Enumerator } from '../../syntax/enumerator';
import { isCountedWith, ownNumber, type Arranged, type Arrangement } from './arrangement';

/** Counts one up or down from a sibling on: those that are counted with it, up to a list that starts again at 1. */
export function shiftNumbers(
  arrangement: Arrangement,
  siblings: readonly Arranged[],
  like: Arranged,
  by: 1 | -1,
): void {
  for (const one of siblings) {
    if (!isCountedWith(one, like)) continue;
    const { path } = one.enumerator!;
    if (ownNumber(one) === 1 && path.length === 1) return;
    arrangement.number(one, [...path.slice(0, -1), ownNumber(one) + by]);
  }
}

/**
 * The number behind the last one of those below a section; the first number of a level that has none yet.
 * @param newcomer what is to bear it: its own items show nothing of the level
 */
export function numberBelow(
  arrangement: Arrangement,
  above: Arranged,
  newcomer: Arranged | undefined,
): { readonly model: Enumerator; readonly path: readonly number[] } | undefined {
  const last = above.children.findLast(isListed)?.enumerator;
  if (last !== undefined) return { model: last, path: [...last.path.slice(0, -1), last.path.at(-1)! + 1] };
  const { enumerator } = above;
  if (enumerator === undefined) return undefined;
  const cousin = arrangement
    .siblingsOf(above)
    .filter((one) => one !== newcomer)
    .flatMap((one) => one.children.find(isListed) ?? [])[0]?.enumerator;
  if (cousin !== undefined && cousin.path.length > 0) {
    const follows = cousin.kind === 'decimal' && cousin.path.length > 1;
    return { model: cousin, path: follows ? [...enumerator.path, 1] : [1] };
  }
  return firstBelow(enumerator);
}

function isListed({ enumerator }: Arranged): boolean {
  return enumerator !== undefined && enumerator.kind !== 'paren' && enumerator.path.length > 0;
}

/** I. → 1. → 1.1. → a) where the draft itself has no such level. */
function firstBelow(
  enumerator: Enumerator,
): { readonly model: Enumerator; readonly path: readonly number[] } | undefined {
  switch (enumerator.kind) {
    case 'letter':
    case 'paren':
    case 'bullet':
      return undefined;
    case 'decimal':
      return enumerator.path.length < 3 && enumerator.mark !== ')'
        ? { model: enumerator, path: [...enumerator.path, 1] }
        : { model: { ...enumerator, kind: 'letter', label: 'a', mark: ')' }, path: [1] };
    case 'part':
    case 'chapter':
      return { model: { ...enumerator, kind: 'roman', label: 'I', mark: '.' }, path: [1] };
    default:
      return { model: { ...enumerator, kind: 'decimal', label: '1', mark: '.' }, path: [1] };
  }
}

/**
 * Numbers what stands below a section that has come to another level, so that it stands below it still: 1., 2. below what was II. become 3.1., 3.2.
 * @param before the number that the section had
 * @returns false where no kind of number is left below
 */
export function renumberBelowNewLevel(arrangement: Arrangement, one: Arranged, before: Enumerator): boolean {
  const now = one.enumerator!;
  return one.children.every((child) => {
    const own = child.enumerator;
    if (own === undefined || own.kind === 'paren' || own.kind === 'bullet') return true;
    const old = child.origin.enumerator!;
    const followed = before.kind === 'decimal' && old.kind === 'decimal' && old.path.length === before.path.length + 1;
    if (old.kind === 'decimal' && (now.kind === 'decimal' ? !followed : followed)) {
      const path = now.kind === 'decimal' ? [...now.path, old.path.at(-1)!] : [old.path.at(-1)!];
      if (!arrangement.number(child, path)) return false;
    }
    return depthRank(child.enumerator!) > depthRank(now);
  });
}
