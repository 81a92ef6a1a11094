import { commands, Disposable, Selection, TextEditorRevealType, window, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MOVE, readArrival, type Way } from '../../server/src/lsp/move-messages';
import { words } from './settings';
import { untilRunning } from './until-running';

/** The commands that lead through a draft, and where each leads. */
const goals: Readonly<Record<string, Way['goal']>> = {
  'duthao.nextSection': 'next-section',
  'duthao.previousSection': 'previous-section',
  'duthao.parentSection': 'parent-section',
  'duthao.nextIncompleteShortcoming': 'next-incomplete',
  'duthao.previousIncompleteShortcoming': 'previous-incomplete',
  'duthao.nextFindingOfSameKind': 'next-finding',
  'duthao.previousFindingOfSameKind': 'previous-finding',
};

/** How long it stands in the status bar where somebody has arrived, in milliseconds. */
const SHOWN = 6000;

/** Leads through a draft by keys. The server knows the way; what stands there is said in the status bar. */
export class Moves extends Disposable {
  /** The rule of the finding gone to last, and the caret there: the next step stays with it while the caret does. */
  private last: { readonly rule: string; readonly editor: TextEditor; readonly selection: Selection } | undefined;

  constructor(private readonly client: BaseLanguageClient) {
    const registered = Object.entries(goals).map(([id, goal]) => commands.registerCommand(id, () => this.move(goal)));
    super(() => {
      for (const one of registered) one.dispose();
    });
  }

  private async move(goal: Way['goal']): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    // A server that is just coming back knows no way yet.
    if (!(await untilRunning(this.client))) {
      window.setStatusBarMessage(words().status.notReady, SHOWN);
      return;
    }
    if (window.activeTextEditor !== editor) return;
    const { code2ProtocolConverter, protocol2CodeConverter } = this.client;
    const { last } = this;
    const stays = last?.editor === editor && last.selection.isEqual(editor.selection);
    const way: Way = {
      textDocument: code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
      position: code2ProtocolConverter.asPosition(editor.selection.active),
      goal,
      ...(stays && { rule: last.rule }),
    };
    const arrival = readArrival(await this.client.sendRequest(MOVE, way));
    if (arrival === undefined) return;
    window.setStatusBarMessage(arrival.text, SHOWN);
    if (arrival.range === undefined) return;
    const { start } = protocol2CodeConverter.asRange(arrival.range);
    const selection = new Selection(start, start);
    editor.selection = selection;
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
    this.last = arrival.rule === undefined ? undefined : { rule: arrival.rule, editor, selection };
    // What is wrong is read where it stands, without the mouse.
    if (arrival.rule !== undefined) await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}
