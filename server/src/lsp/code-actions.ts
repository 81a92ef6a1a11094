import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { fixAll } from '../analysis/fix-all';
import type { Finding } from '../analysis/finding';
import { quickFixesAt, rulesToFixAt } from '../features/quick-fixes';
import { wordsIn } from '../l10n/words';
import type { Rule } from '../rules/rule';
import { toDiagnostic, toSpan, toWorkspaceEdit, type Presentation } from './convert';
import type { LaterEdit } from './messages';
import type { Inspection, OpenDraft } from './open-draft';

/** Mends all that can be mended safely in the draft; editors run it when they save, where they are told to. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.duthao`;

/** The kinds of code actions that there are. */
export const codeActionKinds = [CodeActionKind.QuickFix, FIX_ALL];

/** Offers what can be mended at a place. */
export class CodeActions {
  constructor(
    private readonly inspection: () => Inspection,
    private readonly presentation: () => Presentation,
  ) {}

  /**
   * @param findings those that are shown
   * @returns the actions for a range: ways to mend each finding, then to mend all of its rule, then all of the draft
   */
  at({ range, context }: CodeActionParams, open: OpenDraft, findings: readonly Finding[]): CodeAction[] {
    const span = toSpan(open.document, range);
    const quick = wants(context.only, CodeActionKind.QuickFix)
      ? [...this.quickFixes(open, findings, span), ...this.rulesToFix(open, findings, span)]
      : [];
    return wants(context.only, FIX_ALL) ? [...quick, ...this.allToFix(open, findings)] : quick;
  }

  /** Works out the edit of an action that was chosen, for the text as it is by now. */
  resolve(action: CodeAction, { rule }: LaterEdit, open: OpenDraft): CodeAction {
    return { ...action, edit: this.editFor(open, rule) };
  }

  private quickFixes(
    open: OpenDraft,
    findings: readonly Finding[],
    span: { start: number; end: number },
  ): CodeAction[] {
    const { abilities, language } = this.presentation();
    return quickFixesAt(findings, open.draft, span, language).map(({ finding, title, edits, preferred }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, open.document, this.presentation())],
      isPreferred: preferred,
      edit: toWorkspaceEdit(edits, open.document, abilities),
    }));
  }

  private rulesToFix(
    open: OpenDraft,
    findings: readonly Finding[],
    span: { start: number; end: number },
  ): CodeAction[] {
    const { language } = this.presentation();
    return rulesToFixAt(findings, span).map(({ rule, count }) =>
      this.later(
        { title: wordsIn(language).action.fixRule(rule.title[language], count), kind: CodeActionKind.QuickFix },
        open,
        rule,
      ),
    );
  }

  private allToFix(open: OpenDraft, findings: readonly Finding[]): CodeAction[] {
    const { fixAll } = wordsIn(this.presentation().language).action;
    const count = findings.filter((finding) => finding.rule.fix === 'safe').length;
    return count === 0 ? [] : [this.later({ title: fixAll(count), kind: FIX_ALL }, open, undefined)];
  }

  /** To mend a whole draft takes as long as to check it, so it is put off until asked for, where the client can. */
  private later(action: CodeAction, open: OpenDraft, rule: Rule | undefined): CodeAction {
    if (!this.presentation().abilities.resolvesEdits) return { ...action, edit: this.editFor(open, rule?.id) };
    const data: LaterEdit = rule === undefined ? { uri: open.document.uri } : { uri: open.document.uri, rule: rule.id };
    return { ...action, data };
  }

  private editFor(open: OpenDraft, rule: string | undefined): NonNullable<CodeAction['edit']> {
    const { rules, configuration } = this.inspection();
    const chosen = rule === undefined ? rules : rules.filter((one) => one.id === rule);
    return toWorkspaceEdit(
      fixAll(open.document.getText(), chosen, configuration),
      open.document,
      this.presentation().abilities,
    );
  }
}

/** `source.fixAll` asks for `source.fixAll.duthao` too; a client that names no kind wants all. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '');
}
