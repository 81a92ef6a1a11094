import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { PLAIN, PULLING, PUSHED } from './support/capabilities';
import { PLAN, whereIs } from './support/plan';
import { messageOf, onLine, Session, URI } from './support/session';

const NOTICE = whereIs('Thông báo số 45-TB/TU');
const CONCLUSION = whereIs('Kết luận số 45-KL/TU');
const DAY = whereIs('7/5/2026');

describe('A client that asks for diagnostics', () => {
  it('is told what was found: rule, place, severity, message', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const found = await session.found();
    assert.deepEqual(
      found.map(({ code, range, severity, source }) => [code, range.start, severity, source]),
      [
        ['citation/inconsistent', NOTICE, DiagnosticSeverity.Warning, 'Dự Thảo'],
        ['date/padding', DAY, DiagnosticSeverity.Warning, 'Dự Thảo'],
        ['plan/missing-deadline', whereIs('Việc thực hiện Kết luận'), DiagnosticSeverity.Warning, 'Dự Thảo'],
        ['citation/inconsistent', CONCLUSION, DiagnosticSeverity.Warning, 'Dự Thảo'],
      ],
    );
    assert.deepEqual(found[1]?.range, onLine(DAY.line, DAY.character, DAY.character + '7/5/2026'.length));
    assert.match(messageOf(found[1]), /07\/5\/2026/);
    assert.deepEqual(found[1].data, { fix: 'safe' });
    assert.equal(found[1].tags, undefined);
  });

  it('is led from each mention of a document cited in two ways to the other', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const related = (await session.found())
      .filter(({ code }) => code === 'citation/inconsistent')
      .map(({ relatedInformation }) => relatedInformation);
    assert.deepEqual(
      related.map((places) => places?.map(({ location }) => [location.uri, location.range.start])),
      [[[URI, CONCLUSION]], [[URI, NOTICE]]],
    );
    assert.ok(related.every((places) => places?.every(({ message }) => message !== '')));
  });

  it('is told that nothing has changed, as long as nothing has', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const first = await session.pull();
    assert.ok(first.kind === 'full' && first.resultId !== undefined);
    assert.deepEqual(await session.pull(URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await session.change(2, [{ range: onLine(whereIs('Khắc phục dứt điểm').line, 0), text: 'Trước hết: ' }]);
    assert.deepEqual(await session.pull(URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  });

  it('is told all again when a finding moved, came or went, or when it names another result', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const first = await session.pull();
    await session.change(2, [{ range: onLine(0, 0), text: '\n' }]);
    const moved = await session.pull(URI, first.resultId);
    assert.ok(moved.kind === 'full');
    assert.deepEqual(moved.items[1]?.range.start, { ...DAY, line: DAY.line + 1 });
    await session.change(3, [{ range: onLine(DAY.line + 1, DAY.character), text: '0' }]);
    const less = await session.pull(URI, moved.resultId);
    assert.ok(less.kind === 'full');
    assert.deepEqual(
      less.items.map(({ code }) => code),
      ['citation/inconsistent', 'plan/missing-deadline', 'citation/inconsistent'],
    );
    assert.equal((await session.pull(URI, first.resultId)).kind, 'full');
    assert.equal((await session.pull()).kind, 'full');
  });

  it('is told where all of them stand when lines come above them, related places too', async () => {
    const session = await Session.start({ initializationOptions: { settings: { typingGrace: 0 } } });
    await session.open(PLAN);
    const before = await session.found();
    await session.change(2, [{ range: onLine(0, 0), text: 'Dòng một\n\n' }]);
    const lower = JSON.stringify(before).replace(/"line":(\d+)/g, (_, line) => `"line":${Number(line) + 2}`);
    assert.deepEqual(await session.found(), JSON.parse(lower));
  });

  it('is sent none by itself', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    await session.change(2, [{ range: onLine(0, 0), text: 'A' }]);
    await session.pass(10_000);
    await session.close();
    await session.settled();
    assert.deepEqual(session.published, []);
  });

  it('is pointed to the page of the rule where the client knows where the pages are', async () => {
    const session = await Session.start({ initializationOptions: { rulePages: 'file:///c%3A/extension/docs/rules/' } });
    await session.open(PLAN);
    assert.equal(
      (await session.found())[1]?.codeDescription?.href,
      'file:///c%3A/extension/docs/rules/date/padding.md',
    );
    const without = await Session.start();
    await without.open(PLAN);
    assert.equal((await without.found())[1]?.codeDescription, undefined);
  });

  it('that declares nothing else gets no extras', async () => {
    const session = await Session.start({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { rulePages: 'file:///x' },
    });
    await session.open(PLAN);
    for (const { relatedInformation, codeDescription, data } of await session.found())
      assert.deepEqual([relatedInformation, codeDescription, data], [undefined, undefined, undefined]);
  });

  it('gets offsets in UTF-16, also behind characters that take two of them and in a decomposed text', async () => {
    const session = await Session.start();
    await session.open(`𝕏 Ngày 7/5/2026.\r\nCăn cứ: 7/5/2026`.normalize('NFD'));
    const places = (await session.found()).map(({ range }) => [
      range.start.line,
      range.start.character,
      range.end.character,
    ]);
    assert.deepEqual(places, [
      [0, 9, 17],
      [1, 11, 19],
    ]);
  });
});

describe('A client that has diagnostics sent', () => {
  it('gets them for each version, with the version', async () => {
    const session = await Session.start({ capabilities: PUSHED });
    await session.open(PLAN);
    await session.pass(0);
    await session.change(2, [{ range: onLine(DAY.line, DAY.character), text: '0' }]);
    await session.pass(40);
    assert.deepEqual(
      session.published.map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length]),
      [
        [URI, 1, 4],
        [URI, 2, 3],
      ],
    );
  });

  it('gets them at most three times for a hundred edits without a pause', async () => {
    const session = await Session.start({ capabilities: PUSHED });
    await session.open(PLAN);
    await session.pass(0);
    session.published.length = 0;
    for (let version = 2; version <= 101; version++) {
      await session.change(version, [{ range: onLine(1, 0), text: 'a' }]);
      await session.pass(5);
    }
    await session.pass(10_000);
    assert.ok(session.published.length > 0 && session.published.length <= 3, String(session.published.length));
    assert.equal(session.published.at(-1)?.version, 101);
  });

  it('is rid of them when the draft is closed', async () => {
    const session = await Session.start({ capabilities: PUSHED });
    await session.open(PLAN);
    await session.pass(0);
    await session.close();
    await session.settled();
    assert.deepEqual(session.published.at(-1), { uri: URI, diagnostics: [] });
    assert.equal(session.clock.planned, 0);
  });

  it('is never asked to ask', async () => {
    const session = await Session.start({
      capabilities: { ...PUSHED, workspace: { diagnostics: { refreshSupport: true } } },
    });
    await session.open(PLAN);
    await session.client.sendNotification('workspace/didChangeConfiguration', {
      settings: { duthao: { language: 'en' } },
    });
    await session.pass(10_000);
    assert.equal(session.refreshes, 0);
    assert.match(messageOf(session.published.at(-1)?.diagnostics[1]), /leading zero/);
  });

  it('may declare nothing at all', async () => {
    const session = await Session.start({ capabilities: PLAIN });
    await session.open(PLAN);
    await session.pass(0);
    assert.equal(session.published[0]?.diagnostics.length, 4);
  });
});

describe('While nobody types', () => {
  for (const [name, capabilities] of Object.entries({ PULLING, PUSHED })) {
    it(`nothing is planned (${name.toLowerCase()})`, async () => {
      const session = await Session.start({ capabilities });
      await session.open(PLAN);
      await session.change(2, [{ range: onLine(0, 0), text: 'A' }]);
      await session.pass(10_000);
      assert.equal(session.clock.planned, 0);
    });
  }
});
