import { commands, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readStatus, SAVE_SETTINGS, STATUS } from '../../server/src/lsp/messages';
import { amendmentCommands } from './amendments';
import { draftSelector, linkServer, type ServerKind, type ServerLink } from './client';
import { goTo } from './go-to';
import { cleanPastedText } from './paste';
import { runLenses } from './lenses';
import { Moves } from './moves';
import { Recognition, watchDocuments } from './recognition';
import { FolderReviews } from './review';
import { StatusItems } from './status-items';
import { showViews } from './views';
import { serveFiles } from './workspace-files';

/** What the extension gives to those that ask VS Code for it. */
export interface Exports {
  readonly client: BaseLanguageClient;
  /** Number of the server's process; undefined while it is not up, and in a browser. */
  serverProcessId(): number | undefined;
}

let link: ServerLink | undefined;

/** Begins when the first draft, Markdown or text file is opened; the server starts with the first draft. */
export function begin(context: ExtensionContext, server: ServerKind): Exports {
  const own = linkServer(context, server, (state) => {
    status.serverIs(state);
    views.refresh();
  });
  const { client } = own;
  link = own;
  const recognition = new Recognition(context.workspaceState);
  const status = new StatusItems(
    (document) => client.code2ProtocolConverter.asUri(document.uri),
    (document) => recognition.isRecognised(document),
  );
  const logged = (error: unknown): void => {
    client.error('view', error);
  };
  const views = showViews(context, client, logged);
  const reviews = new FolderReviews(context.extensionUri, client, logged);
  const withActive = (isDraft: boolean) => async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document !== undefined) await recognition.mark(document, isDraft);
  };
  const startForDrafts = (): void => {
    if (workspace.textDocuments.some((document) => document.languageId === 'duthao')) own.start();
  };

  context.subscriptions.push(
    status,
    reviews,
    ...serveFiles(client),
    ...amendmentCommands(client),
    ...cleanPastedText(draftSelector),
    ...runLenses(client),
    new Moves(client),
    client.onNotification(STATUS, (message: unknown) => {
      const told = readStatus(message);
      if (told === undefined) return;
      status.statusIs(told);
      views.statusIs(told);
    }),
    workspace.onDidOpenTextDocument(startForDrafts),
    workspace.onDidCloseTextDocument((document) => {
      status.closed(document);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('duthao')) status.show();
    }),
    window.onDidChangeActiveTextEditor(() => {
      status.show();
    }),
    watchDocuments(recognition, (error) => {
      client.error('recognise', error);
    }),
    commands.registerCommand('duthao.goTo', () => {
      goTo(client);
    }),
    commands.registerCommand('duthao.restartServer', () => {
      own.restart();
    }),
    commands.registerCommand('duthao.showOutput', () => {
      client.outputChannel.show();
    }),
    commands.registerCommand(SAVE_SETTINGS, async (uri: string) => {
      await (await workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri))).save();
    }),
    commands.registerCommand('duthao.markAsDraft', withActive(true)),
    commands.registerCommand('duthao.unmarkAsDraft', withActive(false)),
  );
  startForDrafts();
  return { client, serverProcessId: () => own.processId() };
}

/** Ends the server, when VS Code is closed or the extension is turned off. */
export function end(): Promise<void> | undefined {
  return link?.stop();
}
