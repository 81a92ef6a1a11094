import type { Draft } from '../model/draft';
import { sectionSpans } from './section-spans';
import { zoneRuns } from './zone-runs';

/** Lines that can be folded away below the first of them; zero-based, `end` inclusive and greater than `start`. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  /** `region` for the head, tables and the end of the paper; sections have none. */
  readonly kind: 'section' | 'region';
}

/** What can be folded: sections, tables, the head, the căn cứ, Nơi nhận, the signature. At most one fold begins in a line, the longest. */
export function foldsOf(draft: Draft): Fold[] {
  const { tree } = draft;
  const folds = new Map<number, Fold>();
  const add = (start: number, end: number, kind: Fold['kind']): void => {
    const first = tree.positionAt(start).line;
    const last = tree.positionAt(end).line;
    const known = folds.get(first);
    if (last > first && (known === undefined || known.end < last)) folds.set(first, { start: first, end: last, kind });
  };
  for (const { start, end } of sectionSpans(draft).values()) add(start, end, 'section');
  for (const table of tree.tables) {
    const lastRow = table.end - 1;
    add(tree.startOf(table.start), tree.startOf(lastRow) + tree.blocks[lastRow]!.source.trimEnd().length, 'region');
  }
  for (const { zone, start, end } of zoneRuns(draft))
    if (zone !== 'body' && zone !== 'opening') add(start, end, 'region');
  return [...folds.values()].sort((a, b) => a.start - b.start);
}
