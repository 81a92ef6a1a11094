import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { OpenDraft, type Inspection } from './open-draft';

/** The drafts that are open in the editor, by URI. A URI is a mere key: `file:///c%3A/…` and `file:///c:/…` are two. */
export class OpenDrafts {
  private readonly drafts = new Map<string, OpenDraft>();

  /** @param inspect tells what a draft is to be examined by, by its URI */
  constructor(private readonly inspect: (uri: string) => Inspection) {}

  get(uri: string): OpenDraft | undefined {
    return this.drafts.get(uri);
  }

  all(): Iterable<OpenDraft> {
    return this.drafts.values();
  }

  /** Opens a draft, or begins anew with one that is opened twice. */
  open(item: TextDocumentItem): OpenDraft {
    const draft = new OpenDraft(item, this.inspect(item.uri));
    this.drafts.set(item.uri, draft);
    return draft;
  }

  /**
   * Applies changes to an open draft.
   * @returns undefined where nothing was done: the draft is not open, or the change is older than the text
   */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams, now: number): OpenDraft | undefined {
    const draft = this.drafts.get(textDocument.uri);
    if (draft === undefined || textDocument.version < draft.document.version) return undefined;
    draft.change(contentChanges, textDocument.version, now);
    return draft;
  }

  close(uri: string): void {
    this.drafts.delete(uri);
  }

  /**
   * Asks for all open drafts again what they are to be examined by.
   * @returns true when that has changed for one of them
   */
  configure(): boolean {
    let changed = false;
    for (const [uri, draft] of this.drafts) changed = draft.configure(this.inspect(uri)) || changed;
    return changed;
  }
}
