import { EventEmitter, languages, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { draftSelector } from '../client';
import { Stillness } from './stillness';

/** The draft that the views beside the text are about: the one being edited, or the last one while no text at all is. */
export class ActiveDraft implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly listening: Disposable[];
  private readonly stillness = new Stillness(() => {
    this.refresh();
  });
  private current: TextDocument | undefined;

  /** Fires when another draft is meant, and a moment after the text of this one has changed. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.current = draftBeingEdited();
    this.listening = [
      window.onDidChangeActiveTextEditor(() => {
        this.look();
      }),
      workspace.onDidOpenTextDocument(() => {
        // A document whose language is changed is closed and opened again.
        this.look();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.current) this.mean(draftBeingEdited());
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.current && contentChanges.length > 0) this.refreshSoon();
      }),
    ];
  }

  get document(): TextDocument | undefined {
    return this.current;
  }

  /** Tells that what is known of the draft may have changed. */
  refresh(): void {
    this.stillness.dispose();
    this.changed.fire();
  }

  /** The same, when the keys have been still for a moment. */
  refreshSoon(): void {
    this.stillness.disturb();
  }

  dispose(): void {
    this.stillness.dispose();
    for (const one of this.listening) one.dispose();
    this.changed.dispose();
  }

  private look(): void {
    const editor = window.activeTextEditor;
    // The output panel is an editor too, and a table beside the text is none: neither means another draft.
    if (editor === undefined ? this.current !== undefined : editor.document.uri.scheme === 'output') return;
    const draft = draftBeingEdited();
    if (draft !== this.current) this.mean(draft);
  }

  private mean(draft: TextDocument | undefined): void {
    this.current = draft;
    this.refresh();
  }
}

function draftBeingEdited(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && languages.match(draftSelector, document) > 0 ? document : undefined;
}
