import type * as z from 'zod/mini';
import type { Bilingual } from '../rules/rule';
import type { JsonPath, JsonSource } from './json-source';
import { nearest } from './nearest';
import { unknownRule } from './notice';

/** The code of whatever is wrong in a settings file, but for a rule that does not exist. */
export const INVALID = 'config/invalid';

/** What is wrong in a settings file. */
export interface ProjectFileProblem {
  /** {@link INVALID}, or that of a rule that does not exist: a warning, as another version may know it. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  readonly path: JsonPath;
  /** Counts from the start of the file's text. */
  readonly offset: number;
}

/** The values of a settings file, taken one by one; what does not fit its schema becomes a problem. */
export class SettingsReader {
  constructor(
    private readonly source: JsonSource,
    private readonly problems: ProjectFileProblem[],
  ) {}

  at(path: JsonPath): unknown {
    return path.reduce<unknown>((value, key) => (isMember(value, key) ? value[key] : undefined), this.source.value);
  }

  keys(path: JsonPath): string[] {
    const value = this.at(path);
    return isObject(value) ? Object.keys(value) : [];
  }

  /** True for an object and for what is not there; anything else is reported. */
  isObjectAt(path: JsonPath): boolean {
    const value = this.at(path);
    if (value === undefined || isObject(value)) return true;
    this.report(path, wrongType(nameOf(path), 'object'));
    return false;
  }

  /** The paths of the items of a list; none for what is not there. Anything else is reported. */
  itemsAt(path: JsonPath): JsonPath[] {
    const value = this.at(path);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((_, at) => [...path, at]);
    this.report(path, wrongType(nameOf(path), 'array'));
    return [];
  }

  take<S extends z.ZodMiniType>(path: JsonPath, schema: S): z.output<S> | undefined {
    const value = this.at(path);
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.reportIssue(path, issue);
    return undefined;
  }

  /** Reports a key that is none. */
  unknownKey(parent: JsonPath, key: string, known: readonly string[], vi: string, en: string): void {
    const path = [...parent, key];
    const message = unknownMessage(key, known, vi, en);
    this.problems.push({ ...ERROR, message, path, offset: this.source.keyOffsetOf(path) ?? 0 });
  }

  /**
   * Reports a rule that does not exist.
   * @param path of the value that names it, or belongs to the key that does
   */
  unknownRule(path: JsonPath, named: 'by key' | 'by value', id: string, known: readonly string[]): void {
    const message = unknownMessage(id, known, 'Không có quy tắc', 'There is no rule');
    const offset = (named === 'by key' ? this.source.keyOffsetOf(path) : this.source.offsetOf(path)) ?? 0;
    this.problems.push({ code: unknownRule.id, severity: 'warning', message, path, offset });
  }

  report(path: JsonPath, message: Bilingual): void {
    // What is missing has no place of its own: it is told where it should be.
    let near = path;
    while (near.length > 0 && this.source.offsetOf(near) === undefined) near = near.slice(0, -1);
    this.problems.push({ ...ERROR, message, path, offset: this.source.offsetOf(near) ?? 0 });
  }

  private reportIssue(base: JsonPath, issue: z.core.$ZodIssue): void {
    const path = [...base, ...issue.path.filter((key) => typeof key !== 'symbol')];
    const name = nameOf(path);
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const key of issue.keys)
          this.unknownKey(path, key, [], `Ở ${name} không có khóa`, `In ${name} there is no key`);
        break;
      case 'invalid_value': {
        const values = issue.values.map(String).join(', ');
        this.report(path, {
          vi: `${name} chỉ nhận một trong các giá trị: ${values}.`,
          en: `${name} takes one of these values: ${values}.`,
        });
        break;
      }
      case 'invalid_type':
        this.report(path, wrongType(name, issue.expected));
        break;
      case 'too_small':
        this.report(path, {
          vi: `${name} quá nhỏ hoặc quá ngắn: ít nhất ${issue.minimum}.`,
          en: `${name} is too small or too short: at least ${issue.minimum}.`,
        });
        break;
      case 'too_big':
        this.report(path, {
          vi: `${name} quá lớn hoặc quá dài: nhiều nhất ${issue.maximum}.`,
          en: `${name} is too great or too long: at most ${issue.maximum}.`,
        });
        break;
      default:
        this.report(path, {
          vi: `${name} có giá trị không dùng được.`,
          en: `${name} has a value that cannot be used.`,
        });
    }
  }
}

const TYPE_NAMES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chuỗi chữ trong ngoặc kép', en: 'a string' },
  array: { vi: 'danh sách [ … ]', en: 'a list [ … ]' },
  tuple: { vi: 'danh sách [ … ]', en: 'a list [ … ]' },
  object: { vi: 'đối tượng { … }', en: 'an object { … }' },
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
};

function wrongType(name: string, expected: string): Bilingual {
  const type = TYPE_NAMES[expected] ?? { vi: expected, en: expected };
  return { vi: `${name} phải là ${type.vi}.`, en: `${name} has to be ${type.en}.` };
}

const ERROR = { code: INVALID, severity: 'error' } as const;

function unknownMessage(key: string, known: readonly string[], vi: string, en: string): Bilingual {
  const meant = nearest(key, known);
  return meant === undefined
    ? { vi: `${vi} “${key}”.`, en: `${en} “${key}”.` }
    : { vi: `${vi} “${key}”. Có phải “${meant}”?`, en: `${en} “${key}”. Is “${meant}” meant?` };
}

/** `“ignore[2]”`, `“rules.plan/missing-owner”` */
function nameOf(path: JsonPath): string {
  const name = path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('');
  return `“${name}”`;
}

function isMember(value: unknown, key: string | number): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

export function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
