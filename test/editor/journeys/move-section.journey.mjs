import assert from 'node:assert/strict';
import { useWindow } from '../harness/journey.mjs';

const plan = 'Kế hoạch nhiều mục.duthao';

describe('She moves section 2 below section 3', () => {
  const window = useWindow();
  let before;
  const lineOfSection = () => before.split('\n').findIndex((line) => line.startsWith('2. Việc lập hồ sơ')) + 1;

  it('by a key, and the numbers and all that refers to them follow', async () => {
    await window().openDraft(plan);
    // Keys of extensions hold once VS Code has read what the extensions offer.
    await window().page.locator('.codelens-decoration', { hasText: 'giải pháp' }).first().waitFor();
    before = await window().savedText(plan);
    await window().goToLine(lineOfSection());
    await window().page.keyboard.press('Control+Alt+PageDown');
    await window().editor().getByText('3. Việc lập hồ sơ').waitFor();
    await window().screenshot('moved below');
    const after = await window().savedText(plan);
    assert.match(after, /2\. Đường liên thôn .*\n[^]*\n3\. Việc lập hồ sơ /u);
    assert.match(after, /Nội dung nêu tại mục II\.3 hoàn thành trước/u);
    assert.match(after, /như mục 3 nêu dưới đây/u);
  });

  it('takes it back in one step', async () => {
    await window().page.keyboard.press('Control+Z');
    await window().editor().getByText('2. Việc lập hồ sơ').waitFor();
    assert.equal(await window().savedText(plan), before);
  });

  it('finds the command in the palette by its Vietnamese name, too', async () => {
    await window().goToLine(lineOfSection());
    await window().command('Dự thảo: Chuyển mục xuống dưới');
    await window().editor().getByText('3. Việc lập hồ sơ').waitFor();
    await window().page.keyboard.press('Control+Z');
    await window().editor().getByText('2. Việc lập hồ sơ').waitFor();
  });

  it('is told in one sentence where a section cannot go', async () => {
    await window().goToLine(lineOfSection());
    await window().command('Dự thảo: Đưa mục vào trong một cấp');
    await window().editor().getByText('1.1. Việc lập hồ sơ').waitFor();
    await window().page.keyboard.press('Control+Z');
    await window().command('Dự thảo: Đánh lại số mục cả dự thảo');
    await window().page.locator('.notification-list-item', { hasText: 'đã đúng thứ tự' }).waitFor();
    await window().screenshot('numbers in order');
  });
});
