import { cellsOf, type Passage } from '../../syntax/block';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { Table } from '../../syntax/tables';
import { columnsOf, type Column } from '../find-label';
import type { PlanReader } from './reader';

/** A table of the plan with what its columns hold. */
export interface PlanTable {
  readonly table: Table;
  /** `shortcomings`: each row states one · `tasks`: rows without a statement, for what stands around the table */
  readonly holds: 'shortcomings' | 'tasks';
  readonly columns: readonly (Column | undefined)[];
  /** The block of the row that names the columns; of a table that goes on over a page, the one before it. */
  readonly head: number;
  /** The blocks of the rows below the head. */
  readonly rows: readonly number[];
}

/** The tables that hold shortcomings or tasks. A table that goes on over a page without its head keeps the columns before it. */
export function planTables(tree: SyntaxTree, reader: PlanReader): PlanTable[] {
  const found: PlanTable[] = [];
  let before: PlanTable | undefined;
  for (const table of tree.tables) {
    const rows = table.head === undefined ? table.rows : [table.head, ...table.rows];
    if (rows.length === 0) continue;
    before = isOfPlan(tree, table)
      ? (headedTable(tree, table, rows, reader, before) ?? goingOn(tree, table, rows, before))
      : undefined;
    if (before !== undefined) found.push(before);
  }
  return found;
}

/** What an annex holds belongs to the plan; another titled document does not. */
function isOfPlan({ divisions }: SyntaxTree, { start }: Table): boolean {
  const division = divisions.findLast((one) => one.start <= start);
  return division === undefined || division === divisions[0] || division.titleBlock === undefined;
}

function headedTable(
  tree: SyntaxTree,
  table: Table,
  rows: readonly number[],
  reader: PlanReader,
  before: PlanTable | undefined,
): PlanTable | undefined {
  const cells = cellsOf(tree.blocks[rows[0]!]!);
  const known = knownColumns(cells, reader);
  // Word counts below a ruler: the first row of a table that goes on is set apart too, and names no columns.
  const least = table.head === undefined || before?.columns.length === cells.length ? 3 : 2;
  if (known < least || known * 2 < cells.length) return undefined;
  const columns = [...columnsOf(cells.map(({ text }) => text))];
  const second = rows[1] === undefined ? [] : cellsOf(tree.blocks[rows[1]]!);
  const hasSecond = isSecondHead(second, cells, reader);
  if (hasSecond) {
    second.forEach((cell, at) => {
      const column = reader.column(cell);
      if (column !== 'none') columns[at] = column;
    });
  }
  const data = rows.slice(hasSecond ? 2 : 1);
  const holds = kindOf(tree, columns, data, reader);
  return holds && { table, holds, columns, head: rows[0]!, rows: data };
}

function knownColumns(cells: readonly Passage[], reader: PlanReader): number {
  return cells.filter((cell) => reader.column(cell) !== 'none').length;
}

/** “Chủ trì | Phối hợp” below a head “Phân công” that spans both: all its words name columns. */
function isSecondHead(cells: readonly Passage[], above: readonly Passage[], reader: PlanReader): boolean {
  const filled = cells.filter((cell) => reader.cell(cell) === 'words');
  return filled.length > 0 && cells.length === above.length && filled.every((cell) => reader.column(cell) !== 'none');
}

function goingOn(
  tree: SyntaxTree,
  table: Table,
  rows: readonly number[],
  before: PlanTable | undefined,
): PlanTable | undefined {
  const width = cellsOf(tree.blocks[rows[0]!]!).length;
  return before?.columns.length === width ? { ...before, table, rows } : undefined;
}

/** Tells what a table holds; a bare “Nội dung” holds shortcomings where most of its cells state a fault. */
function kindOf(
  tree: SyntaxTree,
  columns: (Column | undefined)[],
  rows: readonly number[],
  reader: PlanReader,
): PlanTable['holds'] | undefined {
  const says = columns.includes('owner') || columns.includes('deadline') || columns.includes('supporter');
  const content = columns.indexOf('content');
  if (content >= 0 && !columns.includes('shortcoming')) {
    const cells = rows
      .flatMap((row) => cellsOf(tree.blocks[row]!)[content] ?? [])
      .filter((cell) => reader.cell(cell) === 'words');
    const stating = cells.filter((cell) => reader.statesFault(cell)).length;
    if (says) columns[content] = stating * 2 > cells.length ? 'shortcoming' : 'solution';
  }
  if (columns.includes('shortcoming')) return says || columns.includes('solution') ? 'shortcomings' : undefined;
  return says && columns.includes('solution') ? 'tasks' : undefined;
}
