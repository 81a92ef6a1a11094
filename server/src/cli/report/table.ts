import { cutTo, padTo, printable, widthOf } from '../width';

const GAP = '  ';
const NARROWEST = 6;

/**
 * Rows as a table with aligned columns; what is too wide is cut with `…`.
 * @param rows the first one holds the names of the columns
 * @param width columns of the terminal that the table may take
 */
export function tableOf(rows: readonly (readonly string[])[], width: number): string {
  const cells = rows.map((row) => row.map(printable));
  const widths = fit(
    (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? '')))),
    width,
  );
  const line = (row: readonly string[]): string =>
    widths
      .map((one, column) => padTo(cutTo(row[column] ?? '', one), one))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((one) => '─'.repeat(one)).join(GAP);
  return cells.map((row, at) => `${line(row)}\n${at === 0 ? `${rule}\n` : ''}`).join('');
}

/** Takes columns away from the widest ones until the table fits. */
function fit(widths: readonly number[], width: number): number[] {
  const fitted = [...widths];
  let over = fitted.reduce((sum, one) => sum + one, 0) + GAP.length * (fitted.length - 1) - width;
  while (over > 0) {
    const widest = Math.max(...fitted);
    if (widest <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...fitted.filter((one) => one < widest));
    const count = fitted.filter((one) => one === widest).length;
    const less = Math.max(1, Math.min(widest - next, Math.floor(over / count)));
    for (let at = 0; at < fitted.length && over > 0; at++) {
      if (fitted[at] !== widest) continue;
      fitted[at] = widest - less;
      over -= less;
    }
  }
  return fitted;
}
