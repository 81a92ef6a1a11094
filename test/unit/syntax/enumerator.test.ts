import assert from 'node:assert/strict';
import { readEnumerator } from '../../../server/src/syntax/enumerator';

/** kind label mark path, and the words behind the number. */
const shown = (text: string) => {
  const enumerator = readEnumerator(text);
  return (
    enumerator &&
    `${enumerator.kind} ${enumerator.label}${enumerator.mark} [${enumerator.path.join(',')}] ${text.slice(enumerator.contentStart)}`
  );
};

describe('The number of a heading or item', () => {
  const table: readonly (readonly [string, string])[] = [
    ['I. MỤC ĐÍCH', 'roman I. [1] MỤC ĐÍCH'],
    ['II- YÊU CẦU', 'roman II- [2] YÊU CẦU'],
    ['IV – NHIỆM VỤ', 'roman IV– [4] NHIỆM VỤ'],
    ['XIV/ TỔ CHỨC', 'roman XIV/ [14] TỔ CHỨC'],
    ['I.MỤC ĐÍCH', 'roman I. [1] MỤC ĐÍCH'],
    ['V.', 'roman V. [5] '],
    ['IIII. SAI', 'roman IIII. [0] SAI'],
    ['A. PHẦN CHUNG', 'upper A. [1] PHẦN CHUNG'],
    ['B- PHẦN RIÊNG', 'upper B- [2] PHẦN RIÊNG'],
    ['Đ. PHẦN KHÁC', 'upper Đ. [0] PHẦN KHÁC'],
    ['1. Mục đích', 'decimal 1. [1] Mục đích'],
    ['1.Mục đích', 'decimal 1. [1] Mục đích'],
    ['12) Tiến độ', 'decimal 12) [12] Tiến độ'],
    ['3/ Kinh phí', 'decimal 3/ [3] Kinh phí'],
    ['2- Yêu cầu', 'decimal 2- [2] Yêu cầu'],
    ['1.2. Hạn chế', 'decimal 1.2. [1,2] Hạn chế'],
    ['1.2.4.1. Giải pháp', 'decimal 1.2.4.1. [1,2,4,1] Giải pháp'],
    ['1.1 Giải pháp', 'decimal 1.1 [1,1] Giải pháp'],
    ['1.1 “Giải pháp”', 'decimal 1.1 [1,1] “Giải pháp”'],
    ['10.', 'decimal 10. [10] '],
    ['a) Về lãnh đạo', 'letter a) [1] Về lãnh đạo'],
    ['đ) Về kiểm tra', 'letter đ) [5] Về kiểm tra'],
    ['y. Khác', 'letter y. [23] Khác'],
    ['b)Về lãnh đạo', 'letter b) [2] Về lãnh đạo'],
    ['w) Khác', 'letter w) [0] Khác'],
    ['(1) Rà soát', 'paren (1) [1] Rà soát'],
    ['(12)Rà soát', 'paren (12) [12] Rà soát'],
    ['(a) Rà soát', 'paren (a) [1] Rà soát'],
    ['(iv) Rà soát', 'paren (iv) [4] Rà soát'],
    ['- Căn cứ Luật', 'bullet - [] Căn cứ Luật'],
    ['+ Chủ trì', 'bullet + [] Chủ trì'],
    ['– Chủ trì', 'bullet – [] Chủ trì'],
    ['• Chủ trì', 'bullet • [] Chủ trì'],
    ['-Chủ trì', 'bullet - [] Chủ trì'],
    ['* Công tác', 'bullet * [] Công tác'],
    ['Điều 1. Phạm vi', 'article Điều 1. [1] Phạm vi'],
    ['ĐIỀU 12: PHẠM VI', 'article ĐIỀU 12: [12] PHẠM VI'],
    ['Chương II', 'chapter Chương II [2] '],
    ['CHƯƠNG IV. TỔ CHỨC', 'chapter CHƯƠNG IV. [4] TỔ CHỨC'],
    ['Phần thứ nhất', 'part Phần thứ nhất [1] '],
    ['PHẦN THỨ HAI. NHIỆM VỤ', 'part PHẦN THỨ HAI. [2] NHIỆM VỤ'],
    ['Mục 3. Kinh phí', 'titled-section Mục 3. [3] Kinh phí'],
    ['Mục 3 Kinh phí', 'titled-section Mục 3 [3] Kinh phí'],
    ['Phụ lục II', 'annex Phụ lục II [2] '],
    ['  2. Yêu cầu', 'decimal 2. [2] Yêu cầu'],
    ['\t- Yêu cầu', 'bullet - [] Yêu cầu'],
  ];
  for (const [text, expected] of table) {
    it(`is read: ${text.trim()}`, () => {
      assert.equal(shown(text), expected);
    });
  }

  const none = [
    '',
    ' ',
    'Kế hoạch',
    '2026 là năm đầu nhiệm kỳ',
    '05/5/2026',
    '05/5/2026 Ủy ban',
    '1,5 ngày',
    '2 tháng',
    '3.0 của',
    '1.500 đồng',
    '1.500 Đồng chí',
    '01.02 Văn phòng',
    '12.5.2026 Họp',
    '5-quý',
    '100% Đảng viên',
    '24/7 Ủy ban',
    '1.a',
    'a,b',
    'v.v.',
    'vv',
    'ở) x',
    'TT. Hội nghị',
    'I',
    'II Mục đích',
    'Mục 3 của Thông báo',
    'Điều 5 và Điều 6',
    'Điều 1a quy định',
    'Chương trình số 2',
    'Mục tiêu',
    'Phần lớn',
    '(2026) Năm',
    '(abc) x',
    '()',
    '-5 độ',
    '-- x',
    '---',
    '+84 912',
    '**',
    'D',
    'A.B',
    'Lê A. Mẫu',
  ];
  for (const text of none) {
    it(`does not stand in: ${text || 'an empty text'}`, () => {
      assert.equal(shown(text), undefined);
    });
  }

  it('may be typed with letters that look like it', () => {
    for (const [text, value] of [
      ['ll. YÊU CẦU', 2],
      ['1I. YÊU CẦU', 2],
      ['Ⅳ. NHIỆM VỤ', 4],
      ['lV- NHIỆM VỤ', 4],
    ] as const) {
      const enumerator = readEnumerator(text);
      assert.deepEqual([enumerator?.kind, enumerator?.path, enumerator?.lookAlike], ['roman', [value], true], text);
    }
    for (const text of ['I. A', '1. A', '11. A', 'l. a', 'l) a'])
      assert.notEqual(readEnumerator(text)?.lookAlike, true, text);
  });

  it('knows where it begins, where its figures do, where it ends and where the words begin', () => {
    const parts = (text: string) => {
      const { start, numberStart, end, contentStart } = readEnumerator(text)!;
      return [
        text.slice(start, numberStart),
        text.slice(numberStart, end),
        text.slice(end, contentStart),
        text.slice(contentStart),
      ];
    };
    assert.deepEqual(parts('  1.2.  Hạn chế'), ['', '1.2.', '  ', 'Hạn chế']);
    assert.deepEqual(parts(' Điều 12: Phạm vi'), ['Điều ', '12:', ' ', 'Phạm vi']);
    assert.deepEqual(parts('Phần thứ hai'), ['Phần ', 'thứ hai', '', '']);
    assert.deepEqual(parts('IV – Nhiệm vụ'), ['', 'IV –', ' ', 'Nhiệm vụ']);
    assert.deepEqual(parts('-  Căn cứ'), ['', '-', '  ', 'Căn cứ']);
    assert.deepEqual(parts('(1)Rà soát'), ['', '(1)', '', 'Rà soát']);
  });
});
