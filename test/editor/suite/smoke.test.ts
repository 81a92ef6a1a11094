import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyAction } from './support/actions';
import { closeDrafts, openDraft } from './support/drafts';
import { activate, untilServerRuns } from './support/extension';
import { ruleOf, untilFindings, untilFound, untilGone } from './support/findings';

const plan = 'Kế hoạch khắc phục.duthao';

describe('Dự Thảo in VS Code', () => {
  afterEach(closeDrafts);

  it('activates and starts its server with the first draft', async () => {
    const api = await activate();
    await openDraft(plan);
    assert.equal(await untilServerRuns(api), api.serverProcessId() ?? null);
  });

  it('knows a .duthao file for a draft and finds what is wrong in it', async () => {
    const { document } = await openDraft(plan);
    assert.equal(document.languageId, 'duthao');
    const found = await untilFindings(document, 'findings', (all) => all.length > 0);
    assert.ok(found.map(ruleOf).includes('citation/inconsistent'));
  });

  it('makes one document of two by a gợi ý sửa, and the finding goes away', async () => {
    const { document } = await openDraft(plan);
    const finding = await untilFound(document, 'citation/inconsistent');
    await applyAction(document, finding.range, 'Thống nhất thành “Thông báo số 170-TB/TU”');
    assert.doesNotMatch(document.getText(), /170-KL\/TU/);
    assert.match(document.getText(), /Triển khai nghiêm túc Thông báo số 170-TB\/TU ngày 05\/5\/2026/);
    await untilGone(document, 'citation/inconsistent');
  });

  it('shows the sections of the plan in the outline', async () => {
    const { document } = await openDraft(plan);
    await untilFindings(document, 'findings', (all) => all.length > 0);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const titles = symbols.map(({ name }) => name);
    for (const title of ['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG KHẮC PHỤC', 'TỔ CHỨC THỰC HIỆN']) {
      assert.ok(
        titles.some((each) => each.includes(title)),
        `${title} is not among ${titles.join(' · ')}`,
      );
    }
  });
});
