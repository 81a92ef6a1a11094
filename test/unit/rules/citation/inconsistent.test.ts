import assert from 'node:assert/strict';
import { Examination } from '../../../../server/src/analysis/analyze';
import { repairsOf } from '../../../../server/src/analysis/repair';
import { messageOf } from '../../../../server/src/analysis/wording';
import inconsistent from '../../../../server/src/rules/citation/inconsistent/rule';

/** What the rule finds in a draft: its messages, and the titles of the ways to mend each finding. */
function look(...paragraphs: readonly string[]) {
  const examination = new Examination(paragraphs.join('\n\n'), [inconsistent]);
  const findings = examination.findings();
  return {
    messages: findings.map((finding) => messageOf(finding, 'vi')),
    titles: findings.map((finding) => repairsOf(finding, examination.draft).map(({ title }) => title)),
    related: findings.map((finding) => finding.related.length),
  };
}

describe('A document cited in two ways', () => {
  // The title says thông báo and TB; the body says thông báo too, but three times KL.
  const plan = [
    'KẾ HOẠCH\nkhắc phục hạn chế theo Thông báo số 45-TB/TU\nngày 18/5/2026 của Ban Thường vụ Tỉnh ủy',
    'Căn cứ Thông báo số 45-KL/TU ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát,',
    'Triển khai nghiêm túc Thông báo số 45-KL/TU ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy.',
    'Các chi bộ căn cứ Thông báo số 45-KL/TU ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy để báo cáo.',
  ];

  it('is told of its two days where a notice of the same number, called by its own type, bears one of them', () => {
    const { messages } = look(
      'Thực hiện Thông báo số 45-TB/TU ngày 24/8/2026 và Kết luận số 45-KL/TU ngày 17/7/2026 của Ban Thường vụ Tỉnh ủy.',
      'Nội dung này nêu tại Kết luận số 45-KL/TU ngày 24/8/2026 của Ban Thường vụ Tỉnh ủy.',
    );
    assert.equal(messages.length, 2);
    for (const message of messages) assert.match(message, /^Cùng số 45-KL\/TU .*hai ngày ban hành/);
  });

  it('is unified first to what words and codes together agree with, each title with the number of places it changes', () => {
    const expected = [
      {
        vi: 'Thống nhất thành “Thông báo số 45-TB/TU” — sửa 3 chỗ',
        en: 'Unify as “Thông báo số 45-TB/TU” — 3 places',
      },
      {
        vi: 'Thống nhất thành “Kết luận số 45-KL/TU” — sửa 4 chỗ',
        en: 'Unify as “Kết luận số 45-KL/TU” — 4 places',
      },
    ];
    assert.deepEqual(look(...plan).titles, [expected, expected]);
  });

  it('is told once at each variant, with all other mentions beside it', () => {
    const { messages, related } = look(...plan);
    assert.deepEqual(
      new Set(messages),
      new Set([
        'Cùng số 45, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy nhưng ghi hai ký hiệu: 45-TB/TU (1 chỗ), 45-KL/TU (3 chỗ). Kiểm tra lại bản gốc.',
      ]),
    );
    assert.deepEqual(related, [3, 3]);
  });

  it('counts a mention that needs two changes as one place', () => {
    const [first] = look(
      'Căn cứ Kết luận số 45-TB/TU ngày 18/5/2026 của Tỉnh ủy,',
      'Căn cứ Thông báo số 45-KL/TU ngày 18/5/2026 của Tỉnh ủy,',
      'Căn cứ Kết luận số 45-KL/TU ngày 18/5/2026 của Tỉnh ủy,',
    ).titles;
    assert.deepEqual(
      first?.map(({ vi }) => vi),
      ['Thống nhất thành “Kết luận số 45-KL/TU” — sửa 2 chỗ', 'Thống nhất thành “Thông báo số 45-TB/TU” — sửa 3 chỗ'],
    );
  });

  it('is named by its whole symbol when days or issuers differ', () => {
    const dates = look(
      'Căn cứ Kết luận số 45-KL/TU ngày 18/5/2026 của Tỉnh ủy,',
      'Theo Kết luận số 45-KL/TU ngày 08/5/2026.',
      'Theo Kết luận số 45-KL/TU ngày 08/5/2026.',
    );
    assert.equal(
      dates.messages[0],
      'Cùng số 45-KL/TU của Tỉnh ủy nhưng ghi hai ngày ban hành: 18/5/2026 (1 chỗ), 08/5/2026 (2 chỗ). Kiểm tra lại bản gốc.',
    );
    assert.deepEqual(
      dates.titles[0]?.map(({ vi }) => vi),
      ['Thống nhất thành “ngày 08/5/2026” — sửa 1 chỗ', 'Thống nhất thành “ngày 18/5/2026” — sửa 2 chỗ'],
    );
  });

  it('leaves alone what takes no side: another kind of body, a bare organ', () => {
    const { titles } = look(
      'Căn cứ Kết luận số 45-KL/TU của Ban Thường vụ Tỉnh ủy,',
      'Theo Kết luận số 45-KL/TU của Ban Chấp hành Đảng bộ tỉnh.',
      'Theo Kết luận số 45-KL/TU của Tỉnh ủy và Kết luận số 45-KL/TU của Văn phòng Tỉnh ủy.',
    );
    assert.deepEqual(
      titles[0]?.map(({ en }) => en),
      ['Unify as “Ban Thường vụ Tỉnh ủy” — 1 place', 'Unify as “Ban Chấp hành Đảng bộ tỉnh” — 1 place'],
    );
  });

  it('keeps its message short when issuers have long names', () => {
    const { messages } = look(
      'Căn cứ Kết luận số 45-KL/ĐU ngày 18/5/2026 của Ban Thường vụ Đảng ủy xã Bình Minh Thượng khóa XXIII nhiệm kỳ 2025-2030,',
      'Theo Kết luận số 45-KL/ĐU ngày 18/5/2026 của Ban Chấp hành Đảng bộ xã Bình Minh Thượng khóa XXIII nhiệm kỳ 2025-2030.',
    );
    assert.equal(messages.length, 2);
    for (const message of messages) assert.ok(message.length < 220, message);
  });
});
