import { commands, Range, Selection, window, type Disposable } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';
import { SHOW_MENTIONS, SHOW_SHORTCOMING } from '../../server/src/lsp/lens-messages';

/** The commands that a line above a draft's line may run. */
export const lensCommands = [SHOW_MENTIONS, SHOW_SHORTCOMING];

/** Does what a click on a line above a draft's line promises. */
export function runLenses({ protocol2CodeConverter }: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand(SHOW_MENTIONS, async (uri: string, position: Position, mentions: Location[]) => {
      await commands.executeCommand(
        'editor.action.showReferences',
        protocol2CodeConverter.asUri(uri),
        protocol2CodeConverter.asPosition(position),
        mentions.map((mention) => protocol2CodeConverter.asLocation(mention)),
      );
    }),
    commands.registerCommand(SHOW_SHORTCOMING, async (uri: string, position: Position) => {
      const editor = await window.showTextDocument(protocol2CodeConverter.asUri(uri));
      const at = protocol2CodeConverter.asPosition(position);
      editor.selection = new Selection(at, at);
      editor.revealRange(new Range(at, at));
      // The tree follows the caret.
      await commands.executeCommand('duthao.shortcomings.focus');
    }),
  ];
}
