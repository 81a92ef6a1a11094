import {
  commands,
  Selection,
  TextEditorRevealType,
  window,
  workspace,
  type Disposable,
  type Range,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient, Range as LspRange, WorkspaceEdit } from 'vscode-languageclient';
import { SELECT } from '../../server/src/lsp/messages';
import { AMEND, readAmendmentAnswer } from '../../server/src/lsp/amendment-messages';
import { words } from './settings';
import { untilRunning } from './until-running';

/** The commands that change the sections of a draft, each with what the server calls it. */
const kinds = {
  'duthao.moveSectionUp': 'move-up',
  'duthao.moveSectionDown': 'move-down',
  'duthao.promoteSection': 'promote',
  'duthao.demoteSection': 'demote',
  'duthao.renumberBelow': 'renumber-section',
  'duthao.renumberSiblings': 'renumber-siblings',
  'duthao.renumberDraft': 'renumber-draft',
  'duthao.insertShortcoming': 'insert-shortcoming',
  'duthao.fieldsToTable': 'fields-to-table',
};

/** Registers the commands, and the one by which a quick fix selects what it has left to be filled in. */
export function amendmentCommands(client: BaseLanguageClient): Disposable[] {
  const select = commands.registerCommand(SELECT, (uri: string, range: LspRange) => {
    const editor = window.activeTextEditor;
    if (editor !== undefined && client.code2ProtocolConverter.asUri(editor.document.uri) === uri)
      show(editor, client.protocol2CodeConverter.asRange(range));
  });
  const amendments = Object.entries(kinds).map(([command, kind]) =>
    commands.registerCommand(command, async () => {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId !== 'duthao') return;
      if (!(await untilRunning(client))) return tell(words().status.notReady);
      if (window.activeTextEditor === editor) await amend(editor, kind, client);
    }),
  );
  return [select, ...amendments];
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
      show(editor, client.protocol2CodeConverter.asRange(answer.selection));
    }
  }
  if (answer.says !== undefined) tell(answer.says);
}

function show(editor: TextEditor, range: Range): void {
  editor.selections = [new Selection(range.start, range.end)];
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function tell(sentence: string): void {
  void window.showInformationMessage(sentence);
}
