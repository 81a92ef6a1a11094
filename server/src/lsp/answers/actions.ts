import type { CodeAction } from 'vscode-languageserver';
import { codeActionKinds } from '../code-actions';
import type { Answer } from '../desk';
import { readLaterEdit } from '../messages';

/** `textDocument/codeAction` and `codeAction/resolve` */
export const actions: Answer = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds, resolveProvider: true } }),
  listen(desk) {
    const { connection } = desk;
    connection.onCodeAction(
      desk.answerAbout('codeAction', [] as CodeAction[], (open, params) =>
        desk.actions.at(params, open, desk.diagnostics.shown(open)),
      ),
    );
    connection.onCodeActionResolve(
      desk.answer('codeAction/resolve', (action) => {
        const later = readLaterEdit(action.data);
        const open = later && desk.drafts.get(later.uri);
        return later === undefined || open === undefined ? action : desk.actions.resolve(action, later, open);
      }),
    );
  },
};
