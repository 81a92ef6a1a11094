import * as z from 'zod/mini';
import type { Bilingual, Language, Rule } from '../rules/rule';
import type { Configuration, RuleSetting } from './configuration';
import { JsonError, readJson, type JsonPath, type JsonSource } from './json-source';
import { nearest } from './nearest';

/** The formats that one may ask for; `auto` lets the draft itself tell. */
export const profileChoices = ['auto', 'hd05', 'hd36', 'nd30'] as const;
export type ProfileChoice = (typeof profileChoices)[number];

const severityChoices = ['off', 'error', 'warning', 'information'] as const;

/** What is wrong in a settings file. */
export interface ProjectFileProblem {
  readonly message: Bilingual;
  readonly path: JsonPath;
  /** Counts from the start of the file's text. */
  readonly offset: number;
}

/** What a settings file says. What is wrong in it is left out and told as a problem; the rest holds. */
export interface ProjectFile {
  readonly configuration: Configuration;
  /** Files not to be looked at, as `.gitignore` writes them, from the folder of the settings file on. */
  readonly ignore: readonly string[];
  readonly language: Language | undefined;
  readonly problems: readonly ProjectFileProblem[];
  /** Where the value for a path stands, to tell where a setting comes from. */
  readonly offsetOf: (path: JsonPath) => number | undefined;
}

/** The keys of a settings file and their values. A new setting is one more line here and one in {@link readProjectFile}. */
function shapeOf(rules: readonly Rule[]) {
  return {
    $schema: z.optional(z.string()),
    profile: z.optional(z.enum(profileChoices)),
    language: z.optional(z.enum(['vi', 'en'])),
    ignore: z.optional(z.array(z.string().check(z.minLength(1)))),
    rules: z.optional(
      z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, z.optional(settingSchema(rule))]))),
    ),
  };
}

/** A severity, or a severity and options where the rule has any. */
function settingSchema(rule: Rule) {
  const severity = z.enum(severityChoices);
  return rule.options === undefined ? severity : z.union([severity, z.tuple([severity, rule.options])]);
}

/** The schema of `duthao.json`: what editors complete and check it by. */
export function projectFileSchema(rules: readonly Rule[]): z.ZodMiniType {
  return z.strictObject(shapeOf(rules));
}

/**
 * Reads a settings file.
 * @param text the whole of `duthao.json`
 * @param rules all rules: their ids are the keys allowed below `rules`
 */
export function readProjectFile(text: string, rules: readonly Rule[]): ProjectFile {
  const problems: ProjectFileProblem[] = [];
  const source = parse(text, problems);
  const settings = new Settings(source, problems);
  const shape = shapeOf(rules);
  for (const key of settings.keys([])) {
    if (!Object.hasOwn(shape, key)) settings.unknown([], key, Object.keys(shape), 'Không có khóa', 'There is no key');
  }
  settings.take(['$schema'], shape.$schema);
  const profile = settings.take(['profile'], shape.profile);
  const language = settings.take(['language'], shape.language);
  const ignore = settings.take(['ignore'], shape.ignore) ?? [];
  return {
    configuration: { rules: readRules(settings, rules), profile: profile === 'auto' ? undefined : profile },
    ignore,
    language,
    problems: problems.sort((a, b) => a.offset - b.offset),
    offsetOf: source.offsetOf,
  };
}

const EMPTY: JsonSource = { value: {}, offsetOf: () => undefined, keyOffsetOf: () => undefined, repeated: [] };

function parse(text: string, problems: ProjectFileProblem[]): JsonSource {
  try {
    const source = readJson(text);
    if (!isObject(source.value)) {
      problems.push({
        message: { vi: 'Tệp cấu hình phải là một đối tượng { … }.', en: 'A settings file has to be an object { … }.' },
        path: [],
        offset: 0,
      });
      return EMPTY;
    }
    for (const { path, offset } of source.repeated) {
      const key = String(path[path.length - 1]);
      problems.push({
        message: { vi: `Khóa “${key}” viết hai lần.`, en: `The key “${key}” stands there twice.` },
        path,
        offset,
      });
    }
    return source;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    problems.push({ message: { vi: `${error.text.vi}.`, en: `${error.text.en}.` }, path: [], offset: error.offset });
    return EMPTY;
  }
}

function readRules(settings: Settings, rules: readonly Rule[]): Configuration['rules'] {
  if (!settings.isObjectAt(['rules'])) return {};
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const found: [string, RuleSetting][] = [];
  for (const id of settings.keys(['rules'])) {
    const rule = byId.get(id);
    if (rule === undefined) {
      settings.unknown(['rules'], id, [...byId.keys()], 'Không có quy tắc', 'There is no rule');
      continue;
    }
    const path = ['rules', id];
    if (!Array.isArray(settings.at(path))) {
      const severity = settings.take(path, z.enum(severityChoices));
      if (severity !== undefined) found.push([id, { severity, options: undefined }]);
    } else if (rule.options === undefined) {
      settings.report(path, {
        vi: `Quy tắc “${id}” không có tùy chọn: chỉ ghi mức, ví dụ "warning".`,
        en: `The rule “${id}” has no options: give the severity alone, such as "warning".`,
      });
    } else {
      const pair = settings.take(path, z.tuple([z.enum(severityChoices), rule.options]));
      if (pair !== undefined) found.push([id, { severity: pair[0], options: pair[1] }]);
    }
  }
  return Object.fromEntries(found);
}

/** The values of a settings file, taken one by one; what does not fit its schema becomes a problem. */
class Settings {
  constructor(
    private readonly source: JsonSource,
    private readonly problems: ProjectFileProblem[],
  ) {}

  at(path: JsonPath): unknown {
    return path.reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      this.source.value,
    );
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

  take<S extends z.ZodMiniType>(path: JsonPath, schema: S): z.output<S> | undefined {
    const value = this.at(path);
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.reportIssue(path, issue);
    return undefined;
  }

  unknown(parent: JsonPath, key: string, known: readonly string[], vi: string, en: string): void {
    const meant = nearest(key, known);
    const path = [...parent, key];
    const message =
      meant === undefined
        ? { vi: `${vi} “${key}”.`, en: `${en} “${key}”.` }
        : { vi: `${vi} “${key}”. Có phải “${meant}”?`, en: `${en} “${key}”. Is “${meant}” meant?` };
    this.problems.push({ message, path, offset: this.source.keyOffsetOf(path) ?? 0 });
  }

  report(path: JsonPath, message: Bilingual): void {
    this.problems.push({ message, path, offset: this.source.offsetOf(path) ?? 0 });
  }

  private reportIssue(base: JsonPath, issue: z.core.$ZodIssue): void {
    const path = [...base, ...issue.path.filter((key) => typeof key !== 'symbol')];
    const name = nameOf(path);
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const key of issue.keys)
          this.unknown(path, key, [], `Ở ${name} không có khóa`, `In ${name} there is no key`);
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

/** `“ignore[2]”`, `“rules.plan/missing-owner”` */
function nameOf(path: JsonPath): string {
  const name = path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('');
  return `“${name}”`;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
