import assert from 'node:assert/strict';
import { Examination } from '../../../server/src/analysis/analyze';
import { messageOf } from '../../../server/src/analysis/wording';
import malformed from '../../../server/src/rules/citation/malformed/rule';
import typeMismatch from '../../../server/src/rules/citation/type-mismatch/rule';
import padding from '../../../server/src/rules/date/padding/rule';
import duplicate from '../../../server/src/rules/numbering/duplicate/rule';
import wrongParent from '../../../server/src/rules/numbering/wrong-parent/rule';
import unresolved from '../../../server/src/rules/reference/unresolved/rule';
import ownerNotRecipient from '../../../server/src/rules/plan/owner-not-recipient/rule';
import type { Rule } from '../../../server/src/rules/rule';

describe('A message', () => {
  function said(rule: Rule, ...paragraphs: readonly string[]): readonly string[] {
    return new Examination(paragraphs.join('\n\n'), [rule]).findings().map((finding) => messageOf(finding, 'vi'));
  }

  it('says what is wrong and what to do', () => {
    assert.deepEqual(said(wrongParent, '1.2. A', '1.3. B', '1.2.4. C'), [
      'Mục 1.2.4 nằm trong mục 1.3. Số đúng theo thứ tự: 1.3.1.',
    ]);
    assert.deepEqual(said(unresolved, 'I. A', '1. Như mục 4.2 nêu trên.'), [
      'Dự thảo không có mục 4.2. Xem lại chỗ viện dẫn.',
    ]);
  });

  it('begins with a capital, whatever it begins with', () => {
    const plan = ['KẾ HOẠCH', 'khắc phục hạn chế sau kiểm tra', 'II- NỘI DUNG KHẮC PHỤC', '1. Công tác tuyển quân'];
    const fields = [
      '1.1. Nội dung cần khắc phục: Tuyển quân còn chậm.',
      '1.2. Cơ quan chủ trì: ban chỉ huy quân sự xã.',
    ];
    const recipients = 'Nơi nhận:\n- Phòng Kinh tế;\n- Lưu Văn phòng Đảng ủy.';
    assert.deepEqual(said(ownerNotRecipient, ...plan, ...fields, recipients), [
      'Ban chỉ huy quân sự xã được giao chủ trì nhưng không có trong Nơi nhận. Xem lại Nơi nhận.',
    ]);
  });

  it('calls sections by their own words', () => {
    const plan = ['Điều 1. A', '1. B', 'a) C', 'b) D', 'b) E', '2. F', '2. G', 'Điều 2. H', 'Điều 2. I'];
    assert.deepEqual(said(duplicate, ...plan), [
      'Điểm b đã có ở trên. Số tiếp theo là c.',
      'Mục 2 đã có ở trên. Số tiếp theo là 3.',
      'Điều 2 đã có ở trên. Số tiếp theo là Điều 3.',
    ]);
  });

  it('names the regulation on the paper that is cited, not on the paper that cites', () => {
    const state = 'ỦY BAN NHÂN DÂN XÃ TÂN LĨNH HẠ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    assert.deepEqual(said(typeMismatch, state, 'Theo Thông báo số 170-KL/TU và Nghị định số 12/TT-BTC.'), [
      '“Thông báo” đi với ký hiệu TB, ở đây ghi KL (HD 05-HD/VPTW, điểm 3.1.2).',
      '“Nghị định” đi với ký hiệu NĐ, ở đây ghi TT (NĐ 30/2020/NĐ-CP, Phụ lục III).',
    ]);
    assert.deepEqual(said(malformed, state, 'Theo Nghị quyết số 57- NQ/TW.'), [
      '“57- NQ/TW” thừa khoảng trắng. Viết là “57-NQ/TW” (HD 05-HD/VPTW, điểm 3.2.2).',
    ]);
  });

  it('names no regulation for a date in the text: those speak of the line of place and date', () => {
    const paper = ['Bình Minh Thượng, ngày 5 tháng 6 năm 2026', 'KẾ HOẠCH', 'I- MỤC ĐÍCH', 'Trước ngày 7/4/2026.'];
    assert.deepEqual(said(padding, 'ĐẢNG CỘNG SẢN VIỆT NAM', ...paper), [
      'Ngày nhỏ hơn 10 viết thêm số 0: ngày 05 tháng 6 năm 2026 (HD 05-HD/VPTW, điểm 4.2.2).',
      'Ngày nhỏ hơn 10 viết thêm số 0: 07/4/2026.',
    ]);
  });
});
