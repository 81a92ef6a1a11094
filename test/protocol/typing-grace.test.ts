import assert from 'node:assert/strict';
import { PULLING, PUSHED } from './support/capabilities';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, URI, type SessionOptions } from './support/session';

const EMPTY_LINE = whereIs('Khắc phục dứt điểm').line + 1;
const OWNER = whereIs('Ban Tuyên giáo và Dân vận').line;
const DEADLINE = whereIs('2.3. Thời gian');
const FAULTY = 'Họp ngày 7/4/2026';

/** A session whose client has seen the findings of the plan. */
async function withPlan(options?: SessionOptions): Promise<Session> {
  const session = await Session.start(options);
  await session.open(PLAN);
  await session.pass(10_000);
  await session.pull();
  return session;
}

/** How often a rule is found now. */
async function count(session: Session, rule: string): Promise<number> {
  return (await session.found()).filter(({ code }) => code === rule).length;
}

describe('A new finding in the line being typed', () => {
  it('waits until nobody has typed there for 1.5 seconds, then the client is told to ask', async () => {
    const session = await withPlan();
    await session.change(2, [{ range: onLine(EMPTY_LINE, 0), text: FAULTY }]);
    assert.equal(await count(session, 'date/padding'), 1);
    await session.pass(1400);
    assert.equal(await count(session, 'date/padding'), 1);
    assert.equal(session.refreshes, 0);
    await session.pass(200);
    assert.equal(session.refreshes, 1);
    assert.equal(await count(session, 'date/padding'), 2);
    await session.pass(10_000);
    assert.equal(session.refreshes, 1);
  });

  it('waits anew with each key', async () => {
    const session = await withPlan();
    await session.change(2, [{ range: onLine(EMPTY_LINE, 0), text: FAULTY }]);
    for (let version = 3; version < 9; version++) {
      assert.equal(await count(session, 'date/padding'), 1);
      await session.pass(1000);
      await session.change(version, [{ range: onLine(EMPTY_LINE, FAULTY.length + version - 3), text: 'x' }]);
    }
    assert.equal(session.refreshes, 0);
    await session.pull();
    await session.pass(1600);
    assert.equal(session.refreshes, 1);
  });

  it('comes by itself to a client that has diagnostics sent', async () => {
    const session = await withPlan({ capabilities: PUSHED });
    await session.change(2, [{ range: onLine(EMPTY_LINE, 0), text: FAULTY }]);
    await session.pass(100);
    const paddings = () => session.published.at(-1)?.diagnostics.filter(({ code }) => code === 'date/padding').length;
    assert.equal(paddings(), 1);
    await session.pass(1500);
    assert.equal(paddings(), 2);
    assert.equal(session.published.length, 3);
  });

  it('waits while the next line is already being typed', async () => {
    const session = await withPlan();
    await session.change(2, [{ range: onLine(EMPTY_LINE, 0), text: FAULTY }]);
    await session.pass(500);
    await session.change(3, [{ range: onLine(EMPTY_LINE + 5, 0), text: 'x' }]);
    assert.equal(await count(session, 'date/padding'), 1);
    await session.pass(1100);
    assert.equal(await count(session, 'date/padding'), 2);
  });

  it('does not wait in another line', async () => {
    const session = await withPlan();
    await session.change(2, [{ range: onLine(EMPTY_LINE, 0), text: `${FAULTY}\n` }]);
    await session.pass(1600);
    await session.pull();
    await session.change(3, [{ range: onLine(EMPTY_LINE + 5, 0), text: 'x' }]);
    assert.equal(await count(session, 'date/padding'), 2);
  });

  it('does not wait when the setting says so', async () => {
    const session = await withPlan({ initializationOptions: { settings: { typingGrace: 0 } } });
    await session.change(2, [{ range: onLine(EMPTY_LINE, 0), text: FAULTY }]);
    assert.equal(await count(session, 'date/padding'), 2);
    await session.pass(10_000);
    assert.equal(session.refreshes, 0);
  });

  it('does not wait for a client that could never be told to ask again', async () => {
    const session = await withPlan({ capabilities: { textDocument: PULLING.textDocument! } });
    await session.change(2, [{ range: onLine(EMPTY_LINE, 0), text: FAULTY }]);
    assert.equal(await count(session, 'date/padding'), 2);
  });

  it('waits also where its other place is being typed', async () => {
    const session = await withPlan();
    await session.change(2, [
      { range: onLine(EMPTY_LINE, 0), text: 'Theo Quyết định số 9-QĐ/TU, ngày 05/5/2026 của Tỉnh ủy.' },
    ]);
    await session.pass(2000);
    await session.pull();
    await session.change(3, [
      {
        range: onLine(whereIs('Văn phòng Đảng ủy theo dõi').line, 0),
        text: 'Theo Kết luận số 9-KL/TU, ngày 05/5/2026 của Tỉnh ủy, ',
      },
    ]);
    assert.equal(await count(session, 'citation/inconsistent'), 2);
    await session.pass(1600);
    assert.equal(await count(session, 'citation/inconsistent'), 4);
  });

  it('is there at once when the draft is opened', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    assert.equal((await session.found()).length, 4);
  });
});

describe('A finding that was shown', () => {
  it('stays shown while its line is being typed in, and moves along', async () => {
    const session = await withPlan();
    const day = whereIs('7/5/2026');
    await session.change(2, [
      { range: onLine(0, 0), text: 'A\n' },
      { range: onLine(day.line + 1, 0), text: '  ' },
    ]);
    const shown = (await session.found()).find(({ code }) => code === 'date/padding');
    assert.deepEqual(shown?.range.start, { line: day.line + 1, character: day.character + 2 });
  });

  it('goes at once when it is mended', async () => {
    const session = await withPlan();
    const day = whereIs('7/5/2026');
    await session.change(2, [{ range: onLine(day.line, day.character), text: '0' }]);
    assert.equal(await count(session, 'date/padding'), 0);
  });
});

describe('A finding that something is missing', () => {
  it('waits while its item is being typed in, whichever line', async () => {
    const session = await withPlan();
    await session.change(2, [{ range: { start: DEADLINE, end: { line: DEADLINE.line + 1, character: 0 } }, text: '' }]);
    assert.equal(await count(session, 'plan/missing-deadline'), 1);
    await session.pass(1000);
    await session.change(3, [{ range: onLine(OWNER, 0), text: ' ' }]);
    assert.equal(await count(session, 'plan/missing-deadline'), 1);
    await session.pass(1000);
    assert.equal(await count(session, 'plan/missing-deadline'), 1);
    await session.pass(600);
    assert.equal(await count(session, 'plan/missing-deadline'), 2);
  });

  it('does not wait for typing in another item', async () => {
    const session = await withPlan();
    await session.change(2, [{ range: { start: DEADLINE, end: { line: DEADLINE.line + 1, character: 0 } }, text: '' }]);
    await session.pass(1400);
    await session.change(3, [{ range: onLine(whereIs('- Lập bảng').line, 20), text: 'x' }]);
    await session.pass(200);
    assert.equal(await count(session, 'plan/missing-deadline'), 2);
  });
});

describe('A whole text sent anew', () => {
  it('counts as typed only where it differs', async () => {
    const session = await withPlan();
    const lines = PLAN.split('\n');
    lines[EMPTY_LINE] = FAULTY;
    await session.change(2, [{ text: lines.join('\n') }], URI);
    assert.equal((await session.found()).length, 4);
    await session.pass(1600);
    assert.equal((await session.found()).length, 5);
  });
});
