import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isReached, resultOf, targetOf, type Row } from './row';

/** What one measure said, and when. */
export interface Group {
  readonly date: string;
  readonly machine: string;
  readonly rows: readonly Row[];
}

/** The machine and the Node that the figures are of. */
export function machineOf(): string {
  const [cpu] = os.cpus();
  const gigabytes = (os.totalmem() / 2 ** 30).toFixed(0);
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}, ${os.type()} ${os.release()}`;
}

/** Shows a row while the others are still measured. */
export function print(row: Row): void {
  const verdict = row.target === undefined ? '' : isReached(row) ? 'reached' : 'NOT reached';
  const note = row.note === undefined ? '' : ` (${row.note})`;
  console.log(
    `${row.measure.padEnd(62)} floor ${row.floor.padStart(8)}  ours ${row.ours.padStart(8)}  ${resultOf(row).padStart(11)}  ${targetOf(row).padEnd(10)} ${verdict}${note}`,
  );
}

/**
 * Keeps the figures of every measure in a file, so that a run of some measures leaves the others as they are.
 * @returns all that is known, in the order of `names`
 */
export function keep(file: string, measured: ReadonlyMap<string, Group>, names: readonly string[]): Map<string, Group> {
  const before = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Group>) : {};
  const all = { ...before, ...Object.fromEntries(measured) };
  const ordered = new Map(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]] as const])));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`);
  return ordered;
}

/** The figures as a table of Markdown, with the machine and the days that they are of. */
export function tableOf(groups: ReadonlyMap<string, Group>): string {
  const all = [...groups.values()];
  const machines = [...new Set(all.map(({ machine }) => machine))];
  const days = [...new Set(all.map(({ date }) => date.slice(0, 10)))].sort();
  const rows = all.flatMap((group) => group.rows);
  const own = rows.filter(({ isPeer }) => isPeer !== true);
  const peers = rows.filter(({ isPeer }) => isPeer === true);
  const aimed = own.filter(({ target }) => target !== undefined);
  return [
    `Measured on ${days.join(', ')}: ${machines.join('; ')}. ${aimed.filter(isReached).length} of ${aimed.length} targets reached.`,
    '',
    '| measure | floor (F) | ours | result | to reach | |',
    '|---|--:|--:|--:|--:|---|',
    ...own.map(
      (row) =>
        `| ${row.measure}${row.note === undefined ? '' : ` (${row.note})`} | ${row.floor} | ${row.ours} | ${resultOf(row)} | ${targetOf(row)} | ${row.target === undefined ? '' : isReached(row) ? '✓' : '✗'} |`,
    ),
    ...(peers.length === 0
      ? []
      : [
          '',
          '| beside it | theirs | ours | theirs / ours |',
          '|---|--:|--:|--:|',
          ...peers.map(
            ({ measure, floor, ours, result, note }) =>
              `| ${measure}${note === undefined ? '' : ` (${note})`} | ${floor} | ${ours} | ${result.toFixed(1)} |`,
          ),
        ]),
    '',
  ].join('\n');
}

const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

/**
 * Puts the table into a document, between its two markers.
 * @throws {Error} when the document has no such markers
 */
export function paste(table: string, document: string): void {
  const text = fs.readFileSync(document, 'utf8');
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${document} has no ${BEGIN} … ${END}`);
  fs.writeFileSync(document, `${text.slice(0, start + BEGIN.length)}\n\n${table}\n${text.slice(end)}`);
}
