import type { CalendarDate } from '../model/date';
import type { Rule, Severity } from '../rules/rule';
import type { Profile } from '../vocabulary/formats';
import type { OfficeWords } from '../vocabulary/office-words';

/** How a rule is to be treated: its severity, and what is chosen of its options where it has any. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | undefined;
  readonly options: unknown;
}

/** Something that is not to be reported in one draft, as a settings file has it. */
export interface Suppression {
  /** The id of a rule. */
  readonly rule: string;
  /** Which of the rule's findings: see `contextOf`. Undefined for all of them. */
  readonly context: string | undefined;
}

/** All that tells the analysis how to look at a draft. Plain data; the hosts read it from files, settings and arguments. */
export interface Configuration {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The format to go by; undefined lets the draft itself tell. */
  readonly profile: Profile | undefined;
  /** The words of the office; undefined where it has none of its own. */
  readonly office?: OfficeWords | undefined;
  /** The day to take for that of a draft that does not say its own; undefined leaves such a draft without one. */
  readonly today?: CalendarDate | undefined;
  /** What is silenced in the draft that is looked at; none where undefined. */
  readonly suppressions?: readonly Suppression[] | undefined;
}

export const defaultConfiguration: Configuration = { rules: {}, profile: undefined };

/** The severity that a rule has under a configuration; undefined when it is off. */
export function severityOf(rule: Rule, configuration: Configuration): Severity | undefined {
  const chosen = configuration.rules[rule.id]?.severity;
  if (chosen === 'off') return undefined;
  return chosen ?? (rule.enabled === false ? undefined : rule.severity);
}

/** What the configuration chooses of a rule's options; undefined for a rule that has none. */
export function chosenOf(rule: Rule, configuration: Configuration): unknown {
  return configuration.rules[rule.id]?.options ?? (rule.options && NOTHING_CHOSEN);
}

const NOTHING_CHOSEN = {};
