import assert from 'node:assert/strict';
import { PLAN } from './support/plan';
import { RawServer } from './support/raw-server';
import { URI } from './support/session';

const open = (uri: string, version: number, text: string) => ({
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'duthao', version, text } },
});

const change = (version: unknown, contentChanges: unknown, uri = URI) => ({
  method: 'textDocument/didChange',
  params: { textDocument: { uri, version }, contentChanges },
});

/** What no position should be; LSP moves one behind a line's end to its end, and says nothing of the others. */
const STRANGE_NUMBERS = [-1, 1e9, 2 ** 31, Number.MAX_SAFE_INTEGER, 1.5, null, '3', {}, []];

const POSITION_REQUESTS = [
  'textDocument/codeAction',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/completion',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/selectionRange',
  'textDocument/onTypeFormatting',
  'textDocument/rangeFormatting',
  'textDocument/inlayHint',
  'textDocument/semanticTokens/range',
];

const WHOLE_REQUESTS = [
  'textDocument/diagnostic',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeLens',
  'textDocument/documentLink',
  'textDocument/semanticTokens/full',
  'textDocument/formatting',
  'workspace/symbol',
];

describe('A server that is sent what no editor should send', () => {
  let server: RawServer;
  let id = 100;

  beforeEach(async () => {
    server = new RawServer();
    await server.start();
    server.send(open(URI, 1, PLAN));
  });

  afterEach(() => {
    server.kill();
  });

  /** It lives, and still knows the plan: the same findings as at the start. */
  async function stillAnswers(): Promise<void> {
    const { result } = await server.request(++id, 'textDocument/diagnostic', { textDocument: { uri: URI } });
    const { items } = result as { items: { code: string }[] };
    assert.ok(items.some(({ code }) => code === 'citation/inconsistent'));
  }

  it('lives on behind bodies that are no JSON', async () => {
    for (const body of [
      '{',
      'null',
      '[]',
      '5',
      '""',
      '{"jsonrpc":"2.0"',
      '\u0000\u0001',
      '{"id":1}',
      '[[[[[',
      '{"jsonrpc":"2.0","id":{},"method":5}',
    ])
      server.body(body);
    await stillAnswers();
  });

  it('lives on behind bytes that are no UTF-8, and behind a message cut in pieces', async () => {
    const body = Buffer.concat([
      Buffer.from('{"jsonrpc":"2.0","method":"'),
      Buffer.from([0xff, 0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    server.bytes(`Content-Length: ${body.length}\r\n\r\n`);
    server.bytes(body);
    const late = JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'duthao/serverInfo' });
    const whole = Buffer.from(
      `Content-Length: ${late.length}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n${late}`,
    );
    for (const byte of whole) server.bytes(Buffer.from([byte]));
    assert.ok((await server.response(7)).result);
    await stillAnswers();
  });

  it('answers a request it does not know with an error, and ignores a notification it does not know', async () => {
    server.send({ method: 'duthao/noSuchThing', params: { a: 1 } });
    const { error } = await server.request(8, 'duthao/noSuchThing', [1, 2]);
    assert.equal(error?.code, -32601);
    await stillAnswers();
  });

  it('answers every request with parameters of wrong shapes with a result or an error', async () => {
    const shapes: unknown[] = [
      undefined,
      null,
      {},
      [],
      5,
      'x',
      { textDocument: null },
      { textDocument: {} },
      { textDocument: { uri: 5 } },
      { textDocument: { uri: '' } },
    ];
    for (const method of [
      ...POSITION_REQUESTS,
      ...WHOLE_REQUESTS,
      'codeAction/resolve',
      'completionItem/resolve',
      'codeLens/resolve',
    ])
      for (const params of shapes) {
        const answer = await server.request(++id, method, params);
        assert.ok('result' in answer || answer.error !== undefined, `${method} ${JSON.stringify(params)}`);
      }
    await stillAnswers();
  });

  it('answers positions that are out of range, reversed or no numbers', async () => {
    for (const method of POSITION_REQUESTS)
      for (const strange of STRANGE_NUMBERS) {
        const position = { line: strange, character: strange };
        const range = { start: position, end: { line: 0, character: 0 } };
        const answer = await server.request(++id, method, {
          textDocument: { uri: URI },
          position,
          positions: [position],
          range,
          context: { diagnostics: [], includeDeclaration: true },
          ch: '\n',
          newName: 'x',
          options: { tabSize: 2, insertSpaces: true },
        });
        assert.ok('result' in answer || answer.error !== undefined, `${method} ${JSON.stringify(strange)}`);
      }
    await stillAnswers();
  });

  it('answers for drafts that it never knew, and for closed ones', async () => {
    const unknown = 'file:///khong-co/a.duthao';
    server.send({ method: 'textDocument/didClose', params: { textDocument: { uri: unknown } } });
    server.send(change(2, [{ text: 'x' }], unknown));
    server.send(open(unknown, 1, PLAN));
    server.send({ method: 'textDocument/didClose', params: { textDocument: { uri: unknown } } });
    for (const method of [...POSITION_REQUESTS, ...WHOLE_REQUESTS]) {
      const position = { line: 3, character: 3 };
      const answer = await server.request(++id, method, {
        textDocument: { uri: unknown },
        query: '',
        position,
        positions: [position],
        range: { start: position, end: position },
        context: { diagnostics: [] },
        newName: 'x',
        ch: '\n',
        options: { tabSize: 2, insertSpaces: true },
      });
      assert.ok('result' in answer || answer.error !== undefined, method);
    }
    await stillAnswers();
  });

  it('takes changes of wrong shapes, ranges and versions, and the next right one', async () => {
    for (const version of [...STRANGE_NUMBERS, undefined, 0]) server.send(change(version, []));
    for (const changes of [
      undefined,
      null,
      5,
      'x',
      {},
      [null],
      [5],
      [{}],
      [{ text: 5 }],
      [{ range: {}, text: 'x' }],
      [{ range: { start: null, end: null }, text: '' }],
    ])
      server.send(change(2, changes));
    for (const strange of STRANGE_NUMBERS)
      server.send(
        change(3, [
          {
            range: { start: { line: strange, character: strange }, end: { line: strange, character: strange } },
            text: '',
          },
        ]),
      );
    server.send(change(1, [{ text: 'cũ hơn' }]));
    const right = 'KẾ HOẠCH\nNgày 7/4/2026 là ngày họp.\n';
    server.send(open(URI, 9, right));
    server.send(change(10, [{ text: `${right}Ngày 31/4/2026 cũng vậy.\n` }]));
    const { result } = await server.request(++id, 'textDocument/diagnostic', { textDocument: { uri: URI } });
    const codes = (result as { items: { code: string }[] }).items.map(({ code }) => code);
    assert.ok(codes.includes('date/padding') && codes.includes('date/impossible'), codes.join());
  });

  it('answers all of five thousand requests that are cancelled at once, before or after', async () => {
    const first = 10_000;
    const count = 5_000;
    for (let at = 0; at < count; at++) {
      const cancel = { method: '$/cancelRequest', params: { id: first + at } };
      if (at % 3 === 0) server.send(cancel);
      server.send({ id: first + at, method: 'textDocument/documentSymbol', params: { textDocument: { uri: URI } } });
      if (at % 3 === 1) server.send(cancel);
    }
    server.send({ method: '$/cancelRequest', params: { id: 'never asked' } });
    server.send({ method: '$/cancelRequest', params: null });
    await server.response(first + count - 1);
    await stillAnswers();
    const answered = new Set(server.messages.map((message) => message.id));
    for (let at = 0; at < count; at++) assert.ok(answered.has(first + at), `request ${at}`);
  });

  it('keeps its settings where others of wrong types are sent', async () => {
    for (const settings of [
      undefined,
      null,
      5,
      'x',
      [],
      { duthao: 5 },
      { duthao: [] },
      { duthao: { rules: 5, language: 7, typingGrace: 'lâu', profile: {} } },
      { duthao: { rules: { 'no/such': 'off', 'date/padding': 3 } } },
    ])
      server.send({ method: 'workspace/didChangeConfiguration', params: { settings } });
    server.send({ method: 'workspace/didChangeConfiguration', params: null });
    server.send({ method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: 5, type: 'x' }, null] } });
    server.send({ method: 'workspace/didChangeWorkspaceFolders', params: { event: null } });
    await stillAnswers();
  });

  it('that is shut down in the middle of its work refuses what comes later, and ends with 0', async () => {
    for (let at = 0; at < 50; at++) {
      server.send(
        change(2 + at, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'a' }]),
      );
      server.send({ id: 500 + at, method: 'textDocument/diagnostic', params: { textDocument: { uri: URI } } });
    }
    server.send({ id: 600, method: 'shutdown' });
    server.send({ id: 601, method: 'textDocument/diagnostic', params: { textDocument: { uri: URI } } });
    server.send(change(99, [{ text: '' }]));
    assert.equal((await server.response(600)).error, undefined);
    assert.ok((await server.response(601)).error);
    server.send({ method: 'exit' });
    assert.deepEqual(await server.exit(), [0, null]);
    assert.equal(server.errors, '');
  });

  it('ends when the editor goes away in the middle of a message', async () => {
    server.bytes('Content-Length: 500\r\n\r\n{"jsonrpc":');
    server.endInput();
    assert.deepEqual(await server.exit(), [1, null]);
  });
});
