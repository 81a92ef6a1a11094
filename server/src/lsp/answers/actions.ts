import type { CodeAction } from 'vscode-languageserver';
import { CodeActions } from '../code-actions';
import type { Answer } from '../desk';
import { readLaterEdit } from '../messages';

/** `textDocument/codeAction` and `codeAction/resolve` */
export const actions: Answer = {
  listen(desk) {
    const { connection } = desk;
    const actions = new CodeActions({
      presentation: () => desk.presentation,
      projects: desk.projects,
      savesSettings: () => desk.savesSettings,
      selects: () => desk.selects,
    });
    connection.onCodeAction(
      desk.answerAbout('codeAction', [] as CodeAction[], (open, params) =>
        actions.at(params, open, desk.diagnostics.shown(open)),
      ),
    );
    connection.onCodeActionResolve(
      desk.answer('codeAction/resolve', (action) => {
        const later = readLaterEdit(action.data);
        const open = later && desk.drafts.get(later.uri);
        return later === undefined || open === undefined ? action : actions.resolve(action, later, open);
      }),
    );
  },
};
