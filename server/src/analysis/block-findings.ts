import type { FoundInPassage, FoundInSource, Rule, Severity } from '../rules/rule';
import type { Block } from '../syntax/block';
import type { BlockSplice, SyntaxTree } from '../syntax/syntax-tree';
import type { Zone } from '../syntax/zones';
import type { Directive } from './directive';

/** A fault in one block; its offsets count from passage or block, so it stays true wherever the block moves. */
export type LocalFinding =
  | {
      readonly rule: Rule;
      readonly severity: Severity;
      readonly passage: number;
      readonly fault: FoundInPassage<unknown>;
    }
  | { readonly rule: Rule; readonly severity: Severity; readonly passage: -1; readonly fault: FoundInSource<unknown> };

/** What passage and source rules found in one block, and the comments in it that silence rules. */
export interface BlockReport {
  readonly found: readonly LocalFinding[];
  readonly directives: readonly Directive[];
}

interface Kept {
  /** The zone that the block stood in when it was looked at. */
  readonly zone: Zone;
  /** Undefined for a block that has nothing to tell. */
  readonly report: BlockReport | undefined;
}

/**
 * The reports on all blocks, kept in step with edits: an edit has only the new blocks looked at, and a change of the draft's shape
 * those that stand in another zone than before. Nearly no block has anything to tell; those that have are kept as a list.
 */
export class BlockFindings {
  /** By the block's number; undefined where nobody has looked yet. */
  private readonly reports: (Kept | undefined)[] = [];
  /** Numbers of the blocks that have something to tell, ascending. */
  private readonly telling: number[] = [];
  /** Numbers of the blocks that are new since the shape was last looked at. */
  private readonly fresh: number[] = [];
  private shape = -1;

  /** Told of each edit. */
  edited({ from, removed, inserted }: BlockSplice): void {
    // Where the number of blocks changes the shape does too: all of them are gone through again then.
    if (inserted.length !== removed.length)
      this.reports.splice(from, removed.length, ...new Array<undefined>(inserted.length));
    else
      for (let at = from; at < from + inserted.length; at++) {
        this.reports[at] = undefined;
        this.fresh.push(at);
      }
  }

  /** Forgets all: the rules are others now, or look otherwise. */
  clear(): void {
    this.reports.length = 0;
    this.shape = -1;
  }

  /**
   * The blocks that have something to tell.
   * @param look looks at a block; a pure function of the block and its zone; undefined where there is nothing to tell
   */
  read(
    { blocks, zones, shapeVersion }: SyntaxTree,
    look: (block: Block, zone: Zone) => BlockReport | undefined,
  ): { readonly block: number; readonly report: BlockReport }[] {
    if (this.shape === shapeVersion) {
      for (const at of this.fresh) {
        this.reports[at] ??= keep(look(blocks[at]!, zones[at]!), zones[at]!);
        this.list(at, this.reports[at].report !== undefined);
      }
    } else {
      this.telling.length = 0;
      for (let at = 0; at < blocks.length; at++) {
        const zone = zones[at]!;
        let kept = this.reports[at];
        if (kept?.zone !== zone) this.reports[at] = kept = keep(look(blocks[at]!, zone), zone);
        if (kept.report !== undefined) this.telling.push(at);
      }
      this.shape = shapeVersion;
    }
    this.fresh.length = 0;
    return this.telling.map((block) => ({ block, report: this.reports[block]!.report! }));
  }

  /** Takes a block into the list of those that tell something, or out of it. */
  private list(block: number, tells: boolean): void {
    const at = this.telling.findIndex((one) => one >= block);
    const place = at < 0 ? this.telling.length : at;
    const isListed = this.telling[place] === block;
    if (tells && !isListed) this.telling.splice(place, 0, block);
    if (!tells && isListed) this.telling.splice(place, 1);
  }
}

/** Nearly no block has anything to tell: those of one zone share what is kept of them. */
const quiet = new Map<Zone, Kept>();

function keep(report: BlockReport | undefined, zone: Zone): Kept {
  if (report !== undefined) return { zone, report };
  let kept = quiet.get(zone);
  if (kept === undefined) quiet.set(zone, (kept = { zone, report }));
  return kept;
}
