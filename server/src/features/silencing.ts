import { contextOf, wordsAt } from '../analysis/context';
import type { Finding } from '../analysis/finding';
import { isNotice } from '../analysis/notice';
import type { SettingsChange, SuppressionEntry } from '../analysis/settings-change';
import type { Draft } from '../model/draft';
import { citationsIn } from '../model/facts';
import { wordsIn, type Words } from '../l10n/words';
import type { Language, Rule } from '../rules/rule';
import { overlaps, type Span } from '../text/span';
import { expansionOf } from '../vocabulary/abbreviations';
import { shorten } from './shorten';

/** Something that the settings file of the draft is to hold from now on, so that findings are not shown again. */
export interface SettingsAction {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly change: SettingsChange;
}

/** Of longer findings the beginning tells the reader of the file which one is meant. */
const TEXT_LENGTH = 80;
/** Rules whose findings may be words that are right in one office. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'text/confusable',
  'text/undefined-abbreviation',
  'text/inconsistent-name',
  'citation/unknown-type',
]);

/**
 * The ways to silence the findings at a place: here, in this draft, in all drafts of the folder; for words of the office also for good.
 * @param findings those that are shown
 * @param span offsets of the draft
 * @param path the draft's path from the folder of its settings file on
 */
export function silencingAt(
  findings: readonly Finding[],
  draft: Draft,
  span: Span,
  path: string,
  language: Language,
): SettingsAction[] {
  const { action } = wordsIn(language);
  const touched = findings.filter((finding) => overlaps(finding, span) && !isNotice(finding.rule));
  const rules = [...new Set(touched.map(({ rule }) => rule))];
  const silencing = rules.flatMap((rule): SettingsAction[] => {
    const own = touched.filter((finding) => finding.rule === rule);
    // With several rules at one place each title says which one it is about.
    const of = rules.length > 1 ? rule.title[language] : undefined;
    const entries = entriesFor(own, draft, path);
    const alike = findings.filter(
      (finding) => finding.rule === rule && entries.some(({ context }) => context === contextOf(finding, draft)),
    );
    return [
      {
        title: action.ignoreHere(of, own.length, alike.length - own.length),
        findings: own,
        change: { kind: 'suppress', entries },
      },
      {
        title: action.ignoreInDraft(of),
        findings: own,
        change: { kind: 'suppress', entries: [{ rule: rule.id, draft: path }] },
      },
      { title: action.turnOff(of), findings: own, change: { kind: 'turn-off', rule: rule.id } },
    ];
  });
  return [...touched.flatMap((finding) => wordsToAccept(finding, action)), ...silencing];
}

/** One entry for each context: findings in the very same words are silenced together. */
function entriesFor(findings: readonly Finding[], draft: Draft, path: string): SuppressionEntry[] {
  const entries = new Map<string, SuppressionEntry>();
  for (const finding of findings) {
    const context = contextOf(finding, draft);
    const text = shorten(wordsAt(finding, draft), TEXT_LENGTH);
    entries.set(context, { rule: finding.rule.id, draft: path, context, ...(text !== '' && { text }) });
  }
  return [...entries.values()];
}

/** “Thêm vào từ vựng cơ quan”. */
function wordsToAccept(finding: Finding, action: Words['action']): SettingsAction[] {
  const { rule, place } = finding;
  if (place === undefined || !OF_WORDS.has(rule.id)) return [];
  const typed = place.passage.text.slice(place.start, place.end);
  const change = changeFor(rule, typed, codeAt(finding));
  return change === undefined ? [] : [{ title: action.addWord(wordOf(change)), findings: [finding], change }];
}

function changeFor({ id }: Rule, typed: string, code: string | undefined): SettingsChange | undefined {
  switch (id) {
    case 'text/undefined-abbreviation':
      return { kind: 'abbreviation', short: typed, long: expansionOf(typed) ?? typed };
    case 'text/inconsistent-name':
      return { kind: 'accept', list: 'names', words: [typed] };
    case 'citation/unknown-type':
      return code === undefined ? undefined : { kind: 'accept', list: 'accepted', words: [code] };
    default:
      return { kind: 'accept', list: 'accepted', words: [typed] };
  }
}

/** `ABC` of a finding at `12-ABC/TU`. */
function codeAt({ place }: Finding): string | undefined {
  return place && citationsIn(place.passage).find(({ symbol }) => symbol?.start === place.start)?.symbol?.typeCode;
}

function wordOf(change: SettingsChange): string {
  if (change.kind === 'abbreviation') return change.short;
  return change.kind === 'accept' ? change.words.join(', ') : '';
}
