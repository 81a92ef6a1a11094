import assert from 'node:assert/strict';
import { useWindow } from '../harness/journey.mjs';

const plan = 'Kế hoạch khắc phục.duthao';

describe('The first draft that she opens', () => {
  const window = useWindow();

  it('shows what is wrong under the words and in the Problems panel', async () => {
    await window().openDraft(plan);
    await window().squiggle('warning').waitFor();
    const problems = await window().problems();
    await problems.filter({ hasText: 'ghi hai ký hiệu' }).first().waitFor();
    await window().screenshot('problems');
  });

  it('leads from the problem to its place, and mends it by the keyboard', async () => {
    const problem = (await window().problems()).filter({ hasText: 'ghi hai ký hiệu' });
    await window().goTo(problem.first());
    await window().quickFix('Thống nhất thành “Thông báo số 170-TB/TU”');
    await problem.first().waitFor({ state: 'detached' });
    await window().screenshot('mended');
    assert.doesNotMatch(await window().savedText(plan), /170-KL\/TU/);
  });
});
