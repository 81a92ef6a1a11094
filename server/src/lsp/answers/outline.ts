import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { outlineOf } from '../../features/outline';
import { toDocumentSymbol, toSymbolInformation } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/documentSymbol` */
export const outline: Answer = {
  listen(desk) {
    desk.connection.onDocumentSymbol(
      desk.answerAbout<{ textDocument: { uri: string } }, DocumentSymbol[] | SymbolInformation[]>(
        'documentSymbol',
        [],
        ({ draft, document }) => {
          const items = outlineOf(draft, desk.words);
          return desk.abilities.nestedSymbols ? items.map(toDocumentSymbol) : toSymbolInformation(items, document.uri);
        },
      ),
    );
  },
};
