import assert from 'node:assert/strict';
import {
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionItem,
  type CompletionList,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { FolderSession, inRoot } from './support/folder';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, URI } from './support/session';

async function complete({ client }: Session, line: number, character: number, uri = URI): Promise<CompletionList> {
  return (await client.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: { line, character },
  })) as CompletionList;
}

/** The plan with another line below “2. …”, the number of that line and its length. */
function planWith(written: string): { text: string; line: number; end: number } {
  const text = PLAN.replace('còn hình thức\n', `còn hình thức\n${written}\n`);
  return { text, line: whereIs('2. Công tác').line + 1, end: written.length };
}

describe('Completion', () => {
  it('lists what may stand at the caret, with what it replaces; found with marks or without, accepted by nothing but a choice', async () => {
    const session = await Session.start();
    const { text, line, end } = planWith('2.1. Cơ quan chủ trì: van');
    await session.open(text);
    const { items, isIncomplete } = await complete(session, line, end);
    assert.equal(isIncomplete, true);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['Văn phòng Đảng ủy', 'Ban Tuyên giáo và Dân vận'],
    );
    const [first] = items;
    assert.deepEqual(first!.textEdit, { range: onLine(line, end - 3, end), newText: 'Văn phòng Đảng ủy' });
    assert.equal(first!.filterText, 'Văn phòng Đảng ủy van phong dang uy');
    assert.ok(items.every(({ commitCharacters, preselect, command }) => !commitCharacters && !preselect && !command));
    assert.deepEqual(session.initialized.capabilities.completionProvider, {
      triggerCharacters: [' ', '-', '/', ':'],
      resolveProvider: true,
    });
  });

  it('fits decomposed letters', async () => {
    const session = await Session.start();
    const { text, line, end } = planWith('2.1. Cơ quan chủ trì: Văn ph'.normalize('NFD'));
    await session.open(text);
    const [first] = (await complete(session, line, end)).items;
    const { range } = first!.textEdit as TextEdit;
    assert.equal(first!.filterText, 'Văn ph'.normalize('NFD'));
    assert.equal(text.split('\n')[line]!.slice(range.start.character, range.end.character), first!.filterText);
  });

  it('tells of a cited document which drafts cite it, when it is looked at', async () => {
    const folder = await FolderSession.start({ 'xã/b.duthao': PLAN });
    await folder.read();
    const { session } = folder;
    const text = 'KẾ HOẠCH\nkhắc phục hạn chế\n\nTheo Thông báo số ';
    await session.open(text, inRoot('a.duthao'));
    const { items } = await complete(session, 3, 18, inRoot('a.duthao'));
    const [cited] = items as [CompletionItem];
    assert.equal(cited.documentation, undefined);
    assert.equal(cited.detail, 'Thông báo · trong thư mục');
    const resolved = await session.client.sendRequest(CompletionResolveRequest.type, cited);
    assert.equal(
      resolved.documentation,
      '45-TB/TU, ngày 7/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát\n\nViện dẫn trong: xã/b.duthao',
    );
    assert.deepEqual(resolved.textEdit, cited.textEdit);
  });

  it('is nothing in a sentence, and in a draft that is not open', async () => {
    const session = await Session.start();
    const { text, line, end } = planWith('Tăng cường ');
    await session.open(text);
    assert.deepEqual(await complete(session, line, end), { isIncomplete: false, items: [] });
    assert.deepEqual((await complete(session, 0, 0, 'file:///khac')).items, []);
  });
});
