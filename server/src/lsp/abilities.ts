import type { ClientCapabilities } from 'vscode-languageserver';

/** What a client can do, as far as the server asks. */
export interface Abilities {
  /** Asks for diagnostics; others have them sent. */
  readonly pullsDiagnostics: boolean;
  /** Can be told to ask for diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  /** Edits may name the version of the text that they fit. */
  readonly documentChanges: boolean;
  /** Edits may be shown before they are made. */
  readonly changeAnnotations: boolean;
  /** Edits may make a file before they write to it. */
  readonly createsFiles: boolean;
  /** The edit of a code action may be worked out when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Asks what can be renamed before it asks for a name. */
  readonly preparesRename: boolean;
  readonly nestedSymbols: boolean;
  readonly hoverMarkdown: boolean;
  /** A definition may say which words lead to it, and how far it reaches. */
  readonly definitionLinks: boolean;
  /** Can be told to ask for code lenses, for inlay hints again. */
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  /** Can be asked for settings. */
  readonly configuration: boolean;
  /** Must be asked to tell about changed settings. */
  readonly registersConfiguration: boolean;
  /** Can be asked to tell about changed files. */
  readonly watchesFiles: boolean;
  /** Tells which folders are open, and when that changes. */
  readonly workspaceFolders: boolean;
}

/** Reads what a client declares at its start. */
export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): Abilities {
  const { diagnostic, publishDiagnostics } = textDocument ?? {};
  return {
    pullsDiagnostics: diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    codeDescription: (diagnostic?.codeDescriptionSupport ?? publishDiagnostics?.codeDescriptionSupport) === true,
    diagnosticData: (diagnostic?.dataSupport ?? publishDiagnostics?.dataSupport) === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}
