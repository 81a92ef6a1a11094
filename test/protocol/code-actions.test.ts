import assert from 'node:assert/strict';
import missingDeadline from '../../server/src/rules/plan/missing-deadline/rule';
import { PULLING } from './support/capabilities';
import { PLAN, whereIs } from './support/plan';
import { applied, onLine, Session, URI } from './support/session';

const DAY = whereIs('7/5/2026');
const NOTICE = whereIs('Thông báo số 45-TB/TU');
const MENDED = PLAN.replace('ngày 7/5/2026', 'ngày 07/5/2026');
const THREE_DAYS = 'Ngày 7/4/2026 và ngày 8/4/2026.\n\nNgày 9/4/2026.\n';

describe('A gợi ý sửa', () => {
  it('mends its finding and nothing else', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const [action, ...others] = await session.actions(onLine(DAY.line, DAY.character + 1));
    assert.equal(action?.title, 'Sửa thành 07/5/2026');
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    assert.deepEqual(
      action.diagnostics,
      (await session.found()).filter(({ code }) => code === 'date/padding'),
    );
    assert.equal(applied(PLAN, action.edit), MENDED);
    assert.deepEqual(
      others.map(({ kind }) => kind),
      ['source.fixAll.duthao'],
    );
  });

  it('offers each way to mend a finding, the best one first', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const actions = await session.actions(onLine(NOTICE.line, NOTICE.character + 3), { only: ['quickfix'] });
    assert.equal(actions.length, 2);
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred),
      [true, false],
    );
    for (const { title, edit } of actions) {
      const text = applied(PLAN, edit);
      assert.match(title, /^Thống nhất thành/);
      assert.notEqual(text.includes('45-TB/TU'), text.includes('45-KL/TU'));
    }
  });

  it('names the version that it fits where the client can check it', async () => {
    const session = await Session.start();
    await session.open(PLAN, URI, 3);
    const [action] = await session.actions(onLine(DAY.line, DAY.character + 1));
    assert.deepEqual(
      action?.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri: URI, version: 3 }],
    );
    const plain = await Session.start({ capabilities: {} });
    await plain.open(PLAN);
    const [other] = await plain.actions(onLine(DAY.line, DAY.character + 1));
    assert.equal(other?.edit?.documentChanges, undefined);
    assert.equal(applied(PLAN, other?.edit), MENDED);
  });

  it('is offered at the place of its finding only', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    assert.deepEqual(await session.actions(onLine(0, 0), { only: ['quickfix'] }), []);
    const all = await session.actions(
      { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      { only: ['quickfix'] },
    );
    assert.ok(all.length >= 6);
  });

  it('speaks the language chosen', async () => {
    const session = await Session.start({ initializationOptions: { settings: { language: 'en' } } });
    await session.open(PLAN);
    const [action] = await session.actions(onLine(DAY.line, DAY.character + 1));
    assert.equal(action?.title, 'Change to 07/5/2026');
  });

  it('is not offered for a finding that still waits', async () => {
    const session = await Session.start();
    await session.open('');
    await session.change(2, [{ range: onLine(0, 0), text: 'Ngày 7/4/2026' }]);
    assert.deepEqual(await session.actions(onLine(0, 6)), []);
    await session.pass(1600);
    assert.equal((await session.actions(onLine(0, 6), { only: ['quickfix'] })).length, 1);
  });
});

describe('To mend all of a rule', () => {
  it('is offered where a rule with a safe repair finds more than one', async () => {
    const session = await Session.start();
    await session.open(THREE_DAYS);
    const actions = await session.actions(onLine(0, 6), { only: ['quickfix'] });
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Sửa thành 07/4/2026', 'Sửa cả 3 chỗ trong dự thảo: Ngày, tháng thiếu số 0 phía trước'],
    );
    assert.equal(actions[1]?.edit, undefined);
    const { edit } = await session.resolve(actions[1]!);
    assert.equal(applied(THREE_DAYS, edit), 'Ngày 07/4/2026 và ngày 08/4/2026.\n\nNgày 09/4/2026.\n');
  });

  it('is worked out for the text as it is when it is chosen', async () => {
    const session = await Session.start();
    await session.open(THREE_DAYS);
    const [, all] = await session.actions(onLine(0, 6), { only: ['quickfix'] });
    await session.change(2, [{ range: onLine(0, 0), text: '\n' }]);
    const { edit } = await session.resolve(all!);
    assert.equal(applied(`\n${THREE_DAYS}`, edit), '\nNgày 07/4/2026 và ngày 08/4/2026.\n\nNgày 09/4/2026.\n');
    assert.match(JSON.stringify(edit), /"version":2/);
  });
});

describe('source.fixAll.duthao', () => {
  it('mends all that is safe and leaves what has to be chosen', async () => {
    const session = await Session.start();
    const text = PLAN.replace('30/9/2026', '1/9/2026');
    await session.open(text);
    const actions = await session.actions(onLine(0, 0), { only: ['source.fixAll'] });
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Sửa 2 chỗ sửa được ngay trong dự thảo', 'source.fixAll.duthao']],
    );
    const { edit } = await session.resolve(actions[0]!);
    const mended = applied(text, edit);
    assert.equal(mended, text.replace('ngày 7/5', 'ngày 07/5').replace('1/9/2026', '01/9/2026'));
    await session.change(2, [{ text: mended }]);
    assert.deepEqual(await session.actions(onLine(0, 0), { only: ['source.fixAll.duthao'] }), []);
  });

  it('comes with its edit to a client that cannot ask for it later', async () => {
    const session = await Session.start({ capabilities: { ...PULLING, textDocument: { diagnostic: {} } } });
    await session.open(PLAN);
    const [action] = await session.actions(onLine(0, 0), { only: ['source'] });
    assert.equal(applied(PLAN, action?.edit), MENDED);
  });

  it('is not offered where nothing is to be mended, or where only quick fixes are wanted', async () => {
    const session = await Session.start();
    await session.open(MENDED);
    assert.deepEqual(await session.actions(onLine(0, 0), { only: ['source.fixAll'] }), []);
    await session.change(2, [{ text: PLAN }]);
    await session.pass(2000);
    assert.equal((await session.actions(onLine(0, 0), { only: ['source.fixAll'] })).length, 1);
    assert.deepEqual(
      await session.actions(onLine(0, 0), { only: ['quickfix', 'refactor', 'source.organizeImports'] }),
      [],
    );
  });
});

describe('A gợi ý sửa that leaves something to be filled in', () => {
  it('selects the place, where the client can', async () => {
    const session = await Session.start({ initializationOptions: { selects: true }, rules: [missingDeadline] });
    const text = 'KẾ HOẠCH\nkhắc phục hạn chế\n\nI. NỘI DUNG\n\n1. Thu gom rác còn chậm\n\nCơ quan chủ trì: UBND xã.\n';
    await session.open(text);
    const [action] = await session.actions(onLine(5, 5), { only: ['quickfix'] });
    const after = applied(text, action?.edit).split('\n');
    assert.equal(after[9], 'Thời gian thực hiện: …');
    assert.deepEqual(action?.command?.arguments, [URI, onLine(9, 21, 22)]);
    const plain = await Session.start({ rules: [missingDeadline] });
    await plain.open(text);
    assert.equal((await plain.actions(onLine(5, 5), { only: ['quickfix'] }))[0]?.command, undefined);
  });
});
