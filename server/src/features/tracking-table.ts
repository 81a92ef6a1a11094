import type { Words } from '../l10n/words';
import { formatDate, isoDate } from '../model/calendar';
import type { Draft } from '../model/draft';
import { collationKey } from '../text/collation';
import type { Span } from '../text/span';
import { planEntries, type PlanEntry, type Said, type SaidDeadline } from './plan-entries';

/** What the rows of the table can be put in order by. */
export const sortings = ['number', 'statement', 'solutions', 'owners', 'supporters', 'deadline'] as const;
export type Sorting = (typeof sortings)[number];

/** What the rows can be gathered by. */
export const groupings = ['none', 'organ', 'month'] as const;
export type Grouping = (typeof groupings)[number];

/** How the reader wants the table. */
export interface Arrangement {
  readonly groupBy: Grouping;
  readonly sortBy: Sorting;
  readonly descending: boolean;
}

/** A cell: one line for each solution, organ or time. `isMissing`: there is none, and the line says so. */
export interface TrackingCell {
  readonly lines: readonly string[];
  readonly isMissing: boolean;
}

/** One shortcoming as a row, its cells in the order of the columns. */
export interface TrackingRow {
  readonly cells: readonly TrackingCell[];
  /** By today's date: past its day, or to be done before the month ends. */
  readonly due: 'overdue' | 'this-month' | 'other';
  readonly isIncomplete: boolean;
  /** The statement in the draft. */
  readonly target: Span;
}

export interface TrackingGroup {
  /** Empty where nothing is gathered. */
  readonly title: string;
  readonly rows: readonly TrackingRow[];
}

/** A plan as the table that a superior asks for. */
export interface TrackingTable {
  readonly columns: readonly { readonly id: Sorting; readonly title: string }[];
  readonly groups: readonly TrackingGroup[];
  /** “3 hạn chế · 2 chưa đủ · 1 quá hạn” */
  readonly summary: string;
}

/** One row with what it is sorted and gathered by. */
interface Entry {
  readonly at: number;
  readonly plan: PlanEntry;
  readonly row: TrackingRow;
  /** The day or month by which it is to be done, `2026-09-30`, `2026-09`; undefined where no day binds. */
  readonly day: string | undefined;
}

/**
 * The table of a plan, arranged as asked.
 * @param today `2026-06-05`
 * @returns undefined for a draft that is no plan to remedy shortcomings
 */
export function trackingTable(
  draft: Draft,
  words: Words,
  today: string,
  arrangement: Arrangement,
): TrackingTable | undefined {
  if (!draft.isRemedyPlan) return undefined;
  const year = draft.identity.date?.year;
  const entries = planEntries(draft).map((plan, at): Entry => {
    const day = dayOf(plan, year);
    return { at, plan, day, row: rowOf(plan, at, dueOf(day, today), words) };
  });
  const rows = entries.map(({ row }) => row);
  const count = (due: TrackingRow['due']): number => rows.filter((row) => row.due === due).length;
  return {
    columns: sortings.map((id) => ({ id, title: words.tracking.columns[id] })),
    groups: groupsOf(sorted(entries, arrangement), arrangement.groupBy, words),
    summary: words.tracking.summary(
      rows.length,
      rows.filter(({ isIncomplete }) => isIncomplete).length,
      count('overdue'),
      count('this-month'),
    ),
  };
}

function rowOf(plan: PlanEntry, at: number, due: TrackingRow['due'], { tracking }: Words): TrackingRow {
  const missing: TrackingCell = { lines: [tracking.missing], isMissing: true };
  const given = (lines: readonly string[]): TrackingCell => ({ lines, isMissing: false });
  const filled = (named: readonly Said[]): TrackingCell => (named.length > 0 ? given(linesOf(named)) : missing);
  const time = bindingOf(plan);
  const shared = plan.sharedRemedies ? given([tracking.sharedSolutions]) : missing;
  const cells = [
    given([plan.number ?? String(at + 1)]),
    given([plan.statement.text]),
    plan.solutions.length > 0 ? given(plan.solutions.map(({ text }) => text)) : shared,
    filled(plan.owners),
    given(linesOf(plan.supporters)),
    time === undefined ? missing : given([time.text]),
  ];
  const { start, end } = plan.statement;
  return { cells, due, isIncomplete: cells.some(({ isMissing }) => isMissing), target: { start, end } };
}

/** Each name once, though several sentences may say it. */
function linesOf(named: readonly Said[]): string[] {
  return [...new Set(named.map(({ text }) => text))];
}

/** The deadline that binds; else what the draft says, however vague. */
function bindingOf({ deadline, deadlines }: PlanEntry): SaidDeadline | undefined {
  return deadline ?? deadlines[0];
}

/** The last day of the deadline that binds. A day without a year is meant in the year of the plan: “trước ngày 20/11”. */
function dayOf(plan: PlanEntry, year: number | undefined): string | undefined {
  const time = bindingOf(plan);
  if (time === undefined || (time.kind !== 'date' && time.kind !== 'period')) return undefined;
  const last = time.to ?? time.from;
  return last && isoDate({ ...last, year: last.year ?? year });
}

function dueOf(day: string | undefined, today: string): TrackingRow['due'] {
  if (day === undefined) return 'other';
  // `2026-09` is over when the month is: it is compared with months, and `2026-09-30` with days.
  if (day < today.slice(0, day.length)) return 'overdue';
  return day.slice(0, MONTH) === today.slice(0, MONTH) ? 'this-month' : 'other';
}

/** `2026-09` */
const MONTH = 7;

function sorted(entries: readonly Entry[], { sortBy, descending }: Arrangement): Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry, sortBy) }));
  const way = descending ? -1 : 1;
  // What has no key comes last whichever way the others run; what is equal stays in the order of the text.
  keyed.sort((a, b) => {
    if (a.key === b.key) return a.entry.at - b.entry.at;
    if (a.key === undefined) return 1;
    if (b.key === undefined) return -1;
    return a.key < b.key ? -way : way;
  });
  return keyed.map(({ entry }) => entry);
}

function keyOf({ at, plan, row, day }: Entry, sortBy: Sorting): string | number | undefined {
  switch (sortBy) {
    case 'number':
      return at;
    case 'solutions':
      return plan.solutions.length;
    case 'deadline':
      return day;
    default: {
      const cell = row.cells[sortings.indexOf(sortBy)]!;
      return cell.isMissing || cell.lines.length === 0 ? undefined : collationKey(cell.lines[0]!);
    }
  }
}

function groupsOf(entries: readonly Entry[], groupBy: Grouping, words: Words): TrackingGroup[] {
  if (groupBy === 'none') return [{ title: '', rows: entries.map(({ row }) => row) }];
  const groups = new Map<string, { title: string; rows: TrackingRow[] }>();
  for (const entry of entries) {
    const places = groupBy === 'organ' ? organsOf(entry, words) : [monthOf(entry, words)];
    for (const { key, title } of places) {
      const group = groups.get(key);
      if (group) group.rows.push(entry.row);
      else groups.set(key, { title, rows: [entry.row] });
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

interface GroupPlace {
  /** Groups stand in the order of their keys. */
  readonly key: string;
  readonly title: string;
}

/** A task of two organs stands below both. */
function organsOf({ plan }: Entry, { tracking }: Words): GroupPlace[] {
  const names = linesOf(plan.owners);
  if (names.length === 0) return [{ key: '2', title: tracking.noOwner }];
  const places = names.map((title) => ({ key: `1${collationKey(title)}`, title }));
  return places.filter(({ key }, at) => places.findIndex((other) => other.key === key) === at);
}

function monthOf({ plan, day }: Entry, { tracking }: Words): GroupPlace {
  if (day !== undefined) {
    const month = day.length < MONTH ? undefined : Number(day.slice(5, MONTH));
    const title = formatDate({ year: Number(day.slice(0, 4)), month, day: undefined });
    return { key: `1${day.slice(0, MONTH)}`, title: month === undefined ? title : tracking.month(title) };
  }
  switch (bindingOf(plan)?.kind) {
    case undefined:
      return { key: '5', title: tracking.noDeadline };
    case 'recurring':
      return { key: '3', title: tracking.recurring };
    case 'event':
      return { key: '2', title: tracking.event };
    default:
      return { key: '4', title: tracking.vague };
  }
}
