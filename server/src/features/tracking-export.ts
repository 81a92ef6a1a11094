import type { Words } from '../l10n/words';
import { csvOf } from './csv';
import { escapeHtml } from './escape-html';
import type { TrackingRow, TrackingTable } from './tracking-table';

/** The table in the forms that other programs take. */
export interface TrackingExport {
  /** A table for Word: no style sheet, for Word keeps none that it pastes. */
  readonly html: string;
  /** Cells between tabs, for Excel and for whatever takes text alone. */
  readonly text: string;
  /** A file for Excel. */
  readonly csv: string;
}

/** The table as arranged, to be pasted or saved. What stands below one another in a cell does so there, too. */
export function trackingExport(table: TrackingTable, words: Words): TrackingExport {
  const head = table.columns.map(({ title }) => title);
  const plain = (join: string): string[][] => [
    head,
    ...table.groups.flatMap(({ title, rows }) => [
      ...(title === '' ? [] : [[title, ...head.slice(1).map(() => '')]]),
      ...rows.map((row) => row.cells.map((_, at) => linesOf(row, at, words).join(join))),
    ]),
  ];
  return {
    html: htmlOf(table, head, words),
    text: plain('; ')
      .map((row) => `${row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\r\n`)
      .join(''),
    csv: csvOf(plain('\n')),
  };
}

/** The mark of a deadline stands behind it, in words: colours are lost on paper. */
function linesOf({ cells, due }: TrackingRow, at: number, { tracking }: Words): readonly string[] {
  const { lines } = cells[at]!;
  if (at !== cells.length - 1 || due === 'other') return lines;
  return lines.map((line) => `${line} (${due === 'overdue' ? tracking.overdue : tracking.thisMonth})`);
}

const CELL = 'border:1px solid #000;padding:2pt 4pt;vertical-align:top';

function htmlOf({ columns, groups }: TrackingTable, head: readonly string[], words: Words): string {
  const body = groups.map(({ title, rows }) => {
    const over =
      title === '' ? '' : `<tr><td colspan="${columns.length}" style="${CELL}"><b>${escapeHtml(title)}</b></td></tr>`;
    return over + rows.map((row) => rowHtml(row, words)).join('');
  });
  const cells = head.map((one) => `<th style="${CELL}">${escapeHtml(one)}</th>`).join('');
  return `<table style="border-collapse:collapse"><thead><tr>${cells}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function rowHtml(row: TrackingRow, words: Words): string {
  const cells = row.cells.map((_, at) => {
    const lines = linesOf(row, at, words).map(escapeHtml).join('<br>');
    return `<td style="${CELL}">${lines}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
