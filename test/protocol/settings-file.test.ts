import assert from 'node:assert/strict';
import { PLAIN } from './support/capabilities';
import { FOLDER, IN_DRAFT, Office, SETTINGS } from './support/office';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, UNREADABLE, URI } from './support/session';

const NOTICE = whereIs('Thông báo số 45-TB/TU');
const atNotice = onLine(NOTICE.line, NOTICE.character + 3);

describe('The settings file of a draft', () => {
  const OFF = '{ "rules": { "date/padding": "off" } }';

  it('is the nearest one, up to the folder of the workspace and no farther', async () => {
    const draft = `${FOLDER}/xa/thon/ke-hoach.duthao`;
    const office = await Office.open({
      'file:///duthao.json': '{ "rules": { "plan/missing-deadline": "off" } }',
      [SETTINGS]: '{ "rules": { "citation/inconsistent": "off" } }',
    });
    await office.session.open(PLAN, draft);
    assert.deepEqual(await office.rules(draft), ['date/padding', 'plan/missing-deadline']);
    await office.write(`${FOLDER}/xa/duthao.json`, OFF);
    assert.deepEqual((await office.rules(draft)).includes('date/padding'), false);
    assert.ok((await office.rules(draft)).includes('citation/inconsistent'));
    await office.write(`${FOLDER}/xa/duthao.json`, undefined);
    assert.deepEqual(await office.rules(draft), ['date/padding', 'plan/missing-deadline']);
  });

  it('is looked for in the one folder that an older editor names', async () => {
    const session = await Session.start({
      capabilities: PLAIN,
      rootUri: FOLDER,
      files: new Map([
        ['file:///duthao.json', OFF],
        [SETTINGS, '{}'],
      ]),
    });
    await session.open(PLAN, `${FOLDER}/xa/a.duthao`);
    await session.pass(100);
    assert.ok(session.published.at(-1)?.diagnostics.some(({ code }) => code === 'date/padding'));
  });

  it('is not read for a draft outside the workspace', async () => {
    const office = await Office.open({ 'file:///khac/duthao.json': OFF });
    await office.session.open(PLAN, 'file:///khac/ke-hoach.duthao');
    assert.ok((await office.rules('file:///khac/ke-hoach.duthao')).includes('date/padding'));
  });

  it('is not one above the workspace, though the editor has it open', async () => {
    const office = await Office.open();
    await office.session.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///duthao.json', languageId: 'json', version: 1, text: OFF },
    });
    await office.session.open(PLAN);
    assert.ok((await office.rules()).includes('date/padding'));
  });

  it('stands beside the draft where no folder is open', async () => {
    const office = await Office.open(
      { [SETTINGS]: OFF, 'file:///duthao.json': '{ "profile": "nd30" }' },
      { folders: [] },
    );
    await office.session.open(PLAN);
    assert.ok(!(await office.rules()).includes('date/padding'));
    await office.session.pass(0);
    assert.equal(office.session.statuses.at(-1)?.profile, 'hd05');
    // Nobody watches there: another look is taken when a draft is opened.
    office.files.set(SETTINGS, '{}');
    await office.session.open(PLAN, `${FOLDER}/khac.duthao`);
    assert.ok((await office.rules()).includes('date/padding'));
  });

  it('goes before the settings of the editor, which only choose how things look', async () => {
    const settings = { profile: 'nd30', rules: { 'plan/missing-deadline': 'off' }, language: 'en' };
    const office = await Office.open(
      { [SETTINGS]: '{ "profile": "hd36", "language": "vi" }' },
      { initializationOptions: { settings } },
    );
    await office.session.open(PLAN);
    await office.session.pass(0);
    assert.equal(office.session.statuses.at(-1)?.profile, 'hd36');
    const found = await office.session.found();
    assert.ok(found.some(({ code }) => code === 'plan/missing-deadline'));
    assert.match(JSON.stringify(found), /leading zero/);
  });

  it('leaves rules and format to the settings of the editor only where there is none', async () => {
    const settings = { profile: 'nd30', rules: { 'date/padding': 'off' } };
    const office = await Office.open({}, { initializationOptions: { settings } });
    await office.session.open(PLAN);
    assert.ok(!(await office.rules()).includes('date/padding'));
    await office.session.pass(0);
    assert.equal(office.session.statuses.at(-1)?.profile, 'nd30');
    // An empty file is a file: all is as it is by default.
    await office.write(SETTINGS, '{}');
    assert.ok((await office.rules()).includes('date/padding'));
    await office.session.pass(0);
    assert.equal(office.session.statuses.at(-1)?.profile, 'hd05');
  });

  it('lets a comment in the draft silence what it makes an error', async () => {
    const office = await Office.open({ [SETTINGS]: '{ "rules": { "date/padding": "error" } }' });
    await office.session.open(PLAN);
    const padding = (await office.session.found()).find(({ code }) => code === 'date/padding');
    assert.equal(padding?.severity, 1);
    await office.session.change(2, [{ text: `${PLAN}\n<!-- duthao: bỏ qua date/padding trong dự thảo -->\n` }]);
    assert.ok(!(await office.rules()).includes('date/padding'));
  });

  it('that says the same in other words changes nothing', async () => {
    const office = await Office.open({ [SETTINGS]: OFF });
    await office.session.open(PLAN);
    await office.session.settled();
    await office.write(SETTINGS, `\n\t${OFF.replaceAll(' ', '  ')}\n`);
    assert.equal(office.session.refreshes, 0);
    await office.write(SETTINGS, '{}');
    assert.equal(office.session.refreshes, 1);
  });

  it('that is broken is shown in the file, while the last good one stays in force', async () => {
    const office = await Office.open({ [SETTINGS]: OFF });
    await office.session.open(PLAN);
    await office.session.settled();
    for (const [broken, message, place] of [
      ['{ "rules": { "date/padding": "off" }', 'Tệp dừng giữa chừng: thiếu dấu đóng.', 36],
      [
        '{ "rules": { "date/padding": "of" } }',
        '“rules.date/padding” chỉ nhận một trong các giá trị: off, error, warning, information.',
        29,
      ],
    ] as const) {
      await office.write(SETTINGS, broken);
      assert.ok(!(await office.rules()).includes('date/padding'), broken);
      const [diagnostic, ...others] = office.told();
      assert.deepEqual(others, []);
      assert.deepEqual(
        [diagnostic?.message, diagnostic?.severity, diagnostic?.code, diagnostic?.range.start.character],
        [message, 1, 'config/invalid', place],
      );
    }
    const said = office.session.published.length;
    await office.session.client.sendNotification('textDocument/didSave', { textDocument: { uri: URI } });
    await office.session.settled();
    assert.equal(office.session.published.length, said);
    await office.write(SETTINGS, '{}');
    assert.ok((await office.rules()).includes('date/padding'));
    assert.deepEqual(office.told(), []);
  });

  it('that is no text is shown as well, while the last good one stays in force', async () => {
    const office = await Office.open({ [SETTINGS]: OFF });
    await office.session.open(PLAN);
    await office.session.settled();
    await office.write(SETTINGS, UNREADABLE);
    assert.ok(!(await office.rules()).includes('date/padding'));
    assert.deepEqual(
      office.told().map(({ code, message }) => [code, message]),
      [['config/invalid', 'Không đọc được tệp cấu hình này: cần là văn bản UTF-8, nhỏ hơn 1 MB.']],
    );
    const titles = (await office.session.actions(atNotice, { only: ['quickfix'] })).map(({ title }) => title);
    assert.ok(!titles.some((title) => title.startsWith('Bỏ qua')), titles.join(' · '));
  });

  it('that is broken from the start holds in what is right', async () => {
    const office = await Office.open({ [SETTINGS]: '{ "profile": "hd99", "rules": { "date/padding": "off" } }' });
    await office.session.open(PLAN);
    await office.session.settled();
    assert.ok(!(await office.rules()).includes('date/padding'));
    assert.equal(office.told().length, 1);
  });

  it('names rules that do not exist, and holds all the same', async () => {
    const office = await Office.open();
    await office.session.open(PLAN);
    await office.write(
      SETTINGS,
      '{ "rules": { "date/pading": "off", "date/padding": "off" },\n"suppressions": [{ "rule": "x/y", "draft": "a" }] }',
    );
    assert.deepEqual(
      office
        .told()
        .map(({ code, severity, message, range }) => [
          code,
          severity,
          message,
          range.start.line,
          range.start.character,
        ]),
      [
        ['config/unknown-rule', 2, 'Không có quy tắc “date/pading”. Có phải “date/padding”?', 0, 13],
        ['config/unknown-rule', 2, 'Không có quy tắc “x/y”.', 1, 27],
      ],
    );
    assert.ok(!(await office.rules()).includes('date/padding'));
  });

  it('shows what it silences in vain when a draft is opened or saved, and no longer when it is closed', async () => {
    const entry = (draft: string) => `{ "rule": "date/padding", "draft": "${draft}" }`;
    const office = await Office.open({
      [SETTINGS]: `{ "suppressions": [${entry('ke-hoach.duthao')}, ${entry('cu.duthao')}] }`,
    });
    await office.session.open(PLAN);
    await office.session.settled();
    const said = () => office.told().map(({ code, severity, message }) => [code, severity, message]);
    const lost = ['config/unused-suppression', 3, 'Không có tệp “cu.duthao”.'];
    assert.deepEqual(said(), [lost]);
    await office.session.change(2, [{ text: PLAN.replace('ngày 7/5', 'ngày 07/5') }]);
    await office.session.pass(3000);
    assert.deepEqual(said(), [lost]);
    await office.session.client.sendNotification('textDocument/didSave', { textDocument: { uri: URI } });
    await office.session.settled();
    const unused = [
      'config/unused-suppression',
      3,
      'Mục này không còn tác dụng: trong “ke-hoach.duthao” không có điểm nào của quy tắc “date/padding” để bỏ qua.',
    ];
    assert.deepEqual(said(), [unused, lost]);
    assert.equal(office.told()[0]?.range.start.character, 19);
    await office.session.close();
    await office.session.settled();
    assert.deepEqual(said(), []);
  });

  it('counts as the editor has it while it is open there, saved or not', async () => {
    const office = await Office.open({ [SETTINGS]: '{}' });
    await office.session.open(PLAN);
    await office.session.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: SETTINGS, languageId: 'json', version: 1, text: '{}' },
    });
    await office.session.change(2, [{ text: OFF }], SETTINGS);
    assert.ok(!(await office.rules()).includes('date/padding'));
    const { edit } = await office.action(IN_DRAFT, atNotice);
    assert.match(JSON.stringify(edit), /"version":2/);
    assert.deepEqual(await office.session.found(SETTINGS), []);
    await office.session.close(SETTINGS);
    assert.ok((await office.rules()).includes('date/padding'));
  });

  it('is looked at while it is open itself, without any draft', async () => {
    const office = await Office.open();
    await office.session.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: SETTINGS, languageId: 'json', version: 1, text: '{ "profile": "hd99" }' },
    });
    await office.session.settled();
    assert.equal(office.told().length, 1);
    await office.session.close(SETTINGS);
    await office.session.settled();
    assert.deepEqual(office.told(), []);
  });

  it('is watched where the client can, and looked for in the folders that are open', async () => {
    const office = await Office.open({ [SETTINGS]: OFF }, { folders: ['file:///khac'] });
    assert.deepEqual(
      office.session.registered.map(({ method, registerOptions }) => [method, registerOptions as unknown]),
      [['workspace/didChangeWatchedFiles', { watchers: [{ globPattern: '**/duthao.json' }] }]],
    );
    await office.session.open(PLAN);
    assert.ok((await office.rules()).includes('date/padding'));
    await office.session.client.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: FOLDER, name: 'ho-so' }], removed: [] },
    });
    assert.ok(!(await office.rules()).includes('date/padding'));
  });
});
