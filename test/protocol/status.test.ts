import assert from 'node:assert/strict';
import { readStatus } from '../../server/src/lsp/messages';
import { PUSHED, PULLING } from './support/capabilities';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, URI } from './support/session';

describe('The status of a draft', () => {
  for (const [name, capabilities] of Object.entries({ PULLING, PUSHED })) {
    it(`says what was recognised (${name.toLowerCase()})`, async () => {
      const session = await Session.start({ capabilities });
      await session.open(PLAN);
      await session.pass(0);
      assert.deepEqual(session.statuses, [
        {
          uri: URI,
          system: 'party',
          profile: 'hd05',
          shortcomings: 2,
          incomplete: 1,
          findings: 4,
          text: 'Đảng · HD 05 · 2 hạn chế, 1 chưa đủ · 4 điểm cần xem',
        },
      ]);
      assert.deepEqual(readStatus(session.statuses[0]), session.statuses[0]);
    });
  }

  it('is told again only when it has changed', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    await session.pass(100);
    await session.change(2, [{ range: onLine(0, 0), text: ' ' }]);
    await session.pass(100);
    assert.equal(session.statuses.length, 1);
    const day = whereIs('7/5/2026');
    await session.change(3, [{ range: onLine(day.line, day.character), text: '0' }]);
    await session.pass(100);
    assert.deepEqual(
      session.statuses.map(({ findings }) => findings),
      [4, 3],
    );
  });

  it('says so when nothing was recognised', async () => {
    const session = await Session.start();
    await session.open('');
    await session.pass(0);
    assert.deepEqual(session.statuses[0], {
      uri: URI,
      system: null,
      profile: null,
      shortcomings: null,
      incomplete: 0,
      findings: 0,
      text: 'chưa rõ văn bản Đảng hay Nhà nước · không có điểm cần xem',
    });
  });

  it('names no format where two may apply', async () => {
    const session = await Session.start();
    await session.open(PLAN.replace('ngày 05 tháng 6 năm 2026', 'ngày    tháng     năm 2026'));
    await session.pass(0);
    assert.match(session.statuses[0]?.text ?? '', /^Đảng · 2 hạn chế/);
    assert.equal(session.statuses[0]?.profile, 'party');
  });

  it('speaks the language chosen', async () => {
    const session = await Session.start({ initializationOptions: { settings: { language: 'en' } } });
    await session.open(PLAN);
    await session.pass(0);
    assert.equal(session.statuses[0]?.text, 'Party · HD 05 · 2 shortcomings, 1 incomplete · 4 places to look at');
  });

  it('is not believed when it is something else', () => {
    for (const nonsense of [undefined, null, 5, 'x', {}, { uri: 5 }]) assert.equal(readStatus(nonsense), undefined);
  });
});
