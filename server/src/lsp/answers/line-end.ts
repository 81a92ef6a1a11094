import type { TextEdit } from 'vscode-languageserver';
import { afterLineEnd } from '../../features/continue-list';
import { toRange } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/onTypeFormatting` behind Enter: lists go on, and end on an empty item. Nothing else that is typed changes any text. */
export const lineEnd: Answer = {
  listen(desk) {
    desk.connection.onDocumentOnTypeFormatting(
      desk.answerAbout('onTypeFormatting', [] as TextEdit[], ({ draft, document }, { position, ch }) =>
        ch === '\n'
          ? afterLineEnd(draft, position).map((edit) => ({ range: toRange(document, edit), newText: edit.newText }))
          : [],
      ),
    );
  },
};
