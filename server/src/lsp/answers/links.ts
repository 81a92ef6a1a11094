import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { linksOf } from '../../features/links';
import { toRange } from '../convert';
import type { Answer } from '../desk';
import { addressOf } from '../markup';

/** `textDocument/documentLink` */
export const links: Answer = {
  listen(desk) {
    desk.connection.onDocumentLinks(
      desk.answerAbout<DocumentLinkParams, DocumentLink[]>('documentLink', [], ({ draft, document }) =>
        linksOf(draft).map((link) => ({
          range: toRange(document, link),
          target: addressOf(link.to, document),
          tooltip: link.title,
        })),
      ),
    );
  },
};
