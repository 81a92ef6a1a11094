import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyAction } from './support/actions';
import { closeDrafts, folder, openDraft, writeDraft } from './support/drafts';
import { activate, untilServerRuns } from './support/extension';
import { findings, ruleOf, untilFound, untilGone } from './support/findings';
import { MemoryFiles } from './support/memory-files';
import { until } from './support/waiting';

const TEXT = 'Thực hiện xong trước ngày 7/5/2026.\n';
const OFF = '{ "rules": { "date/padding": "off" } }';
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Two folders in one window', () => {
  const second = (): vscode.Uri => {
    const [, other] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(other, 'the window shows one folder only');
    return other.uri;
  };
  const settings = (): vscode.Uri => vscode.Uri.joinPath(second(), 'duthao.json');

  afterEach(async () => {
    await closeDrafts();
    await vscode.workspace.fs.delete(settings());
  });

  it('have each its own settings file', async () => {
    await vscode.workspace.fs.writeFile(settings(), encoded(OFF));
    const { document: first } = await writeDraft('a.duthao', TEXT);
    await untilFound(first, 'date/padding');
    const uri = vscode.Uri.joinPath(second(), 'b.duthao');
    await vscode.workspace.fs.writeFile(uri, encoded(`${TEXT}\nHọp ngày 31/9/2026.\n`));
    const { document: other } = await vscode.window.showTextDocument(uri);
    await untilFound(other, 'date/impossible');
    await untilGone(other, 'date/padding');
    assert.ok(findings(first).map(ruleOf).includes('date/padding'));
    await vscode.workspace.fs.writeFile(settings(), encoded('{}'));
    await untilFound(other, 'date/padding');
  });
});

describe('The server in a worker', () => {
  afterEach(closeDrafts);

  it('is ended and started anew by the command, and knows the open draft', async () => {
    const api = await activate();
    const { document } = await openDraft('Kế hoạch khắc phục.duthao');
    await untilFound(document, 'citation/inconsistent');
    const gone = until('the server is gone', api.client.onDidChangeState, () => !api.client.isRunning() || undefined);
    await vscode.commands.executeCommand('duthao.restartServer');
    await gone;
    assert.equal(await untilServerRuns(api), null);
    const finding = await untilFound(document, 'citation/inconsistent');
    await applyAction(document, finding.range, 'Thống nhất thành “Thông báo số 170-TB/TU”');
    await untilGone(document, 'citation/inconsistent');
  });
});

describe('A folder that is on no disk', () => {
  const root = vscode.Uri.from({ scheme: 'vscode-vfs', authority: 'memory', path: '/văn bản' });

  it('is checked like any other, its settings file included', async () => {
    const files = new MemoryFiles();
    const provided = vscode.workspace.registerFileSystemProvider('vscode-vfs', files);
    const count = vscode.workspace.workspaceFolders?.length ?? 0;
    assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: root, name: 'Kho ảo' }));
    await until('the folder is open', vscode.workspace.onDidChangeWorkspaceFolders, () =>
      vscode.workspace.getWorkspaceFolder(vscode.Uri.joinPath(root, 'x')),
    );
    try {
      files.put(vscode.Uri.joinPath(root, 'duthao.json'), OFF);
      const uri = vscode.Uri.joinPath(root, 'Kế hoạch.duthao');
      files.put(uri, `${TEXT}\nHọp ngày 31/9/2026.\n`);
      const { document } = await vscode.window.showTextDocument(uri);
      await untilFound(document, 'date/impossible');
      await untilGone(document, 'date/padding');
    } finally {
      await closeDrafts();
      vscode.workspace.updateWorkspaceFolders(count, 1);
      provided.dispose();
    }
    assert.ok(folder());
  });
});
