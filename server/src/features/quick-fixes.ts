import type { Finding } from '../analysis/finding';
import { repairsOf } from '../analysis/repair';
import type { Draft } from '../model/draft';
import type { Edit, Language, Rule } from '../rules/rule';
import { overlaps, type Span } from '../text/span';

/** One way to mend one finding. */
export interface QuickFix {
  readonly finding: Finding;
  readonly title: string;
  /** Offsets of the draft as it is. */
  readonly edits: readonly Edit[];
  /** True for the best way to mend its finding. */
  readonly preferred: boolean;
}

/**
 * The ways to mend the findings at a place.
 * @param findings those that are shown
 * @param span offsets of the draft; an empty one is a caret and touches what begins or ends there
 */
export function quickFixesAt(findings: readonly Finding[], draft: Draft, span: Span, language: Language): QuickFix[] {
  return findings
    .filter((finding) => overlaps(finding, span))
    .flatMap((finding) =>
      repairsOf(finding, draft).map(({ title, edits }, at) => ({
        finding,
        title: title[language],
        edits,
        preferred: at === 0,
      })),
    );
}

/** The rules with a safe repair that have more than one finding in the draft and at least one at a place, each with the number of its findings. */
export function rulesToFixAt(
  findings: readonly Finding[],
  span: Span,
): { readonly rule: Rule; readonly count: number }[] {
  const rules = new Set(
    findings.filter((finding) => finding.rule.fix === 'safe' && overlaps(finding, span)).map((finding) => finding.rule),
  );
  return [...rules]
    .map((rule) => ({ rule, count: findings.filter((finding) => finding.rule === rule).length }))
    .filter(({ count }) => count > 1);
}
