import assert from 'node:assert/strict';
import { useWindow } from '../harness/journey.mjs';
import { planOf } from './support/plans.mjs';

const files = {
  'Đảng ủy xã/Kế hoạch A.duthao': planOf('Suối Ngọc'),
  'UBND xã/Kế hoạch B.duthao': planOf('Gò Sim').replace('2.2. Cơ quan chủ trì: Ủy ban nhân dân xã.\n\n', ''),
};

describe('A workspace of two folders', () => {
  const window = useWindow({ files, folders: ['Đảng ủy xã', 'UBND xã'] });
  const sheet = () => window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  it('is reviewed as one, or one folder of it', async () => {
    await window().command('Dự thảo: Rà soát thư mục');
    const chooser = window().page.locator('.quick-input-widget');
    await chooser.getByText('Chọn thư mục cần rà soát').first().waitFor();
    await window().screenshot('two roots choose');
    await window().page.keyboard.press('Enter');
    await sheet().locator('h2').nth(1).waitFor();
    assert.deepEqual(await sheet().locator('h2').allInnerTexts(), [
      'Đảng ủy xã/Kế hoạch A.duthao',
      'UBND xã/Kế hoạch B.duthao',
    ]);
    await window().screenshot('two roots review');
  });

  it('has views that follow from a draft of the one folder to one of the other', async () => {
    const second = sheet().locator('table').nth(1).getByRole('link').first();
    await sheet().locator('table').nth(0).getByRole('link').first().click();
    const view = await window().view('Tồn tại, hạn chế');
    await view.locator('.monaco-list-row', { hasText: '2. Đường điện' }).waitFor();
    await window().page.locator('.activitybar .action-item', { hasText: '1' }).first().waitFor();
    await second.click();
    await window().page.locator('.tabs-container .tab.active', { hasText: 'Kế hoạch B.duthao' }).waitFor();
    const row = view.locator('.monaco-list-row', { hasText: '2. Đường điện' });
    await row.locator('.monaco-tl-twistie').click();
    await view.locator('.monaco-list-row', { hasText: 'Chủ trì: chưa có' }).waitFor();
    await window().screenshot('two roots views');
  });
});
