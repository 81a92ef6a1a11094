import {
  CancellationError,
  commands,
  ProgressLocation,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type Progress,
  type WebviewPanel,
} from 'vscode';
import { WorkDoneProgress, type BaseLanguageClient } from 'vscode-languageclient';
import { readFolderReview, REVIEW_FOLDERS, type FolderReview } from '../../../server/src/lsp/view-messages';
import { words } from '../settings';
import { today } from '../views/today';
import { readPlace } from './place';

const TYPE = 'duthao.review';
const GO_TO = 'duthao.review.goTo';

/** The command Rà soát thư mục: examines all drafts of folders, and opens the Phiếu rà soát. */
export class FolderReviews implements Disposable {
  private shown: { readonly panel: WebviewPanel; readonly review: FolderReview; readonly folder: Uri } | undefined;
  private runs = 0;

  private readonly commands: readonly Disposable[];

  constructor(
    private readonly extension: Uri,
    private readonly client: BaseLanguageClient,
    private readonly onError: (error: unknown) => void,
  ) {
    this.commands = [
      commands.registerCommand('duthao.reviewFolder', (folder: unknown) => this.review(folder)),
      commands.registerCommand(GO_TO, (uri: unknown, range: unknown) => this.goTo(uri, range)),
      commands.registerCommand('duthao.saveReviewHtml', () => this.save('html')),
      commands.registerCommand('duthao.saveReviewCsv', () => this.save('csv')),
    ];
  }

  dispose(): void {
    for (const one of this.commands) one.dispose();
  }

  private async review(given: unknown): Promise<void> {
    const folders = given instanceof Uri ? [given] : await chooseFolders();
    const [first] = folders;
    if (first === undefined) return;
    const { review } = words();
    try {
      const made = await window.withProgress(
        { location: ProgressLocation.Notification, title: review.running, cancellable: true },
        (progress, token) => this.ask(folders, progress, token),
      );
      if (made === undefined) void window.showErrorMessage(review.failed);
      else this.show(made, first);
    } catch (error) {
      if (error instanceof CancellationError) {
        void window.showInformationMessage(review.cancelled);
        return;
      }
      this.onError(error);
      void window.showErrorMessage(review.failed);
    }
  }

  private async ask(
    folders: readonly Uri[],
    progress: Progress<{ message?: string }>,
    token: CancellationToken,
  ): Promise<FolderReview | undefined> {
    // It starts with the first draft that is opened: the head of an office may have opened none.
    await this.client.start();
    const workDoneToken = `duthao-review-${++this.runs}`;
    const listening = this.client.onProgress(WorkDoneProgress.type, workDoneToken, (told) => {
      if (told.message !== undefined) progress.report({ message: told.message });
    });
    try {
      const about = {
        folders: folders.map((folder) => this.client.code2ProtocolConverter.asUri(folder)),
        today: today(),
        goTo: GO_TO,
        workDoneToken,
      };
      return readFolderReview(await this.client.sendRequest<unknown>(REVIEW_FOLDERS, about, token));
    } catch (error) {
      if (token.isCancellationRequested) throw new CancellationError();
      throw error;
    } finally {
      listening.dispose();
    }
  }

  /** The sheet is a page without any script: its links are commands, and no other than {@link GO_TO}. */
  private show(review: FolderReview, folder: Uri): void {
    const media = Uri.joinPath(this.extension, 'media');
    let panel = this.shown?.panel;
    if (panel === undefined) {
      panel = window.createWebviewPanel(TYPE, words().review.title, ViewColumn.Active, {
        enableCommandUris: [GO_TO],
        enableFindWidget: true,
        localResourceRoots: [media],
      });
      panel.iconPath = { light: Uri.joinPath(media, 'duthao-on-light.svg'), dark: Uri.joinPath(media, 'duthao.svg') };
      panel.onDidDispose(() => {
        this.shown = undefined;
      });
    } else panel.reveal();
    const style = panel.webview.asWebviewUri(Uri.joinPath(media, 'review.css')).toString();
    panel.webview.html = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${panel.webview.cspSource}; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="${style}">
</head>
<body>
${review.body}
</body>
</html>`;
    this.shown = { panel, review, folder };
  }

  private async goTo(uri: unknown, range: unknown): Promise<void> {
    const place = readPlace(uri, range);
    if (place === undefined) return;
    const { start, end } = place.range;
    await window.showTextDocument(this.client.protocol2CodeConverter.asUri(place.uri), {
      viewColumn: this.shown?.panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One,
      selection: new Range(start.line, start.character, end.line, end.character),
    });
  }

  private async save(form: 'html' | 'csv'): Promise<void> {
    const { review } = words();
    if (this.shown === undefined) return;
    const to = await window.showSaveDialog({
      defaultUri: Uri.joinPath(this.shown.folder, `${review.title} ${today()}.${form}`),
      filters: { [form.toUpperCase()]: [form] },
      title: form === 'html' ? review.saveHtml : review.saveCsv,
    });
    if (to === undefined) return;
    try {
      await workspace.fs.writeFile(to, new TextEncoder().encode(this.shown.review[form]));
      void window.showInformationMessage(review.saved(to.path.slice(to.path.lastIndexOf('/') + 1)));
    } catch (error) {
      this.onError(error);
      void window.showErrorMessage(words().tracking.notSaved);
    }
  }
}

/** The folders to examine: the one that is open, or those chosen of several. */
async function chooseFolders(): Promise<readonly Uri[]> {
  const { review } = words();
  const open = workspace.workspaceFolders ?? [];
  if (open.length === 0) void window.showInformationMessage(review.noFolder);
  if (open.length < 2) return open.map(({ uri }) => uri);
  const chosen = await window.showQuickPick(
    open.map(({ name, uri }) => ({ label: name, picked: true, uri })),
    { canPickMany: true, title: review.chooseFolders, placeHolder: review.chooseFolders },
  );
  return (chosen ?? []).map(({ uri }) => uri);
}
