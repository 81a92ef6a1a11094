import type { Edit } from '../rules/rule';
import { JsonError, readJson, type JsonPath, type JsonSource } from './json-source';

/**
 * Adds items to a list of a JSON text, which is made where there is none. All that stands in the text already stays as it is typed.
 * @returns the edit; offsets in the text. Undefined where the text is no JSON, or something that is no list stands at the path.
 */
export function addItems(text: string, path: JsonPath, items: readonly unknown[]): Edit | undefined {
  const source = read(text);
  if (source === undefined) return undefined;
  const list = valueAt(source, path);
  if (list === undefined) return put(new Writer(text, source), path, items);
  return Array.isArray(list) ? new Writer(text, source).add(path, '', items) : undefined;
}

/**
 * Gives a key of a JSON text its value, whether it has one or not; objects around it are made where there are none.
 * @returns the edit; offsets in the text. Undefined where the text is no JSON, or no object stands around the key.
 */
export function setValue(text: string, path: JsonPath, value: unknown): Edit | undefined {
  const source = read(text);
  return source && put(new Writer(text, source), path, value);
}

function put(writer: Writer, path: JsonPath, value: unknown): Edit | undefined {
  const { source } = writer;
  const start = source.offsetOf(path);
  if (start !== undefined) return { start, end: source.endOf(path)!, newText: inline(value) };
  let around = path.slice(0, -1);
  let key = path[path.length - 1]!;
  let nested = value;
  for (; source.offsetOf(around) === undefined; around = around.slice(0, -1)) {
    nested = { [key]: nested };
    key = around[around.length - 1]!;
  }
  const object = valueAt(source, around);
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return undefined;
  return writer.add(around, `${JSON.stringify(key)}: `, [nested]);
}

function read(text: string): JsonSource | undefined {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

function valueAt({ value }: JsonSource, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Members)[key] : undefined),
    value,
  );
}

type Members = Readonly<Record<string | number, unknown>>;

/** Writes as the text around is written: on lines of their own or in one line, indented alike, with the same line ends. */
class Writer {
  private readonly eol: string;
  private readonly unit: string;

  constructor(
    private readonly text: string,
    readonly source: JsonSource,
  ) {
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
    this.unit = this.firstIndent([]) ?? '  ';
  }

  /**
   * Adds values behind the last one of an object or a list.
   * @param lead the key and its colon, for an object
   */
  add(path: JsonPath, lead: string, values: readonly unknown[]): Edit {
    const open = this.source.offsetOf(path)! + 1;
    const close = this.source.endOf(path)! - 1;
    const children = this.childrenOf(path);
    const write = (indent: string | undefined): string[] =>
      values.map((value) => lead + (indent === undefined ? inline(value) : this.onLines(value, indent, lead !== '')));
    if (children.length === 0) {
      const base = this.indentAt(open);
      const indent = base + this.unit;
      const lines = write(indent).map((one) => this.eol + indent + one);
      return { start: open, end: close, newText: `${lines.join(',')}${this.eol}${base}` };
    }
    const indent = this.firstIndent(path);
    const gap = indent === undefined ? ' ' : this.eol + indent;
    const end = Math.max(...children.map(({ end }) => end));
    return {
      start: end,
      end,
      newText: write(indent)
        .map((one) => `,${gap}${one}`)
        .join(''),
    };
  }

  /** A value of a member on lines of its own; an item of a list stays in one line. */
  private onLines(value: unknown, indent: string, isMember: boolean): string {
    const entries = isMember && typeof value === 'object' && value !== null ? Object.entries(value) : [];
    if (entries.length === 0) return inline(value);
    const inner = indent + this.unit;
    const isList = Array.isArray(value);
    const lines = entries.map(([key, one]) =>
      isList ? inline(one) : `${JSON.stringify(key)}: ${this.onLines(one, inner, true)}`,
    );
    const [open, close] = isList ? '[]' : '{}';
    return `${open}${lines.map((line) => this.eol + inner + line).join(',')}${this.eol}${indent}${close}`;
  }

  /** What the first value inside is indented by; undefined where it stands in the line of the bracket, or there is none. */
  private firstIndent(path: JsonPath): string | undefined {
    const children = this.childrenOf(path);
    if (children.length === 0) return undefined;
    const first = Math.min(...children.map(({ start }) => start));
    const between = this.text.slice(this.source.offsetOf(path)! + 1, first);
    const line = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'));
    return line < 0 ? undefined : between.slice(line + 1);
  }

  private indentAt(offset: number): string {
    const line = this.text.slice(
      Math.max(this.text.lastIndexOf('\n', offset - 1), this.text.lastIndexOf('\r', offset - 1)) + 1,
      offset,
    );
    return line.slice(0, line.length - line.trimStart().length);
  }

  private childrenOf(path: JsonPath): { readonly start: number; readonly end: number }[] {
    const value = valueAt(this.source, path);
    if (Array.isArray(value)) return value.map((_, at) => this.childAt([...path, at], undefined));
    if (typeof value !== 'object' || value === null) return [];
    return Object.keys(value).map((key) => this.childAt([...path, key], this.source.keyOffsetOf([...path, key])));
  }

  private childAt(path: JsonPath, key: number | undefined): { readonly start: number; readonly end: number } {
    return { start: key ?? this.source.offsetOf(path)!, end: this.source.endOf(path)! };
  }
}

/** A value in one line, with blanks where a person would put them. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`).join(', ')} }`;
}
