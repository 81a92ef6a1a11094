import * as vscode from 'vscode';
import { until } from './waiting';

/** @returns the rule of a finding: `citation/inconsistent`, whether its code links to a page or not */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** @returns what the Problems panel shows for the draft */
export function findings({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri);
}

/**
 * Waits for the findings of a draft.
 * @param document the draft
 * @param what names the findings in the error
 * @param enough tells whether these are the ones that were waited for
 */
export function untilFindings(
  document: vscode.TextDocument,
  what: string,
  enough: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return until(what, vscode.languages.onDidChangeDiagnostics, () => {
    const found = findings(document);
    return enough(found) ? found : undefined;
  });
}

/**
 * Waits until a rule finds something in a draft.
 * @returns the first of its findings
 */
export async function untilFound(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const found = await untilFindings(document, rule, (all) => all.some((finding) => ruleOf(finding) === rule));
  const first = found.find((finding) => ruleOf(finding) === rule);
  if (!first) throw new Error(`${rule} came and went`);
  return first;
}

/** Waits until a rule finds nothing more in a draft. */
export async function untilGone(document: vscode.TextDocument, rule: string): Promise<void> {
  await untilFindings(document, `no ${rule}`, (all) => all.every((finding) => ruleOf(finding) !== rule));
}
