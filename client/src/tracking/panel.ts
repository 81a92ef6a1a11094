import { env, Uri, ViewColumn, window, workspace, type Disposable, type TextDocument, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  asInTheText,
  readArrangement,
  readTrackingCopies,
  readTrackingView,
  TRACKING_EXPORT,
  TRACKING_TABLE,
  type TrackingArrangement,
  type TrackingCopies,
  type TrackingView,
} from '../../../server/src/lsp/view-messages';
import { words } from '../settings';
import { Stillness } from '../views/stillness';
import { askAbout } from '../views/server-questions';
import { today } from '../views/today';
import { pageHtml, pageRoots } from './page';
import { readFromPage, type FromPage, type PageWords, type ToPage } from './page-messages';

/** The tracking table of one draft, in a panel beside its text. Kept in step with the text while it is in sight. */
export class TrackingPanel implements Disposable {
  private readonly listening: Disposable[];
  private readonly stillness = new Stillness(() => {
    this.look();
  });
  private isReady = false;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly uri: Uri,
    private arrangement: TrackingArrangement,
    private readonly client: BaseLanguageClient,
    extension: Uri,
    private readonly onError: (error: unknown) => void,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: pageRoots(extension) };
    panel.title = `${words().tracking.title}: ${nameOf(uri)}`;
    panel.iconPath = {
      light: Uri.joinPath(extension, 'media', 'duthao-on-light.svg'),
      dark: Uri.joinPath(extension, 'media', 'duthao.svg'),
    };
    this.listening = [
      webview.onDidReceiveMessage((message: unknown) => {
        const said = readFromPage(message);
        if (said !== undefined) this.hear(said).catch(onError);
      }),
      panel.onDidChangeViewState(() => {
        // The page of a panel that is out of sight is gone: it says “ready” when it is back.
        if (!panel.visible) this.isReady = false;
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.isMine(document)) this.stillness.disturb();
      }),
    ];
    webview.html = pageHtml(webview, extension);
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** Tells that what is known of the draft may have changed. */
  refresh(): void {
    this.stillness.disturb();
  }

  dispose(): void {
    this.stillness.dispose();
    for (const one of this.listening) one.dispose();
  }

  private isMine({ uri }: TextDocument): boolean {
    return uri.toString() === this.uri.toString();
  }

  private look(): void {
    if (this.isReady) this.show().catch(this.onError);
  }

  private async show(): Promise<void> {
    const { tracking } = words();
    const table = await this.ask(TRACKING_TABLE, readTrackingView);
    // The server has not heard of the draft yet, or the draft was changed meanwhile: another look follows.
    if (table === undefined) return;
    if (!table.applies) this.say({ kind: 'nothing', text: tracking.noPlan, words: pageWords() });
    else if (table.groups.every(({ rows }) => rows.length === 0))
      this.say({ kind: 'nothing', text: tracking.noShortcoming, words: pageWords() });
    else
      this.say({
        kind: 'table',
        table,
        arrangement: this.arrangement,
        words: pageWords(),
        uri: this.uri.toString(),
      });
  }

  private async hear(said: FromPage): Promise<void> {
    const { tracking } = words();
    switch (said.kind) {
      case 'ready':
        this.isReady = true;
        this.say({ kind: 'nothing', text: tracking.waiting, words: pageWords() });
        // The server knows drafts that are open in the editor; after a restart nothing is.
        await workspace.openTextDocument(this.uri);
        await this.show();
        break;
      case 'arrange':
        this.arrangement = readArrangement(said.arrangement) ?? asInTheText;
        await this.show();
        break;
      case 'go-to':
        await window.showTextDocument(this.uri, {
          viewColumn: this.columnOfText(),
          selection: this.client.protocol2CodeConverter.asRange(said.target),
        });
        break;
      case 'copy': {
        const copies = await this.copies();
        if (copies !== undefined) this.say({ kind: 'copies', html: copies.html, text: copies.text });
        break;
      }
      case 'copied':
        await this.copied(said.asTable);
        break;
      case 'save':
        await this.save();
        break;
    }
  }

  private async copied(asTable: boolean): Promise<void> {
    const { tracking } = words();
    if (!asTable) {
      const copies = await this.copies();
      if (copies === undefined) return;
      await env.clipboard.writeText(copies.text);
    }
    this.say({ kind: 'done', text: asTable ? tracking.copied : tracking.copiedAsText });
  }

  private async save(): Promise<void> {
    const { tracking } = words();
    const copies = await this.copies();
    if (copies === undefined) return;
    const name = tracking.fileName(nameOf(this.uri).replace(/\.duthao(?:\.md|\.txt)?$|\.md$|\.txt$/i, ''));
    const to = await window.showSaveDialog({
      defaultUri: Uri.joinPath(this.uri, '..', `${name}.csv`),
      filters: { CSV: ['csv'] },
      title: tracking.save,
    });
    if (to === undefined) return;
    try {
      await workspace.fs.writeFile(to, new TextEncoder().encode(copies.csv));
      this.say({ kind: 'done', text: tracking.saved });
    } catch (error) {
      this.onError(error);
      this.say({ kind: 'done', text: tracking.notSaved });
    }
  }

  private copies(): Promise<TrackingCopies | undefined> {
    return this.ask(TRACKING_EXPORT, readTrackingCopies);
  }

  private async ask<T extends TrackingView | TrackingCopies>(
    request: string,
    read: (message: unknown) => T | undefined,
  ): Promise<T | undefined> {
    const document = workspace.textDocuments.find((one) => this.isMine(one));
    const details = { today: today(), arrangement: this.arrangement };
    return document && askAbout(this.client, request, document, read, details);
  }

  /** Where the text is in sight already; else beside the table. */
  private columnOfText(): ViewColumn {
    const known = window.visibleTextEditors.find(({ document }) => this.isMine(document));
    return known?.viewColumn ?? (this.panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One);
  }

  private say(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}

function pageWords(): PageWords {
  const { title, groupBy, groupings, copy, save, overdue, thisMonth, goTo } = words().tracking;
  return { title, groupBy, groupings, copy, save, overdue, thisMonth, goTo };
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
