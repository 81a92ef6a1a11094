import type { Block } from '../syntax/block';
import type { BlockSplice } from '../syntax/syntax-tree';

/** The numbers of all blocks that have a property, in order, kept in step with edits. */
export class BlockIndex {
  private readonly kept: number[] = [];
  /** Grows when a block comes or goes. */
  version = 0;

  /** @param has a pure function of the block */
  constructor(
    private readonly has: (block: Block) => boolean,
    blocks: readonly Block[],
  ) {
    blocks.forEach((block, at) => {
      if (has(block)) this.kept.push(at);
    });
  }

  get blocks(): readonly number[] {
    return this.kept;
  }

  update({ from, removed, inserted }: BlockSplice): void {
    const first = this.countBefore(from);
    const last = this.countBefore(from + removed.length);
    const fresh = inserted.flatMap((block, at) => (this.has(block) ? [from + at] : []));
    const shift = inserted.length - removed.length;
    if (shift !== 0) for (let at = last; at < this.kept.length; at++) this.kept[at]! += shift;
    const same =
      shift === 0 && fresh.length === last - first && fresh.every((block, at) => block === this.kept[first + at]);
    if (same) return;
    this.version++;
    this.kept.splice(first, last - first, ...fresh);
  }

  private countBefore(block: number): number {
    let low = 0;
    let high = this.kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.kept[middle]! < block) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
