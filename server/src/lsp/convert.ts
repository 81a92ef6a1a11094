import {
  DiagnosticSeverity,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Range,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../analysis/finding';
import { isNotice } from '../analysis/notice';
import { messageOf, relatedMessageOf } from '../analysis/wording';
import type { Fold } from '../features/folding';
import type { OutlineItem, OutlineKind } from '../features/outline';
import { wordsIn } from '../l10n/words';
import type { Edit, Language, Rule, Severity } from '../rules/rule';
import type { Span } from '../text/span';
import type { Abilities } from './abilities';
import { lasting } from './lasting';

/** How a client wants findings to look. */
export interface Presentation {
  readonly language: Language;
  readonly abilities: Abilities;
  /** URI of the folder with the pages of the rules; undefined where there is none. */
  readonly rulePages: string | undefined;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  part: SymbolKind.Namespace,
  title: SymbolKind.File,
  section: SymbolKind.String,
  shortcoming: SymbolKind.Field,
  'incomplete-shortcoming': SymbolKind.Event,
};

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  const from = document.offsetAt(start);
  return { start: from, end: Math.max(from, document.offsetAt(end)) };
}

export function toDiagnostic(
  finding: Finding,
  document: TextDocument,
  { language, abilities, rulePages }: Presentation,
): Diagnostic {
  const { rule } = finding;
  const words = wordsIn(language);
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: SEVERITIES[finding.severity],
    code: rule.id,
    source: words.source,
    message: messageOf(finding, language),
  };
  if (abilities.codeDescription && rulePages !== undefined)
    diagnostic.codeDescription = { href: pageOf(rule, rulePages.replace(/\/$/, '')) };
  if (abilities.diagnosticData) diagnostic.data = { fix: rule.fix };
  if (abilities.relatedInformation && finding.related.length > 0) {
    const message = relatedMessageOf(finding, language) || words.related;
    diagnostic.relatedInformation = finding.related.map((span) => ({
      location: { uri: document.uri, range: toRange(document, span) },
      message,
    }));
  }
  return diagnostic;
}

/** The page that tells more: that of the rule, or, for what is said of the silencing itself, that of the settings. */
function pageOf(rule: Rule, rulePages: string): string {
  return isNotice(rule) ? rulePages.replace(/\/[^/]*$/, '/configuration.md') : `${rulePages}/${rule.id}.md`;
}

/** @param edits offsets of the document as it is */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  document: TextDocument,
  { documentChanges }: Abilities,
): WorkspaceEdit {
  const changes: TextEdit[] = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  const { uri, version } = document;
  return documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

const symbols = new WeakMap<OutlineItem, DocumentSymbol>();

/** An item that is the same as before gives the symbol that it gave before. */
export function toDocumentSymbol(item: OutlineItem): DocumentSymbol {
  const known = symbols.get(item);
  if (known !== undefined) return known;
  const symbol: DocumentSymbol = {
    name: item.name,
    kind: SYMBOL_KINDS[item.kind],
    range: item.span,
    selectionRange: item.selection,
  };
  if (item.children.length > 0) symbol.children = item.children.map(toDocumentSymbol);
  if (item.detail !== '') symbol.detail = item.detail;
  symbols.set(item, symbol);
  lasting.add(symbol);
  return symbol;
}

/** The outline without its tree, for clients that know no other. */
export function toSymbolInformation(
  items: readonly OutlineItem[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return items.flatMap((item) => {
    const own: SymbolInformation = {
      name: item.name,
      kind: SYMBOL_KINDS[item.kind],
      location: { uri, range: item.span },
    };
    if (containerName !== undefined) own.containerName = containerName;
    return [own, ...toSymbolInformation(item.children, uri, item.name)];
  });
}

export function toFoldingRange({ start, end, kind }: Fold): FoldingRange {
  return kind === 'region' ? { startLine: start, endLine: end, kind } : { startLine: start, endLine: end };
}
