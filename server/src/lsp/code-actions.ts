import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { fixAll } from '../analysis/fix-all';
import type { Finding } from '../analysis/finding';
import type { SettingsChange } from '../analysis/settings-change';
import { quickFixesAt, rulesToFixAt } from '../features/quick-fixes';
import { silencingAt } from '../features/silencing';
import { wordsIn } from '../l10n/words';
import { PLACEHOLDER } from '../rules/plan-fields';
import type { Edit, Rule } from '../rules/rule';
import type { Span } from '../text/span';
import { amendmentActions, resolveAmendment } from './amendment-actions';
import { FIX_ALL } from './capabilities';
import { toRangeAfter } from './convert-edits';
import { toDiagnostic, toSpan, toWorkspaceEdit, type Presentation } from './convert';
import { SAVE_SETTINGS, SELECT, type LaterEdit } from './messages';
import type { OpenDraft } from './open-draft';
import type { Projects } from './projects';
import { toSettingsEdit } from './settings-edit';

/** What the actions need to know of the server around them. */
export interface ActionSurroundings {
  readonly presentation: () => Presentation;
  readonly projects: Projects;
  /** True where the client saves a settings file that an action has written to. */
  readonly savesSettings: () => boolean;
  /** True where the client selects what an action has left to be filled in. */
  readonly selects: () => boolean;
}

/** Offers what can be mended at a place, and to have it silenced. */
export class CodeActions {
  constructor(private readonly around: ActionSurroundings) {}

  private get presentation(): () => Presentation {
    return this.around.presentation;
  }

  /**
   * @param findings those that are shown
   * @returns the actions for a range: ways to mend each finding, then to mend all of its rule, to silence it, to change the sections around, to mend all of the draft
   */
  at({ range, context }: CodeActionParams, open: OpenDraft, findings: readonly Finding[]): CodeAction[] {
    const span = toSpan(open.document, range);
    const quick = wants(context.only, CodeActionKind.QuickFix)
      ? [
          ...this.quickFixes(open, findings, span),
          ...this.rulesToFix(open, findings, span),
          ...this.silencing(open, findings, span),
        ]
      : [];
    return [
      ...quick,
      ...amendmentActions(open, span.start, context, this.presentation()),
      ...(wants(context.only, FIX_ALL) ? this.allToFix(open, findings) : []),
    ];
  }

  /** Works out the edit of an action that was chosen, for the text as it is by now. */
  resolve(action: CodeAction, { rule, change, amendment }: LaterEdit, open: OpenDraft): CodeAction {
    if (amendment !== undefined) return resolveAmendment(action, amendment, open, this.presentation());
    if (change === undefined) return { ...action, edit: this.editFor(open, rule) };
    const { projects } = this.around;
    // Somebody may have written to the file a moment ago.
    const place = projects.placeFor(open.document.uri);
    if (place !== undefined) projects.forget([place.uri]);
    const edit = this.settingsEditFor(open, change);
    return edit === undefined ? action : { ...action, edit };
  }

  private quickFixes(open: OpenDraft, findings: readonly Finding[], span: Span): CodeAction[] {
    const { abilities, language } = this.presentation();
    return quickFixesAt(findings, open.draft, span, language).map(({ finding, title, edits, preferred }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, open.document, this.presentation())],
      isPreferred: preferred,
      edit: toWorkspaceEdit(edits, open.document, abilities),
      ...this.selecting(title, edits, open),
    }));
  }

  /** “Thời gian thực hiện: …”: the dots are selected, so that what is typed next takes their place. */
  private selecting(title: string, edits: readonly Edit[], { document }: OpenDraft): Pick<CodeAction, 'command'> {
    const [edit, another] = edits;
    const at = edit?.newText.lastIndexOf(PLACEHOLDER) ?? -1;
    if (!this.around.selects() || edit === undefined || another !== undefined || at < 0) return {};
    const start = edit.start + at;
    const range = toRangeAfter(document, edits, { start, end: start + PLACEHOLDER.length });
    return { command: { title, command: SELECT, arguments: [document.uri, range] } };
  }

  /** Nothing of all this is written into the draft itself: it is going to be stamped. */
  private silencing(open: OpenDraft, findings: readonly Finding[], span: Span): CodeAction[] {
    const { presentation, projects, savesSettings } = this.around;
    const { uri } = open.document;
    const place = projects.placeFor(uri);
    if (place === undefined) return [];
    return silencingAt(findings, open.draft, span, place.draft, presentation().language).flatMap(
      (offer): CodeAction[] => {
        const edit = this.settingsEditFor(open, offer.change);
        if (edit === undefined) return [];
        const { title } = offer;
        const action: CodeAction = {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: offer.findings.map((finding) => toDiagnostic(finding, open.document, presentation())),
        };
        if (savesSettings()) action.command = { title, command: SAVE_SETTINGS, arguments: [place.uri] };
        const data: LaterEdit = { uri, change: offer.change };
        return [presentation().abilities.resolvesEdits ? { ...action, data } : { ...action, edit }];
      },
    );
  }

  private settingsEditFor(open: OpenDraft, change: SettingsChange): CodeAction['edit'] {
    const place = this.around.projects.placeFor(open.document.uri);
    return place && toSettingsEdit(place, change, open.inspection.configuration, this.presentation().abilities);
  }

  private rulesToFix(open: OpenDraft, findings: readonly Finding[], span: Span): CodeAction[] {
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
    const { rules, configuration } = open.inspection;
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
