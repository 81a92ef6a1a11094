import {
  commands,
  Range,
  Selection,
  TextEditorRevealType,
  window,
  workspace,
  type Disposable,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { AMEND, readAmendmentAnswer } from '../../server/src/lsp/amendment-messages';
import { words } from './settings';

/** The commands that change the sections of a draft, each with what the server calls it. */
const kinds = {
  'duthao.moveSectionUp': 'move-up',
  'duthao.moveSectionDown': 'move-down',
  'duthao.promoteSection': 'promote',
  'duthao.demoteSection': 'demote',
  'duthao.renumberBelow': 'renumber-section',
  'duthao.renumberSiblings': 'renumber-siblings',
  'duthao.renumberDraft': 'renumber-draft',
};

/** Registers the commands. */
export function amendmentCommands(client: BaseLanguageClient): Disposable[] {
  return Object.entries(kinds).map(([command, kind]) =>
    commands.registerCommand(command, async () => {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId === 'duthao' && client.isRunning()) await amend(editor, kind, client);
    }),
  );
}

/** Asks for the edit, makes it as one step that can be undone, and puts the caret where the words went. */
async function amend(editor: TextEditor, kind: string, client: BaseLanguageClient): Promise<void> {
  const { document, selection } = editor;
  const answer = readAmendmentAnswer(
    await client.sendRequest<unknown>(AMEND, {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: client.code2ProtocolConverter.asPosition(selection.active),
      kind,
    }),
  );
  if (answer === undefined) return;
  if (answer.version !== document.version) return tell(words().amendment.outdated);
  if (answer.edit !== undefined) {
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit as WorkspaceEdit);
    const done = await workspace.applyEdit(edit, { isRefactoring: true });
    if (done && answer.selection !== undefined && document.version !== answer.version) {
      const { start, end } = client.protocol2CodeConverter.asRange(answer.selection);
      editor.selections = [new Selection(start, end)];
      editor.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
  if (answer.says !== undefined) tell(answer.says);
}

function tell(sentence: string): void {
  void window.showInformationMessage(sentence);
}
