import type { Severity } from '../../server/src/rules/rule';
import type { Span } from '../../server/src/text/span';

/** How the text of a block is written down: see test/rules/README.md. */
export interface Notation {
  /** `\u00a0`, `\u{1d400}`, `\t`, `\r`, `\n` and `\\` stand for the characters they name. */
  readonly escapes: boolean;
  /** Lines end with `\r\n`. */
  readonly crlf: boolean;
  /** The text is decomposed: `ề` becomes `e`, `◌̂`, `◌̀`. */
  readonly nfd: boolean;
}

export const PLAIN: Notation = { escapes: false, crlf: false, nfd: false };

/** A finding as its author marked it. Offsets count from the start of the text. */
export interface Mark extends Span {
  readonly id: string;
  /** Undefined: the rule's own severity. */
  readonly severity: Severity | undefined;
}

/** A text with its marks taken out. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Places that belong to findings as related ones. */
  readonly related: readonly Mark[];
  /** The lines as they were written, to show findings below them again. */
  readonly written: readonly WrittenLine[];
}

/** A line of the block: offsets of the text for each of its columns, the one behind the last character included. */
export interface WrittenLine {
  readonly line: string;
  readonly offsets: readonly number[];
}

const MARKER = /^( *)(\^+|~+)(…|→|←)?(?: +(.*))?$/;
const CLOSING = /^( *)(\^*)←(?: +(\S+))?$/;
const EMPTY = /^( *)\|(?: +((?:error|warning|information) .*|[a-z]+\/[a-z-]+))$/;
const NAME = /^(?:(error|warning|information) +)?([a-z]+\/[a-z]+(?:-[a-z]+)*)$/;
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|([trn\\]))/y;
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n', '\\': '\\' };

/**
 * Reads a block with carets under its lines.
 * @param lines the block as it stands in the file, without line ends
 * @param first the number of its first line in the file, told in errors
 * @throws {Error} for a marker that cannot be read: `12: …`
 */
export function readMarkedText(lines: readonly string[], notation: Notation = PLAIN, first = 1): MarkedText {
  const reader = new Reader(notation);
  lines.forEach((line, at) => {
    try {
      reader.add(line);
    } catch (error) {
      throw new Error(`${first + at}: ${(error as Error).message}`, { cause: error });
    }
  });
  return reader.finish();
}

class Reader {
  private text = '';
  private readonly marks: Mark[] = [];
  private readonly related: Mark[] = [];
  private readonly written: WrittenLine[] = [];
  private readonly open: { id: string; severity: Severity | undefined; start: number }[] = [];

  constructor(private readonly notation: Notation) {}

  add(line: string): void {
    const closing = CLOSING.exec(line);
    if (closing) return this.close(closing[1]!.length + closing[2]!.length, closing[3]);
    const empty = EMPTY.exec(line);
    if (empty) {
      const at = this.offset(empty[1]!.length);
      this.marks.push({ start: at, end: at, ...nameOf(empty[2]) });
      return;
    }
    const marker = MARKER.exec(line);
    if (marker) this.mark(marker[1]!.length, marker[2]!, marker[3], marker[4]);
    else this.addText(line);
  }

  finish(): MarkedText {
    if (this.open.length > 0)
      throw new Error(`the span of ${this.open[0]!.id} is opened with → and never closed with ←`);
    const { text, marks, related, written } = this;
    return { text, marks: marks.sort(byPlace), related: related.sort(byPlace), written };
  }

  private addText(line: string): void {
    if (this.written.length > 0) this.text += this.notation.crlf ? '\r\n' : '\n';
    const offsets = [this.text.length];
    for (const { width, text } of charactersOf(line, this.notation)) {
      const start = this.text.length;
      this.text += text;
      // A caret under any column of `\u00a0` means the whole character; what follows begins behind it.
      for (let column = 1; column < width; column++) offsets.push(width === text.length ? start + column : start);
      offsets.push(this.text.length);
    }
    this.written.push({ line, offsets });
  }

  private mark(column: number, signs: string, tail: string | undefined, name: string | undefined): void {
    const start = this.offset(column);
    if (tail === '→') {
      if (signs.startsWith('~')) throw new Error('a related place cannot run over lines');
      this.open.push({ ...nameOf(name), start });
      return;
    }
    const end = tail === '…' ? this.lastLine().offsets.at(-1)! : this.offset(column + signs.length);
    if (end <= start) throw new Error('the carets mark nothing: the line above ends before them');
    (signs.startsWith('~') ? this.related : this.marks).push({ start, end, ...nameOf(name) });
  }

  private close(column: number, id: string | undefined): void {
    const at = this.open.findLastIndex((one) => id === undefined || one.id === id);
    if (at < 0) throw new Error('← closes a span that no → has opened');
    const [span] = this.open.splice(at, 1);
    this.marks.push({ ...span!, end: this.offset(column) });
  }

  private offset(column: number): number {
    const { line, offsets } = this.lastLine();
    const offset = offsets[column];
    if (offset === undefined) throw new Error(`column ${column} lies behind the end of “${line}”`);
    return offset;
  }

  private lastLine(): WrittenLine {
    const line = this.written.at(-1);
    if (line === undefined) throw new Error('a marker stands before the first line');
    return line;
  }
}

function nameOf(name: string | undefined): { id: string; severity: Severity | undefined } {
  const match = NAME.exec(name ?? '');
  if (!match) throw new Error(`“${name ?? ''}” is no “severity rule-id”`);
  return { severity: match[1] as Severity | undefined, id: match[2]! };
}

/** The characters of a written line: how many columns each takes there, and what it stands for. */
function* charactersOf(line: string, { escapes, nfd }: Notation): Generator<{ width: number; text: string }> {
  for (let at = 0; at < line.length;) {
    let text = String.fromCodePoint(line.codePointAt(at)!);
    let width = text.length;
    ESCAPE.lastIndex = at;
    const escape = escapes ? ESCAPE.exec(line) : null;
    if (escape) {
      const code = escape[1] ?? escape[2];
      text = code === undefined ? CONTROLS[escape[3]!]! : String.fromCodePoint(Number.parseInt(code, 16));
      width = escape[0].length;
    } else if (nfd) text = text.normalize('NFD');
    yield { width, text };
    at += width;
  }
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Writes a text as {@link readMarkedText} reads it, with these marks below its lines: what a failing case shows, fit to be copied into it. */
export function showMarks({ written }: MarkedText, marks: readonly Mark[]): string {
  const shown: string[] = [];
  written.forEach(({ line, offsets }, at) => {
    shown.push(line);
    const from = offsets[0]!;
    const behind = written[at + 1]?.offsets[0] ?? Infinity;
    const column = (offset: number) => {
      const found = offsets.findIndex((one) => one >= offset);
      return found < 0 ? offsets.length - 1 : found;
    };
    for (const mark of [...marks].sort(byPlace)) {
      const startsHere = mark.start >= from && mark.start < behind;
      const endsHere = mark.end >= from && mark.end < behind;
      const lead = ' '.repeat(column(mark.start));
      const name = `${mark.severity === undefined ? '' : `${mark.severity} `}${mark.id}`;
      if (startsHere && mark.end === mark.start) shown.push(`${lead}| ${name}`);
      else if (startsHere && mark.end <= offsets.at(-1)!)
        shown.push(`${lead}${'^'.repeat(column(mark.end) - column(mark.start))} ${name}`);
      else if (startsHere)
        shown.push(`${lead}${'^'.repeat(Math.max(1, offsets.length - 1 - column(mark.start)))}→ ${name}`);
      else if (endsHere && mark.start < from) shown.push(`${'^'.repeat(column(mark.end))}← ${mark.id}`);
    }
  });
  return shown.join('\n');
}
