import assert from 'node:assert/strict';
import { typeWithUnikey } from '../harness/unikey.mjs';
import { useWindow } from '../harness/journey.mjs';

const fresh = 'Kế hoạch mới.duthao';
const typed = 'Gõ bằng Unikey.duthao';
const listed = 'Danh sách.duthao';
const pasted = 'Dán từ Word.duthao';

/** A plan with one shortcoming that is not done; the caret goes behind it. */
const BEGUN = [
  'KẾ HOẠCH',
  'khắc phục tồn tại, hạn chế',
  '',
  'II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC',
  '',
  '1. Công tác tuyên truyền còn hình thức',
  '',
  '1.1. Giải pháp khắc phục: Mở chuyên mục trên trang thông tin điện tử.',
  '',
  '1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.',
  '',
  '',
].join('\n');

describe('Writing', () => {
  const window = useWindow({ files: { [fresh]: '', [typed]: BEGUN, [listed]: '', [pasted]: '' } });
  const keyboard = () => window().page.keyboard;
  const suggestion = (words) =>
    window().page.locator('.suggest-widget.visible .monaco-list-row', { hasText: words }).first();

  /** Takes the suggestion that holds the words, by keys alone. */
  async function take(words) {
    const row = suggestion(words);
    // A list that is asked for again a moment later is dropped: then she presses the keys again, and so do we.
    for (let tries = 0; tries < 4 && !(await row.isVisible()); tries++) {
      await row.waitFor({ timeout: 3000 }).catch(() => keyboard().press('Control+Space'));
    }
    for (let steps = 0; steps < 20 && !/focused/.test((await row.getAttribute('class')) ?? ''); steps++)
      await keyboard().press('ArrowDown');
    await keyboard().press('Tab');
  }

  /** Waits until a line of the draft says so. */
  const shows = (words) => window().editor().locator('.view-line', { hasText: words }).first().waitFor();

  /** Waits until the server has looked at the draft in the editor: its lists of suggestions come at once from then on. */
  const isLookedAt = () => window().page.locator('.statusbar-item', { hasText: 'cần xem' }).first().waitFor();

  it('goes from an empty file to a whole Party plan by snippets and completion, and nothing is found in it', async function () {
    this.timeout(180_000);
    await window().openDraft(fresh);
    await isLookedAt();
    // The hands of a person: a list comes up between two letters.
    await keyboard().type('kế hoạch', { delay: 100 });
    await suggestion('kế hoạch đảng').waitFor();
    await window().screenshot('writing snippet list');
    await take('kế hoạch đảng');
    await window().page.locator('.view-line', { hasText: 'ĐẢNG BỘ TỈNH LAM GIANG' }).waitFor();
    await window().screenshot('writing skeleton');
    await keyboard().press('Escape');

    // A second shortcoming below the first.
    await keyboard().press('Control+G');
    await keyboard().type('47');
    await keyboard().press('Enter');
    await window().caretIsIn('1.5. Thời gian');
    await keyboard().press('End');
    await keyboard().press('Enter');
    await keyboard().press('Enter');
    await keyboard().press('Enter');
    await keyboard().type('2. Về công tác chuyển đổi số');
    await keyboard().press('Enter');
    await keyboard().press('Enter');
    await keyboard().type('2.1. ');
    await take('Nội dung cần khắc phục');
    await keyboard().type('Hồ sơ trực tuyến còn xử lý chậm.');
    await keyboard().press('Enter');
    await keyboard().press('Enter');
    await keyboard().type('2.2. ');
    await take('Giải pháp khắc phục');
    await keyboard().type('Phân công người trực hồ sơ từng ngày.');
    await keyboard().press('Enter');
    await take('Cơ quan chủ trì');
    await keyboard().type('ban');
    await window().screenshot('writing owners');
    await take('Ban Xây dựng Đảng');
    await keyboard().type('.');
    await keyboard().press('Enter');
    await take('Thời gian thực hiện');
    await keyboard().type('Hoàn thành trước ngày ');
    await take('31/12/');
    await keyboard().type('.');
    await window().screenshot('writing whole plan');

    await window()
      .page.locator('.statusbar-item', { hasText: '2 hạn chế, đã đủ · không có điểm cần xem' })
      .first()
      .waitFor();
    const text = await window().savedText(fresh);
    assert.match(text, /2\.4\. Thời gian thực hiện: Hoàn thành trước ngày 31\/12\/\d{4}\.\n/);
    assert.match(text, /2\.3\. Cơ quan chủ trì: Ban Xây dựng Đảng\.\n/);
  });

  it('is never disturbed while an input method corrects a syllable', async () => {
    await window().openDraft(typed);
    await keyboard().press('Control+End');
    const lines = [
      'Theo Kết luận số 45-KL/TU, giao Văn phòng Đảng ủy phối hợp với các chi bộ trực thuộc, kế hoạch hằng quý',
      'Cơ quan chủ trì: Ban Tuyên giáo và Dân vận; cơ quan phối hợp: Ủy ban nhân dân xã',
      'Thời gian thực hiện: trước ngày 30/9/2026, hạn chế, nơi nhận, căn cứ, ký, bảng',
    ];
    let corrections = 0;
    for (const line of lines) {
      corrections += await typeWithUnikey(window().page, line);
      await keyboard().press('Enter');
    }
    assert.ok(corrections > 50, String(corrections));
    await window().screenshot('writing unikey');
    assert.equal(await window().savedText(typed), `${BEGUN}${lines.join('\n')}\n`);
  });

  it('leaves Enter to the line, though a list of suggestions is open', async () => {
    await keyboard().type('Giao V');
    await suggestion('Văn phòng Đảng ủy').waitFor();
    await keyboard().press('Enter');
    await keyboard().type('x');
    assert.match(await window().savedText(typed), /\nGiao V\nx$/);
  });

  it('goes on with a list at Enter, and ends it at the second', async () => {
    await window().openDraft(listed);
    await isLookedAt();
    await keyboard().type('- Một việc;');
    await keyboard().press('Enter');
    await window().page.locator('.view-line').nth(1).filter({ hasText: '-' }).waitFor();
    await keyboard().type('Hai việc.');
    await keyboard().press('Enter');
    await window().page.locator('.view-line').nth(2).filter({ hasText: '-' }).waitFor();
    await keyboard().press('Enter');
    await window().page.locator('.view-line').nth(2).filter({ hasText: /^$/ }).waitFor();
    await keyboard().type('Lời cuối.');
    await window().screenshot('writing list');
    assert.equal(await window().savedText(listed), '- Một việc;\n- Hai việc.\nLời cuối.');
  });

  it('cleans what is pasted from Word, and takes that back alone', async () => {
    await window().openDraft(pasted);
    const raw = '·\tCăn\u00a0cứ  Thông báo số 45–TB/TU;\n·\tHai.';
    await window().page.evaluate((text) => navigator.clipboard.writeText(text), raw);
    await keyboard().press('Control+V');
    await shows('- Căn cứ Thông báo số 45-TB/TU');
    assert.equal(await window().savedText(pasted), '- Căn cứ Thông báo số 45-TB/TU;\n- Hai.');
    await keyboard().press('Control+Z');
    await shows('45–TB/TU');
    assert.equal(await window().savedText(pasted), raw);
    await keyboard().press('Control+Z');
    await window().editor().locator('.view-line', { hasText: '45' }).waitFor({ state: 'detached' });
    assert.equal(await window().savedText(pasted), '');
  });

  it('leads to any heading of the folder by letters without marks', async () => {
    await window().command('Dự thảo: Đi tới…');
    await window().page.locator('.quick-input-widget input').fill('tuyen truyen con');
    const row = window()
      .page.locator('.quick-input-list .monaco-list-row', { hasText: 'Công tác tuyên truyền còn hình thức' })
      .first();
    await row.waitFor();
    await window().screenshot('writing go to');
    await keyboard().press('Enter');
    await window().page.locator('.tabs-container .tab.active', { hasText: typed }).waitFor();
    await window().caretIsIn('1. Công tác tuyên truyền');
  });
});
