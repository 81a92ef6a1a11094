import { commands, window, type Disposable, type TextDocument, type TextEditor, type TreeView } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readDraftView, type DraftView, type ViewRow } from '../../../server/src/lsp/view-messages';
import type { ActiveDraft } from './active-draft';
import { DraftTree } from './draft-tree';
import { askAbout } from './server-questions';

/** What a view is like. */
export interface ViewKind {
  /** As package.json names it. */
  readonly id: string;
  /** What the server is asked for. */
  readonly request: string;
  /** Told of all rows; answers those to show. */
  readonly rowsToShow: (rows: readonly ViewRow[], view: TreeView<string>) => readonly ViewRow[];
}

/** Why a view is empty, as package.json asks in the texts that stand there then. */
type Emptiness = 'no-draft' | 'waiting' | 'other-kind' | 'none' | 'filtered';

/** One tree beside the text: follows the draft being edited, and the caret. Asks nothing while it is not in sight. */
export class DraftTreeView implements Disposable {
  private readonly tree: DraftTree;
  private readonly view: TreeView<string>;
  private readonly listening: Disposable[];
  private known: DraftView | undefined;
  private knownOf: TextDocument | undefined;
  private asked = 0;
  private isStale = true;

  constructor(
    private readonly kind: ViewKind,
    private readonly client: BaseLanguageClient,
    private readonly active: ActiveDraft,
    private readonly onError: (error: unknown) => void,
  ) {
    const goTo = `${kind.id}.goTo`;
    this.tree = new DraftTree(goTo);
    this.view = window.createTreeView(kind.id, { treeDataProvider: this.tree, showCollapseAll: true });
    this.listening = [
      commands.registerCommand(goTo, (id: unknown) => this.goTo(String(id))),
      active.onDidChange(() => {
        this.isStale = true;
        this.lookSoon();
      }),
      this.view.onDidChangeVisibility(() => {
        this.lookSoon();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.follow(textEditor);
      }),
    ];
    this.lookSoon();
  }

  /** Shows the rows that are known already once more, as the filter has changed. */
  showAgain(): void {
    const rows = this.known?.rows ?? [];
    const shown = this.kind.rowsToShow(rows, this.view);
    this.tellEmptiness(rows.length > 0 ? 'filtered' : this.emptiness());
    this.tree.show(shown);
  }

  /** Brings the row of the caret into sight. */
  follow(editor: TextEditor | undefined): void {
    if (!this.view.visible || editor === undefined || editor.document !== this.active.document || this.isStale) return;
    const row = this.tree.rowAt(editor.selection.active, (range) => this.client.protocol2CodeConverter.asRange(range));
    if (row === undefined || this.view.selection.some((selected) => this.tree.isBelow(selected, row))) return;
    // A row that is filtered away, or drawn anew this very moment, cannot be brought into sight: then there is nothing to do.
    this.view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
  }

  /** The figure on the icon in the activity bar; 0 for none. */
  setBadge(value: number, tooltip: string): void {
    this.view.badge = value === 0 ? undefined : { value, tooltip };
  }

  dispose(): void {
    for (const one of this.listening) one.dispose();
    this.view.dispose();
    this.tree.dispose();
  }

  private lookSoon(): void {
    if (this.view.visible && this.isStale) this.look().catch(this.onError);
  }

  private async look(): Promise<void> {
    const asked = ++this.asked;
    const { document } = this.active;
    const known = document && (await askAbout(this.client, this.kind.request, document, readDraftView));
    if (asked !== this.asked) return;
    if (known === undefined && document !== undefined) {
      // What was known of this draft stays in sight until the server says otherwise: nothing flickers while it is busy, or being restarted.
      if (document !== this.knownOf) this.keep(undefined, undefined);
      return;
    }
    this.isStale = false;
    this.keep(known, document);
    this.follow(window.activeTextEditor);
  }

  private keep(known: DraftView | undefined, document: TextDocument | undefined): void {
    this.known = known;
    this.knownOf = document;
    this.showAgain();
  }

  private emptiness(): Emptiness {
    if (this.active.document === undefined) return 'no-draft';
    if (this.known === undefined) return 'waiting';
    return this.known.applies ? 'none' : 'other-kind';
  }

  private tellEmptiness(why: Emptiness): void {
    void commands.executeCommand('setContext', `${this.kind.id}.empty`, why);
  }

  private async goTo(id: string): Promise<void> {
    const target = this.tree.targetOf(id);
    const { document } = this.active;
    if (target === undefined || document === undefined) return;
    const known = window.visibleTextEditors.find((editor) => editor.document === document);
    await window.showTextDocument(document, {
      selection: this.client.protocol2CodeConverter.asRange(target),
      ...(known?.viewColumn !== undefined && { viewColumn: known.viewColumn }),
    });
  }
}
