import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol/node';

/** How a server is spoken to. */
export interface Manner {
  /** Whether the client asks for diagnostics, or waits to be told. */
  readonly pulls: boolean;
  /** What the client can do beside; nothing more by default. */
  readonly capabilities?: ClientCapabilities;
  /** URI of the folder that is open. */
  readonly folder?: string;
}

/** Where a character is typed. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A server under measurement: started as a process of its own, spoken to over its standard input and output, as an editor does. */
export class MeasuredServer {
  private version = 1;
  private resultId: string | undefined;
  private opened = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: ProtocolConnection,
    /** From the start of the process to its answer to `initialize`, in milliseconds. */
    readonly startup: number,
    /** What the server declares. */
    readonly offers: ServerCapabilities,
  ) {}

  /** @param command the file that Node runs, and its arguments */
  static async start(
    command: readonly string[],
    { pulls, capabilities = {}, folder }: Manner,
  ): Promise<MeasuredServer> {
    const before = performance.now();
    const child = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.onUnhandledNotification(() => undefined);
    connection.onRequest('workspace/configuration', () => [null]);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.listen();
    // `rootUri` is asked for by the protocol, though workspace folders have taken its place.
    const root = { ['rootUri']: null };
    const answer = await connection.sendRequest(InitializeRequest.type, {
      ...root,
      processId: process.pid,
      ...(folder !== undefined && { workspaceFolders: [{ uri: folder, name: 'bench' }] }),
      capabilities: {
        ...capabilities,
        textDocument: {
          ...(pulls ? { diagnostic: {} } : {}),
          publishDiagnostics: { relatedInformation: true },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          ...capabilities.textDocument,
        },
      },
    });
    const startup = performance.now() - before;
    await connection.sendNotification(InitializedNotification.type, {});
    return new MeasuredServer(child, connection, startup, answer.capabilities);
  }

  /** Asks anything. */
  async request(method: string, params: object): Promise<unknown> {
    return this.connection.sendRequest(method, params);
  }

  /** Tells anything. */
  async notify(method: string, params: object): Promise<void> {
    await this.connection.sendNotification(method, params);
  }

  /** Comes back when work that the server shows progress of has ended. */
  async endOfProgress(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
        if (value.kind === 'end') resolve();
      });
    });
  }

  async open(text: string, uri = 'file:///bench/ke-hoach.duthao', languageId = 'duthao'): Promise<void> {
    this.opened = uri;
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: this.version, text },
    });
  }

  async type(place: Place, text: string): Promise<void> {
    this.version++;
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.opened, version: this.version },
      contentChanges: [{ range: { start: place, end: place }, text }],
    });
  }

  /** Asks for the diagnostics of the open draft; an unchanged result is a short answer. */
  async pull(): Promise<DocumentDiagnosticReport> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: this.opened },
      ...(this.resultId === undefined ? {} : { previousResultId: this.resultId }),
    });
    this.resultId = report.resultId;
    return report;
  }

  async symbols(): Promise<unknown> {
    return this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: this.opened } });
  }

  /** URI of the draft that is open. */
  get uri(): string {
    return this.opened;
  }

  /** Comes back when diagnostics are published next. */
  async nextPublish(): Promise<void> {
    await this.next(PublishDiagnosticsNotification.method);
  }

  /** Comes back when the server tells something next. */
  async next(method: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`nothing was told: ${method}`)), 60_000);
      this.connection.onNotification(method, () => {
        clearTimeout(late);
        resolve();
      });
    });
  }

  /** Types without waiting, then waits for the diagnostics of the last version; tells how often diagnostics came. */
  async burst(places: readonly Place[]): Promise<{ readonly publishes: number }> {
    let publishes = 0;
    const last = this.version + places.length;
    const done = new Promise<void>((resolve) => {
      this.connection.onNotification(PublishDiagnosticsNotification.type, (params: PublishDiagnosticsParams) => {
        publishes++;
        if (params.version === last) resolve();
      });
    });
    for (const place of places) void this.type(place, 'a');
    await done;
    return { publishes };
  }

  /** Resident memory of the server's process in bytes (Linux). */
  memory(): number {
    const status = fs.readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) * 1024;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await gone;
    this.connection.dispose();
  }
}
