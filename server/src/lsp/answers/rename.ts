import { LSPErrorCodes, ResponseError, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../../features/rename';
import { toRange, toWorkspaceEdit } from '../convert';
import type { Answer } from '../desk';

type Prepared = { range: Range; placeholder: string } | null | ResponseError<never>;

/** `textDocument/prepareRename` and `textDocument/rename`; what cannot be done is answered by one sentence for the person at the editor. */
export const rename: Answer = {
  listen(desk) {
    desk.connection.onPrepareRename(
      desk.answerAbout('prepareRename', null as Prepared, ({ draft, document }, { position }) => {
        const found = renamableAt(draft, document.offsetAt(position), desk.words);
        return 'refusal' in found
          ? refused(found.refusal)
          : { range: toRange(document, found.span), placeholder: found.name };
      }),
    );
    desk.connection.onRenameRequest(
      desk.answerAbout(
        'rename',
        null as WorkspaceEdit | null | ResponseError<never>,
        ({ draft, document }, { position, newName }) => {
          const edits = renameAt(draft, document.offsetAt(position), newName, desk.words);
          return 'refusal' in edits ? refused(edits.refusal) : toWorkspaceEdit(edits, document, desk.abilities);
        },
      ),
    );
  },
};

function refused(sentence: string): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}
