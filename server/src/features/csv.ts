/** Excel takes the marks of a formula at the beginning of a cell for one. */
const FORMULA = /^[=+@\t\r-]/;

/**
 * Rows as a file for Excel: with the byte order mark that it knows UTF-8 by, and Windows line ends.
 * A cell that Excel would take for a formula is kept as words by an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
