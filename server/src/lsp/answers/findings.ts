import type { Answer } from '../desk';

/** `textDocument/diagnostic`: findings for clients that ask for them. */
export const findings: Answer = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'duthao', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  listen(desk) {
    desk.connection.languages.diagnostics.on(
      desk.answer('diagnostic', ({ textDocument, previousResultId }) =>
        desk.diagnostics.pull(textDocument.uri, previousResultId),
      ),
    );
  },
};
