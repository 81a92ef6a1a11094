import assert from 'node:assert/strict';
import { useWindow } from '../harness/journey.mjs';

/** Goes from a problem to its place, takes a gợi ý sửa by the keyboard, and types what is to be filled in. */
async function mend(window, problem, fix, typed = '') {
  const row = (await window.problems()).filter({ hasText: problem });
  await window.goTo(row.first());
  await window.quickFix(fix);
  if (typed !== '') {
    await window.page.locator('#status\\.editor\\.selection', { hasText: '1 selected' }).waitFor();
    await window.page.keyboard.type(typed);
  }
  await row.first().waitFor({ state: 'detached' });
}

async function nothingLeft(window) {
  await window.page.locator('.statusbar-item', { hasText: 'không có điểm cần xem' }).first().waitFor();
}

describe('A faulty Party plan', () => {
  const plan = 'Kế hoạch còn thiếu.duthao';
  const window = useWindow();

  it('is completed by gợi ý sửa, whose dots are typed over', async () => {
    await window().openDraft(plan);
    await mend(window(), 'chưa có thời hạn', 'Thêm dòng “Thời gian thực hiện”', 'Hoàn thành trước ngày 30/9/2026.');
    await mend(window(), 'chưa có cơ quan chủ trì', 'Thêm dòng “Cơ quan chủ trì”', 'Ủy ban nhân dân xã.');
    await window().screenshot('completed by quick fixes');
  });

  it('is unified and numbered, until nothing is left to look at', async () => {
    await mend(window(), 'ghi hai ký hiệu', 'Thống nhất thành “Thông báo số 45-TB/TU”');
    await mend(window(), 'Ngày nhỏ hơn 10', 'Sửa thành 01/8/2026');
    await window().command('Dự thảo: Đánh lại số mục cả dự thảo');
    await nothingLeft(window());
    await window().screenshot('nothing left in a Party plan');
    const text = await window().savedText(plan);
    assert.match(text, /Thời gian thực hiện: Hoàn thành trước ngày 30\/9\/2026\.\n\n2\. Việc lập hồ sơ/u);
    assert.match(text, /\n3\. Đường liên thôn/u);
    assert.match(text, /nêu tại mục II\.3 hoàn thành trước/u);
    assert.doesNotMatch(text, /45-KL|…/u);
  });
});

describe('A faulty State plan in a table', () => {
  const plan = 'Kế hoạch còn thiếu (bảng).duthao';
  const window = useWindow();

  it('is completed in its cells', async () => {
    await window().openDraft(plan);
    await mend(window(), 'chưa có cơ quan chủ trì', 'Điền ô “Cơ quan chủ trì”', 'Phòng Kinh tế');
    await mend(window(), 'chưa có thời hạn', 'Điền ô “Thời gian thực hiện”', '30/9/2026');
  });

  it('is unified and numbered, its rows too, until nothing is left to look at', async () => {
    await mend(window(), 'ghi hai ký hiệu', 'Thống nhất thành “Kết luận số 38/KL-TTT”');
    await window().command('Dự thảo: Đánh lại số mục cả dự thảo');
    await nothingLeft(window());
    await window().screenshot('nothing left in a State plan');
    const text = await window().savedText(plan);
    assert.match(text, /\| 1 \| Hồ sơ [^|]*\|[^|]*\| Phòng Kinh tế \| 31\/7\/2026 \|/u);
    assert.match(text, /\| Công an xã \| 30\/9\/2026 \|/u);
    assert.match(text, /\n\| 3 \| Bản đồ/u);
    assert.match(text, /\nIII\. TỔ CHỨC THỰC HIỆN\n[^]*việc thực hiện mục III\./u);
    assert.doesNotMatch(text, /38\/TB|…/u);
  });
});
