import { cellsOf, type Block } from '../../syntax/block';
import type { Table } from '../../syntax/tables';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { OfficeWords } from '../../vocabulary/office-words';
import { columnOf, columnsOf, type Column } from '../find-label';
import { planFactIn, type PlanFact } from './facts';
import { nothingSaid } from './said';
import type { PassageRef, SaidRef, Shortcoming } from './shortcoming';

/** A table of the plan with what its columns hold. */
export interface PlanTable {
  readonly table: Table;
  /** The row that names the columns; undefined for a table that goes on over a page. */
  readonly head: number | undefined;
  readonly columns: readonly (Column | undefined)[];
}

/** Reads shortcomings written as the rows of a table whose head names the columns. */
export function rowShortcomings(tree: SyntaxTree, office: OfficeWords | undefined): Shortcoming[] {
  return planTables(tree).flatMap(({ table, head, columns }) => readRows(tree.blocks, table, head, columns, office));
}

/** The tables that hold shortcomings. A table that goes on over a page keeps the columns of the head before it. */
export function planTables(tree: SyntaxTree): PlanTable[] {
  const found: PlanTable[] = [];
  let columns: readonly (Column | undefined)[] = [];
  for (const table of tree.tables) {
    const first = table.rows[0];
    if (table.head === undefined && first === undefined) continue;
    const head = table.head ?? (isHead(tree.blocks[first!]!) ? first : undefined);
    if (head !== undefined) columns = columnsOf(cellsOf(tree.blocks[head]!).map((cell) => cell.text));
    else if (cellsOf(tree.blocks[first!]!).length !== columns.length) columns = [];
    if (isPlanTable(columns)) found.push({ table, head, columns });
  }
  return found;
}

function isHead(block: Block): boolean {
  const cells = cellsOf(block);
  const known = cells.filter((cell) => columnOf(cell.text) !== undefined).length;
  return known >= 3 && known * 2 > cells.length;
}

function isPlanTable(columns: readonly (Column | undefined)[]): boolean {
  return columns.includes('shortcoming') && (columns.includes('solution') || columns.includes('owner') || columns.includes('deadline'));
}

function readRows(blocks: readonly Block[], table: Table, head: number | undefined, columns: readonly (Column | undefined)[], office: OfficeWords | undefined): Shortcoming[] {
  const found: MutableShortcoming[] = [];
  for (const row of table.rows) {
    if (row === head) continue;
    const passages = cellsOf(blocks[row]!);
    const filled = passages.filter((cell) => /[\p{L}\p{N}]/u.test(cell.text));
    if (filled.length === 0 || isGroupRow(passages.length, filled.length, passages, columns)) continue;
    const statementAt = columns.indexOf('shortcoming');
    const states = planFactIn(passages[statementAt] ?? passages[0]!).hasValue;
    // A merged cell is written once: a row without a statement carries on the one above it.
    if (states || found.length === 0) found.push(openRow(row, passages, columns, statementAt));
    addRow(found[found.length - 1]!, row, passages, columns, office);
  }
  return found;
}

type MutableShortcoming = Shortcoming & { solutions: PassageRef[]; owners: SaidRef[]; supporters: SaidRef[]; deadlines: SaidRef[] };

function openRow(block: number, cells: Block['passages'], columns: readonly (Column | undefined)[], statementAt: number): MutableShortcoming {
  const number = cells[columns.indexOf('number')]?.text.replace(/[.)\s]{1,8}$/, '') ?? '';
  const passage = statementAt < cells.length ? statementAt : 0;
  return { shape: 'row', number: number === '' ? null : number, unit: undefined, statement: [{ block, passage }], solutions: [], ...nothingSaid(), sharedRemedies: false };
}

function addRow(shortcoming: MutableShortcoming, block: number, cells: Block['passages'], columns: readonly (Column | undefined)[], office: OfficeWords | undefined): void {
  const hasSupportColumn = columns.includes('supporter');
  cells.forEach((cell, passage) => {
    const fact = planFactIn(cell, office);
    if (!fact.hasValue) return;
    switch (columns[passage]) {
      case 'solution':
        shortcoming.solutions.push({ block, passage });
        break;
      case 'owner':
        addOwners(shortcoming, { block, passage }, fact, hasSupportColumn);
        break;
      case 'supporter':
        shortcoming.supporters.push({ block, passage, index: -1, from: 'column' });
        break;
      case 'deadline':
        fact.deadlines.forEach((_, index) => shortcoming.deadlines.push({ block, passage, index, from: 'column' }));
        break;
      default:
    }
  });
}

/** A cell may hold leads and helpers at once: “Sở Tài chính chủ trì, phối hợp với các xã”. A cell whose words are no known organ still names somebody. */
function addOwners(shortcoming: MutableShortcoming, { block, passage }: PassageRef, { owners }: PlanFact, hasSupportColumn: boolean): void {
  if (owners.length === 0) shortcoming.owners.push({ block, passage, index: -1, from: 'column' });
  owners.forEach((owner, index) => {
    const ref: SaidRef = { block, passage, index, from: 'column' };
    if (owner.role === 'lead' || hasSupportColumn) shortcoming.owners.push(ref);
    else shortcoming.supporters.push(ref);
  });
}

/** “I | Về công tác đảng” over all columns, or a row of column numbers “(1) | (2) | (3)”: no shortcoming. */
function isGroupRow(width: number, filled: number, cells: Block['passages'], columns: readonly (Column | undefined)[]): boolean {
  if (cells.every((cell) => /^[\s\d().-]*$/.test(cell.text))) return true;
  if (filled > 2 || width < 3) return false;
  const number = cells[columns.indexOf('number')]?.text.trim() ?? '';
  const onlyStatement = cells.every((cell, at) => at === columns.indexOf('number') || at === columns.indexOf('shortcoming') || cell.text === '');
  return onlyStatement && (/^[IVXA-H]{1,4}\.?$/.test(number) || (number === '' && filled === 1));
}
