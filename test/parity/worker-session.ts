import fs from 'node:fs';
import vm from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type DataCallback,
  type Diagnostic,
  type Disposable,
  type InitializeParams,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { PULLING } from '../protocol/support/capabilities';

/** What a worker of a browser has, and nothing of Node: no `process`, no `require`, no `Buffer`. */
const SURROUNDINGS = {
  atob,
  btoa,
  clearInterval,
  clearTimeout,
  console,
  performance,
  queueMicrotask,
  setInterval,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
};

class Reader extends AbstractMessageReader {
  private callback: DataCallback = () => undefined;

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    return { dispose: () => undefined };
  }

  receive(message: Message): void {
    this.callback(message);
  }
}

class Writer extends AbstractMessageWriter {
  constructor(private readonly send: (message: Message) => void) {
    super();
  }

  write(message: Message): Promise<void> {
    this.send(message);
    return Promise.resolve();
  }

  end(): void {
    // Nothing is kept back.
  }
}

/** The bundle of the server for browsers (server/dist/lsp-worker.js), run as in a worker: messages are cloned on their way, as there. */
export class WorkerSession {
  private readonly client: ProtocolConnection;

  private constructor() {
    const reader = new Reader();
    const scope = vm.createContext({
      ...SURROUNDINGS,
      onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
      addEventListener: () => undefined,
      postMessage: (message: unknown) => {
        const cloned = structuredClone(message) as Message;
        setImmediate(() => reader.receive(cloned));
      },
    });
    scope.self = scope;
    vm.runInContext(fs.readFileSync('server/dist/lsp-worker.js', 'utf8'), scope);
    const writer = new Writer((message) => {
      const data: unknown = structuredClone(message);
      setImmediate(() => (scope.onmessage as (event: { data: unknown }) => void)({ data }));
    });
    this.client = createProtocolConnection(reader, writer);
    this.client.listen();
  }

  static async start(): Promise<WorkerSession> {
    const session = new WorkerSession();
    const params = { processId: null, rootUri: null, capabilities: PULLING };
    await session.client.sendRequest(InitializeRequest.type, params as InitializeParams);
    await session.client.sendNotification(InitializedNotification.type, {});
    return session;
  }

  /** The findings in a text. */
  async found(text: string, uri: string): Promise<Diagnostic[]> {
    const textDocument = { uri, languageId: 'duthao', version: 1, text };
    await this.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const report = await this.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    await this.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    if (report.kind !== 'full') throw new Error('unchanged, though no earlier result was named');
    return report.items;
  }

  async end(): Promise<void> {
    await this.client.sendRequest('shutdown');
    this.client.dispose();
  }
}
