import type { Draft, Zone } from '../model/draft';
import type { Span } from '../text/span';
import { inkEnd } from './section-spans';

/** Blocks of one zone that follow one another, as offsets of the draft without the blank lines around them. */
export interface ZoneRun extends Span {
  readonly zone: Zone;
  /** Numbers of its first block and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The parts of a draft in their order: head, title, căn cứ, body, Nơi nhận, signature. A decision and the plan annexed to it have parts of their own. */
export function zoneRuns(draft: Draft): ZoneRun[] {
  const { tree } = draft;
  const starts = new Set(tree.divisions.map((division) => division.start));
  const runs: ZoneRun[] = [];
  let from = 0;
  for (let at = 1; at <= tree.blocks.length; at++) {
    if (at < tree.blocks.length && tree.zones[at] === tree.zones[from] && !starts.has(at)) continue;
    const start = inkStart(draft, tree.startOf(from), tree.startOf(at));
    const end = inkEnd(draft, start, tree.startOf(at));
    if (end > start) runs.push({ zone: tree.zones[from]!, from, to: at, start, end });
    from = at;
  }
  return runs;
}

/** The first character from `start` on that is no blank. */
function inkStart(draft: Draft, start: number, end: number): number {
  for (
    let block = draft.tree.blockAt(start);
    block < draft.tree.blocks.length && draft.tree.startOf(block) < end;
    block++
  ) {
    const { source } = draft.tree.blocks[block]!;
    const blanks = source.length - source.trimStart().length;
    if (blanks < source.length) return draft.tree.startOf(block) + blanks;
  }
  return end;
}
