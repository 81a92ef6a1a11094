import assert from 'node:assert/strict';
import { useWindow } from '../harness/journey.mjs';

const plan = 'Kế hoạch ba hạn chế.duthao';

describe('A plan with three shortcomings', () => {
  const window = useWindow();

  it('shows in the outline what each shortcoming still lacks', async () => {
    await window().openDraft(plan);
    const rows = await window().outline();
    await rows.filter({ hasText: 'thiếu thời hạn' }).first().waitFor();
    assert.equal(await rows.filter({ hasText: 'thiếu thời hạn' }).count(), 2);
    assert.equal(await rows.filter({ hasText: 'trước ngày 30/7/2026' }).count(), 1);
    await window().screenshot('outline');
  });

  it('says in the status bar what was recognised', async () => {
    await window().page.locator('.statusbar-item', { hasText: '3 hạn chế, 2 chưa đủ' }).first().waitFor();
  });

  it('mends every mention of a document that is called by two symbols, in one step', async () => {
    const problem = (await window().problems()).filter({ hasText: 'ghi hai ký hiệu' });
    await window().goTo(problem.first());
    await window().quickFix('Thống nhất thành “Thông báo số 88-TB/TU” — sửa 2 chỗ');
    await problem.first().waitFor({ state: 'detached' });
    assert.doesNotMatch(await window().savedText(plan), /88-KL\/TU/);
    await window().page.keyboard.press('Control+Z');
    assert.equal((await window().savedText(plan)).match(/88-KL\/TU/g)?.length, 2);
  });

  it('can be read in a dark theme', async () => {
    await window().command('Preferences: Toggle between Light/Dark Themes');
    await window().page.locator('.monaco-workbench.vs-dark').waitFor();
    await window().screenshot('dark');
  });
});
