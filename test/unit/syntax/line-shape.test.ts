import assert from 'node:assert/strict';
import {
  beginsBlock,
  isBlank,
  isNote,
  isPageNumber,
  isRule,
  isTableRow,
  leavesBoldOpen,
  undecorated,
} from '../../../server/src/syntax/line-shape';

const LONG = 'Trên cơ sở kết quả kiểm tra, Đảng ủy xã Bình Minh Thượng xây dựng kế hoạch khắc phục';

describe('A line', () => {
  it('is blank when it holds nothing that is printed', () => {
    for (const line of ['', ' ', '\t', '\u00a0 \u3000']) assert.ok(isBlank(line), JSON.stringify(line));
    for (const line of ['.', '-']) assert.ok(!isBlank(line), line);
  });

  it('is a rule, a page number, a note, a table row by its shape alone', () => {
    for (const line of ['---', '-----', '___', '===', '*', '***', '* * *', ' ---- ']) assert.ok(isRule(line), line);
    for (const line of ['-', '--', '- -', '--- Căn cứ', '']) assert.ok(!isRule(line), line);
    for (const line of ['2', ' 12 ', '- 3 -', '– 14 –']) assert.ok(isPageNumber(line), line);
    for (const line of ['2026', '2.', 'Trang 2', '1 2', '']) assert.ok(!isPageNumber(line), line);
    for (const line of ['¹ Kế hoạch số 12', '⁴Luật', '[^1]: Luật', '^{1} Luật', '^1 Luật', '**¹ Luật**'])
      assert.ok(isNote(line), line);
    for (const line of ['1 Luật', '[1] Luật', 'm² đất']) assert.ok(!isNote(line), line);
    for (const line of ['| 1 | a |', '  |---|', '|']) assert.ok(isTableRow(line), line);
    for (const line of ['a | b', '', '          | x |']) assert.ok(!isTableRow(line), line);
  });

  it('loses the marks of Markdown before it, but for a bullet', () => {
    assert.equal(undecorated('### I. MỤC ĐÍCH'), 'I. MỤC ĐÍCH');
    assert.equal(undecorated('**1. Tiến độ**'), '1. Tiến độ**');
    assert.equal(undecorated('> _Ghi chú_'), 'Ghi chú_');
    assert.equal(undecorated('  * Công tác'), '* Công tác');
  });

  it('leaves bold open when it opens it more often than it closes it', () => {
    assert.ok(leavesBoldOpen('**giải phóng'));
    assert.ok(leavesBoldOpen('a** b **c** d'));
    assert.ok(!leavesBoldOpen('**a** b'));
  });
});

describe('A block begins', () => {
  const begins = (line: string, before: string | undefined) => beginsBlock(line, before);

  it('at the top of the draft', () => {
    for (const line of ['', 'một', 'Một', '2']) assert.ok(begins(line, undefined), line);
  });

  it('at a number, a bullet, a heading, a rule, a comment, a table row and behind one', () => {
    for (const line of [
      '1. Tiến độ',
      '**1.2. Tiến độ**',
      'a) Về lãnh đạo',
      '- Căn cứ',
      '* Căn cứ',
      '## tiến độ',
      '-----',
      '<!-- ghi chú -->',
      '| a |',
    ])
      assert.ok(begins(line, LONG), line);
    assert.ok(begins('trong đó', '| a |'));
  });

  it('behind a blank line, unless the sentence goes on', () => {
    assert.ok(begins('Ủy ban nhân dân xã', ''));
    assert.ok(begins('“Ủy ban', ' '));
    for (const line of ['ủy ban nhân dân xã', ', ủy ban', '; và', ') là']) assert.ok(!begins(line, ''), line);
    for (const line of ['2025-2030;', '2025 - 2030 của xã', '2026 cho các xã', '30/9/2026.', '12/2026 (nếu có)'])
      assert.ok(!begins(line, ''), line);
  });

  it('at a figure that may be a paragraph or a table cell of its own', () => {
    for (const line of ['2026', '2025 - 2030', '30/9/2026', '2026: sơ kết', '12 thôn', '15/15 xã', '100% chi bộ'])
      assert.ok(begins(line, ''), line);
  });

  it('at no footnote, page number or blank line: they may stand inside a sentence', () => {
    for (const line of ['', '  ', '2', '- 3 -', '¹ Kế hoạch số 12'])
      for (const before of ['', LONG, 'I. MỤC ĐÍCH']) assert.ok(!begins(line, before), `${line} behind ${before}`);
  });

  it('right below a line that its writer ended', () => {
    for (const before of [
      'Kính gửi',
      `${LONG}.`,
      `${LONG};`,
      `${LONG}:`,
      `${LONG}.”`,
      `${LONG}  `,
      '# Kế hoạch',
      '-----',
    ])
      assert.ok(begins('Ủy ban nhân dân xã', before), before);
  });

  it('not right below a line that was wrapped', () => {
    assert.ok(!begins('Bí thư, Phó Bí thư và các đồng chí', LONG));
    assert.ok(!begins('và các đồng chí', 'ngắn'));
    assert.ok(!begins('Bình Minh Thượng**', '**Đảng bộ xã'));
  });

  it('at lines that have a name of their own, and between capitals and other letters', () => {
    for (const line of ['Nơi nhận:', 'Kính gửi: Đảng ủy', 'Căn cứ Luật', 'Số: 12/KH-UBND', 'Số 12-KH/ĐU'])
      assert.ok(begins(line, LONG), line);
    assert.ok(begins('KẾ HOẠCH', LONG));
    assert.ok(begins('Khắc phục hạn chế', 'KẾ HOẠCH'));
    assert.ok(begins('KHẮC PHỤC HẠN CHẾ', 'KẾ HOẠCH'));
  });
});
