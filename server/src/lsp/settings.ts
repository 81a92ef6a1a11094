import * as z from 'zod/mini';
import type { Configuration } from '../analysis/configuration';
import { profileChoices, severityChoices, type ProfileChoice, type SeverityChoice } from '../analysis/project-file';
import type { HintChoice } from '../features/inlay-hints';
import type { LensChoice } from '../features/lenses';
import type { Words } from '../l10n/words';
import type { Language } from '../rules/rule';
import { once } from './once';

/** The settings that the server knows, as the editor names them below `duthao.`. */
export interface Settings {
  readonly language: Language;
  /** How long a new finding waits where somebody is typing, in milliseconds; 0 never waits. */
  readonly typingGrace: number;
  /** The format to go by; `auto`: the draft itself tells. */
  readonly profile: ProfileChoice;
  /** What is shown behind words of a draft. */
  readonly inlayHints: HintChoice;
  /** What is shown above lines of a draft. */
  readonly codeLens: LensChoice;
  /** Severities by rule id, for drafts that no `duthao.json` holds for; so does the format. */
  readonly rules: Readonly<Record<string, SeverityChoice>>;
}

export const defaultSettings: Settings = {
  language: 'vi',
  typingGrace: 1500,
  profile: 'auto',
  inlayHints: { weekdays: true, titles: true },
  codeLens: { shortcomings: true, documents: true },
  rules: {},
};

const shown = () => z._default(z.boolean(), true);

const schemas = once(() => ({
  language: z.enum(['vi', 'en']),
  typingGrace: z.number().check(z.gte(0), z.lte(60_000)),
  profile: z.enum(profileChoices),
  inlayHints: z.object({ weekdays: shown(), titles: shown() }),
  codeLens: z.object({ shortcomings: shown(), documents: shown() }),
  rules: z.record(z.string(), z.enum(severityChoices)),
}));

/** What came of reading settings. */
export interface SettingsReading {
  readonly settings: Settings;
  /** One sentence about all that could not be used; undefined when all could. */
  readonly complaint: string | undefined;
}

/**
 * Reads settings as an editor sends them. One that is missing has its default; one of a wrong type keeps its last good value.
 * @param sent the group `duthao`; undefined and null are an empty group
 * @param last the settings in force
 * @param ids the ids of all rules
 */
export function readSettings(sent: unknown, last: Settings, words: Words, ids: readonly string[]): SettingsReading {
  const group = sent ?? {};
  if (typeof group !== 'object' || Array.isArray(group))
    return { settings: last, complaint: words.settings.invalid(`duthao ${words.settings.whole}`) };
  const wrong: string[] = [];
  const read = <K extends keyof Settings>(name: K): Settings[K] => {
    const value = (group as Record<string, unknown>)[name] ?? undefined;
    if (value === undefined) return defaultSettings[name];
    const parsed = z.safeParse(schemas()[name], value);
    const isKnown = name !== 'rules' || Object.keys(value).every((id) => ids.includes(id));
    if (parsed.success && isKnown) return parsed.data as Settings[K];
    wrong.push(`duthao.${name} ${words.settings[name]}`);
    return last[name];
  };
  const settings = {
    language: read('language'),
    typingGrace: read('typingGrace'),
    profile: read('profile'),
    inlayHints: read('inlayHints'),
    codeLens: read('codeLens'),
    rules: read('rules'),
  };
  return { settings, complaint: wrong.length === 0 ? undefined : words.settings.invalid(wrong.join('; ')) };
}

/** The settings as the analysis understands them. */
export function configurationOf({ profile, rules }: Settings): Configuration {
  return {
    rules: Object.fromEntries(Object.entries(rules).map(([id, severity]) => [id, { severity, options: undefined }])),
    profile: profile === 'auto' ? undefined : profile,
  };
}
