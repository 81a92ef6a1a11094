import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { trackingExport } from '../../features/tracking-export';
import { trackingTable } from '../../features/tracking-table';
import { toRange } from '../convert';
import type { Answer, Desk } from '../desk';
import type { OpenDraft } from '../open-draft';
import {
  readAboutTracking,
  TRACKING_EXPORT,
  TRACKING_TABLE,
  type AboutTracking,
  type TrackingCopies,
  type TrackingView,
} from '../view-messages';

/** {@link TRACKING_TABLE} and {@link TRACKING_EXPORT}; null for a draft that is not open */
export const tracking: Answer = {
  listen(desk) {
    listenFor(TRACKING_TABLE, desk, ({ draft, document }, { today, arrangement }): TrackingView => {
      const { version } = document;
      const table = trackingTable(draft, desk.words, today, arrangement);
      if (table === undefined) return { version, applies: false, summary: '', columns: [], groups: [] };
      return {
        version,
        applies: true,
        summary: table.summary,
        columns: [...table.columns],
        groups: table.groups.map(({ title, rows }) => ({
          title,
          rows: rows.map(({ cells, due, isIncomplete, target }) => ({
            cells: cells.map(({ lines, isMissing }) => ({ lines: [...lines], isMissing })),
            due,
            isIncomplete,
            target: toRange(document, target),
          })),
        })),
      };
    });
    listenFor(TRACKING_EXPORT, desk, ({ draft, document }, { today, arrangement }): TrackingCopies | null => {
      const table = trackingTable(draft, desk.words, today, arrangement);
      return table === undefined ? null : { version: document.version, ...trackingExport(table, desk.words) };
    });
  },
};

type Answered = TrackingView | TrackingCopies | null;

function listenFor(request: string, desk: Desk, answer: (open: OpenDraft, about: AboutTracking) => Answered): void {
  desk.connection.onRequest<unknown, never>(
    request,
    desk.answer(request, (params: unknown): Answered | ResponseError<never> => {
      const about = readAboutTracking(params);
      if (about === undefined)
        return new ResponseError(ErrorCodes.InvalidParams, `${request}: no textDocument.uri, today and arrangement`);
      const open = desk.drafts.get(about.textDocument.uri);
      return open === undefined ? null : answer(open, about);
    }),
  );
}
