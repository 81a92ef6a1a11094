import { commands, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftStatus } from '../../../server/src/lsp/messages';
import { DOCUMENTS_VIEW, SHORTCOMINGS_VIEW } from '../../../server/src/lsp/view-messages';
import { words } from '../settings';
import { TrackingPanels } from '../tracking';
import { ActiveDraft } from './active-draft';
import { DraftTreeView } from './draft-view';
import { ShortcomingsFilter } from './shortcomings-filter';

/** The views beside the text, as the rest of the extension speaks to them. */
export interface Views {
  /** Tells what the server said of a draft. */
  statusIs(status: DraftStatus): void;
  /** Tells that the server came or went. */
  refresh(): void;
}

/** Makes the views in the container Dự Thảo, which live as long as the extension does. */
export function showViews(
  context: ExtensionContext,
  client: BaseLanguageClient,
  onError: (error: unknown) => void,
): Views {
  const active = new ActiveDraft();
  const filter = new ShortcomingsFilter(context.workspaceState);
  const shortcomings = new DraftTreeView(
    {
      id: 'duthao.shortcomings',
      request: SHORTCOMINGS_VIEW,
      rowsToShow: (rows, view) => filter.apply(rows, view),
    },
    client,
    active,
    onError,
  );
  const documents = new DraftTreeView(
    { id: 'duthao.documents', request: DOCUMENTS_VIEW, rowsToShow: (rows) => rows },
    client,
    active,
    onError,
  );
  const tracking = new TrackingPanels(context, client, onError, active);
  const incomplete = new Map<string, number>();
  const uriOf = (): string | undefined => active.document && client.code2ProtocolConverter.asUri(active.document.uri);
  const showBadge = (): void => {
    const count = incomplete.get(uriOf() ?? '') ?? 0;
    shortcomings.setBadge(count, words().views.badge(count));
  };
  const turnFilter = (on: boolean) => async (): Promise<void> => {
    await filter.turn(on);
    shortcomings.showAgain();
  };

  context.subscriptions.push(
    active,
    shortcomings,
    documents,
    active.onDidChange(showBadge),
    workspace.onDidCloseTextDocument(({ uri }) => {
      incomplete.delete(client.code2ProtocolConverter.asUri(uri));
    }),
    commands.registerCommand('duthao.showIncompleteShortcomings', turnFilter(true)),
    commands.registerCommand('duthao.showAllShortcomings', turnFilter(false)),
  );
  return {
    statusIs(status) {
      const { uri, incomplete: count } = status;
      tracking.statusIs(status);
      incomplete.set(uri, count);
      // A draft that is typed in is asked about when the keys have been still.
      if (uri === uriOf()) active.refreshSoon();
    },
    refresh() {
      if (!client.isRunning()) incomplete.clear();
      active.refresh();
      tracking.refresh();
    },
  };
}
