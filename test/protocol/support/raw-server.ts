import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';

const BUNDLE = 'server/dist/lsp.js';

/** A message as it came over the wire. */
export interface RawMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The server as it ships, spoken to in bytes: so that what no client library would send can be sent. */
export class RawServer {
  readonly messages: RawMessage[] = [];
  errors = '';
  private readonly child: ChildProcessWithoutNullStreams;
  private rest: Buffer = Buffer.alloc(0);
  private waiting: (() => void)[] = [];
  private readonly ended: Promise<unknown[]>;

  constructor() {
    assert.ok(fs.existsSync(BUNDLE), `${BUNDLE} is missing: npm run build`);
    this.child = spawn(process.execPath, [BUNDLE, '--stdio'], { stdio: 'pipe' });
    this.ended = once(this.child, 'exit');
    this.child.stderr.on('data', (data: Buffer) => (this.errors += data.toString()));
    this.child.stdout.on('data', (data: Buffer) => this.take(data));
    // What is written to a server that has ended is lost; that it ended is what the tests look at.
    this.child.stdin.on('error', () => undefined);
  }

  /** Sends bytes as they are. */
  bytes(data: string | Buffer): void {
    this.child.stdin.write(data);
  }

  /** Sends a body with the header that belongs to it. */
  body(text: string): void {
    this.bytes(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  send(message: object): void {
    this.body(JSON.stringify({ jsonrpc: '2.0', ...message }));
  }

  /** Sends a request and waits for its response. */
  async request(id: number, method: string, params: unknown): Promise<RawMessage> {
    this.send({ id, method, params });
    return this.response(id);
  }

  async response(id: number): Promise<RawMessage> {
    for (;;) {
      const found = this.messages.find((message) => message.id === id && message.method === undefined);
      if (found !== undefined) return found;
      await Promise.race([
        new Promise<void>((resolve) => this.waiting.push(resolve)),
        this.ended.then(() => assert.fail(`the server ended: ${this.errors}`)),
      ]);
    }
  }

  async start(): Promise<void> {
    await this.request(0, 'initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    this.send({ method: 'initialized', params: {} });
  }

  /** @returns code and signal it ended with */
  async exit(): Promise<unknown[]> {
    return this.ended;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  endInput(): void {
    this.child.stdin.end();
  }

  private take(data: Buffer): void {
    this.rest = Buffer.concat([this.rest, data]);
    for (;;) {
      const end = this.rest.indexOf('\r\n\r\n');
      if (end < 0) break;
      const length = Number(/Content-Length: (\d+)/.exec(this.rest.toString('ascii', 0, end))![1]);
      if (this.rest.length < end + 4 + length) break;
      this.messages.push(JSON.parse(this.rest.toString('utf8', end + 4, end + 4 + length)) as RawMessage);
      this.rest = this.rest.subarray(end + 4 + length);
    }
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
