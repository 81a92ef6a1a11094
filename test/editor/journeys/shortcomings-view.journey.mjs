import assert from 'node:assert/strict';
import { useWindow } from '../harness/journey.mjs';

const plan = 'Kế hoạch ba hạn chế.duthao';

describe('The views beside a faulty plan', () => {
  const window = useWindow();

  it('say what to do while no draft is open', async () => {
    const view = await window().view('Tồn tại, hạn chế');
    await view.getByText('Mở một dự thảo (tệp .duthao) để xem các tồn tại, hạn chế').waitFor();
    await window().screenshot('views empty');
  });

  it('list its shortcomings, with what each lacks, and count the incomplete ones', async () => {
    await window().showFiles();
    await window().openDraft(plan);
    const view = await window().view('Tồn tại, hạn chế');
    const rows = view.locator('.monaco-list-row');
    await rows.filter({ hasText: 'thiếu thời hạn' }).first().waitFor();
    assert.equal(await rows.count(), 3);
    await window().page.locator('.activitybar .action-item', { hasText: '2' }).first().waitFor();
    await window().screenshot('views');
  });

  it('unfold a shortcoming, and lead to where its deadline is to be written', async () => {
    const view = await window().view('Tồn tại, hạn chế');
    const second = view.locator('.monaco-list-row', { hasText: '2. Công tác tuyên truyền' });
    await second.locator('.monaco-tl-twistie').click();
    const missing = view.locator('.monaco-list-row', { hasText: 'Thời hạn: chưa có' }).first();
    await missing.waitFor();
    await window().screenshot('views unfolded');
    await missing.click();
    await window().caretIsIn('2.2. Mở chuyên mục trên hệ thống truyền thanh của xã.');
  });

  it('follow the caret', async () => {
    const view = await window().view('Tồn tại, hạn chế');
    await window().editor().getByText('Giao Văn phòng Đảng ủy lập sổ').first().click();
    await view.locator('.monaco-list-row.selected', { hasText: '3. Hồ sơ tiếp công dân' }).waitFor();
  });

  it('keep what is unfolded, and show what was typed', async () => {
    const view = await window().view('Tồn tại, hạn chế');
    const { keyboard } = window().page;
    await window().editor().getByText('2.2. Mở chuyên mục').first().click();
    await keyboard.press('End');
    await keyboard.insertText(' Giao Văn hóa xã thực hiện, hoàn thành trước ngày 15/8/2026.');
    await view.locator('.monaco-list-row', { hasText: 'Thời hạn: trước ngày 15/8/2026' }).waitFor();
  });

  it('leave out what is complete, at a press of a button', async () => {
    const view = await window().view('Tồn tại, hạn chế');
    const rows = view.locator('.monaco-list-row[aria-level="1"]');
    await window().viewButton('Tồn tại, hạn chế', 'Chỉ hiện hạn chế chưa đủ');
    await rows.filter({ hasText: '3. Hồ sơ tiếp công dân' }).waitFor({ state: 'detached' });
    await view.getByText('Chỉ hiện 2 hạn chế chưa đủ trong số 3.').waitFor();
    await window().screenshot('views filtered');
    await window().viewButton('Tồn tại, hạn chế', 'Hiện tất cả hạn chế');
    await rows.filter({ hasText: '3. Hồ sơ tiếp công dân' }).waitFor();
  });

  it('list the cited documents, and flag the one with two symbols', async () => {
    const view = await window().view('Văn bản viện dẫn');
    const document = view.locator('.monaco-list-row', { hasText: 'hai ký hiệu' });
    await document.locator('.monaco-tl-twistie').click();
    const mention = view.locator('.monaco-list-row', { hasText: '6: Căn cứ Thông báo số 88-KL/TU' });
    await mention.waitFor();
    await window().screenshot('documents view');
    await mention.click();
    await window().caretIsIn('- Căn cứ Thông báo số 88-KL/TU');
  });
});
