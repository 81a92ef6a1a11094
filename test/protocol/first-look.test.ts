import assert from 'node:assert/strict';
import { PULLING, PUSHED } from './support/capabilities';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, URI } from './support/session';

/** The plan of a hundred pages: of its four findings one is seen in a passage alone, near its beginning. */
const LONG = PLAN + 'Rà soát, bổ sung quy chế làm việc.\n'.repeat(5000);
const DAY = whereIs('7/5/2026');

describe('A long draft that is opened', () => {
  it('shows what its beginning has before the whole is examined, to a client that has diagnostics sent', async () => {
    const session = await Session.start({ capabilities: PUSHED });
    await session.open(LONG);
    await session.settled();
    assert.deepEqual(
      session.published.map(({ version, diagnostics }) => [version, diagnostics.map(({ code }) => code)]),
      [[1, ['date/padding']]],
    );
    assert.deepEqual(session.published[0]?.diagnostics[0]?.range.start, DAY);
    assert.equal(session.statuses.length, 0, 'nothing is said of the whole before it is known');
    await session.pass(1000);
    assert.deepEqual(
      session.published.map(({ diagnostics }) => diagnostics.length),
      [1, 4],
    );
    assert.equal(session.statuses.length, 1);
    assert.equal(session.clock.planned, 0);
  });

  it('shows it to a client that asks, which is told to ask again', async () => {
    const session = await Session.start();
    await session.open(LONG);
    const first = await session.pull();
    assert.ok(first.kind === 'full');
    assert.deepEqual(
      first.items.map(({ code }) => code),
      ['date/padding'],
    );
    await session.pass(1000);
    assert.equal(session.refreshes, 1);
    const second = await session.pull(URI, first.resultId);
    assert.ok(second.kind === 'full');
    assert.equal(second.items.length, 4);
    assert.equal(session.clock.planned, 0);
  });

  it('is examined as a whole for a client that could not be told to ask again', async () => {
    const session = await Session.start({ capabilities: { ...PULLING, workspace: {} } });
    await session.open(LONG);
    assert.equal((await session.found()).length, 4);
  });

  it('is examined as it is when somebody types into it at once', async () => {
    for (const capabilities of [PUSHED, PULLING]) {
      const session = await Session.start({ capabilities });
      await session.open(LONG);
      await session.change(2, [{ range: onLine(DAY.line, DAY.character), text: '0' }]);
      if (capabilities === PULLING)
        assert.equal((await session.found()).filter(({ code }) => code === 'date/padding').length, 0);
      await session.pass(10_000);
      if (capabilities === PUSHED) assert.equal(session.published.at(-1)?.diagnostics.length, 3);
      assert.equal((await session.symbols()).length > 0, true);
    }
  });

  it('shows nothing before it is examined where its beginning shows nothing', async () => {
    const session = await Session.start({ capabilities: PUSHED });
    await session.open(LONG.replace('ngày 7/5/2026', 'ngày 07/5/2026'));
    await session.settled();
    assert.deepEqual(session.published, []);
    await session.pass(0);
    assert.equal(session.published.length, 1);
  });

  it('is examined anew when the settings change before it was', async () => {
    const session = await Session.start();
    await session.open(LONG);
    await session.client.sendNotification('workspace/didChangeConfiguration', {
      settings: { duthao: { rules: { 'date/padding': 'off' } } },
    });
    assert.deepEqual(
      (await session.found()).map(({ code }) => code).filter((code) => code === 'date/padding'),
      [],
    );
  });
});
