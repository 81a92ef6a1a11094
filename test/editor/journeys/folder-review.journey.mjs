import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { useWindow } from '../harness/journey.mjs';
import { communes, planOf } from './support/plans.mjs';

const files = Object.fromEntries(communes.map((commune) => [`Các xã/Kế hoạch xã ${commune}.duthao`, planOf(commune)]));

describe('The review of a folder of ten drafts', () => {
  const window = useWindow({ files, folders: ['Các xã'] });
  const sheet = () => window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  it('opens a sheet, though no draft was opened before', async () => {
    await window().command('Dự thảo: Rà soát thư mục');
    await sheet().getByRole('heading', { name: 'Phiếu rà soát' }).waitFor();
    await sheet()
      .getByText(/^10 dự thảo · \d+ điểm cần xem$/)
      .waitFor();
    assert.equal(await sheet().locator('h2').count(), 10);
    const row = sheet().locator('tr', { hasText: 'chưa có thời hạn' }).first();
    assert.deepEqual((await row.locator('td').allInnerTexts()).slice(0, 2), [
      '28',
      'Đường điện chiếu sáng các thôn hư hỏng chậm được thay thế',
    ]);
    await window().screenshot('review sheet');
  });

  it('runs no script and loads nothing from anywhere but its style', async () => {
    const policy = await sheet()
      .locator('head meta[http-equiv="Content-Security-Policy"]')
      .last()
      .getAttribute('content');
    assert.match(policy, /^default-src 'none'; style-src [^;]+; base-uri 'none'; form-action 'none'$/);
  });

  it('is saved as a page that opens anywhere', async () => {
    await window().page.locator('.editor-actions').getByLabel('Lưu phiếu rà soát (HTML)').click();
    const input = window().page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    // The name is offered a moment after the box.
    await window().page.waitForFunction((box) => box.value.endsWith('.html'), await input.elementHandle());
    const file = await input.inputValue();
    assert.equal(path.dirname(file), path.join(window().sandbox.drafts, 'Các xã'));
    await window().page.keyboard.press('Enter');
    await window()
      .page.getByText(`Đã lưu ${path.basename(file)}.`)
      .first()
      .waitFor();
    const html = fs.readFileSync(file, 'utf8');
    assert.match(html, /^<!DOCTYPE html>[^]*<h2>Kế hoạch xã Suối Ngọc\.duthao<\/h2>/);
    assert.doesNotMatch(html, /<script|command:/);
  });

  it('leads to the line', async () => {
    await sheet().getByRole('link', { name: '28' }).first().click();
    await window().caretIsIn('2. Đường điện chiếu sáng các thôn');
  });
});
