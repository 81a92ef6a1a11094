import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { PULLING } from './support/capabilities';
import { PLAN } from './support/plan';
import { URI } from './support/session';

const BUNDLE = 'server/dist/lsp.js';

describe('The server as it ships, in a process of its own', () => {
  let child: ChildProcess;
  let client: ProtocolConnection;
  let errors = '';

  beforeEach(async () => {
    assert.ok(fs.existsSync(BUNDLE), `${BUNDLE} is missing: npm run build`);
    child = spawn(process.execPath, [BUNDLE, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    errors = '';
    child.stderr!.on('data', (data: Buffer) => (errors += data.toString()));
    client = createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
    client.listen();
    await client.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      capabilities: PULLING,
    } as InitializeParams);
    await client.sendNotification(InitializedNotification.type, {});
  });

  afterEach(() => {
    client.dispose();
    child.kill('SIGKILL');
  });

  it('checks a draft with all its rules', async () => {
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: URI, languageId: 'duthao', version: 1, text: PLAN },
    });
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
    assert.ok(report.kind === 'full');
    const rules = new Set(report.items.map(({ code }) => code));
    for (const rule of ['citation/inconsistent', 'date/padding', 'plan/missing-deadline'])
      assert.ok(rules.has(rule), rule);
    assert.deepEqual(await client.sendRequest('duthao/serverInfo'), {
      pid: child.pid,
      version: (JSON.parse(fs.readFileSync('server/package.json', 'utf8')) as { version: string }).version,
    });
  });

  it('ends with 0 when it was shut down before', async () => {
    await client.sendRequest(ShutdownRequest.type);
    await client.sendNotification(ExitNotification.type);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.equal(errors, '');
  });

  it('ends with 1 when it was not', async () => {
    await client.sendNotification(ExitNotification.type);
    assert.deepEqual(await once(child, 'exit'), [1, null]);
  });

  it('ends when nobody listens any more', async () => {
    child.stdin!.end();
    assert.deepEqual(await once(child, 'exit'), [1, null]);
  });
});
