import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type FoldingRange,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type Range,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serve } from '../../../server/src/lsp/serve';
import type { FileReader, WorkspaceFiles } from '../../../server/src/lsp/host';
import type { DraftStatus } from '../../../server/src/lsp/messages';
import type { Rule } from '../../../server/src/rules/rule';
import inconsistent from '../../../server/src/rules/citation/inconsistent/rule';
import padding from '../../../server/src/rules/date/padding/rule';
import missingDeadline from '../../../server/src/rules/plan/missing-deadline/rule';
import { PULLING } from './capabilities';
import { TODAY, TurnedClock } from './clock';

export const URI = 'file:///ho-so/ke-hoach.duthao';

/** Few rules, so that a test knows all that is found: one with a safe repair, one with related places, one that misses something. */
export const FEW_RULES: readonly Rule[] = [inconsistent, padding, missingDeadline];

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly rules?: readonly Rule[];
  /** The files that the server may read, by URI. */
  readonly files?: Map<string, string>;
  /** The way to the files of the open folders. */
  readonly workspace?: WorkspaceFiles | undefined;
  /** URIs of the folders that the editor has open; without them the client does not speak of folders. */
  readonly folders?: readonly string[];
  /** URI of the only folder, as older editors name it. */
  readonly rootUri?: string | null;
  /** What the client answers when it is asked for the settings. */
  readonly settings?: unknown;
}

/** A server and a client in this process, joined by streams; the client remembers what it is told. */
export class Session {
  readonly clock = new TurnedClock();
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: DraftStatus[] = [];
  readonly messages: string[] = [];
  readonly logged: string[] = [];
  readonly registered: Registration[] = [];
  refreshes = 0;
  settings: unknown;
  initialized!: InitializeResult;
  readonly client: ProtocolConnection;

  /** A session whose server has not heard anything yet. */
  constructor(rules: readonly Rule[] = FEW_RULES, files?: Map<string, string>, workspace?: WorkspaceFiles) {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), rules, {
      pid: 4711,
      version: '1.2.3',
      clock: this.clock,
      today: () => TODAY,
      ...(files && { files: filesIn(files) }),
      ...(workspace && { workspace }),
    });
    this.client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.client.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    this.client.onNotification('duthao/status', (status: DraftStatus) => void this.statuses.push(status));
    this.client.onNotification(ShowMessageNotification.type, ({ message }) => void this.messages.push(message));
    this.client.onNotification(LogMessageNotification.type, ({ message }) => void this.logged.push(message));
    this.client.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    this.client.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings ?? null));
    this.client.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations);
    });
    this.client.listen();
  }

  static async start(options: SessionOptions = {}): Promise<Session> {
    const session = new Session(options.rules, options.files, options.workspace);
    await session.begin(options);
    return session;
  }

  /** Says the first words to a server that has not heard anything yet. */
  async begin({
    capabilities = PULLING,
    initializationOptions,
    folders,
    rootUri,
    settings,
  }: Omit<SessionOptions, 'rules' | 'files' | 'workspace'>): Promise<void> {
    this.settings = settings;
    const params = {
      processId: null,
      rootUri: rootUri ?? null,
      capabilities,
      initializationOptions,
      ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
    };
    this.initialized = await this.client.sendRequest(InitializeRequest.type, params as InitializeParams);
    await this.client.sendNotification(InitializedNotification.type, {});
  }

  /** Waits until the server has handled all that it was sent, and the client all that came of it. */
  async settled(): Promise<void> {
    for (let round = 0; round < 3; round++) await this.client.sendRequest('duthao/serverInfo');
  }

  /** Lets time pass for the server, and waits until the client has heard what came of it. */
  async pass(milliseconds: number): Promise<void> {
    await this.settled();
    this.clock.pass(milliseconds);
    await this.settled();
  }

  async open(text: string, uri = URI, version = 1): Promise<void> {
    await this.client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'duthao', version, text },
    });
  }

  async change(version: number, contentChanges: TextDocumentContentChangeEvent[], uri = URI): Promise<void> {
    await this.client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri = URI): Promise<void> {
    await this.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri = URI, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.client.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The findings that the client is shown when it asks. */
  async found(uri = URI): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('unchanged, though no earlier result was named');
    return report.items;
  }

  async symbols(uri = URI): Promise<DocumentSymbol[]> {
    return (await this.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[];
  }

  async folds(uri = URI): Promise<FoldingRange[]> {
    return (await this.client.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })) ?? [];
  }

  async actions(range: Range, context: Partial<CodeActionContext> = {}, uri = URI): Promise<CodeAction[]> {
    return (await this.client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    })) as CodeAction[];
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.client.sendRequest(CodeActionResolveRequest.type, action);
  }
}

/** Stands for bytes that are no text. */
export const UNREADABLE = '\0';

/** Files that a test has made up. A folder's URI ends with `/` or not. */
function filesIn(files: ReadonlyMap<string, string>): FileReader {
  const isBelow = (uri: string, root: string) => uri.startsWith(root.replace(/\/?$/, '/'));
  return {
    reaches: (uri) => uri.startsWith('file:'),
    read: (uri, root) => {
      const text = isBelow(uri, root) ? files.get(uri) : undefined;
      if (text === undefined) return { kind: 'none' };
      return text === UNREADABLE ? { kind: 'unreadable' } : { kind: 'text', text };
    },
    exists: (uri, root) => isBelow(uri, root) && files.has(uri),
  };
}

/** A range of one line. */
export function onLine(line: number, from: number, to = from): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** The text that an edit makes of a text. */
export function applied(text: string, edit: WorkspaceEdit | undefined, uri = URI): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change !== undefined && 'edits' in change ? change.edits : edit?.changes?.[uri];
  if (edits === undefined) throw new Error('no edit of that document');
  return TextDocument.applyEdits(
    TextDocument.create(uri, 'duthao', 1, text),
    edits as { range: Range; newText: string }[],
  );
}

/** What a finding says. */
export function messageOf(diagnostic: Diagnostic | undefined): string {
  if (typeof diagnostic?.message !== 'string') throw new Error('no message');
  return diagnostic.message;
}
