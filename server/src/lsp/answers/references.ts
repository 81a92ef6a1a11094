import type { Location, ReferenceParams } from 'vscode-languageserver';
import { referencesAt, symbolsCitedAt } from '../../features/occurrences';
import { mentionsOf } from '../../workspace/draft-index';
import { toRange } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/references`: in the draft, and for a cited document also in the other drafts that are known. */
export const references: Answer = {
  listen(desk) {
    desk.connection.onReferences(
      desk.answerAbout<ReferenceParams, Location[]>('references', [], ({ draft, document }, { position, context }) => {
        const offset = document.offsetAt(position);
        const here = referencesAt(draft, offset)
          .filter(({ defines }) => context.includeDeclaration || !defines)
          .map((span) => ({ uri: document.uri, range: toRange(document, span) }));
        const symbols = symbolsCitedAt(draft, offset);
        if (symbols.length === 0) return here;
        const others = desk.known.others(document.uri);
        const elsewhere = symbols.flatMap((symbol) => mentionsOf(symbol, others));
        return [...here, ...elsewhere.map(({ uri, start, end }) => ({ uri, range: { start, end } }))];
      }),
    );
  },
};
