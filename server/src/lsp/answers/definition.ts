import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { definitionAt } from '../../features/definition';
import { toRange } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/definition` */
export const definition: Answer = {
  listen(desk) {
    desk.connection.onDefinition(
      desk.answerAbout<DefinitionParams, Location | DefinitionLink[] | null>(
        'definition',
        null,
        ({ draft, document }, { position }) => {
          const found = definitionAt(draft, document.offsetAt(position));
          if (found === undefined) return null;
          const { uri } = document;
          const selection = toRange(document, found.selection);
          if (!desk.abilities.definitionLinks) return { uri, range: selection };
          return [
            {
              originSelectionRange: toRange(document, found.origin),
              targetUri: uri,
              targetRange: toRange(document, found.target),
              targetSelectionRange: selection,
            },
          ];
        },
      ),
    );
  },
};
