import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { amend, amendmentKinds, type AmendmentKind } from '../../features/amendment';
import { AMEND, readAmendmentQuestion, type AmendmentAnswer } from '../amendment-messages';
import { toPreviewedEdit, toRangeAfter } from '../convert-edits';
import type { Answer } from '../desk';

/** {@link AMEND} */
export const amendments: Answer = {
  listen(desk) {
    desk.connection.onRequest(
      AMEND,
      desk.answer(AMEND, (params: unknown): AmendmentAnswer | null | ResponseError<never> => {
        const question = readAmendmentQuestion(params);
        if (question === undefined || !isKind(question.kind))
          return new ResponseError(ErrorCodes.InvalidParams, `${AMEND}: no place or no such kind`);
        const open = desk.drafts.get(question.textDocument.uri);
        if (open === undefined) return null;
        const { document, draft } = open;
        const { version } = document;
        const done = amend(draft, document.offsetAt(question.position), question.kind, desk.words);
        if ('refusal' in done) return { version, says: done.refusal };
        return {
          version,
          edit: toPreviewedEdit(done, document, desk.abilities, desk.words),
          selection: toRangeAfter(document, done.edits, done.selection),
          ...(done.note !== undefined && { says: done.note }),
        };
      }),
    );
  },
};

function isKind(kind: string): kind is AmendmentKind {
  return (amendmentKinds as readonly string[]).includes(kind);
}
