import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { documentsView } from '../../features/documents-view';
import { shortcomingsView } from '../../features/shortcomings-view';
import type { ViewItem } from '../../features/view-item';
import type { Words } from '../../l10n/words';
import type { Draft } from '../../model/draft';
import { toRange } from '../convert';
import type { Answer, Desk } from '../desk';
import { DOCUMENTS_VIEW, readAboutDraft, SHORTCOMINGS_VIEW, type DraftView, type ViewRow } from '../view-messages';

/** {@link SHORTCOMINGS_VIEW} and {@link DOCUMENTS_VIEW}; null for a draft that is not open */
export const views: Answer = {
  listen(desk) {
    listenFor(SHORTCOMINGS_VIEW, shortcomingsView, desk);
    listenFor(DOCUMENTS_VIEW, documentsView, desk);
  },
};

function listenFor(
  request: string,
  itemsOf: (draft: Draft, words: Words) => readonly ViewItem[] | undefined,
  desk: Desk,
): void {
  desk.connection.onRequest(
    request,
    desk.answer(request, (params: unknown): DraftView | null | ResponseError<never> => {
      const about = readAboutDraft(params);
      if (about === undefined) return new ResponseError(ErrorCodes.InvalidParams, `${request}: no textDocument.uri`);
      const open = desk.drafts.get(about.textDocument.uri);
      if (open === undefined) return null;
      const { document, draft } = open;
      const items = itemsOf(draft, desk.words);
      return {
        version: document.version,
        applies: items !== undefined,
        rows: (items ?? []).map((item) => toRow(item, document)),
      };
    }),
  );
}

function toRow(item: ViewItem, document: TextDocument): ViewRow {
  const { highlight, extent, target, children, ...shown } = item;
  return {
    ...shown,
    ...(highlight && { highlight: [highlight.start, highlight.end] as [number, number] }),
    target: toRange(document, target),
    ...(extent && { extent: toRange(document, extent) }),
    children: children.map((child) => toRow(child, document)),
  };
}
