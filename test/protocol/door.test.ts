import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type DocumentSymbol,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { answers } from '../../server/src/lsp/answers';
import { begin } from '../../server/src/lsp/check';
import { Door, type Parts } from '../../server/src/lsp/door';
import { PULLING } from './support/capabilities';
import { TODAY, TurnedClock } from './support/clock';
import { PLAN } from './support/plan';
import { Session, URI } from './support/session';

const START = { processId: null, capabilities: PULLING } as InitializeParams;
const OPEN = { textDocument: { uri: URI, languageId: 'duthao', version: 1, text: PLAN } };
const ABOUT = { textDocument: { uri: URI } };

/** A server behind its door; what is loaded is noted. */
class Visit {
  readonly clock = new TurnedClock();
  readonly loaded: string[] = [];
  readonly failures: unknown[] = [];
  readonly client: ProtocolConnection;

  constructor(parts: Partial<Parts> = {}) {
    const noted = <T>(name: string, part: T) => {
      this.loaded.push(name);
      return Promise.resolve(part);
    };
    const door = new Door(
      { check: () => noted('check', { begin }), help: () => noted('help', { answers }), ...parts },
      (error) => this.failures.push(error),
    );
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    door.listen(
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), { messageStrategy: door }),
      { pid: 4711, version: '1.2.3', clock: this.clock, today: () => TODAY },
    );
    this.client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.client.listen();
  }
}

describe('The door of the server', () => {
  it('is answered before anything is loaded', async () => {
    const { client, loaded } = new Visit();
    const result = await client.sendRequest(InitializeRequest.type, START);
    assert.equal(result.capabilities.documentSymbolProvider, true);
    assert.deepEqual(loaded, []);
  });

  it('declares what the server behind it declares by itself', async () => {
    const { client } = new Visit();
    const session = await Session.start();
    assert.deepEqual(await client.sendRequest(InitializeRequest.type, START), session.initialized);
  });

  it('has the rules loaded while the client still reads the answer', async () => {
    const { client, clock, loaded } = new Visit();
    await client.sendRequest(InitializeRequest.type, START);
    assert.deepEqual(loaded, []);
    clock.pass(1000);
    await setImmediate();
    assert.deepEqual(loaded, ['check']);
  });

  it('has loaded what helps only when it is asked for', async () => {
    const { client, loaded } = new Visit();
    await client.sendRequest(InitializeRequest.type, START);
    await client.sendNotification(InitializedNotification.type, {});
    await client.sendNotification(DidOpenTextDocumentNotification.type, OPEN);
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, ABOUT);
    assert.ok(report.kind === 'full' && report.items.length > 0);
    assert.deepEqual(loaded, ['check']);
    await client.sendRequest(DocumentSymbolRequest.type, ABOUT);
    await client.sendRequest(DocumentSymbolRequest.type, ABOUT);
    assert.deepEqual(loaded, ['check', 'help']);
  });

  it('lets no message overtake another, though all come at once', async () => {
    const { client, clock } = new Visit();
    const first = client.sendRequest(InitializeRequest.type, START);
    const symbols = (): Promise<DocumentSymbol[]> =>
      client.sendRequest(DocumentSymbolRequest.type, ABOUT) as Promise<DocumentSymbol[]>;
    void client.sendNotification(InitializedNotification.type, {});
    void client.sendNotification(DidOpenTextDocumentNotification.type, OPEN);
    const before = symbols();
    void client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: '' }],
    });
    const after = symbols();
    clock.pass(1000);
    await first;
    assert.ok((await before).length > 0);
    assert.deepEqual(await after, []);
  });

  it('tells somebody who does not say who he is that this comes first', async () => {
    const { client } = new Visit();
    await assert.rejects(client.sendRequest(DocumentDiagnosticRequest.type, ABOUT), /not initialized/);
    await client.sendRequest(InitializeRequest.type, START);
    await client.sendNotification(DidOpenTextDocumentNotification.type, OPEN);
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, ABOUT);
    assert.ok(report.kind === 'full' && report.items.length > 0);
  });

  it('says when a part cannot be loaded', async () => {
    const missing = new Error('no such file');
    const { client, failures } = new Visit({ check: () => Promise.reject(missing) });
    await client.sendRequest(InitializeRequest.type, START);
    await client.sendNotification(InitializedNotification.type, {});
    await assert.rejects(client.sendRequest('duthao/serverInfo'));
    assert.equal(failures[0], missing);
  });
});
