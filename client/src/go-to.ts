import { CancellationTokenSource, window, workspace, type QuickPickItem } from 'vscode';
import { WorkspaceSymbolRequest, type BaseLanguageClient, type SymbolInformation } from 'vscode-languageclient';
import { words } from './settings';

/** How long typing must have stopped before the list is asked for again, in milliseconds. */
const TYPING = 80;

interface PlaceItem extends QuickPickItem {
  readonly symbol: SymbolInformation;
}

/**
 * Lets somebody go to a heading, a title or a cited document of any draft. The list is the server's, which looks aside from diacritics:
 * the editor's own symbol search would throw “Hạn chế” out again for whoever types `han che`.
 */
export function goTo(client: BaseLanguageClient): void {
  const pick = window.createQuickPick<PlaceItem>();
  let asked = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (query: string): Promise<void> => {
    asked.cancel();
    asked = new CancellationTokenSource();
    const { token } = asked;
    pick.busy = true;
    try {
      const found = await client.sendRequest(WorkspaceSymbolRequest.type, { query }, token);
      if (token.isCancellationRequested) return;
      pick.items = itemsOf((found ?? []) as SymbolInformation[], query === '', client);
      pick.busy = false;
    } catch (error) {
      if (!token.isCancellationRequested) client.error('goTo', error, false);
    }
  };
  pick.title = words().goTo.title;
  pick.placeholder = words().goTo.placeholder;
  pick.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(value), TYPING);
  });
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems;
    pick.hide();
    if (chosen !== undefined) void show(chosen.symbol, client);
  });
  pick.onDidHide(() => {
    clearTimeout(timer);
    asked.cancel();
    pick.dispose();
  });
  pick.show();
  void ask('');
}

/** @param ownFirst the places of the draft that is being edited come first */
function itemsOf(symbols: readonly SymbolInformation[], ownFirst: boolean, client: BaseLanguageClient): PlaceItem[] {
  const active = window.activeTextEditor?.document;
  const own = active && client.code2ProtocolConverter.asUri(active.uri);
  const inOrder = ownFirst
    ? [...symbols.filter(isIn(own)), ...symbols.filter((symbol) => !isIn(own)(symbol))]
    : symbols;
  return inOrder.map((symbol) => ({
    label: symbol.name,
    description: symbol.containerName ?? '',
    // The server has chosen: the list must not be sifted a second time, by letters with their marks.
    alwaysShow: true,
    symbol,
  }));
}

function isIn(uri: string | undefined): (symbol: SymbolInformation) => boolean {
  return ({ location }) => location.uri === uri;
}

async function show({ location }: SymbolInformation, client: BaseLanguageClient): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(location);
  await window.showTextDocument(await workspace.openTextDocument(uri), { selection: range });
}
