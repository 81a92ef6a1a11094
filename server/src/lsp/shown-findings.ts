import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../analysis/finding';
import { toDiagnostic, type Presentation } from './convert';
import type { OpenDraft } from './open-draft';

interface Known {
  readonly diagnostic: Diagnostic;
  /** The lines were numbered so. */
  readonly lines: number;
  readonly severity: Finding['severity'];
  readonly basis: Finding['basis'];
}

/**
 * The findings of one draft as the client is told of them. A diagnostic is made once, and again only when lines have come or gone, or its
 * finding has changed: so an edit inside a line costs nothing for the findings elsewhere, and what is the same object needs no comparing.
 */
export class ShownFindings {
  private known = new WeakMap<object, Known>();
  private as: Presentation | undefined;

  constructor(private readonly open: OpenDraft) {}

  /** @param findings those to show, of the draft as it is */
  diagnostics(findings: readonly Finding[], presentation: Presentation): readonly Diagnostic[] {
    if (!looksTheSame(this.as, presentation)) {
      this.as = presentation;
      this.known = new WeakMap();
    }
    return findings.map((finding) => this.diagnostic(finding, presentation));
  }

  private diagnostic(finding: Finding, presentation: Presentation): Diagnostic {
    const { origin, severity, basis } = finding;
    const lines = this.open.draft.tree.lineVersion;
    const known = this.known.get(origin);
    if (known?.lines === lines && known.severity === severity && known.basis === basis) return known.diagnostic;
    const diagnostic = toDiagnostic(finding, this.open.document, presentation);
    this.known.set(origin, { diagnostic, lines, severity, basis });
    return diagnostic;
  }
}

function looksTheSame(a: Presentation | undefined, b: Presentation): boolean {
  return a?.language === b.language && a.abilities === b.abilities && a.rulePages === b.rulePages;
}

/** True when two lists of diagnostics say the same, so that the client need not be told again. */
export function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at] || sameDiagnostic(one, b[at]!));
}

function sameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  const related = a.relatedInformation ?? [];
  const others = b.relatedInformation ?? [];
  return (
    a.code === b.code &&
    a.message === b.message &&
    a.severity === b.severity &&
    sameRange(a.range, b.range) &&
    related.length === others.length &&
    related.every(
      (one, at) => one.message === others[at]!.message && sameRange(one.location.range, others[at]!.location.range),
    )
  );
}

function sameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
