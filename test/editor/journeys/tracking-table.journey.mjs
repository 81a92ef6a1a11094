import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { useWindow } from '../harness/journey.mjs';

const plan = 'Kế hoạch dạng bảng.duthao';

const two = (part) => String(part).padStart(2, '0');
const now = new Date();
/** The last day of this month is never over before the month is. */
const last = new Date(now.getFullYear(), now.getMonth() + 1, 0);
const thisMonth = `${two(last.getDate())}/${last.getMonth() < 2 ? two(last.getMonth() + 1) : last.getMonth() + 1}/${last.getFullYear()}`;

const text = `ỦY BAN NHÂN DÂN
XÃ SUỐI NGỌC

KẾ HOẠCH
Khắc phục tồn tại, hạn chế sau thanh tra

Suối Ngọc, ngày 05 tháng 3 năm 2026

I. NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

| TT | Tồn tại, hạn chế | Giải pháp khắc phục | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành |
|---|---|---|---|---|---|
| 1 | Hồ sơ đất đai của thôn Đồng Găng chậm được số hóa | Bố trí hai người nhập liệu; đối chiếu từng tờ bản đồ | Phòng Kinh tế | Thôn Đồng Găng | Trước ngày 20/3/2026 |
| 2 | Trả lời đơn thư <img src=x onerror="document.title='x'"> còn chậm | Lập sổ theo dõi từng đơn | Văn phòng HĐND và UBND | Công an xã | Trước ngày ${thisMonth} |
| 3 | Đường vào chợ Gò Sim hư hỏng | Duy tu trước mùa mưa | Phòng Kinh tế | | Trong quý IV/2099 |
| 4 | Sổ tiếp công dân ghi thiếu kết quả | Kiểm tra sổ vào thứ Sáu | | | Thường xuyên |

II. TỔ CHỨC THỰC HIỆN

Văn phòng HĐND và UBND theo dõi, đôn đốc.
`;

describe('The tracking table of a plan', () => {
  const window = useWindow({ files: { [plan]: text } });
  const page = () => window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const statements = () => page().locator('td.statement').allInnerTexts();

  it('opens beside a plan in table form, and marks what is overdue and what is due this month', async () => {
    await window().openDraft(plan);
    await window().command('Dự thảo: Bảng theo dõi');
    await page()
      .locator('#summary', { hasText: '4 hạn chế · 1 chưa đủ · 1 quá hạn · 1 đến hạn trong tháng này' })
      .waitFor();
    assert.equal(await page().locator('tbody tr').count(), 4);
    assert.equal(await page().locator('.mark.overdue').innerText(), 'quá hạn');
    assert.equal(await page().locator('.mark.this-month').innerText(), 'trong tháng này');
    assert.equal(await page().locator('td.missing').innerText(), 'chưa có');
    await window().screenshot('tracking table');
  });

  it('shows all of a row beside the draft, however narrow it is there', async () => {
    const frame = await page().locator('body').boundingBox();
    const deadline = await page().locator('td.deadline').first().boundingBox();
    assert.ok(frame.width < 800, `the page is ${frame.width} wide: not as narrow as meant`);
    assert.ok(deadline.x + deadline.width <= frame.x + frame.width);
  });

  it('takes what looks like a tag for words', async () => {
    assert.match((await statements())[1], /<img src=x onerror="document.title='x'">/);
    assert.equal(await page().locator('img').count(), 0);
  });

  it('loads nothing from anywhere but its own script and style', async () => {
    const policy = await page().locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(
      policy,
      /^default-src 'none'; style-src [^;]+; script-src 'nonce-[0-9a-f]{32}'; base-uri 'none'; form-action 'none'$/,
    );
    assert.doesNotMatch(policy, /unsafe/);
  });

  it('is sorted by a column, and says so to a screen reader', async () => {
    const head = page().locator('th.statement');
    await head.getByRole('button').click();
    await page().locator('th.statement[aria-sort="ascending"]').waitFor();
    assert.match((await statements())[0], /^Đường vào chợ/);
    await head.getByRole('button').click();
    await page().locator('th.statement[aria-sort="descending"]').waitFor();
    assert.match((await statements())[0], /^Trả lời đơn thư/);
    await page().locator('th.number').getByRole('button').click();
    await page().locator('th.number[aria-sort="ascending"]').waitFor();
  });

  it('is gathered by organ', async () => {
    await page().locator('#grouping').selectOption('organ');
    await page().locator('th.group').first().waitFor();
    assert.deepEqual(await page().locator('th.group').allInnerTexts(), [
      'Phòng Kinh tế (2)',
      'Văn phòng HĐND và UBND (1)',
      'Chưa có cơ quan chủ trì (1)',
    ]);
    await window().screenshot('tracking table by organ');
  });

  it('is copied as a table for Word and as text', async () => {
    await page().locator('#copy').click();
    await page().locator('#done', { hasText: 'Đã chép bảng. Dán vào Word' }).waitFor();
    const [html, plain] = await window().clipboard();
    assert.match(html, /<table[^>]*>.*<b>Phòng Kinh tế<\/b>.*Trước ngày 20\/3\/2026 \(quá hạn\)/s);
    assert.match(html, /&lt;img src=x/);
    assert.match(plain, /^TT\tTồn tại, hạn chế\tGiải pháp\tChủ trì\tPhối hợp\tThời hạn\r?\nPhòng Kinh tế\t/);
  });

  it('follows the text, and leads to it', async () => {
    await page().locator('button.link', { hasText: 'Đường vào chợ' }).click();
    await window().caretIsIn('| 3 | Đường vào chợ Gò Sim');
    await window().page.keyboard.insertText('Cầu và đường vào chợ Gò Sim hư hỏng');
    await page().locator('button.link', { hasText: 'Cầu và đường vào chợ' }).waitFor();
  });

  it('keeps its order while it is out of sight', async () => {
    await window().page.keyboard.press('Control+K');
    await window().page.keyboard.press('Control+ArrowRight');
    await page().locator('#summary').click();
    await window().command('Preferences: Open Keyboard Shortcuts');
    await window().page.locator('.keybindings-editor').waitFor();
    await window().page.keyboard.press('Control+W');
    await page().locator('th.group', { hasText: 'Phòng Kinh tế (2)' }).waitFor();
    assert.equal(await page().locator('#grouping').inputValue(), 'organ');
  });

  it('is saved as a file for Excel', async () => {
    await page().locator('#save').click();
    const input = window().page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    // The name is offered a moment after the box.
    await window().page.waitForFunction((box) => box.value.endsWith('.csv'), await input.elementHandle());
    const file = await input.inputValue();
    assert.equal(path.dirname(file), window().sandbox.drafts);
    await window().page.keyboard.press('Enter');
    await page().locator('#done', { hasText: 'Đã lưu.' }).waitFor();
    const csv = fs.readFileSync(file, 'utf8');
    assert.ok(csv.startsWith('\ufeffTT,"Tồn tại, hạn chế",Giải pháp,Chủ trì,Phối hợp,Thời hạn\r\n'));
  });

  it('can be read in a dark and in a high-contrast theme', async () => {
    await window().theme('Dark Modern', 'vs-dark');
    await window().screenshot('tracking table dark');
    await window().theme('Dark High Contrast', 'hc-black');
    await window().screenshot('tracking table high contrast');
  });
});
