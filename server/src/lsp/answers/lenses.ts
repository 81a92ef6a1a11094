import { CodeLensRefreshRequest, type CodeLens, type CodeLensParams, type Command } from 'vscode-languageserver';
import { lensesOf, type Lens } from '../../features/lenses';
import { toRange } from '../convert';
import type { Answer, Desk } from '../desk';
import { SHOW_MENTIONS, SHOW_SHORTCOMING } from '../lens-messages';
import type { OpenDraft } from '../open-draft';

/** `textDocument/codeLens` */
export const lenses: Answer = {
  listen(desk) {
    desk.connection.onCodeLens(
      desk.answerAbout<CodeLensParams, CodeLens[]>('codeLens', [], (open) =>
        lensesOf(open.draft, desk.settings.codeLens, desk.words).map((lens) => ({
          range: toRange(open.document, lens.span),
          command: commandOf(lens, open, desk),
        })),
      ),
    );
  },
  settingsChanged(desk) {
    if (desk.abilities.refreshesLenses) desk.hand(desk.connection.sendRequest(CodeLensRefreshRequest.type));
  },
};

/** What a click does; a client that has no such command shows the words alone. */
function commandOf(lens: Lens, { document }: OpenDraft, desk: Desk): Command {
  const { uri } = document;
  const position = document.positionAt(lens.span.start);
  const run = lens.kind === 'document' ? SHOW_MENTIONS : SHOW_SHORTCOMING;
  if (!desk.commands.has(run)) return { title: lens.title, command: '' };
  const mentions =
    lens.kind === 'document' ? [lens.mentions.map((span) => ({ uri, range: toRange(document, span) }))] : [];
  return { title: lens.title, command: run, arguments: [uri, position, ...mentions] };
}
