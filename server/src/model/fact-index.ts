import type { Block, Passage } from '../syntax/block';
import type { BlockSplice } from '../syntax/syntax-tree';
import type { Mention } from './place';

interface Kept<T> {
  block: number;
  passage: Passage;
  fact: T;
}

/** All facts of one kind in a draft, as they are read. */
export interface FactList<T> {
  /** In the order of the text. */
  readonly mentions: readonly Mention<T>[];
  /**
   * Grows only when a fact comes, goes, says something else (its `key` changes) or stands in a passage of another role, not when it
   * merely moves: what is derived from the facts' meaning stays valid while the version stays.
   */
  readonly version: number;
  /** Grows with every edit of a passage that holds such a fact, whatever it says then: for what is judged by the words around a fact. */
  readonly surroundings: number;
}

/** All facts of one kind in a draft, kept in step with edits. */
export class FactIndex<T extends { readonly key: string }> implements FactList<T> {
  private readonly kept: Kept<T>[] = [];
  version = 0;
  surroundings = 0;

  /** @param extract finds the facts of one passage; remembered with the passage by the caller */
  constructor(private readonly extract: (passage: Passage) => readonly T[]) {}

  get mentions(): readonly Mention<T>[] {
    return this.kept;
  }

  update({ from, removed, inserted }: BlockSplice): void {
    const first = this.firstFrom(from);
    const last = this.firstFrom(from + removed.length);
    const fresh: Kept<T>[] = [];
    eachPassage(inserted, (passage, at) => {
      take(this.extract(passage), from + at, passage, fresh);
    });
    if (fresh.length > 0 || last > first) this.surroundings++;
    const shift = inserted.length - removed.length;
    const same =
      shift === 0 &&
      fresh.length === last - first &&
      fresh.every((one, at) => saysTheSame(one, this.kept[first + at]!));
    if (same) {
      fresh.forEach((one, at) => Object.assign(this.kept[first + at]!, one));
      return;
    }
    if (shift !== 0) for (let at = last; at < this.kept.length; at++) this.kept[at]!.block += shift;
    if (fresh.length > 0 || last > first) {
      this.kept.splice(first, last - first, ...fresh);
      this.version++;
    }
  }

  /** Takes in the facts of a passage that stands behind all that were taken in before. */
  append(block: number, passage: Passage): void {
    take(this.extract(passage), block, passage, this.kept);
  }

  /** Index of the first fact that stands in this block or behind it. */
  private firstFrom(block: number): number {
    let low = 0;
    let high = this.kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.kept[middle]!.block < block) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Fills new indices from the blocks of a draft, all of them in one walk. */
export function gatherFacts(
  indices: readonly { append(block: number, passage: Passage): void }[],
  blocks: readonly Block[],
): void {
  eachPassage(blocks, (passage, block) => {
    for (const index of indices) index.append(block, passage);
  });
}

/** Visits all passages that may hold facts: not lines that rule something off, nor comments. */
function eachPassage(blocks: readonly Block[], visit: (passage: Passage, block: number) => void): void {
  for (let block = 0; block < blocks.length; block++)
    for (const passage of blocks[block]!.passages)
      if (passage.kind !== 'rule' && passage.kind !== 'comment') visit(passage, block);
}

function take<T>(facts: readonly T[], block: number, passage: Passage, into: Kept<T>[]): void {
  for (const fact of facts) into.push({ block, passage, fact });
}

function saysTheSame<T extends { readonly key: string }>(a: Kept<T>, b: Kept<T>): boolean {
  return a.fact.key === b.fact.key && a.passage.role === b.passage.role;
}
