import {
  CodeActionKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { abilitiesOf, type Abilities } from './abilities';
import type { Host } from './host';
import { tokenModifiers, tokenTypes } from './token-legend';

// What the server declares at its start. It is known without what it speaks of: rules and features are loaded after this is told
// (see door.ts), so nothing here may import them.

/** Mends all that can be mended safely in the draft; editors run it when they save, where they are told to. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.duthao`;

/** Moves a section. LSP 3.18 has this kind; editors sort actions by its beginning. */
export const MOVE = `${CodeActionKind.Refactor}.move`;

/** The kinds of code actions that there are. */
const codeActionKinds = [CodeActionKind.QuickFix, MOVE, CodeActionKind.RefactorRewrite, FIX_ALL];

/** One line for each kind of request that is answered (answers/), in alphabetical order. */
const answered = ({ pullsDiagnostics, preparesRename }: Abilities): ServerCapabilities => ({
  codeActionProvider: { codeActionKinds, resolveProvider: true },
  // What is typed behind these may begin something that the server knows: “số ”, `45-`, `45-TB/`, “chủ trì:”.
  completionProvider: { triggerCharacters: [' ', '-', '/', ':'], resolveProvider: true },
  ...(pullsDiagnostics && {
    diagnosticProvider: { identifier: 'duthao', interFileDependencies: false, workspaceDiagnostics: false },
  }),
  codeLensProvider: {},
  definitionProvider: true,
  documentFormattingProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  documentRangeFormattingProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  hoverProvider: true,
  inlayHintProvider: true,
  referencesProvider: true,
  renameProvider: preparesRename ? { prepareProvider: true } : true,
  selectionRangeProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: { delta: true },
    range: true,
  },
  workspaceSymbolProvider: true,
});

/** Answers `initialize`. */
export function greet({ capabilities }: InitializeParams, { version }: Host): InitializeResult {
  const abilities = abilitiesOf(capabilities);
  return {
    serverInfo: { name: 'duthao', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...answered(abilities),
      ...(abilities.workspaceFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}
