import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyAction } from './support/actions';
import { closeDrafts, openDraft } from './support/drafts';
import { activate, killServer } from './support/extension';
import { ruleOf, untilFindings, untilFound, untilGone } from './support/findings';

const TIMES = 20;

describe('A server that is killed', () => {
  afterEach(closeDrafts);

  it('gets its server back after a crash, and the new one knows the open draft', async () => {
    const api = await activate();
    const { document } = await openDraft('Kế hoạch khắc phục.duthao');
    const finding = await untilFound(document, 'citation/inconsistent');
    const { old, now } = await killServer(api);
    assert.notEqual(now, old);
    await applyAction(document, finding.range, 'Thống nhất thành “Thông báo số 170-TB/TU”');
    await untilGone(document, 'citation/inconsistent');
  });

  it(`is back with its findings each of ${TIMES} times, and knows what was typed meanwhile`, async () => {
    const api = await activate();
    const { document } = await openDraft('Kế hoạch khắc phục.duthao');
    await untilFound(document, 'citation/inconsistent');
    const before = document.getText();
    const processes = new Set<number>();
    for (let time = 1; time <= TIMES; time++) {
      const { old, now } = await killServer(api);
      processes.add(old).add(now);
      const line = document.lineCount;
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(line - 1).range.end, `\n\nHọp ngày 31/4/20${10 + time}.`);
      assert.ok(await vscode.workspace.applyEdit(edit));
      // The new one has found what was there, and what has come: a finding for each kill.
      await untilFindings(
        document,
        `the findings after kill ${time}`,
        (all) =>
          all.some((one) => ruleOf(one) === 'citation/inconsistent') &&
          all.filter((one) => ruleOf(one) === 'date/impossible').length === time,
      );
    }
    assert.equal(processes.size, TIMES + 1);
    assert.ok(document.getText().startsWith(before));
  }).timeout(120_000);
});
