import type { ServerCapabilities } from 'vscode-languageserver-protocol';
import { MeasuredServer, type Place } from './lsp-client';
import { planOf, typingPlaces, type Servers } from './measures';
import { ms, type Row } from './row';
import { median, quantile } from './statistics';

/** A draft that is asked about, and places in it. */
interface Subject {
  readonly uri: string;
  /** In the number of a cited document. */
  readonly citation: Place;
  /** At the end of a field that somebody fills in. */
  readonly field: Place;
}

interface MeasuredRequest {
  readonly method: string;
  /** What is asked for, where one method is asked for several things. */
  readonly what?: string;
  /** The name under which a server declares that it answers; without it, it always does. */
  readonly offered?: keyof ServerCapabilities;
  /** Worked out after the edit, before the time is taken. */
  readonly params: (subject: Subject, server: MeasuredServer) => object | Promise<object>;
}

const about = ({ uri }: Subject): object => ({ textDocument: { uri } });
const atCitation = (subject: Subject): object => ({ ...about(subject), position: subject.citation });
const atField = (subject: Subject): object => ({ ...about(subject), position: subject.field });
/** A screenful around the citation. */
const onScreen = (subject: Subject): object => ({
  ...about(subject),
  range: { start: { line: 0, character: 0 }, end: { line: subject.citation.line + 50, character: 0 } },
});
const aboutTable = (subject: Subject): object => ({
  ...about(subject),
  today: '2026-07-10',
  arrangement: { groupBy: 'organ', sortBy: 'deadline', descending: false },
});
/** The edits of an action are asked for when it is chosen. */
const firstAction = async (subject: Subject, server: MeasuredServer): Promise<object> => {
  const asked = { ...onScreen(subject), context: { diagnostics: [] } };
  const actions = (await server.request('textDocument/codeAction', asked)) as readonly { readonly data?: unknown }[];
  const later = actions.find(({ data }) => data !== undefined);
  if (later === undefined) throw new Error('no action whose edits come later');
  return later;
};
const options = { tabSize: 4, insertSpaces: true };

/** The requests that an editor sends about an open draft. Those that the server does not offer are left out; a new one is a line. */
const requests: readonly MeasuredRequest[] = [
  { method: 'textDocument/documentSymbol', offered: 'documentSymbolProvider', params: about },
  { method: 'textDocument/foldingRange', offered: 'foldingRangeProvider', params: about },
  {
    method: 'textDocument/selectionRange',
    offered: 'selectionRangeProvider',
    params: (subject) => ({ ...about(subject), positions: [subject.citation] }),
  },
  { method: 'textDocument/semanticTokens/full', offered: 'semanticTokensProvider', params: about },
  { method: 'textDocument/codeLens', offered: 'codeLensProvider', params: about },
  { method: 'textDocument/inlayHint', offered: 'inlayHintProvider', params: onScreen },
  { method: 'textDocument/documentLink', offered: 'documentLinkProvider', params: about },
  { method: 'textDocument/hover', offered: 'hoverProvider', params: atCitation },
  { method: 'textDocument/definition', offered: 'definitionProvider', params: atCitation },
  { method: 'textDocument/declaration', offered: 'declarationProvider', params: atCitation },
  {
    method: 'textDocument/references',
    offered: 'referencesProvider',
    params: (subject) => ({ ...atCitation(subject), context: { includeDeclaration: true } }),
  },
  { method: 'textDocument/documentHighlight', offered: 'documentHighlightProvider', params: atCitation },
  { method: 'textDocument/prepareCallHierarchy', offered: 'callHierarchyProvider', params: atCitation },
  { method: 'textDocument/linkedEditingRange', offered: 'linkedEditingRangeProvider', params: atCitation },
  { method: 'textDocument/signatureHelp', offered: 'signatureHelpProvider', params: atField },
  { method: 'textDocument/completion', offered: 'completionProvider', params: atField },
  {
    method: 'textDocument/codeAction',
    offered: 'codeActionProvider',
    params: (subject) => ({ ...onScreen(subject), context: { diagnostics: [] } }),
  },
  { method: 'codeAction/resolve', offered: 'codeActionProvider', params: firstAction },
  { method: 'textDocument/prepareRename', offered: 'renameProvider', params: atCitation },
  {
    method: 'textDocument/rename',
    offered: 'renameProvider',
    params: (subject) => ({ ...atCitation(subject), newName: '227-KL/TW' }),
  },
  {
    method: 'textDocument/formatting',
    offered: 'documentFormattingProvider',
    params: (subject) => ({ ...about(subject), options }),
  },
  {
    method: 'textDocument/rangeFormatting',
    offered: 'documentRangeFormattingProvider',
    params: (subject) => ({ ...onScreen(subject), options }),
  },
  {
    method: 'textDocument/onTypeFormatting',
    offered: 'documentOnTypeFormattingProvider',
    params: (subject) => ({ ...atField(subject), ch: '\n', options }),
  },
  { method: 'workspace/symbol', offered: 'workspaceSymbolProvider', params: () => ({ query: 'giai phap' }) },
  { method: 'duthao/shortcomingsView', params: about },
  { method: 'duthao/documentsView', params: about },
  { method: 'duthao/trackingTable', params: aboutTable },
  { method: 'duthao/trackingExport', params: aboutTable },
  ...['next-section', 'next-incomplete', 'next-finding'].map((goal) => ({
    method: 'duthao/move',
    what: goal,
    params: (subject: Subject) => ({ ...atCitation(subject), goal }),
  })),
  ...['move-down', 'renumber-draft', 'insert-shortcoming', 'fields-to-table'].map((kind) => ({
    method: 'duthao/amend',
    what: kind,
    params: (subject: Subject) => ({ ...atField(subject), kind }),
  })),
];

/** A client that understands every kind of answer. */
const capabilities = {
  textDocument: {
    callHierarchy: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    codeLens: {},
    completion: { completionItem: { snippetSupport: true } },
    definition: {},
    documentHighlight: {},
    documentLink: {},
    foldingRange: {},
    formatting: {},
    hover: { contentFormat: ['markdown' as const] },
    inlayHint: {},
    linkedEditingRange: {},
    onTypeFormatting: {},
    references: {},
    rename: { prepareSupport: true },
    selectionRange: {},
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative' as const],
    },
    signatureHelp: {},
  },
  workspace: { workspaceEdit: { documentChanges: true }, symbol: {} },
};

const WARMING = 20;
const MEASURED = 60;

/** Every request right after a character was typed, in a draft of 100 KB: what it takes includes what the edit made necessary. */
export async function editorRequests(servers: Servers): Promise<Row[]> {
  const text = planOf(100_000);
  const server = await MeasuredServer.start(servers.ours, { pulls: true, capabilities });
  await server.open(text);
  await server.pull();
  const subject = subjectOf(text, server.uri);
  const rows: Row[] = [];
  for (const { method, what, offered, params } of requests) {
    if (offered !== undefined && server.offers[offered] === undefined) continue;
    const times: number[] = [];
    let first = Number.NaN;
    for (const [at, place] of typingPlaces(text, WARMING + MEASURED).entries()) {
      await server.type(place, 'a');
      const asked = await params(subject, server);
      const before = performance.now();
      await server.request(method, asked);
      const time = performance.now() - before;
      if (at === 0) first = time;
      if (at >= WARMING) times.push(time);
    }
    const p95 = quantile(times, 0.95);
    rows.push({
      measure: `${method.replace('textDocument/', '')}${what === undefined ? '' : ` ${what}`} after an edit, p95, 100 KB`,
      floor: '–',
      ours: ms(p95),
      result: p95,
      target: 20,
      bound: 'most',
      unit: 'ms',
      note: `median ${ms(median(times))}, the first ${ms(first)}`,
    });
  }
  await server.stop();
  return rows;
}

function subjectOf(text: string, uri: string): Subject {
  const lines = text.split('\n');
  const line = (words: string): number => lines.findIndex((one) => one.includes(words));
  const citing = line('Kết luận số 226-KL/TW');
  const field = line('Cơ quan chủ trì: ');
  return {
    uri,
    citation: { line: citing, character: lines[citing]!.indexOf('226') + 1 },
    field: { line: field, character: lines[field]!.length },
  };
}
