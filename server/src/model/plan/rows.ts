import { cellsOf, type Passage } from '../../syntax/block';
import type { Section } from '../../syntax/sections';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { Column } from '../find-label';
import { sectionAround } from '../section-around';
import { begin, type Found } from './found';
import { refOf } from './outline';
import type { PlanReader } from './reader';
import { inherited, nothingSaid, type Said } from './said';
import type { SaidRef, TextRef } from './shortcoming';
import { planTables, type PlanTable } from './tables';

/** A row that says what is to be done, by whom and by when, for a shortcoming that stands outside its table. */
export interface TaskRow {
  readonly home: Section | undefined;
  readonly solutions: readonly TextRef[];
  readonly said: Said;
}

/** All that the tables of a plan hold. */
export interface Rows {
  readonly shortcomings: Found[];
  readonly tasks: TaskRow[];
}

/** Reads the rows of the tables whose heads name the fields of a plan. */
export function readTables(tree: SyntaxTree, reader: PlanReader): Rows {
  const rows: Rows = { shortcomings: [], tasks: [] };
  for (const table of planTables(tree, reader)) {
    const read = new TableReader(tree, reader, table);
    if (table.holds === 'shortcomings') rows.shortcomings.push(...read.shortcomings());
    else rows.tasks.push(...read.tasks());
  }
  return rows;
}

/** Longer than any name: words that name somebody in a way of their own. */
const LONG_CELL = 160;
/** In so many rows and more a cell filled in the first one alone was merged over all of them; below the heading of a group fewer tell it. */
const MERGED_ROWS = 4;
const MERGED_ROWS_OF_GROUP = 3;
const GROUP_NUMBER = /^(?:[IVX]{1,5}|[A-HĐ])$/;

class TableReader {
  private readonly statementAt: number;
  private readonly numberAt: number;
  /** What each column said last, for “nt” below it. */
  private readonly lastSaid = new Map<number, readonly SaidRef[]>();
  private group = nothingSaid();

  constructor(
    private readonly tree: SyntaxTree,
    private readonly reader: PlanReader,
    private readonly table: PlanTable,
  ) {
    this.statementAt = table.columns.indexOf('shortcoming');
    this.numberAt = table.columns.indexOf('number');
  }

  shortcomings(): Found[] {
    const all: Found[] = [];
    const groups: Found[][] = [];
    let sinceGroup: Found[] = [];
    for (const row of this.table.rows) {
      const cells = cellsOf(this.tree.blocks[row]!);
      if (!this.hasWords(cells)) continue;
      if (this.isGroup(cells)) {
        groups.push((sinceGroup = []));
        this.openGroup(row, cells);
        continue;
      }
      const statement = cells[this.statementAt];
      const states = statement !== undefined && this.reader.cell(statement) === 'words';
      // A merged cell is written once: a row without a statement carries on the one above it.
      let found = sinceGroup[sinceGroup.length - 1];
      if (states || found === undefined) {
        found = this.open(row, cells);
        all.push(found);
        sinceGroup.push(found);
      }
      found.last = refOf({ block: row, passage: Math.max(0, cells.length - 1) });
      this.addRow(found.solutions, found.said, row, cells);
      fillFromGroup(found.said, this.group);
    }
    for (const group of groups) fillMerged(group, MERGED_ROWS_OF_GROUP);
    fillMerged(all, MERGED_ROWS);
    return all;
  }

  tasks(): TaskRow[] {
    return this.table.rows.flatMap((row) => {
      const cells = cellsOf(this.tree.blocks[row]!);
      if (!this.hasWords(cells)) return [];
      const solutions: TextRef[] = [];
      const said = nothingSaid();
      this.addRow(solutions, said, row, cells);
      return [{ home: sectionAround(this.tree.sections.all, row), solutions, said }];
    });
  }

  private open(block: number, cells: readonly Passage[]): Found {
    const numbered = cells[this.numberAt];
    const number = numbered === undefined ? '' : this.reader.rowNumber(numbered);
    const found = begin(
      'row',
      number === '' ? null : number,
      undefined,
      sectionAround(this.tree.sections.all, block),
      refOf({ block, passage: 0 }),
    );
    found.statement.push(refOf({ block, passage: this.statementAt < cells.length ? this.statementAt : 0 }));
    return found;
  }

  private hasWords(cells: readonly Passage[]): boolean {
    return cells.some((cell) => this.reader.cell(cell) === 'words');
  }

  private addRow(solutions: TextRef[], said: Said, block: number, cells: readonly Passage[]): void {
    cells.forEach((cell, passage) => {
      const column = this.table.columns[passage];
      if (column === 'solution' && this.reader.cell(cell) === 'words') solutions.push(refOf({ block, passage }));
      const into = column && listFor(said, column);
      if (into) into.push(...this.readCell(column, cell, block, passage, said));
    });
  }

  /** What a cell names; helpers in a cell of leads go to the helpers: “Sở Tài chính chủ trì, phối hợp với các xã”. */
  private readCell(column: Column, cell: Passage, block: number, passage: number, said: Said): readonly SaidRef[] {
    const state = this.reader.cell(cell);
    if (state === 'ditto') return this.lastSaid.get(passage) ?? [];
    if (state === 'blank') return [];
    const refs: SaidRef[] = [];
    const add = (index: number, into: SaidRef[]): void => {
      into.push({ block, passage, index, from: 'column', reading: 'value' });
    };
    if (column === 'deadline') this.reader.deadlinesAsValue(cell).forEach((_, index) => add(index, refs));
    else {
      const owners = this.reader.ownersAsValue(cell);
      owners.forEach(({ role }, index) =>
        add(index, column === 'owner' && role === 'support' ? said.supporters : refs),
      );
      if (owners.length === 0 && this.reader.name(cell).length > LONG_CELL) add(-1, refs);
    }
    this.lastSaid.set(passage, refs);
    return refs;
  }

  private openGroup(block: number, cells: readonly Passage[]): void {
    this.group = nothingSaid();
    this.addRow([], this.group, block, cells);
  }

  /** “I | Về công tác đảng” over all columns: no shortcoming. Who and by when it says counts for the rows below it. */
  private isGroup(cells: readonly Passage[]): boolean {
    const isFilled = (at: number): boolean => cells[at] !== undefined && this.reader.cell(cells[at]) === 'words';
    const solutionAt = this.table.columns.indexOf('solution');
    if (cells.length < 3 || (solutionAt >= 0 && isFilled(solutionAt))) return false;
    const numbered = cells[this.numberAt];
    const number = numbered === undefined ? '' : this.reader.rowNumber(numbered);
    if (GROUP_NUMBER.test(number)) return true;
    // Words in the column of numbers, or in one cell alone: a title over the whole table.
    const filled = cells.filter((cell) => this.reader.cell(cell) === 'words').length;
    return filled === 1 && (number === '' || isFilled(this.numberAt));
  }
}

function listFor(said: Said, column: Column): SaidRef[] | undefined {
  if (column === 'owner') return said.owners;
  if (column === 'supporter') return said.supporters;
  return column === 'deadline' ? said.deadlines : undefined;
}

/** Gives a row what it lacks and its group says; the row may still go on. */
function fillFromGroup(said: Said, group: Said): void {
  if (said.owners.length === 0) said.owners.push(...inherited(group.owners));
  if (said.deadlines.length === 0) said.deadlines.push(...inherited(group.deadlines));
}

/** A cell merged over all rows is written in the first one alone. */
function fillMerged(rows: readonly Found[], least: number): void {
  if (rows.length < least) return;
  const [first, ...rest] = rows;
  if (rest.every(({ said }) => said.owners.length === 0))
    for (const { said } of rest) said.owners.push(...inherited(first!.said.owners));
  if (rest.every(({ said }) => said.deadlines.length === 0))
    for (const { said } of rest) said.deadlines.push(...inherited(first!.said.deadlines));
}
