import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeDrafts, openDraft } from './support/drafts';
import { ruleOf, untilFindings } from './support/findings';

describe('The page of a rule', () => {
  afterEach(closeDrafts);

  it('lies in the extension, and opens by the code of a finding without any network', async () => {
    const { document } = await openDraft('Kế hoạch khắc phục.duthao');
    const found = await untilFindings(document, 'findings', (all) => all.length > 0);
    const { extensionUri } = vscode.extensions.getExtension('duthao.duthao-vscode')!;
    const pages = new Set<string>();
    for (const finding of found) {
      assert.ok(typeof finding.code === 'object', `${ruleOf(finding)} leads to no page`);
      const { target } = finding.code;
      assert.equal(target.scheme, 'file');
      assert.equal(target.path, vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${ruleOf(finding)}.md`).path);
      pages.add(target.toString());
    }
    for (const page of pages) {
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(page));
      const shown = vscode.window.activeTextEditor?.document;
      assert.equal(shown?.uri.toString(), page);
      assert.equal(shown.languageId, 'markdown');
      assert.match(shown.getText(), /^## Kiểm tra gì$/m);
    }
  });
});
