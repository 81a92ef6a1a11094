import { printable, widthOf } from './width';

/** A piece of a line to be shown, and where below it the carets stand, in columns. */
export interface Excerpt {
  readonly text: string;
  readonly caretAt: number;
  readonly caretWidth: number;
}

/**
 * Cuts out of a line what can be shown around a finding.
 * @param line the text of the line; it may be endless
 * @param start where the finding begins in it, UTF-16
 * @param end where it ends; behind the line when it goes on in the next one
 * @param width columns that may be used, at least 20
 */
export function excerptOf(line: string, start: number, end: number, width: number): Excerpt {
  const last = Math.min(Math.max(end, start), line.length);
  let from = 0;
  let to = line.length;
  if (to > width || widthOf(line) > width) {
    from = wholeLetter(line, Math.max(0, Math.min(start - Math.floor(width / 3), line.length - width + 2)));
    to = wholeLetter(line, Math.min(line.length, from + width - 2));
  }
  const before = (from > 0 ? '…' : '') + printable(line.slice(from, start));
  const marked = printable(line.slice(start, Math.min(last, to)));
  const after = printable(line.slice(Math.min(last, to), to)) + (to < line.length ? '…' : '');
  return {
    text: (before + marked + after).trimEnd(),
    caretAt: widthOf(before),
    caretWidth: Math.max(1, widthOf(marked)),
  };
}

/** The offset of the letter that an offset falls into: not between halves of a pair, not before a combining mark. */
function wholeLetter(line: string, offset: number): number {
  let at = offset;
  while (at > 0 && /[\u0300-\u036f\udc00-\udfff]/.test(line[at] ?? '')) at--;
  return at;
}
