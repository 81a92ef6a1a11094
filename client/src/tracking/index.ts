import { commands, Uri, ViewColumn, window, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftStatus } from '../../../server/src/lsp/messages';
import { asInTheText, readArrangement, type TrackingArrangement } from '../../../server/src/lsp/view-messages';
import { words } from '../settings';
import type { ActiveDraft } from '../views/active-draft';
import { readKeptState } from './page-messages';
import { TrackingPanel } from './panel';

const TYPE = 'duthao.tracking';

/** The panels of tracking tables, one a draft. */
export class TrackingPanels {
  private readonly panels = new Map<string, TrackingPanel>();

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
    private readonly onError: (error: unknown) => void,
    active: ActiveDraft,
  ) {
    context.subscriptions.push(
      commands.registerCommand('duthao.showTrackingTable', () => {
        if (active.document === undefined) void window.showInformationMessage(words().tracking.noDraft);
        else this.open(active.document.uri);
      }),
      window.registerWebviewPanelSerializer(TYPE, {
        // What VS Code calls after a restart of the window, with what the page kept.
        deserializeWebviewPanel: (panel, state: unknown): Promise<void> => {
          const kept = readKeptState(state);
          if (kept === undefined) panel.dispose();
          else this.add(panel, Uri.parse(kept.uri), readArrangement(kept.arrangement) ?? asInTheText);
          return Promise.resolve();
        },
      }),
    );
  }

  statusIs({ uri }: DraftStatus): void {
    this.panels.get(this.client.protocol2CodeConverter.asUri(uri).toString())?.refresh();
  }

  refresh(): void {
    for (const panel of this.panels.values()) panel.refresh();
  }

  private open(uri: Uri): void {
    const known = this.panels.get(uri.toString());
    if (known) {
      known.reveal();
      return;
    }
    const panel = window.createWebviewPanel(TYPE, words().tracking.title, ViewColumn.Beside, {
      enableFindWidget: true,
    });
    this.add(panel, uri, asInTheText);
  }

  private add(panel: WebviewPanel, uri: Uri, arrangement: TrackingArrangement): void {
    const key = uri.toString();
    const { client, onError, context } = this;
    const added = new TrackingPanel(panel, uri, arrangement, client, context.extensionUri, onError);
    this.panels.set(key, added);
    panel.onDidDispose(() => {
      added.dispose();
      this.panels.delete(key);
    });
  }
}
