import assert from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { PULLING } from './support/capabilities';
import { applied, onLine, Session, URI } from './support/session';

const TEXT = [
  'KẾ HOẠCH',
  'khắc phục hạn chế sau giám sát',
  '',
  'I. NỘI DUNG',
  '1. Thu gom rác còn chậm',
  '2. Hồ sơ còn tồn đọng, như mục 1 nêu trên',
  '3. Đường thôn xuống cấp',
  'II. TỔ CHỨC',
  '1. Theo dõi mục I.2.',
  '',
].join('\r\n');

const MOVED = TEXT.replace(
  '2. Hồ sơ còn tồn đọng, như mục 1 nêu trên\r\n3. Đường thôn xuống cấp',
  '2. Đường thôn xuống cấp\r\n3. Hồ sơ còn tồn đọng, như mục 1 nêu trên',
).replace('mục I.2', 'mục I.3');

interface Answer {
  readonly version: number;
  readonly edit?: WorkspaceEdit;
  readonly selection?: { readonly start: unknown };
  readonly says?: string;
}

const ABLE = {
  ...PULLING,
  workspace: { ...PULLING.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

function ask(session: Session, line: number, kind: string, uri = URI): Promise<Answer | null> {
  return session.client.sendRequest('duthao/amend', {
    textDocument: { uri },
    position: { line, character: 4 },
    kind,
  });
}

describe('duthao/amend', () => {
  it('moves a section, and says where the caret goes', async () => {
    const session = await Session.start({ capabilities: ABLE });
    await session.open(TEXT, URI, 7);
    const answer = await ask(session, 5, 'move-down');
    assert.equal(applied(TEXT, answer?.edit), MOVED);
    assert.deepEqual(answer?.selection?.start, { line: 6, character: 4 });
    assert.match(JSON.stringify(answer.edit), /"version":7/);
    assert.doesNotMatch(JSON.stringify(answer.edit), /needsConfirmation/);
  });

  it('moves the rows of a table, whose numbers stay in their order', async () => {
    const session = await Session.start({ capabilities: ABLE });
    const table = (first: string, second: string) =>
      `KẾ HOẠCH\nkhắc phục hạn chế\n\nI. NỘI DUNG\n\n| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |\n|---|---|---|---|---|\n| 1 | ${first} | Rà soát | UBND xã | 30/6/2026 |\n| 2 | ${second} | Rà soát | UBND xã | 30/6/2026 |\n`;
    const text = table('Hồ sơ đất đai còn tồn đọng', 'Thu ngân sách còn chậm');
    await session.open(text);
    const answer = await ask(session, 7, 'move-down');
    assert.equal(applied(text, answer?.edit), table('Thu ngân sách còn chậm', 'Hồ sơ đất đai còn tồn đọng'));
    assert.equal(
      (await ask(session, 7, 'move-up'))?.says,
      'Đây là mục đầu tiên trong cấp này, không còn mục nào ở trên để đổi chỗ.',
    );
  });

  it('numbers the whole draft, rows of tables among it', async () => {
    const session = await Session.start({ capabilities: ABLE });
    const text = `${TEXT.replace('3. Đường', '5. Đường')}\r\n| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |\r\n|---|---|---|---|---|\r\n| 01 | A còn chậm | B | C | D |\r\n| 03 | E còn chậm | F | G | H |\r\n`;
    await session.open(text);
    const answer = await ask(session, 0, 'renumber-draft');
    assert.equal(applied(text, answer?.edit), text.replace('5. Đường', '3. Đường').replace('| 03 |', '| 02 |'));
    assert.doesNotMatch(JSON.stringify(answer?.edit), /needsConfirmation/);
  });

  it('shows many places before it changes them, where the client can', async () => {
    const text = Array.from({ length: 22 }, (_, at) => `${at + 1 + (at > 0 ? 1 : 0)}. Việc thứ ${at}`).join('\n\n');
    const right = Array.from({ length: 22 }, (_, at) => `${at + 1}. Việc thứ ${at}`).join('\n\n');
    for (const [capabilities, shown] of [
      [ABLE, true],
      [PULLING, false],
    ] as const) {
      const session = await Session.start({ capabilities });
      await session.open(text);
      const answer = await ask(session, 0, 'renumber-draft');
      assert.equal(applied(text, answer?.edit), right);
      assert.equal(JSON.stringify(answer?.edit).includes('"needsConfirmation":true'), shown);
    }
  });

  it('adds a shortcoming with all its fields, in the form of the one before; later ones and references follow', async () => {
    const session = await Session.start({ capabilities: ABLE });
    const unit = (number: string, words: string) =>
      `${number}. ${words}\n\n${number}.1. Giải pháp khắc phục:\n\n- Rà soát.\n\n${number}.2. Cơ quan chủ trì: UBND xã.\n\n${number}.3. Thời gian thực hiện: trước ngày 30/9/2026.\n\n`;
    const head = 'KẾ HOẠCH\nkhắc phục hạn chế sau giám sát\n\nI- NỘI DUNG\n\n';
    const text = `${head}${unit('1', 'Thu gom rác còn chậm')}${unit('2', 'Hồ sơ còn tồn đọng')}II- TỔ CHỨC\n\n1. Theo dõi mục I.2.\n`;
    const added = '2. …\n\n2.1. Giải pháp khắc phục: …\n\n2.2. Cơ quan chủ trì: …\n\n2.3. Thời gian thực hiện: …\n\n';
    await session.open(text);
    const answer = await ask(session, 5, 'insert-shortcoming');
    assert.equal(
      applied(text, answer?.edit),
      `${head}${unit('1', 'Thu gom rác còn chậm')}${added}${unit('3', 'Hồ sơ còn tồn đọng')}II- TỔ CHỨC\n\n1. Theo dõi mục I.3.\n`,
    );
    assert.deepEqual(answer?.selection, onLine(15, 3, 4));
  });

  it('adds a row to a table of shortcomings', async () => {
    const session = await Session.start({ capabilities: ABLE });
    const text =
      'KẾ HOẠCH\nkhắc phục hạn chế\n\nI. NỘI DUNG\n\n| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |\n|---|---|---|---|---|\n| 1 | Rác còn chậm | Rà soát | UBND xã | 30/6/2026 |\n| 2 | Thu còn chậm | Rà soát | UBND xã | 30/6/2026 |\n';
    await session.open(text);
    const answer = await ask(session, 7, 'insert-shortcoming');
    assert.equal(applied(text, answer?.edit), text.replace('| 2 | Thu', '| 2 | … | … | … | … |\n| 3 | Thu'));
    assert.deepEqual(answer?.selection, onLine(8, 6, 7));
    await session.change(2, [{ text: 'KẾ HOẠCH\nthu gom\n' }]);
    assert.match((await ask(session, 0, 'insert-shortcoming'))?.says ?? '', /chưa có hạn chế nào/u);
  });

  it('turns labelled lines into a table, every word of theirs in a cell', async () => {
    const session = await Session.start({ capabilities: ABLE });
    const head = 'KẾ HOẠCH\nkhắc phục hạn chế sau giám sát\n\nI- NỘI DUNG\n\n';
    const text = `${head}1. Thu gom rác còn chậm\n\nGiải pháp khắc phục:\n\n- Rà soát;\n\n- Bố trí | thêm xe.\n\nCơ quan chủ trì: UBND xã.\n\nThời gian thực hiện: trước ngày 30/9/2026.\n\n2. Hồ sơ còn tồn đọng\n\nGiải pháp khắc phục: Phân loại.\n\nCơ quan chủ trì: Văn phòng Đảng ủy.\n\nThời gian thực hiện: trước ngày 31/10/2026.\n\nII- TỔ CHỨC\n\nTheo dõi mục I.\n`;
    await session.open(text);
    const answer = await ask(session, 5, 'fields-to-table');
    assert.equal(
      applied(text, answer?.edit),
      `${head}| TT | Hạn chế | Giải pháp khắc phục | Cơ quan chủ trì | Thời gian thực hiện |\n|---|---|---|---|---|\n| 1 | Thu gom rác còn chậm | Rà soát; Bố trí \\| thêm xe. | UBND xã | trước ngày 30/9/2026 |\n| 2 | Hồ sơ còn tồn đọng | Phân loại | Văn phòng Đảng ủy | trước ngày 31/10/2026 |\n\nII- TỔ CHỨC\n\nTheo dõi mục I.\n`,
    );
    await session.change(2, [{ text: text.replace('mục I.', 'mục I.2.') }]);
    assert.match((await ask(session, 5, 'fields-to-table'))?.says ?? '', /“mục I\.2” ở dòng 28 chỉ vào một mục/u);
    await session.change(3, [{ text: 'KẾ HOẠCH\nthu gom\n' }]);
    assert.match(
      (await ask(session, 0, 'fields-to-table'))?.says ?? '',
      /chưa có hạn chế nào viết thành dòng có nhãn/u,
    );
  });

  it('says in one sentence why nothing is done', async () => {
    const session = await Session.start();
    await session.open(TEXT);
    const says = async (line: number, kind: string) => (await ask(session, line, kind))?.says;
    assert.equal(await says(4, 'move-up'), 'Đây là mục đầu tiên trong cấp này, không còn mục nào ở trên để đổi chỗ.');
    assert.equal(await says(4, 'demote'), 'Phía trên không có mục cùng cấp nào để đưa mục này vào.');
    assert.equal(await says(3, 'promote'), 'Mục này đã ở cấp ngoài cùng.');
    assert.equal(
      await says(0, 'promote'),
      'Chỗ này không có mục được đánh số. Đặt con trỏ vào dòng đầu của mục rồi làm lại.',
    );
    assert.equal(await says(0, 'renumber-draft'), 'Các số mục đã đúng thứ tự.');
  });

  it('tells of a reference that would be met by another section', async () => {
    const session = await Session.start();
    const text = 'I. A\n\n1. B, như mục 2 nêu trên\n\n3. C\n';
    await session.open(text);
    const answer = await ask(session, 0, 'renumber-draft');
    assert.equal(applied(text, answer?.edit), text.replace('3. C', '2. C'));
    assert.equal(
      answer?.says,
      '“mục 2” ở dòng 3 trước đây không chỉ vào mục nào, nay trùng số với một mục khác. Xem lại chỗ viện dẫn đó.',
    );
  });

  it('refuses what it does not know', async () => {
    const session = await Session.start();
    await session.open(TEXT);
    await assert.rejects(ask(session, 0, 'burn'), /no such kind/);
    assert.equal(await ask(session, 0, 'move-up', 'file:///khac.duthao'), null);
  });
});

describe('The sections around a place', () => {
  const refactor = { only: ['refactor'] };

  it('can be changed by code actions, whose edits are worked out when they are chosen', async () => {
    const session = await Session.start({ capabilities: ABLE });
    await session.open(TEXT);
    const actions = await session.actions(onLine(5, 3), refactor);
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [
        ['Chuyển mục lên trên', 'refactor.move'],
        ['Chuyển mục xuống dưới', 'refactor.move'],
        ['Đưa mục ra ngoài một cấp', 'refactor.move'],
        ['Đưa mục vào trong một cấp', 'refactor.move'],
        ['Đánh lại số các mục cùng cấp', 'refactor.rewrite'],
        ['Đánh lại số mục cả dự thảo', 'refactor.rewrite'],
        ['Thêm hạn chế', 'refactor.rewrite'],
        ['Chuyển các hạn chế thành bảng', 'refactor.rewrite'],
      ],
    );
    assert.ok(actions.every(({ edit }) => edit === undefined));
    assert.equal(applied(TEXT, (await session.resolve(actions[1]!)).edit), MOVED);
    assert.deepEqual((await session.resolve(actions[5]!)).disabled, { reason: 'Các số mục đã đúng thứ tự.' });
  });

  it('are left as they are by an action that was offered for an older text', async () => {
    const session = await Session.start({ capabilities: ABLE });
    await session.open(TEXT);
    const [up] = (await session.actions(onLine(5, 3), refactor)) as [CodeAction];
    await session.change(2, [{ range: onLine(0, 0), text: 'A' }]);
    assert.equal((await session.resolve(up)).edit, undefined);
  });

  it('are offered to be changed only where one begins, and only when asked for', async () => {
    const session = await Session.start({ capabilities: ABLE });
    await session.open(TEXT);
    assert.deepEqual(await session.actions(onLine(0, 3), refactor), []);
    const unasked = await session.actions(onLine(5, 3), { triggerKind: 2 });
    assert.deepEqual(
      unasked.filter(({ kind }) => kind?.startsWith('refactor')),
      [],
    );
    assert.equal((await session.actions(onLine(5, 3), { only: ['refactor.move'] })).length, 4);
  });
});
