import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyAction } from './support/actions';
import { closeDrafts, folder, openDraft, writeDraft } from './support/drafts';
import { untilFound, untilGone } from './support/findings';
import { until } from './support/waiting';

const draft = 'Có điểm bỏ qua.duthao';
const text = 'Thực hiện xong trước ngày 7/5/2026.\n';

describe('Silencing in VS Code', () => {
  const settings = vscode.Uri.joinPath(folder(), 'duthao.json');
  const written = async (): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(settings)));

  afterEach(async () => {
    await closeDrafts();
    await vscode.workspace.fs.delete(settings);
  });

  it('makes a duthao.json, saves it, and the finding goes away, while the draft stays as it is', async () => {
    const { document } = await writeDraft(draft, text);
    const finding = await untilFound(document, 'date/padding');
    await applyAction(document, finding.range, 'Bỏ qua ở chỗ này');
    await untilGone(document, 'date/padding');
    const { suppressions } = (await written()) as { suppressions: { rule: string; draft: string }[] };
    assert.deepEqual(
      suppressions.map((one) => [one.rule, one.draft]),
      [['date/padding', draft]],
    );
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
    assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  });

  it('shows what is wrong in duthao.json there, and goes on with what was right', async () => {
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode('{ "rules": { "date/padding": "off" } }'));
    const { document } = await writeDraft(draft, text);
    await untilGone(document, 'date/padding');
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode('{ "rules": { "date/padding": "of" } }'));
    // The file is written in pieces: for a moment it may be seen to end too soon, and then another problem is told.
    await until('the wrong value in duthao.json', vscode.languages.onDidChangeDiagnostics, () =>
      vscode.languages
        .getDiagnostics(settings)
        .find(({ source, message }) => source === 'Dự Thảo' && message.includes('chỉ nhận một trong các giá trị')),
    );
    await untilGone(document, 'date/padding');
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode('{}'));
    await untilFound(document, 'date/padding');
  });

  it('takes up a duthao.json that the editor has open, before it is saved', async () => {
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode('{}'));
    const { document } = await openDraft(draft);
    await untilFound(document, 'date/padding');
    const open = await vscode.workspace.openTextDocument(settings);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(settings, new vscode.Position(0, 1), ' "rules": { "date/padding": "off" } ');
    await vscode.workspace.applyEdit(edit);
    await untilGone(document, 'date/padding');
    await open.save();
    assert.deepEqual(await written(), { rules: { 'date/padding': 'off' } });
  });
});
