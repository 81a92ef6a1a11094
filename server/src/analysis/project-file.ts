import * as z from 'zod/mini';
import type { Language, Options, Rule } from '../rules/rule';
import type { OfficeWords } from '../vocabulary/office-words';
import { isLetter } from '../text/letters';
import type { Configuration, RuleSetting, Suppression } from './configuration';
import { isHeavyPattern } from './ignore-pattern';
import { JsonError, readJson, type JsonPath, type JsonSource } from './json-source';
import { INVALID, isObject, SettingsReader, type ProjectFileProblem } from './settings-reader';
import { formatIds, type FormatId } from '../vocabulary/formats';

/** The formats that one may ask for; `auto` lets the draft itself tell. */
export const profileChoices: readonly ProfileChoice[] = ['auto', ...formatIds];
export type ProfileChoice = 'auto' | FormatId;

export const severityChoices = ['off', 'error', 'warning', 'information'] as const;
export type SeverityChoice = (typeof severityChoices)[number];

/** Something that is silenced in one draft. */
export interface DraftSuppression extends Suppression {
  /** The draft's path from the folder of the settings file on, with `/`, NFC. */
  readonly draft: string;
  /** Its number in the list of the file. */
  readonly index: number;
  /** The words that it is about, as they were when it was written: for people. */
  readonly text: string | undefined;
}

/** What a settings file says. What is wrong in it is left out and told as a problem; the rest holds. */
export interface ProjectFile {
  /** What holds for all its drafts; {@link configurationFor} adds what is silenced in one. */
  readonly configuration: Configuration;
  readonly suppressions: readonly DraftSuppression[];
  /** Files not to be looked at, as `.gitignore` writes them, from the folder of the settings file on. */
  readonly ignore: readonly string[];
  readonly language: Language | undefined;
  readonly problems: readonly ProjectFileProblem[];
  /** Where the value for a path stands, to tell where a setting comes from. */
  readonly offsetOf: (path: JsonPath) => number | undefined;
  /** The offset behind it. */
  readonly endOf: (path: JsonPath) => number | undefined;
}

/** The keys of a settings file and their values. A new setting is one more line here and one in {@link readProjectFile}. */
function shapeOf(rules: readonly Rule[]) {
  return {
    $schema: z.optional(z.string()),
    profile: z.optional(z.enum(profileChoices)),
    language: z.optional(z.enum(['vi', 'en'])),
    ignore: z.optional(z.array(text())),
    rules: z.optional(
      z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, z.optional(settingSchema(rule))]))),
    ),
    suppressions: z.optional(z.array(suppressionSchema(z.enum(rules.map(({ id }) => id))))),
    vocabulary: z.optional(z.strictObject(vocabularyShape())),
  };
}

function text() {
  return z.string().check(z.minLength(1));
}

function suppressionSchema<R extends z.ZodMiniType<string>>(rule: R) {
  return z.strictObject({
    rule,
    draft: text(),
    context: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
    text: z.optional(z.string()),
  });
}

function vocabularyShape() {
  return {
    organs: z.optional(z.array(text())),
    abbreviations: z.optional(z.record(text(), text())),
    names: z.optional(z.array(text())),
    accepted: z.optional(z.array(text())),
    confusable: z.optional(z.array(z.strictObject({ wrong: text(), right: text() }))),
  };
}

/** A severity, or a severity and options where the rule has any. */
function settingSchema(rule: Rule) {
  const severity = z.enum(severityChoices);
  return rule.options === undefined ? severity : z.union([severity, z.tuple([severity, optionsSchema(rule.options)])]);
}

function optionsSchema(options: Options) {
  const choices = Object.entries(options).map(([name, option]): [string, z.ZodMiniOptional] => [
    name,
    z.optional('one' in option ? z.enum(option.one) : z.array(z.enum(option.any))),
  ]);
  return z.strictObject(Object.fromEntries(choices));
}

/** The schema of `duthao.json`: what editors complete and check it by. */
export function projectFileSchema(rules: readonly Rule[]): z.ZodMiniType {
  return z.strictObject(shapeOf(rules));
}

/** The patterns that can be used; the others are told. */
function lightPatterns(settings: SettingsReader, patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern, at) => {
    if (!isHeavyPattern(pattern)) return true;
    settings.report(['ignore', at], {
      vi: `Mẫu “${pattern.slice(0, 60)}” có quá nhiều dấu * nên không dùng: nhiều nhất hai ** và ba * trong một tên.`,
      en: `Pattern “${pattern.slice(0, 60)}” has too many * and is not used: at most two ** and three * in a name.`,
    });
    return false;
  });
}

/**
 * Reads a settings file.
 * @param text the whole of `duthao.json`
 * @param rules all rules: their ids are the keys allowed below `rules`
 */
export function readProjectFile(text: string, rules: readonly Rule[]): ProjectFile {
  const problems: ProjectFileProblem[] = [];
  const source = parse(text, problems);
  const settings = new SettingsReader(source, problems);
  const shape = shapeOf(rules);
  for (const key of settings.keys([])) {
    if (!Object.hasOwn(shape, key))
      settings.unknownKey([], key, Object.keys(shape), 'Không có khóa', 'There is no key');
  }
  settings.take(['$schema'], shape.$schema);
  const profile = settings.take(['profile'], shape.profile);
  const language = settings.take(['language'], shape.language);
  const ignore = lightPatterns(settings, settings.take(['ignore'], shape.ignore) ?? []);
  const office = readVocabulary(settings);
  return {
    configuration: {
      rules: readRules(settings, rules),
      profile: profile === 'auto' ? undefined : profile,
      ...(office && { office }),
    },
    suppressions: readSuppressions(settings, rules),
    ignore,
    language,
    problems: problems.sort((a, b) => a.offset - b.offset),
    offsetOf: source.offsetOf,
    endOf: source.endOf,
  };
}

/**
 * The settings of a file as they hold for one draft.
 * @param draft the draft's path from the folder of the settings file on, with `/`; undefined for a text that is no file
 * @returns the settings themselves where nothing is silenced in that draft
 */
export function configurationFor(
  { configuration, suppressions }: Pick<ProjectFile, 'configuration' | 'suppressions'>,
  draft: string | undefined,
): Configuration {
  const path = draft?.normalize('NFC');
  const own = suppressions.filter((one) => one.draft === path);
  return own.length === 0 ? configuration : { ...configuration, suppressions: own };
}

const EMPTY: JsonSource = {
  value: {},
  offsetOf: () => undefined,
  endOf: () => undefined,
  keyOffsetOf: () => undefined,
  repeated: [],
};

const ERROR = { code: INVALID, severity: 'error' } as const;

function parse(text: string, problems: ProjectFileProblem[]): JsonSource {
  try {
    const source = readJson(text);
    if (!isObject(source.value)) {
      problems.push({
        ...ERROR,
        message: { vi: 'Tệp cấu hình phải là một đối tượng { … }.', en: 'A settings file has to be an object { … }.' },
        path: [],
        offset: 0,
      });
      return EMPTY;
    }
    for (const { path, offset } of source.repeated) {
      const key = String(path[path.length - 1]);
      problems.push({
        ...ERROR,
        message: { vi: `Khóa “${key}” viết hai lần.`, en: `The key “${key}” stands there twice.` },
        path,
        offset,
      });
    }
    return source;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const message = { vi: `${error.text.vi}.`, en: `${error.text.en}.` };
    problems.push({ ...ERROR, message, path: [], offset: error.offset });
    return EMPTY;
  }
}

function readRules(settings: SettingsReader, rules: readonly Rule[]): Configuration['rules'] {
  if (!settings.isObjectAt(['rules'])) return {};
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const found: [string, RuleSetting][] = [];
  for (const id of settings.keys(['rules'])) {
    const rule = byId.get(id);
    if (rule === undefined) {
      settings.unknownRule(['rules', id], 'by key', id, [...byId.keys()]);
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
      const pair = settings.take(path, z.tuple([z.enum(severityChoices), optionsSchema(rule.options)]));
      if (pair !== undefined) found.push([id, { severity: pair[0], options: pair[1] }]);
    }
  }
  return Object.fromEntries(found);
}

function readSuppressions(settings: SettingsReader, rules: readonly Rule[]): DraftSuppression[] {
  const ids = rules.map(({ id }) => id);
  const schema = suppressionSchema(z.string());
  return settings.itemsAt(['suppressions']).flatMap((path, index) => {
    const entry = settings.take(path, schema);
    if (entry === undefined) return [];
    const { rule, draft, context, text } = entry;
    if (ids.includes(rule)) return [{ rule, draft: draft.normalize('NFC'), context, index, text }];
    settings.unknownRule([...path, 'rule'], 'by value', rule, ids);
    return [];
  });
}

/** @returns undefined where the file holds no word */
function readVocabulary(settings: SettingsReader): OfficeWords | undefined {
  const base = 'vocabulary';
  if (!settings.isObjectAt([base])) return undefined;
  const shape = vocabularyShape();
  for (const key of settings.keys([base])) {
    if (!Object.hasOwn(shape, key))
      settings.unknownKey(
        [base],
        key,
        Object.keys(shape),
        'Ở “vocabulary” không có khóa',
        'In “vocabulary” there is no key',
      );
  }
  /** A word is looked for by its first syllable. */
  const word = (typed: string, path: JsonPath): string[] => {
    const words = typed.normalize('NFC').trim();
    if (isLetter(words[0])) return [words];
    settings.report(path, {
      vi: `“${typed}” phải bắt đầu bằng một chữ cái.`,
      en: `“${typed}” has to begin with a letter.`,
    });
    return [];
  };
  const list = (key: 'organs' | 'names' | 'accepted'): string[] =>
    (settings.take([base, key], shape[key]) ?? []).flatMap((typed, at) => word(typed, [base, key, at]));
  const abbreviations = Object.entries(settings.take([base, 'abbreviations'], shape.abbreviations) ?? {}).flatMap(
    ([short, long]) => word(short, [base, 'abbreviations', short]).map((one) => [one, long.normalize('NFC')] as const),
  );
  const confusable = (settings.take([base, 'confusable'], shape.confusable) ?? []).flatMap(({ wrong, right }, at) =>
    word(wrong, [base, 'confusable', at, 'wrong']).map((one) => ({ wrong: one, right: right.normalize('NFC').trim() })),
  );
  const words: OfficeWords = {
    organs: list('organs'),
    abbreviations: Object.fromEntries(abbreviations),
    names: list('names'),
    accepted: list('accepted'),
    confusable,
  };
  return Object.values(words).some((group: object) => Object.keys(group).length > 0) ? words : undefined;
}
