import { destinationOf } from '../../features/navigation';
import { toRange } from '../convert';
import type { Answer } from '../desk';
import { MOVE, readWay, type Arrival } from '../move-messages';

/** {@link MOVE} */
export const move: Answer = {
  listen(desk) {
    desk.connection.onRequest(
      MOVE,
      desk.answer('move', (message: unknown): Arrival | null => {
        const way = readWay(message);
        const open = way && desk.drafts.get(way.textDocument.uri);
        if (way === undefined || open === undefined) return null;
        const offset = open.document.offsetAt(way.position);
        const by = { offset, findings: desk.diagnostics.shown(open), rule: way.rule };
        const { span, text, rule } = destinationOf(way.goal, by, open.draft, desk.words, desk.language);
        return { text, ...(span && { range: toRange(open.document, span) }), ...(rule !== undefined && { rule }) };
      }),
    );
  },
};
