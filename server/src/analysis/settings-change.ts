import type { Edit } from '../rules/rule';
import type { Configuration } from './configuration';
import { addItems, setValue } from './json-edit';
import { JsonError, readJson } from './json-source';
import { applyEdits } from './repair';

/** One entry of the list of what is silenced, as the settings file has it. */
export interface SuppressionEntry {
  readonly rule: string;
  readonly draft: string;
  readonly context?: string | undefined;
  /** The words meant; for people who read the file. */
  readonly text?: string | undefined;
}

/** What a quick fix writes to a settings file. Plain data, so that it can wait in a code action until it is chosen. */
export type SettingsChange =
  | { readonly kind: 'suppress'; readonly entries: readonly SuppressionEntry[] }
  | { readonly kind: 'turn-off'; readonly rule: string }
  | { readonly kind: 'accept'; readonly list: 'accepted' | 'names'; readonly words: readonly string[] }
  | { readonly kind: 'abbreviation'; readonly short: string; readonly long: string };

/**
 * The edit that a change makes in a settings file. All else in the file stays as it is typed.
 * @param text the whole file
 * @returns undefined where the file is no JSON, or holds something else where the change belongs
 */
export function settingsEdit(text: string, change: SettingsChange): Edit | undefined {
  switch (change.kind) {
    case 'suppress':
      return addItems(text, ['suppressions'], change.entries);
    case 'turn-off': {
      const path = ['rules', change.rule];
      // Options that the rule has here stay: whoever turns it on again finds them.
      const first = [...path, 0];
      return setValue(text, offsetOf(text, first) === undefined ? path : first, 'off');
    }
    case 'accept':
      return addItems(text, ['vocabulary', change.list], change.words);
    case 'abbreviation':
      return setValue(text, ['vocabulary', 'abbreviations', change.short], change.long);
  }
}

/**
 * The text of a new settings file that holds one change.
 * @param before what held without the file: where there is one, it alone counts, so what was chosen elsewhere goes into it
 */
export function newSettings(change: SettingsChange, { profile, rules }: Configuration): string {
  const set = (text: string, path: readonly string[], value: unknown): string =>
    applyEdits(text, [setValue(text, path, value)!]);
  let text = '{}\n';
  if (profile !== undefined) text = set(text, ['profile'], profile);
  for (const [id, { severity }] of Object.entries(rules))
    if (severity !== undefined) text = set(text, ['rules', id], severity);
  return applyEdits(text, [settingsEdit(text, change)!]);
}

function offsetOf(text: string, path: readonly (string | number)[]): number | undefined {
  try {
    return readJson(text).offsetOf(path);
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}
