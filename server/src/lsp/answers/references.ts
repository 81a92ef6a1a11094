import type { Location, ReferenceParams } from 'vscode-languageserver';
import { referencesAt } from '../../features/occurrences';
import { toRange } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/references` */
export const references: Answer = {
  listen(desk) {
    desk.connection.onReferences(
      desk.answerAbout<ReferenceParams, Location[]>('references', [], ({ draft, document }, { position, context }) =>
        referencesAt(draft, document.offsetAt(position))
          .filter(({ defines }) => context.includeDeclaration || !defines)
          .map((span) => ({ uri: document.uri, range: toRange(document, span) })),
      ),
    );
  },
};
