import type { Bilingual } from '../rules/rule';

/** Keys and indices from the outermost value inwards: `['rules', 'plan/missing-owner', 0]`. */
export type JsonPath = readonly (string | number)[];

/** A JSON text that was read, and where its parts stand. Offsets count from the start of the text. */
export interface JsonSource {
  readonly value: unknown;
  /** Where a value begins; undefined for what the text does not hold. */
  readonly offsetOf: (path: JsonPath) => number | undefined;
  /** The offset behind a value. */
  readonly endOf: (path: JsonPath) => number | undefined;
  /** Where the key of a member begins. */
  readonly keyOffsetOf: (path: JsonPath) => number | undefined;
  /** Members whose key an earlier member of the same object has. */
  readonly repeated: readonly { readonly path: JsonPath; readonly offset: number }[];
}

/** A text that is no JSON: what is wrong at which place. */
export class JsonError extends Error {
  constructor(
    readonly offset: number,
    readonly text: Bilingual,
  ) {
    super(text.en);
  }
}

const NUMBER = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y;
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const DEEPEST = 64;

/**
 * Reads plain JSON and remembers where each key and value stands, which `JSON.parse` does not tell.
 * @throws {JsonError} at the first place that is no JSON
 */
export function readJson(text: string): JsonSource {
  const reader = new Reader(text);
  const value = reader.readAll();
  return {
    value,
    offsetOf: (path) => reader.values.get(JSON.stringify(path)),
    endOf: (path) => reader.ends.get(JSON.stringify(path)),
    keyOffsetOf: (path) => reader.keys.get(JSON.stringify(path)),
    repeated: reader.repeated,
  };
}

class Reader {
  readonly values = new Map<string, number>();
  readonly ends = new Map<string, number>();
  readonly keys = new Map<string, number>();
  readonly repeated: { path: JsonPath; offset: number }[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  readAll(): unknown {
    const value = this.readValue([]);
    this.skipBlanks();
    if (this.at < this.text.length)
      this.fail('Thừa chữ sau dấu đóng cuối cùng', 'More text behind the end of the settings');
    return value;
  }

  private readValue(path: JsonPath): unknown {
    this.skipBlanks();
    if (path.length > DEEPEST) this.fail('Lồng nhau quá sâu', 'Nested too deeply');
    const key = JSON.stringify(path);
    this.values.set(key, this.at);
    const value = this.readAny(path);
    this.ends.set(key, this.at);
    return value;
  }

  private readAny(path: JsonPath): unknown {
    const char = this.text[this.at];
    if (char === '{') return this.readObject(path);
    if (char === '[') return this.readArray(path);
    if (char === '"') return this.readString();
    if (char !== undefined && '-0123456789'.includes(char)) return this.readNumber();
    const word = Object.keys(WORDS).find((one) => this.text.startsWith(one, this.at));
    if (word === undefined) return this.fail('Ở đây phải là một giá trị', 'A value is expected here');
    this.at += word.length;
    return WORDS[word];
  }

  private readObject(path: JsonPath): unknown {
    const members: [string, unknown][] = [];
    this.at++;
    this.skipBlanks();
    while (!this.take('}')) {
      if (members.length > 0) this.expectComma('}');
      const offset = this.at;
      if (this.text[offset] !== '"')
        this.fail('Ở đây phải là một khóa trong ngoặc kép', 'A key in double quotes is expected here');
      const key = this.readString();
      const member = [...path, key];
      if (this.keys.has(JSON.stringify(member))) this.repeated.push({ path: member, offset });
      this.keys.set(JSON.stringify(member), offset);
      this.skipBlanks();
      if (!this.take(':')) this.fail(`Thiếu dấu hai chấm sau “${key}”`, `A colon is missing behind “${key}”`);
      members.push([key, this.readValue(member)]);
      this.skipBlanks();
    }
    // Not by assignment: a key `__proto__` would change the object instead of becoming a member.
    return Object.fromEntries(members);
  }

  private readArray(path: JsonPath): unknown {
    const items: unknown[] = [];
    this.at++;
    this.skipBlanks();
    while (!this.take(']')) {
      if (items.length > 0) this.expectComma(']');
      items.push(this.readValue([...path, items.length]));
      this.skipBlanks();
    }
    return items;
  }

  private readString(): string {
    const start = this.at++;
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at]!;
      if (char === '\\') this.at++;
      else if (char < ' ')
        this.fail('Xuống dòng hoặc ký tự điều khiển trong chuỗi chữ', 'A line end or control character in a string');
      else if (char === '"') {
        this.at++;
        return this.unescape(start);
      }
    }
    return this.fail('Thiếu dấu ngoặc kép đóng', 'The closing double quote is missing', start);
  }

  private unescape(start: number): string {
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      return this.fail(
        'Dấu \\ trong chuỗi chữ không đúng; đường dẫn viết với /',
        'A \\ in a string is wrong; paths are written with /',
        start,
      );
    }
  }

  private readNumber(): number {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (match === null) return this.fail('Số viết không đúng', 'A malformed number');
    this.at += match[0].length;
    return Number(match[0]);
  }

  private expectComma(end: '}' | ']'): void {
    const before = this.at;
    if (!this.take(',')) this.fail('Thiếu dấu phẩy', 'A comma is missing');
    this.skipBlanks();
    if (this.text[this.at] === end) this.fail(`Thừa dấu phẩy trước dấu ${end}`, `A comma stands before ${end}`, before);
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private skipBlanks(): void {
    while (this.at < this.text.length && ' \t\r\n'.includes(this.text[this.at]!)) this.at++;
    if (this.text[this.at] === '/')
      this.fail('JSON không có chú thích; hãy bỏ phần sau dấu /', 'JSON has no comments; remove what stands behind /');
  }

  private fail(vi: string, en: string, offset = this.at): never {
    const open = offset >= this.text.length;
    throw new JsonError(
      offset,
      open
        ? { vi: 'Tệp dừng giữa chừng: thiếu dấu đóng', en: 'The file breaks off: something is not closed' }
        : { vi, en },
    );
  }
}
