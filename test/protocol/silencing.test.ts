import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientCapabilities, CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { PLAIN, PULLING } from './support/capabilities';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, URI } from './support/session';

const FOLDER = 'file:///ho-so';
const SETTINGS = `${FOLDER}/duthao.json`;
const DAY = whereIs('7/5/2026');
const NOTICE = whereIs('Thông báo số 45-TB/TU');
const HERE = 'Bỏ qua ở chỗ này';
const IN_DRAFT = 'Bỏ qua quy tắc này trong dự thảo';
const IN_FOLDER = 'Tắt quy tắc này ở mọi dự thảo của thư mục';

/** A client like VS Code's: watches files, makes them, knows folders. */
const WATCHING: ClientCapabilities = {
  ...PULLING,
  workspace: {
    ...PULLING.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};

/** A session with a folder of files; what quick fixes write lands there, as an editor writes it. */
class Office {
  private constructor(
    readonly session: Session,
    readonly files: Map<string, string>,
  ) {}

  static async open(
    given: Readonly<Record<string, string>> = {},
    options: { capabilities?: ClientCapabilities; folders?: string[]; initializationOptions?: unknown } = {},
  ): Promise<Office> {
    const files = new Map(Object.entries({ [URI]: PLAN, ...given }));
    const session = await Session.start({ capabilities: WATCHING, folders: [FOLDER], ...options, files });
    await session.settled();
    return new Office(session, files);
  }

  async rules(uri = URI): Promise<unknown[]> {
    return (await this.session.found(uri)).map(({ code }) => code);
  }

  async action(title: string, range: Range, uri = URI): Promise<CodeAction> {
    const actions = await this.session.actions(range, { only: ['quickfix'] }, uri);
    const action = actions.find((one) => one.title === title);
    assert.ok(action, `no “${title}” among ${actions.map((one) => one.title).join(' · ')}`);
    return action.edit === undefined ? this.session.resolve(action) : action;
  }

  /** Does what choosing an action does, and tells the server of the files that were written. */
  async choose(title: string, range: Range, uri = URI): Promise<void> {
    const { edit } = await this.action(title, range, uri);
    assert.ok(edit, 'no edit');
    for (const [file, text] of textsOf(edit, this.files)) await this.write(file, text);
  }

  async write(uri: string, text: string | undefined): Promise<void> {
    const type = this.files.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    await this.session.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: text === undefined ? FileChangeType.Deleted : type }],
    });
    await this.session.settled();
  }

  /** What the client was last told about a file. */
  told(uri = SETTINGS): readonly Diagnostic[] {
    return this.session.published.filter((one) => one.uri === uri).at(-1)?.diagnostics ?? [];
  }
}

/** The texts of the files that an edit writes to. */
function textsOf(edit: WorkspaceEdit, files: ReadonlyMap<string, string>): Map<string, string> {
  const written = new Map<string, string>();
  const write = (uri: string, edits: readonly unknown[]): void => {
    const text = written.get(uri) ?? files.get(uri) ?? '';
    const document = TextDocument.create(uri, 'json', 1, text);
    written.set(uri, TextDocument.applyEdits(document, edits as { range: Range; newText: string }[]));
  };
  for (const change of edit.documentChanges ?? []) {
    if ('edits' in change) write(change.textDocument.uri, change.edits);
    else {
      assert.equal(change.kind, 'create');
      assert.ok(!files.has(change.uri), 'a file that is there would be written over');
      written.set(change.uri, '');
    }
  }
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) write(uri, edits);
  return written;
}

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

  it('is not read for a draft outside the workspace', async () => {
    const office = await Office.open({ 'file:///khac/duthao.json': OFF });
    await office.session.open(PLAN, 'file:///khac/ke-hoach.duthao');
    assert.ok((await office.rules('file:///khac/ke-hoach.duthao')).includes('date/padding'));
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
    await office.write(SETTINGS, '{}');
    assert.ok((await office.rules()).includes('date/padding'));
    assert.deepEqual(office.told(), []);
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
