import assert from 'node:assert/strict';
import { Examination } from '../../../server/src/analysis/analyze';
import { repairsOf } from '../../../server/src/analysis/repair';
import malformed from '../../../server/src/rules/citation/malformed/rule';
import typeMismatch from '../../../server/src/rules/citation/type-mismatch/rule';
import format from '../../../server/src/rules/date/format/rule';
import gap from '../../../server/src/rules/numbering/gap/rule';
import wrongParent from '../../../server/src/rules/numbering/wrong-parent/rule';
import type { Rule } from '../../../server/src/rules/rule';

describe('The title of a quick fix', () => {
  /** The titles of all ways to mend the first finding. */
  function titles(rule: Rule, ...paragraphs: readonly string[]): readonly string[] {
    const examination = new Examination(paragraphs.join('\n\n'), [rule]);
    const [first] = examination.findings();
    assert.ok(first, 'nothing is found');
    return repairsOf(first, examination.draft).map(({ title }) => title.vi);
  }

  it('shows the citation as it will stand there, the word first, then the code', () => {
    assert.deepEqual(titles(typeMismatch, 'Căn cứ Thông báo số 170-KL/TU của Tỉnh ủy,'), [
      'Đổi thành “Kết luận số 170-KL/TU”',
      'Đổi thành “Thông báo số 170-TB/TU”',
    ]);
    assert.deepEqual(titles(typeMismatch, 'THỰC HIỆN THÔNG BÁO SỐ 170-KL/TU'), [
      'Đổi thành “KẾT LUẬN SỐ 170-KL/TU”',
      'Đổi thành “THÔNG BÁO SỐ 170-TB/TU”',
    ]);
  });

  it('shows what is written anew, “số” where it was glued', () => {
    assert.deepEqual(titles(malformed, 'Theo Nghị quyết số57- NQ/TW.'), ['Sửa thành “số 57-NQ/TW”']);
  });

  it('offers the likelier century first, by the day of the draft', () => {
    const slip = 'Nghỉ từ ngày 12/5/65.';
    assert.deepEqual(titles(format, slip), ['Sửa thành 12/5/1965', 'Sửa thành 12/5/2065']);
    const dateLine = 'Bình Minh Thượng, ngày 05 tháng 6 năm 2060';
    assert.deepEqual(titles(format, dateLine, 'KẾ HOẠCH', slip), ['Sửa thành 12/5/2065', 'Sửa thành 12/5/1965']);
  });

  it('speaks of the sections below only where there are some to follow', () => {
    const plan = ['1.1. A', '1.1.1. B', '1.1.2. C', '1.2. D', '1.2.1. E', '1.1.2. F'];
    assert.deepEqual(titles(wrongParent, ...plan), ['Sửa thành 1.2.2']);
    assert.deepEqual(titles(wrongParent, ...plan, '1.2.3. G', '1.1.4. H'), [
      'Sửa thành 1.2.2',
      'Đánh lại số các mục từ đây',
    ]);
    assert.deepEqual(titles(gap, '1. A', '3. B'), ['Đánh lại số các mục từ đây']);
  });
});
