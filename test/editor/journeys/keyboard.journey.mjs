import { useWindow } from '../harness/journey.mjs';

const plan = 'Kế hoạch dẫn chiếu.duthao';

describe('A plan read with the keyboard alone', () => {
  const window = useWindow();
  const press = async (...keys) => {
    for (const key of keys) await window().page.keyboard.press(key);
  };
  /** Goes to words of the draft, as one does by looking for them. */
  const find = async (words) => {
    await press('Control+F');
    await window().page.locator('.find-widget.visible textarea').first().fill(words);
    await press('Enter', 'Escape');
    await window().page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  };
  const said = (words) => window().page.locator('.statusbar-item', { hasText: words }).first().waitFor();

  it('is opened by its name, and walked from heading to heading', async () => {
    await press('Control+P');
    await window().page.locator('.quick-input-widget input').fill('dẫn chiếu');
    await window().page.locator('.quick-input-list .monaco-list-row', { hasText: plan }).first().waitFor();
    await press('Enter');
    await window().page.locator('.tabs-container .tab.active', { hasText: plan }).waitFor();
    await window().page.locator('.codelens-decoration', { hasText: 'thiếu thời hạn' }).first().waitFor();
    await press('Control+Home', 'Control+F7');
    await window().caretIsIn('KẾ HOẠCH');
    await press('Control+F7');
    await window().caretIsIn('- Căn cứ Thông báo số 63-TB/TU;');
    await press('Control+F7');
    await window().caretIsIn('I- MỤC ĐÍCH');
    await window().screenshot('keyboard sections');
  });

  it('leads to the shortcoming that lacks something, and says what', async () => {
    await press('Control+F9');
    await window().caretIsIn('1. Việc lập hồ sơ');
    await said('1/1 · 2 giải pháp · Văn phòng Đảng ủy · thiếu thời hạn');
    await press('Control+Alt+Home');
    await window().caretIsIn('II- NỘI DUNG');
  });

  it('leads along a reference and back', async () => {
    await find('mục II.1');
    await press('F12');
    await window().caretIsIn('1. Việc lập hồ sơ');
    await press('Control+Alt+Minus');
    await window().caretIsIn('2.1. Giải pháp');
  });

  it('tells of a document at the caret, and shows its mentions', async () => {
    await find('63-KL/TU');
    await press('Control+K', 'Control+I');
    await window().page.locator('.monaco-hover', { hasText: 'Ghi không thống nhất ký hiệu' }).first().waitFor();
    await window().screenshot('keyboard hover');
    await press('Escape', 'Shift+F12');
    await window().page.locator('.peekview-widget', { hasText: '(4)' }).first().waitFor();
    await window().screenshot('keyboard mentions');
    await press('Escape');
    await window().page.locator('.peekview-widget').first().waitFor({ state: 'detached' });
  });

  it('leads from a finding to the next of its kind, and says what is wrong there', async () => {
    await find('7/8/2026');
    await press('Control+F8');
    await said('2/2 · Ngày, tháng thiếu số 0 phía trước');
    await window().page.locator('.monaco-hover', { hasText: 'thêm số 0' }).first().waitFor();
    await window().screenshot('keyboard finding');
    await press('Escape');
  });

  it('keeps the heading in sight while its text is scrolled', async () => {
    await press('Control+Home');
    await find('7/8/2026');
    await window().page.locator('.sticky-widget .sticky-line-content', { hasText: 'II- NỘI DUNG' }).first().waitFor();
    await find('Thời gian thực hiện');
    await window().screenshot('keyboard colours');
  });

  it('can be read in a dark theme', async () => {
    await press('F1');
    await window().page.locator('.quick-input-widget input').fill('>Toggle between Light/Dark Themes');
    await window().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Light/Dark' }).first().waitFor();
    await press('Enter');
    await window().page.locator('.monaco-workbench.vs-dark').waitFor();
    await find('63-KL/TU');
    await window().screenshot('keyboard dark');
  });
});
