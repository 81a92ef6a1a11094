/** One line of a draft: its text without the line end, and the line end as it stands. Immutable: an edit makes new lines. */
export interface Line {
  readonly text: string;
  readonly eol: '' | '\n' | '\r\n' | '\r';
}

/** A place in a draft as LSP counts it: zero-based line, UTF-16 offset in that line. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** The lines that an edit replaced: `removed` old lines from line `from` on gave way to `inserted` new ones. */
export interface LineSplice {
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * Cuts a text into lines at `\n`, `\r\n` and `\r`, as LSP does (3.17, “Text Documents”).
 * @returns at least one line; the last one alone has no line end
 */
export function splitLines(text: string): Line[] {
  return text.includes('\r') ? splitAnyLines(text) : splitUnixLines(text);
}

/** Every other line of most drafts. */
const BLANK: Line = { text: '', eol: '\n' };

function splitUnixLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    lines.push(at === start ? BLANK : { text: text.slice(start, at), eol: '\n' });
    start = at + 1;
  }
  lines.push({ text: text.slice(start), eol: '' });
  return lines;
}

function splitAnyLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    lines.push({ text: text.slice(start, end.index), eol: end[0] as Line['eol'] });
    start = ends.lastIndex;
  }
  lines.push({ text: text.slice(start), eol: '' });
  return lines;
}

/**
 * Replaces the text between two positions, in place.
 * Positions outside the draft are moved to its nearest end, as LSP asks.
 * @param lines the lines of the draft; changed
 * @param start first character replaced
 * @param end first character kept behind the replaced ones
 * @returns which lines gave way to which
 */
export function spliceLines(lines: Line[], start: LinePosition, end: LinePosition, insert: string): LineSplice {
  const from = clampPosition(lines, start);
  let to = clampPosition(lines, end);
  if (to.line < from.line || (to.line === from.line && to.character < from.character)) to = from;
  const first = lines[from.line]!;
  const last = lines[to.line]!;
  let text = first.text.slice(0, from.character) + insert + last.text.slice(to.character) + last.eol;
  let line = from.line;
  // A draft may end its lines with a bare `\r`: a `\n` typed behind it makes one line end of the two.
  if (line > 0 && lines[line - 1]!.eol === '\r') {
    line--;
    text = lines[line]!.text + lines[line]!.eol + text;
  }
  const removed = to.line - line + 1;
  const fresh = splitLines(text);
  // What follows the last line's end is the next line, which stays: the empty rest is no line of its own.
  if (last.eol !== '') fresh.pop();
  if (fresh.length === 1) {
    lines.splice(line, removed, fresh[0]!);
  } else if (fresh.length < 10_000) {
    lines.splice(line, removed, ...fresh);
  } else {
    const rest = lines.splice(line, lines.length - line);
    for (const one of fresh) lines.push(one);
    for (let at = removed; at < rest.length; at++) lines.push(rest[at]!);
  }
  return { from: line, removed, inserted: fresh.length };
}

/** Moves a position that lies outside the draft to the nearest place inside it. */
export function clampPosition(lines: readonly Line[], position: LinePosition): LinePosition {
  if (position.line < 0) return { line: 0, character: 0 };
  if (position.line >= lines.length) return { line: lines.length - 1, character: lines[lines.length - 1]!.text.length };
  const length = lines[position.line]!.text.length;
  return { line: position.line, character: Math.max(0, Math.min(position.character, length)) };
}

/** Puts lines together again, line ends included. */
export function joinLines(lines: readonly Line[], from = 0, to = lines.length): string {
  let text = '';
  for (let at = from; at < to; at++) text += lines[at]!.text + lines[at]!.eol;
  return text;
}
