import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { fold } from '../../text/letters';
import { symbolsNamed, type FoundSymbol } from '../../workspace/draft-index';
import type { SymbolFacts } from '../../workspace/draft-facts';
import type { Answer } from '../desk';

const KINDS: Readonly<Record<SymbolFacts['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  section: SymbolKind.String,
  shortcoming: SymbolKind.Field,
  document: SymbolKind.Constant,
};

/** `workspace/symbol`: titles, headings and cited documents of all drafts, diacritics aside. */
export const workspaceSymbols: Answer = {
  listen(desk) {
    desk.connection.onWorkspaceSymbol(
      desk.answer('workspace/symbol', ({ query }) => symbolsNamed(fold(query), desk.known.all()).map(toSymbol)),
    );
  },
};

function toSymbol({ draft, symbol }: FoundSymbol): SymbolInformation {
  const { name, kind, container, start, end } = symbol;
  return {
    name,
    kind: KINDS[kind],
    location: { uri: draft.uri, range: { start, end } },
    // The drafts of a folder have the same headings: only the file tells them apart.
    containerName: container === '' ? draft.path : `${draft.path} · ${container}`,
  };
}
