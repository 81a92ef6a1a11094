import {
  languages,
  LanguageStatusSeverity,
  StatusBarAlignment,
  window,
  type Disposable,
  type LanguageStatusItem,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import type { DraftStatus } from '../../server/src/lsp/messages';
import { draftSelector, type ServerState } from './client';
import { words } from './settings';

/** Always says beside the language of a draft what was recognised in it, also when that is nothing, and when the server is not up. */
export class StatusItems implements Disposable {
  private readonly item: LanguageStatusItem;
  /** The same words in plain sight: the item beside the language is seen only when its braces are pointed at. */
  private readonly bar: StatusBarItem;
  /** Offers the way back, for a text or Markdown file that was recognised. */
  private wayBack: LanguageStatusItem | undefined;
  private readonly statuses = new Map<string, DraftStatus>();
  private server: ServerState = 'starting';

  /** @param isRecognised true for a draft that its name does not tell to be one */
  constructor(
    private readonly asServerUri: (document: TextDocument) => string,
    private readonly isRecognised: (document: TextDocument) => boolean,
  ) {
    this.item = languages.createLanguageStatusItem('duthao.status', draftSelector);
    this.bar = window.createStatusBarItem('duthao.bar', StatusBarAlignment.Left);
    this.show();
  }

  /** What the item says now, for the draft that is being edited. */
  get text(): string {
    return this.item.text;
  }

  serverIs(state: ServerState): void {
    this.server = state;
    if (state !== 'running') this.statuses.clear();
    this.show();
  }

  statusIs(status: DraftStatus): void {
    this.statuses.set(status.uri, status);
    this.show();
  }

  closed(document: TextDocument): void {
    this.statuses.delete(this.asServerUri(document));
  }

  /** Shows the state of the active draft. */
  show(): void {
    const { status } = words();
    const document = window.activeTextEditor?.document;
    const known = document && this.statuses.get(this.asServerUri(document));
    const { server } = this;
    this.item.name = status.name;
    this.item.text = `${status.name}: ${server === 'running' ? (known?.text ?? status.starting) : status[server]}`;
    this.item.busy = server === 'starting' || server === 'gone';
    this.item.severity =
      server === 'running' || server === 'starting'
        ? LanguageStatusSeverity.Information
        : LanguageStatusSeverity.Warning;
    this.item.command =
      server === 'running'
        ? { command: 'workbench.actions.view.problems', title: status.showFindings }
        : { command: 'duthao.restartServer', title: status.restart };
    this.showBar(document);
    this.showWayBack(document);
  }

  dispose(): void {
    this.item.dispose();
    this.bar.dispose();
    this.wayBack?.dispose();
  }

  private showBar(document: TextDocument | undefined): void {
    if (document === undefined || languages.match(draftSelector, document) === 0) {
      this.bar.hide();
      return;
    }
    this.bar.name = this.item.name ?? '';
    this.bar.text = this.item.text;
    this.bar.command = this.item.command;
    this.bar.show();
  }

  private showWayBack(document: TextDocument | undefined): void {
    const offered = document !== undefined && this.isRecognised(document);
    if (!offered) {
      this.wayBack?.dispose();
      this.wayBack = undefined;
      return;
    }
    const { status } = words();
    this.wayBack ??= languages.createLanguageStatusItem('duthao.recognised', draftSelector);
    this.wayBack.text = status.recognised;
    this.wayBack.command = { command: 'duthao.unmarkAsDraft', title: status.notADraft };
  }
}
