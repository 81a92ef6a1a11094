import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/registry';
import { PLAIN } from './support/capabilities';
import { FOLDER, HERE, IN_DRAFT, IN_FOLDER, Office, SETTINGS, textsOf } from './support/office';
import { PLAN, whereIs } from './support/plan';
import { onLine, URI } from './support/session';

const DAY = whereIs('7/5/2026');
const NOTICE = whereIs('Thông báo số 45-TB/TU');
const atDay = onLine(DAY.line, DAY.character + 1);
const atNotice = onLine(NOTICE.line, NOTICE.character + 3);

describe('To silence a finding', () => {
  it('here writes a new duthao.json beside the draft, and the finding goes away', async () => {
    const office = await Office.open();
    await office.session.open(PLAN);
    const before = await office.rules();
    await office.choose(HERE, atDay);
    const written = JSON.parse(office.files.get(SETTINGS)!) as { suppressions: Record<string, string>[] };
    assert.deepEqual(
      written.suppressions.map(({ rule, draft, text, context }) => [rule, draft, text, context?.length]),
      [['date/padding', 'ke-hoach.duthao', '7/5/2026', 16]],
    );
    assert.equal(office.files.get(URI), PLAN);
    assert.deepEqual(
      await office.rules(),
      before.filter((code) => code !== 'date/padding'),
    );
    assert.equal(office.session.refreshes, 1);
    assert.deepEqual(office.told(), []);
  });

  it('here leaves the same rule as it is elsewhere', async () => {
    const office = await Office.open();
    await office.session.open(PLAN);
    const count = (await office.rules()).filter((code) => code === 'citation/inconsistent').length;
    await office.choose(HERE, atNotice);
    assert.equal((await office.rules()).filter((code) => code === 'citation/inconsistent').length, count - 1);
  });

  it('here holds on when the text around it is edited, wrapped and moved', async () => {
    const office = await Office.open();
    await office.session.open(PLAN);
    await office.choose(HERE, atDay);
    const line = PLAN.split('\n')[DAY.line]!;
    const moved = `${PLAN.replace(line, '').replace('II- NỘI DUNG', `${line.replace(', ngày', ',\nngày')}\n\nII- NỘI DUNG`)}\nThêm một dòng.\n`;
    await office.session.change(2, [{ text: moved }]);
    assert.ok(!(await office.rules()).includes('date/padding'));
  });

  it('in the draft leaves other drafts as they are', async () => {
    const other = `${FOLDER}/khac.duthao`;
    const office = await Office.open({ [other]: PLAN });
    await office.session.open(PLAN);
    await office.session.open(PLAN, other);
    await office.choose(IN_DRAFT, atNotice);
    assert.ok(!(await office.rules()).includes('citation/inconsistent'));
    assert.ok((await office.rules(other)).includes('citation/inconsistent'));
  });

  it('in the folder turns the rule off in the nearest duthao.json, and leaves the rest of the file as it is', async () => {
    const text = '{\r\n\t"language" : "vi",\r\n\t"rules": { "citation/inconsistent": "off" }\r\n}';
    const draft = `${FOLDER}/xa/ke-hoach.duthao`;
    const office = await Office.open({ [SETTINGS]: text, [draft]: PLAN });
    await office.session.open(PLAN, draft);
    await office.choose(IN_FOLDER, atDay, draft);
    assert.equal(office.files.get(SETTINGS), text.replace('"off"', '"off", "date/padding": "off"'));
    assert.deepEqual(await office.rules(draft), ['plan/missing-deadline']);
  });

  it('names the rule in the title where several meet, and counts what stands in the same words', async () => {
    const office = await Office.open();
    const twice = 'Ngày 7/4/2026.\n\nNgày 7/4/2026.\n';
    await office.session.open(twice);
    const titles = (await office.session.actions(onLine(0, 6), { only: ['quickfix'] })).map(({ title }) => title);
    assert.ok(titles.includes(`${HERE} và 1 chỗ viết hệt như vậy`), titles.join(' · '));
    await office.session.change(2, [{ text: PLAN }]);
    await office.session.pass(2000);
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const all = (await office.session.actions(whole, { only: ['quickfix'] })).map(({ title }) => title);
    assert.ok(all.includes(`${HERE}: Ngày, tháng thiếu số 0 phía trước`), all.join(' · '));
  });

  it('has the client save the file where it can', async () => {
    const office = await Office.open({}, { initializationOptions: { savesSettings: true } });
    await office.session.open(PLAN);
    const { command } = await office.action(HERE, atDay);
    assert.deepEqual([command?.command, command?.arguments], ['duthao.saveSettings', [SETTINGS]]);
  });

  it('comes with its edit to a client that cannot ask for it later, nor make files', async () => {
    const office = await Office.open({}, { capabilities: PLAIN });
    await office.session.open(PLAN);
    await office.session.pass(100);
    const actions = await office.session.actions(atDay, { only: ['quickfix'] });
    const edit = actions.find(({ title }) => title === HERE)?.edit;
    assert.deepEqual(Object.keys(edit?.changes ?? {}), [SETTINGS]);
  });

  it('is worked out for the file as it is when it is chosen', async () => {
    const office = await Office.open({ [SETTINGS]: '{}' });
    await office.session.open(PLAN);
    const actions = await office.session.actions(atDay, { only: ['quickfix'] });
    office.files.set(SETTINGS, '{ "profile": "hd05" }');
    const { edit } = await office.session.resolve(actions.find(({ title }) => title === IN_FOLDER)!);
    assert.deepEqual(JSON.parse(textsOf(edit!, office.files).get(SETTINGS)!), {
      profile: 'hd05',
      rules: { 'date/padding': 'off' },
    });
  });

  it('takes what held without a file into the new file', async () => {
    const settings = { profile: 'nd30', rules: { 'citation/inconsistent': 'off' } };
    const office = await Office.open({}, { initializationOptions: { settings } });
    await office.session.open(PLAN);
    assert.ok(!(await office.rules()).includes('citation/inconsistent'));
    await office.choose(IN_FOLDER, atDay);
    assert.deepEqual(JSON.parse(office.files.get(SETTINGS)!), {
      profile: 'nd30',
      rules: { 'citation/inconsistent': 'off', 'date/padding': 'off' },
    });
    assert.deepEqual(await office.rules(), ['plan/missing-deadline']);
  });

  it('is not offered outside the workspace, for a draft that is no file, or into a broken file', async () => {
    const titles = async (office: Office, uri: string): Promise<string[]> => {
      await office.session.open(PLAN, uri);
      return (await office.session.actions(atDay, { only: ['quickfix'] }, uri)).map(({ title }) => title);
    };
    const office = await Office.open({ [SETTINGS]: '{ "rules": ' });
    for (const uri of ['file:///khac/ke-hoach.duthao', 'untitled:Untitled-1', URI])
      assert.deepEqual(await titles(office, uri), ['Sửa thành 07/5/2026'], uri);
  });
});

describe('To add a word to those of the office', () => {
  const words: Record<string, [text: string, word: string, title: string, expected: object]> = {
    'text/confusable': ['Họp qua zalo hằng tuần.', 'zalo', 'zalo', { accepted: ['zalo'] }],
    'text/undefined-abbreviation': [
      'ĐẢNG BỘ XÃ\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nI- MỤC ĐÍCH\n\nĐẩy mạnh công tác GPMB trên địa bàn.',
      'GPMB',
      'GPMB',
      { abbreviations: { GPMB: 'giải phóng mặt bằng' } },
    ],
    'text/inconsistent-name': [
      'Có Ban Chỉ đạo xã.\n\nCó Ban Chỉ đạo xã.\n\nCó Ban chỉ đạo xã.',
      'Ban chỉ đạo',
      'Ban chỉ đạo',
      { names: ['Ban chỉ đạo'] },
    ],
    'citation/unknown-type': [
      'Thực hiện Kế hoạch số 12-QZ/TU ngày 05/5/2026 của Tỉnh ủy.',
      '12-QZ/TU',
      'QZ',
      { accepted: ['QZ'] },
    ],
  };
  for (const [rule, [text, word, shown, expected]] of Object.entries(words)) {
    it(`is offered on findings of ${rule}, which then go away`, async () => {
      const office = await Office.open({ [SETTINGS]: '{ "vocabulary": {} }' }, { rules });
      await office.session.open(text);
      assert.ok((await office.rules()).includes(rule));
      const { line, character } = whereIs(word, text);
      await office.choose(`Thêm vào từ vựng cơ quan: “${shown}”`, onLine(line, character + 1));
      assert.deepEqual(JSON.parse(office.files.get(SETTINGS)!), { vocabulary: expected });
      assert.ok(!(await office.rules()).includes(rule));
    });
  }

  it('is not offered on other findings', async () => {
    const office = await Office.open();
    await office.session.open(PLAN);
    const titles = (await office.session.actions(atDay, { only: ['quickfix'] })).map(({ title }) => title);
    assert.deepEqual(titles, ['Sửa thành 07/5/2026', HERE, IN_DRAFT, IN_FOLDER]);
  });
});

describe('A comment in the draft', () => {
  it('silences the passage behind it, and is itself no finding as long as it does', async () => {
    const office = await Office.open();
    const text = PLAN.replace('- Căn cứ', '<!-- duthao: bỏ qua date/padding -->\n- Căn cứ');
    await office.session.open(text);
    assert.ok(!(await office.rules()).some((code) => code === 'date/padding' || String(code).startsWith('config/')));
    await office.session.change(2, [{ text: text.replace('ngày 7/5', 'ngày 07/5') }]);
    await office.session.pass(2000);
    const unused = (await office.session.found()).find(({ code }) => code === 'config/unused-suppression');
    assert.equal(unused?.severity, 3);
    const actions = await office.session.actions(unused.range, { only: ['quickfix'] });
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Xóa mục bỏ qua này'],
    );
  });

  it('leads to the page of the settings, not to that of a rule', async () => {
    const office = await Office.open({}, { initializationOptions: { rulePages: 'file:///mo-rong/docs/rules/' } });
    await office.session.open('<!-- duthao: bỏ qua date/padding -->\n\nMột câu.\n');
    const [notice] = await office.session.found();
    assert.equal(notice?.codeDescription?.href, 'file:///mo-rong/docs/configuration.md');
  });
});
