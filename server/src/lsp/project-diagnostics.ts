import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { unusedSuppression } from '../analysis/notice';
import type { DraftSuppression } from '../analysis/project-file';
import { INVALID } from '../analysis/settings-reader';
import { wordsIn } from '../l10n/words';
import type { Language } from '../rules/rule';
import type { OpenDraft } from './open-draft';
import type { Project, Projects } from './projects';

/** A settings file with those of its suppressions that silence nothing. */
export interface JudgedProject {
  readonly project: Project;
  /** Silencing nothing in a draft that is open. */
  readonly unused: readonly DraftSuppression[];
  /** Of drafts that are not there. */
  readonly lost: readonly DraftSuppression[];
}

/** Looks what settings files silence in vain: those of open drafts, and those that are open themselves. */
export function judge(projects: Projects, drafts: Iterable<OpenDraft>): JudgedProject[] {
  const judged = new Map<string, { project: Project; unused: DraftSuppression[]; open: Set<string> }>();
  for (const draft of drafts) {
    const place = projects.placeFor(draft.document.uri);
    if (place?.project === undefined) continue;
    const { project } = place;
    const one = judged.get(project.uri) ?? { project, unused: [], open: new Set() };
    judged.set(project.uri, one);
    one.open.add(place.draft);
    one.unused.push(...(draft.unusedSuppressions as readonly DraftSuppression[]));
  }
  for (const project of projects.openOnes())
    if (!judged.has(project.uri)) judged.set(project.uri, { project, unused: [], open: new Set() });
  return [...judged.values()].map(({ project, unused, open }) => ({
    project,
    unused,
    lost: project.inForce.suppressions.filter(({ draft }) => !open.has(draft) && !projects.hasDraft(project, draft)),
  }));
}

/** Tells the client what is wrong in settings files: always by push, as nobody asks for them. */
export class ProjectDiagnostics {
  /** What was told last, by URI. */
  private readonly told = new Map<string, string>();

  constructor(private readonly publish: (params: PublishDiagnosticsParams) => void) {}

  /**
   * Tells what has changed since it was last told.
   * @param projects all that there is something to be told of
   */
  tell(projects: readonly JudgedProject[], language: Language): void {
    const now = new Map(projects.map((one) => [one.project.uri, diagnosticsOf(one, language)]));
    for (const uri of this.told.keys()) if (!now.has(uri)) now.set(uri, []);
    for (const [uri, diagnostics] of now) {
      const said = JSON.stringify(diagnostics);
      if (said === (this.told.get(uri) ?? '[]')) continue;
      if (diagnostics.length === 0) this.told.delete(uri);
      else this.told.set(uri, said);
      this.publish({ uri, diagnostics });
    }
  }
}

function diagnosticsOf({ project, unused, lost }: JudgedProject, language: Language): Diagnostic[] {
  const { project: words, source } = wordsIn(language);
  const { current, isReadable } = project;
  if (!isReadable) {
    const start = { line: 0, character: 0 };
    const range = { start, end: start };
    return [{ range, severity: DiagnosticSeverity.Error, code: INVALID, source, message: words.unreadable }];
  }
  const problems = current.problems.map(({ offset, code, severity, message }): Diagnostic => ({
    range: rangeAt(project, offset),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source,
    message: message[language],
  }));
  const idle = ({ index }: DraftSuppression, message: string): Diagnostic => ({
    range: rangeOf(
      project.document,
      current.offsetOf(['suppressions', index]) ?? 0,
      current.endOf(['suppressions', index]) ?? 0,
    ),
    severity: DiagnosticSeverity.Information,
    code: unusedSuppression.id,
    source,
    message,
    tags: [DiagnosticTag.Unnecessary],
  });
  // The numbers of the entries are those of the file in force: of another one nothing can be said.
  if (project.inForce !== current) return problems;
  return [
    ...problems,
    ...unused.map((one) => idle(one, words.unused(one.rule, one.draft))),
    ...lost.map((one) => idle(one, words.noDraft(one.draft))),
  ];
}

const TOKEN = /"(?:[^"\\\r\n]|\\.)*"?|[^\s,:\]}]+|/y;

/** From an offset to the end of the word or string that begins there. */
function rangeAt({ document }: Project, offset: number): Diagnostic['range'] {
  TOKEN.lastIndex = offset;
  const length = TOKEN.exec(document.getText())?.[0].length ?? 0;
  return rangeOf(document, offset, offset + Math.max(1, length));
}

function rangeOf(document: TextDocument, start: number, end: number): Diagnostic['range'] {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
