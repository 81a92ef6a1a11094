import type { Block } from './block';

/** A pipe table. Numbers of blocks. */
export interface Table {
  /** The row above the ruler; undefined for a table that goes on over a page without its head. */
  readonly head: number | undefined;
  readonly rows: readonly number[];
  readonly start: number;
  /** Behind its last row. */
  readonly end: number;
}

/** The tables of a draft: rows that follow one another without a blank line. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]!.row === 'none') continue;
    const start = at;
    const rows: number[] = [];
    let head: number | undefined;
    for (; at < blocks.length && blocks[at]!.row !== 'none'; at++) {
      if (blocks[at]!.row === 'cells') rows.push(at);
      else if (rows.length === 1 && head === undefined) head = rows.pop();
      // A row with more lines in its block has a blank one below it, whatever follows that.
      if (blocks[at]!.lines.length > 1) {
        at++;
        break;
      }
    }
    tables.push({ head, rows, start, end: at });
    at--;
  }
  return tables;
}
