import { commands, type Memento, type TreeView } from 'vscode';
import type { ViewRow } from '../../../server/src/lsp/view-messages';
import { words } from '../settings';

const KEY = 'duthao.onlyIncomplete';

/** Whether the tree of shortcomings shows the incomplete ones alone; kept in the workspace. */
export class ShortcomingsFilter {
  constructor(private readonly memory: Memento) {
    this.tell();
  }

  get isOn(): boolean {
    return this.memory.get(KEY) === true;
  }

  async turn(on: boolean): Promise<void> {
    await this.memory.update(KEY, on);
    this.tell();
  }

  /** The rows to show; the view says what is left out. */
  apply(rows: readonly ViewRow[], view: TreeView<string>): readonly ViewRow[] {
    const incomplete = rows.filter((row) => row.isFlagged);
    view.description = rows.length === 0 ? '' : words().views.incomplete(incomplete.length);
    const shown = this.isOn ? incomplete : rows;
    const isCut = this.isOn && shown.length > 0 && shown.length < rows.length;
    view.message = isCut ? words().views.onlyIncomplete(shown.length, rows.length) : '';
    return shown;
  }

  private tell(): void {
    void commands.executeCommand('setContext', KEY, this.isOn);
  }
}
