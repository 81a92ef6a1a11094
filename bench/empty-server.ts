// The floor: a server that keeps the documents in step and answers every question with an empty list. Bundled as ours is.
import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
  type DocumentSymbol,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let pulls = false;

connection.onInitialize(({ capabilities }) => {
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      documentSymbolProvider: true,
      ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    },
  };
});
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
// What it is to answer when it is asked for symbols: an answer of the size of ours, so that only the work behind it makes a difference.
let symbols: DocumentSymbol[] = [];
connection.onRequest('bench/answerSymbols', (given: { readonly symbols: DocumentSymbol[] }) => {
  symbols = given.symbols;
});
connection.onDocumentSymbol(() => symbols);
documents.onDidChangeContent(({ document }) => {
  if (!pulls) void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [] });
});
documents.listen(connection);
connection.listen();
