import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
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
    const sender = createProtocolConnection(
      new StreamMessageReader(new PassThrough()),
      new StreamMessageWriter(new WholeMessages(out)),
    );
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

  it('passes on that nobody reads any more', async () => {
    const out = new PassThrough();
    const way = new WholeMessages(out);
    const error = new Promise((resolve) => way.once('error', resolve));
    out.destroy(new Error('gone'));
    assert.match(String(await error), /gone/);
  });
});
