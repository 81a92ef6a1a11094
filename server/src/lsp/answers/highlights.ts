import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';
import { occurrencesAt } from '../../features/occurrences';
import { toRange } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/documentHighlight` */
export const highlights: Answer = {
  listen(desk) {
    desk.connection.onDocumentHighlight(
      desk.answerAbout<DocumentHighlightParams, DocumentHighlight[]>(
        'documentHighlight',
        [],
        ({ draft, document }, { position }) =>
          occurrencesAt(draft, document.offsetAt(position)).map((span) => ({
            range: toRange(document, span),
            // Editors show the place that defines in a stronger colour.
            kind: span.defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          })),
      ),
    );
  },
};
