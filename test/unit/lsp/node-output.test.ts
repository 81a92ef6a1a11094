import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { lasting } from '../../../server/src/lsp/lasting';
import { WholeMessages } from '../../../server/src/lsp/node-output';

describe('The way out of the server', () => {
  it('writes each message in one piece, and none is lost or out of order', async () => {
    const pieces: Buffer[] = [];
    const way = new PassThrough();
    const out = new Writable({
      write(chunk: Buffer, _encoding, done) {
        pieces.push(chunk);
        way.write(chunk, done);
      },
    });
    const sender = createProtocolConnection(new StreamMessageReader(new PassThrough()), new WholeMessages(out));
    const receiver = createProtocolConnection(new StreamMessageReader(way), new StreamMessageWriter(new PassThrough()));
    const got: string[] = [];
    const all = new Promise<void>((resolve) => {
      receiver.onNotification('said', (text: string) => {
        if (got.push(text) === 20) resolve();
      });
    });
    receiver.listen();
    const sent = Array.from({ length: 20 }, (_, at) => `hạn chế ${at} `.repeat(at));
    await Promise.all(sent.map((text) => sender.sendNotification('said', text)));
    await all;
    assert.deepEqual(got, sent);
    assert.equal(pieces.length, sent.length);
    for (const piece of pieces) assert.match(piece.toString(), /^Content-Length: \d+\r\n\r\n\{.*\}$/);
  });

  it('writes what lasts as it would be written without, before and after a part has changed', async () => {
    const out = new PassThrough();
    const way = new WholeMessages(out);
    const last = <T extends object>(part: T): T => {
      lasting.add(part);
      return part;
    };
    const leaf = (name: string, character: number) => last({ name, detail: 'thiếu “thời hạn”', range: { character } });
    const item = leaf('1.1. Rà soát', 3);
    const section = (...children: object[]) => last({ name: 'II', range: {}, children });
    const answers = [
      [section(item, leaf('1.2', 7)), leaf('III', 9)],
      [section(item, leaf('1.2. Ban hành', 8)), { name: 'not lasting', children: [item] }],
      [section(), last({ name: 'I', children: [] })],
      [],
      null,
      'một',
    ];
    for (const [id, result] of answers.entries()) {
      const message = { jsonrpc: '2.0', id, result };
      await way.write(message);
      const json = JSON.stringify(message);
      assert.equal(String(out.read()), `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
    }
  });

  it('passes on that nobody reads any more', async () => {
    const out = new PassThrough();
    const way = new WholeMessages(out);
    const error = new Promise((resolve) => way.onError(([what]) => resolve(what)));
    out.destroy(new Error('gone'));
    assert.match(String(await error), /gone/);
  });
});
