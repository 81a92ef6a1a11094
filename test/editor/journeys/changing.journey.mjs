import assert from 'node:assert/strict';
import { useWindow } from '../harness/journey.mjs';

const plan = 'Kế hoạch sửa chữa.duthao';

const text = `ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG ỦY XÃ SUỐI NGỌC
*
Số 18-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Suối Ngọc, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
khắc phục hạn chế theo Thông báo số 45-TB/TU, ngày 8/5/2026 của Ban Thường vụ Tỉnh ủy

-----

Thực hiện Thông báo số 45-TB/TU, Ban Thường vụ Đảng ủy xây dựng Kế hoạch khắc phục hạn chế như sau:

I- NỘI DUNG VÀ GIẢI PHÁP

1. Sinh hoạt chi bộ ở một số thôn còn hình thức

- Giải pháp: Đảng ủy viên dự sinh hoạt với chi bộ mỗi quý một lần.

- Cơ quan chủ trì: Ban Xây dựng Đảng.

- Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.

2. Hồ sơ lưu trữ của một số năm còn thiếu

- Giải pháp: Chỉnh lý hồ sơ các năm 2024, 2025.

- Cơ quan chủ trì: Văn phòng Đảng ủy.

- Thời gian thực hiện: Hoàn thành trước ngày 31/10/2026.

II- TỔ CHỨC THỰC HIỆN

1. Văn phòng Đảng ủy theo dõi việc thực hiện Thông báo số 45-TB/TU.
`;

const settings = JSON.stringify({ 'editor.codeActionsOnSave': { 'source.fixAll.duthao': 'explicit' } });

describe('She changes a plan as a whole', () => {
  const window = useWindow({ files: { [plan]: text, '.vscode/settings.json': settings } });

  it('saves it, and what can be mended without a change of meaning is mended', async () => {
    await window().openDraft(plan);
    await window().squiggle('warning').waitFor();
    await window().goToLine(text.split('\n').length);
    await window().page.keyboard.type('2. Các chi bộ báo cáo hằng tháng.');
    const saved = await window().savedText(plan);
    assert.match(saved, /45-TB\/TU, ngày 08\/5\/2026 của/u);
    assert.match(saved, /2\. Các chi bộ báo cáo hằng tháng\.\n?$/u);
  });

  it('renames a cited document with F2, everywhere', async () => {
    await window().goToLine(15);
    await window().page.keyboard.press('Home');
    for (let step = 0; step < 'Thực hiện Thông báo số 4'.length; step++)
      await window().page.keyboard.press('ArrowRight');
    await window().page.keyboard.press('F2');
    const box = window().page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Thông báo số 45-TB/TU');
    await box.fill('Kết luận số 46-KL/TU');
    await window().screenshot('rename a cited document');
    await window().page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
    await window().editor().getByText('46-KL/TU').first().waitFor();
    const saved = await window().savedText(plan);
    assert.equal(saved.match(/Kết luận số 46-KL\/TU/gu)?.length, 3);
    assert.doesNotMatch(saved, /45-TB/u);
  });

  it('adds a shortcoming in the form of the one before', async () => {
    await window().goToLine(19);
    await window().command('Dự thảo: Thêm hạn chế');
    await window().page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
    await window().page.keyboard.type('Việc tiếp công dân chưa đều');
    await window().screenshot('a shortcoming was added');
    const saved = await window().savedText(plan);
    assert.match(saved, /\n2\. Việc tiếp công dân chưa đều\n\n- Giải pháp: …/u);
    assert.match(saved, /\n3\. Hồ sơ lưu trữ/u);
  });

  it('makes a table of the shortcomings, and takes it back in one step', async () => {
    const before = await window().savedText(plan);
    await window().command('Dự thảo: Chuyển các hạn chế thành bảng');
    await window().editor().getByText('| TT |').waitFor();
    await window().screenshot('a table of shortcomings');
    const saved = await window().savedText(plan);
    assert.match(saved, /\| 1 \| Sinh hoạt chi bộ ở một số thôn còn hình thức \|[^\n]* \| Ban Xây dựng Đảng \|/u);
    assert.match(saved, /\| 3 \| Hồ sơ lưu trữ/u);
    await window().page.keyboard.press('Control+Z');
    await window().editor().getByText('3. Hồ sơ lưu trữ').waitFor();
    assert.equal(await window().savedText(plan), before);
  });
});
