/** Blanks that Word and web pages use for the look of a page; in a draft they are blanks. */
const ODD_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Characters that nobody sees: zero widths, soft hyphens, marks of byte order. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** Hyphens that do not break. */
const ODD_HYPHEN = /[\u2010\u2011]/g;
/** Word's own: a hyphen that does not break, and one that shows only at the end of a line. */
const WORD_HYPHEN = '\u001e';
const WORD_OPTIONAL_HYPHEN = '\u001f';
/** `45–TB/TU`: a dash inside a symbol, which has hyphens. */
const DASH_IN_SYMBOL = /(\d\p{Ll}?)\s?[–—]\s?(?=\p{Lu}{1,4}\/)|(\/\p{Lu}{1,4})\s?[–—]\s?(?=\p{Lu})/gu;
/** Marks of lists as Word sets them: a sign of its own font or a round one, a tab or blanks behind. */
const BULLET =
  /^[ \t]{0,40}(?:[\u00b7\u2022\u25cf\u25cb\u25aa\u25a0\uf02d\uf0a7\uf0b7\uf0d8\uf076][ \t]{1,20}|[o§ØüvQ–—-]\t[ \t]{0,20})/;
/** `1.⇥`, `a)⇥`, `II-⇥` */
const NUMBER = /^[ \t]{0,40}((?:\d{1,3}\.){0,4}\d{1,3}[.)]?|[a-zđ][.)]|[IVX]{1,5}[.-])\t[ \t]{0,20}/u;

/**
 * Makes of text from the clipboard what stands well in a draft: plain blanks and hyphens, composed letters, list marks as they are typed.
 * A table comes in the form that drafts have tables in. No word is changed.
 * @param plain the clipboard as text
 * @param html the clipboard as HTML, as Word and browsers give it; empty where there is none
 * @returns the same text when there is nothing to clean
 */
export function cleaned(plain: string, html = ''): string {
  const table = tableIn(html);
  if (table !== undefined) return table;
  const lines = plain.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').split('\n');
  return lines.map((line, at) => cleanLine(line, at === 0, at === lines.length - 1)).join('\n');
}

function cleanLine(line: string, isFirst: boolean, isLast: boolean): string {
  const plain = line
    .normalize('NFC')
    .replace(ODD_BLANK, ' ')
    .replace(UNSEEN, '')
    .replaceAll(WORD_OPTIONAL_HYPHEN, '')
    .replace(ODD_HYPHEN, '-')
    .replaceAll(WORD_HYPHEN, '-');
  // The columns of a table are set by blanks.
  if (plain.trimStart().startsWith('|')) return plain;
  const marked = plain.replace(BULLET, '- ').replace(NUMBER, '$1 ');
  const text = marked.replace(DASH_IN_SYMBOL, '$1$2-').replace(/[ \t]+/g, ' ');
  // What is pasted into a line may begin and end with a blank of that line.
  const from = isFirst ? text : text.trimStart();
  return isLast ? from : from.trimEnd();
}

/** The rows of HTML that holds one table and no words around it; undefined for any other. */
function tableIn(html: string): string | undefined {
  const from = html.search(/<table[\s>]/i);
  const to = html.toLowerCase().indexOf('</table>', from);
  if (from < 0 || to < 0 || html.toLowerCase().includes('<table', from + 6)) return undefined;
  if (wordsOf(bodyOf(html.slice(0, from))) !== '' || wordsOf(html.slice(to)) !== '') return undefined;
  const rows = html
    .slice(from, to)
    .split(/<tr[\s>]/i)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh](?=[\s>])/i)
        .slice(1)
        .map((cell) => wordsOf(cell.slice(cell.indexOf('>') + 1)).replaceAll('|', '/')),
    )
    .filter((cells) => cells.length > 0);
  if (rows.length === 0) return undefined;
  const columns = Math.max(...rows.map((cells) => cells.length));
  const rowOf = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [rowOf(head), `|${' --- |'.repeat(columns)}`, ...others.map(rowOf)].join('\n');
}

/** What of a page's beginning is seen. */
function bodyOf(html: string): string {
  const body = html.search(/<body[\s>]/i);
  return body < 0 ? html.replace(/<(?:head|style)[\s>][^]*?<\/(?:head|style)>/gi, '') : html.slice(body);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of HTML, in one line. */
function wordsOf(html: string): string {
  const text = html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]*>?/g, (tag) => (/^<(?:br|p|div|li|\/p|\/div|\/li)(?![a-z])/i.test(tag) ? ' ' : ''))
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{1,6}));/gi,
      (all, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
        return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(decimal ?? hex ?? '32', decimal ? 10 : 16)));
      },
    );
  return cleanLine(text.replace(/\s+/g, ' '), false, false);
}
