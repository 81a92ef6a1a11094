import assert from 'node:assert/strict';
import { useWindow } from '../harness/journey.mjs';
import { communes, planOf } from './support/plans.mjs';

const faulty = 'Kế hoạch ba hạn chế.duthao';
const files = Object.fromEntries(communes.slice(0, 3).map((one) => [`Kế hoạch xã ${one}.duthao`, planOf(one)]));

/** Clipped, they are the pictures of the walkthrough: see media/walkthrough. */
const picture = {
  draft: { x: 350, y: 62, width: 640, height: 400 },
  view: { x: 48, y: 62, width: 640, height: 400 },
  documents: { x: 48, y: 455, width: 640, height: 300 },
  table: { x: 876, y: 40, width: 516, height: 360 },
  sheet: { x: 876, y: 40, width: 516, height: 400 },
};

describe('The first five minutes, by the keyboard alone', () => {
  const window = useWindow({ files });
  const page = () => window().page;
  const frame = () => page().frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const press = async (...keys) => {
    for (const key of keys) await page().keyboard.press(key);
  };
  /** @returns what a screen reader says of the row that the keys are on */
  const spoken = () => page().locator('.pane .monaco-list-row.focused').first().getAttribute('aria-label');

  it('opens a draft by its name, and sees what is to be looked at', async () => {
    await press('Control+P');
    await page().keyboard.insertText('ba hạn chế');
    await page().locator('.quick-input-list .monaco-list-row', { hasText: faulty }).first().waitFor();
    await press('Enter');
    await window().squiggle('warning').waitFor();
    await window().screenshot('walkthrough-draft', picture.draft);
  });

  it('walks through the shortcomings, hears what each lacks, and goes to where it is to be written', async () => {
    await window().commandByKeys('Focus on Tồn tại, hạn chế View');
    const rows = page().locator('.pane', { hasText: 'Tồn tại, hạn chế' }).locator('.monaco-list-row');
    await rows.filter({ hasText: '3. Hồ sơ tiếp công dân' }).waitFor();
    // A view that had no rows when it was gone to has nothing that the keys could be on: then one goes there again.
    await window().commandByKeys('Focus on Tồn tại, hạn chế View');
    await press('Home', 'Home');
    // Where nothing was chosen yet, the first key chooses the first row.
    for (let rows = 0; rows < 3 && !(await spoken()).startsWith('Hạn chế 2'); rows++) await press('ArrowDown');
    assert.equal(
      await spoken(),
      'Hạn chế 2: Công tác tuyên truyền nghị quyết ở một số chi bộ hiệu quả chưa cao. Có 2 giải pháp. Chưa có cơ quan chủ trì. Chưa có thời hạn.',
    );
    await press('ArrowRight');
    await rows.filter({ hasText: 'Thời hạn: chưa có' }).waitFor();
    await window().screenshot('walkthrough-shortcomings', picture.view);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    assert.equal(await spoken(), 'Chưa có thời hạn. Nhấn Enter để tới chỗ cần bổ sung.');
    await press('Enter');
    await window().caretIsIn('2.2. Mở chuyên mục');
  });

  it('sees which cited document contradicts itself, and where', async () => {
    await window().commandByKeys('Focus on Văn bản viện dẫn View');
    const pane = page().locator('.pane', { hasText: 'Văn bản viện dẫn' });
    await pane.locator('.monaco-list-row', { hasText: 'hai ký hiệu' }).waitFor();
    // As above: there may have been no rows yet.
    await window().commandByKeys('Focus on Văn bản viện dẫn View');
    await pane.locator('.monaco-list:focus').waitFor();
    await press('Home', 'ArrowRight');
    await pane.locator('.monaco-list-row', { hasText: '12: ' }).waitFor();
    await window().screenshot('walkthrough-documents', picture.documents);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await window().caretIsIn('- Căn cứ Thông báo số 88-KL/TU');
    await window().editor().getByText('2.2. Mở chuyên mục').first().waitFor();
    await press('Control+G');
    await page().keyboard.insertText('28:200');
    await press('Enter');
    await window().caretIsIn('2.2. Mở chuyên mục');
  });

  it('writes the deadline where it is missing, and sees it in the view', async () => {
    await page().keyboard.insertText(' Hoàn thành trước ngày 15/8/2026.');
    await page().locator('.monaco-list-row', { hasText: 'Thời hạn: trước ngày 15/8/2026' }).waitFor();
  });

  it('copies the tracking table', async () => {
    await window().commandByKeys('Dự thảo: Bảng theo dõi');
    await frame().locator('#summary', { hasText: '3 hạn chế' }).waitFor();
    await frame().locator('#copy:enabled').waitFor();
    await window().screenshot('walkthrough-table', picture.table);
    for (let tabs = 0; tabs < 6 && !(await frame().locator('#copy:focus').isVisible()); tabs++) await press('Tab');
    await press('Enter');
    await frame().locator('#done', { hasText: 'Đã chép bảng' }).waitFor();
    await press('Tab', 'Tab', 'Enter');
    await frame().locator('th.number[aria-sort="descending"]').waitFor();
    assert.match((await window().clipboard())[1], /^TT\t/);
  });

  it('reviews the folder', async () => {
    await window().commandByKeys('Dự thảo: Rà soát thư mục');
    const sheet = page().frameLocator('iframe.webview.ready >> nth=-1').frameLocator('iframe#active-frame');
    await sheet.getByRole('heading', { name: 'Phiếu rà soát' }).waitFor();
    await window().screenshot('walkthrough-review', picture.sheet);
  });

  it('can be read in a light, a dark and a high-contrast theme', async () => {
    await window().commandByKeys('Focus on Tồn tại, hạn chế View');
    await window().theme('Dark Modern', 'vs-dark');
    await window().screenshot('views dark');
    await window().theme('Dark High Contrast', 'hc-black');
    await window().screenshot('views high contrast');
    await window().theme('Light High Contrast', 'hc-light');
    await window().screenshot('views light high contrast');
  });
});
