import { cellsOf } from '../../syntax/block';
import type { Passage } from '../../syntax/block';
import type { Draft } from '../draft';
import type { PlanTable } from '../plan/tables';
import { movedTogether, type FollowedEdits } from './moved-text';
import type { TextEdit } from './text-edit';

/** Changes places with the row above or below; the numbers in the first column stay in their order. */
export function moveRow(draft: Draft, block: number, by: 1 | -1): FollowedEdits | 'first' | 'last' | undefined {
  const rows = draft.planTableAt(block)?.rows ?? [];
  const at = rows.indexOf(block);
  if (at < 0) return undefined;
  const other = rows[at + by];
  if (other === undefined) return by < 0 ? 'first' : 'last';
  const [upper, lower] = by < 0 ? [other, block] : [block, other];
  // A page break between the two would move along with the row.
  if (lower !== upper + 1) return by < 0 ? 'first' : 'last';
  const [a, b] = [ordinalOf(draft, upper), ordinalOf(draft, lower)];
  const numbers =
    a !== undefined && b !== undefined ? [numberRow(draft, upper, b.text), numberRow(draft, lower, a.text)] : [];
  const { tree } = draft;
  const lineEnd = (row: number): number => tree.startOf(row) + tree.blocks[row]!.lines[0]!.text.length;
  return movedTogether(
    draft,
    { start: tree.startOf(upper), end: lineEnd(upper), to: lineEnd(lower) },
    numbers.filter((edit) => edit.newText !== draft.sourceOf(edit)),
  );
}

/** Edits that number the first column of a table from 1 on. Rows that a Roman numeral or a word stands in front of are counted apart. */
export function renumberRows(draft: Draft, { rows }: PlanTable): TextEdit[] {
  const counted = rows.filter((row) => ordinalOf(draft, row) !== undefined);
  // “1, 2, I, 1, 2”: numbers that start again belong to groups, and groups are left as they are.
  const begins = counted.filter((row) => Number.parseInt(ordinalOf(draft, row)!.text, 10) === 1);
  if (begins.length > 1) return [];
  return counted
    .map((row, at) =>
      numberRow(
        draft,
        row,
        ordinalOf(draft, row)!.text.replace(/^\d+/, (old) => padded(at + 1, old)),
      ),
    )
    .filter((edit) => edit.newText !== draft.sourceOf(edit));
}

/** `02` like `01`, `2` like `1`. */
function padded(number: number, like: string): string {
  return String(number).padStart(like.startsWith('0') ? like.length : 1, '0');
}

/** The number in the first cell of a row: `1`, `02`, `3.`; undefined where something else stands there. */
export function ordinalOf(draft: Draft, row: number): Passage | undefined {
  const cell = cellsOf(draft.tree.blocks[row]!)[0];
  return cell !== undefined && /^\d{1,3}\.?$/.test(cell.text) ? cell : undefined;
}

/** Writes another number into the first cell of a row that has one. */
export function numberRow(draft: Draft, block: number, newText: string): TextEdit {
  const passage = ordinalOf(draft, block)!;
  return { ...draft.spanOf({ block, passage, start: 0, end: passage.text.length }), newText };
}
