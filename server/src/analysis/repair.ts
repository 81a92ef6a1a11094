import type { Draft } from '../model/draft';
import type { Edit, Repair } from '../rules/rule';
import { overlaps } from '../text/span';
import type { Finding } from './finding';

/** The ways to mend a finding, best first. Edits that would change nothing, and repairs without edits, are left out. */
export function repairsOf(finding: Finding, draft: Draft): readonly Repair[] {
  const repairs = finding.rule.repair?.(finding, draft) ?? [];
  return repairs
    .map((repair) => ({ ...repair, edits: repair.edits.filter((edit) => draft.sourceOf(edit) !== edit.newText).sort((a, b) => a.start - b.start) }))
    .filter((repair) => repair.edits.length > 0 && !overlapping(repair.edits));
}

/**
 * The edits that mend many findings at once: of rules whose repairs are safe, the first repair of each.
 * An edit that overlaps an earlier one waits for the next round.
 */
export function safeEdits(findings: readonly Finding[], draft: Draft): readonly Edit[] {
  const edits: Edit[] = [];
  for (const finding of findings) {
    if (finding.rule.fix !== 'safe') continue;
    const first = repairsOf(finding, draft)[0];
    if (first === undefined || first.edits.some((edit) => edits.some((taken) => sameEdit(edit, taken) ? false : overlaps(edit, taken)))) continue;
    for (const edit of first.edits) if (!edits.some((taken) => sameEdit(edit, taken))) edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Applies edits that do not overlap to a text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

function sameEdit(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}

function overlapping(edits: readonly Edit[]): boolean {
  return edits.some((edit, at) => at > 0 && edits[at - 1]!.end > edit.start);
}
