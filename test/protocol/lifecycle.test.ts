import assert from 'node:assert/strict';
import { ErrorCodes } from 'vscode-languageserver-protocol/node';
import { definePassageRule } from '../../server/src/rules/rule';
import { PLAIN, PULLING } from './support/capabilities';
import { PLAN } from './support/plan';
import { FEW_RULES, onLine, Session, URI } from './support/session';

describe('The life of the server', () => {
  it('begins with who it is and what it can do', async () => {
    const {
      initialized: { serverInfo, capabilities },
    } = await Session.start();
    assert.deepEqual(serverInfo, { name: 'duthao', version: '1.2.3' });
    const { positionEncoding, textDocumentSync, diagnosticProvider, codeActionProvider, ...others } = capabilities;
    assert.equal(positionEncoding, 'utf-16');
    assert.deepEqual(textDocumentSync, { openClose: true, change: 2, save: true });
    assert.deepEqual(diagnosticProvider, {
      identifier: 'duthao',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    assert.deepEqual(codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.move', 'refactor.rewrite', 'source.fixAll.duthao'],
      resolveProvider: true,
    });
    // What each of the others answers is proved where it is asked.
    for (const [name, offer] of Object.entries(others)) assert.ok(offer, name);
  });

  it('offers no pull to a client that does not ask for it', async () => {
    const { initialized } = await Session.start({ capabilities: PLAIN });
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
  });

  it('refuses requests before it begins', async () => {
    await assert.rejects(new Session().pull(), { code: ErrorCodes.ServerNotInitialized });
  });

  it('refuses requests after it was shut down, and plans nothing more', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    assert.equal(await session.client.sendRequest('shutdown'), null);
    assert.equal(session.clock.planned, 0);
    await session.change(2, [{ text: '' }]);
    await assert.rejects(session.pull(), { code: ErrorCodes.InvalidRequest });
    assert.equal(session.clock.planned, 0);
  });

  it('tells which process it is', async () => {
    const session = await Session.start();
    assert.deepEqual(await session.client.sendRequest('duthao/serverInfo'), { pid: 4711, version: '1.2.3' });
  });

  it('goes on behind a rule that throws, and says so once', async () => {
    const broken = definePassageRule({
      ...FEW_RULES[0]!,
      id: 'test/broken',
      find: () => {
        throw new Error('deliberately broken');
      },
    });
    const session = await Session.start({ rules: [broken, ...FEW_RULES] });
    await session.open(PLAN);
    assert.equal((await session.found()).length, 4);
    await session.change(2, [{ range: onLine(0, 0), text: 'A' }]);
    assert.equal((await session.found()).length, 4);
    await session.settled();
    assert.equal(
      session.logged.filter((line) => line.includes('test/broken') && line.includes('deliberately broken')).length,
      1,
    );
  });

  it('answers a request that fails with an error, and the next one as ever', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    await assert.rejects(session.client.sendRequest('textDocument/documentSymbol', {}), {
      code: ErrorCodes.InternalError,
    });
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [null],
    });
    await session.settled();
    assert.equal(session.logged.length, 2);
    assert.equal((await session.found()).length, 4);
  });

  it('takes no harm from what it does not know', async () => {
    const session = await Session.start();
    const unknown = 'file:///ho-so/khong-mo.duthao';
    await session.change(2, [{ text: 'abc' }], unknown);
    await session.close(unknown);
    assert.deepEqual(await session.pull(unknown), { kind: 'full', items: [] });
    assert.deepEqual(await session.symbols(unknown), []);
    assert.deepEqual(await session.folds(unknown), []);
    assert.deepEqual(await session.actions(onLine(0, 0), {}, unknown), []);
    const action = { title: 'x', data: { uri: unknown } };
    assert.deepEqual(await session.resolve(action), action);
    assert.deepEqual(await session.resolve({ title: 'x', data: 5 }), { title: 'x', data: 5 });
    assert.deepEqual(session.logged, []);
  });

  it('answers for a closed draft as for one it never knew', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    await session.close();
    assert.deepEqual(await session.found(), []);
    assert.deepEqual(await session.symbols(), []);
  });

  it('takes URIs as they are: a Windows drive with `%3A` is another one than with `:`', async () => {
    const session = await Session.start({ capabilities: PULLING });
    const [coded, plain] = [
      'file:///c%3A/H%E1%BB%93%20s%C6%A1/k%E1%BA%BF%20ho%E1%BA%A1ch.duthao',
      'file:///c:/Hồ sơ/kế hoạch.duthao',
    ];
    await session.open(PLAN, coded);
    await session.open('', plain);
    assert.equal((await session.found(coded)).length, 4);
    assert.deepEqual(await session.found(plain), []);
    const [first] = await session.found(coded);
    assert.equal(first?.relatedInformation?.[0]?.location.uri, coded);
  });
});
