import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { documentsView } from '../../features/documents-view';
import { shortcomingsView } from '../../features/shortcomings-view';
import type { ViewItem } from '../../features/view-item';
import type { Words } from '../../l10n/words';
import type { Draft } from '../../model/draft';
import type { Answer, Desk } from '../desk';
import { DOCUMENTS_VIEW, readAboutDraft, SHORTCOMINGS_VIEW, type SentRow, type SentView } from '../view-messages';

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
    desk.answer(request, (params: unknown): SentView | null | ResponseError<never> => {
      const about = readAboutDraft(params);
      if (about === undefined) return new ResponseError(ErrorCodes.InvalidParams, `${request}: no textDocument.uri`);
      const open = desk.drafts.get(about.textDocument.uri);
      if (open === undefined) return null;
      const { document, draft } = open;
      const items = itemsOf(draft, desk.words);
      return {
        version: document.version,
        applies: items !== undefined,
        rows: (items ?? []).map(toRow),
      };
    }),
  );
}

/** A row as it is sent: what is as in most rows is left out. Kept with the item, which is the same for as long as it says the same. */
const sent = new WeakMap<ViewItem, SentRow>();

function toRow(item: ViewItem): SentRow {
  const known = sent.get(item);
  if (known !== undefined) return known;
  const { id, icon, label, highlight, description, tooltip, spoken, target, extent, isFlagged, children } = item;
  const row: SentRow = {
    id,
    icon,
    label,
    ...(highlight && { highlight: [highlight.start, highlight.end] }),
    ...(description !== '' && { description }),
    ...(tooltip !== label && { tooltip }),
    spoken,
    target,
    ...(extent && { extent }),
    ...(isFlagged && { isFlagged }),
    ...(children.length > 0 && { children: children.map(toRow) }),
  };
  sent.set(item, row);
  return row;
}
