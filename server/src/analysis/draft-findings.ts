import type { Draft } from '../model/draft';
import type { DraftRule, Found } from '../rules/rule';

interface Kept {
  readonly setup: object;
  readonly watched: readonly unknown[];
  readonly shape: number;
  readonly found: readonly Found<unknown>[];
  readonly blocks: ReadonlySet<number>;
}

type AnyDraftRule = DraftRule<unknown, unknown>;

/**
 * What the rules found that look at the draft as a whole, kept from edit to edit for those that say what they watch.
 * A finding in an edited block is looked for again: its place may have moved within the block.
 */
export class DraftFindings {
  private readonly kept = new Map<AnyDraftRule, Kept>();
  private readonly touched = new Set<number>();

  /** Told of each edit: the blocks from number `from` on, `count` of them, are new. */
  edited(from: number, count: number): void {
    for (let at = from; at < from + count; at++) this.touched.add(at);
  }

  /** Told when all rules have looked after the edits. */
  settled(): void {
    this.touched.clear();
  }

  /**
   * What a rule finds in the draft as it is.
   * @param setup changes with the configuration: what was found under another one is not kept
   * @throws whatever the rule throws
   */
  of(rule: AnyDraftRule, setup: object, draft: Draft, options: unknown): readonly Found<unknown>[] {
    if (rule.watches === undefined) return rule.find(draft, options);
    const watched = rule.watches(draft);
    const shape = draft.tree.shapeVersion;
    const known = this.kept.get(rule);
    if (
      known?.setup === setup &&
      known.shape === shape &&
      same(known.watched, watched) &&
      !this.isTouched(known.blocks)
    )
      return known.found;
    const found = rule.find(draft, options);
    const blocks = new Set(
      found.flatMap(({ place, related }) => [place.block, ...(related ?? []).map((one) => one.block)]),
    );
    this.kept.set(rule, { setup, watched, shape, found, blocks });
    return found;
  }

  private isTouched(blocks: ReadonlySet<number>): boolean {
    for (const block of this.touched) if (blocks.has(block)) return true;
    return false;
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
