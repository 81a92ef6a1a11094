import type { Block, Draft } from '../model/draft';

/** Tells what was edited between two looks at a draft, for what is kept by its places. */
export class EditedBlocks {
  private blocks: readonly Block[] | undefined;
  private shapeVersion = -1;
  private lineVersion = -1;

  constructor(private readonly draft: Draft) {}

  /**
   * The numbers of the blocks that are new since the last look; all others stand in the lines that they stood in.
   * @returns undefined where lines or sections are others now, or at the first look: nothing may be kept then
   */
  sinceLastLook(): ReadonlySet<number> | undefined {
    const { blocks, shapeVersion, lineVersion } = this.draft.tree;
    const before = this.blocks;
    const isSame = shapeVersion === this.shapeVersion && lineVersion === this.lineVersion;
    this.blocks = blocks.slice();
    this.shapeVersion = shapeVersion;
    this.lineVersion = lineVersion;
    if (before === undefined || !isSame) return undefined;
    const edited = new Set<number>();
    for (let at = 0; at < blocks.length; at++) if (blocks[at] !== before[at]) edited.add(at);
    return edited;
  }
}
