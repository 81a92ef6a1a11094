import assert from 'node:assert/strict';
import type { Section } from '../../../server/src/syntax/sections';
import { SyntaxTree } from '../../../server/src/syntax/syntax-tree';

/** The sections of a draft, each with its children below it and the number of its blocks. */
const outline = (text: string): string[] => {
  const tree = new SyntaxTree(text);
  const show = (section: Section): string[] => [
    `${'  '.repeat(section.depth)}${tree.blocks[section.block]!.passages[section.passage]!.text} (${section.end - section.block})${section.quoted ? ' quoted' : ''}`,
    ...section.children.flatMap(show),
  ];
  return tree.sections.roots.flatMap(show);
};

describe('The sections of a draft', () => {
  it('hang below one another by their numbers', () => {
    assert.deepEqual(
      outline(
        'A. PHẦN CHUNG\n\nI. MỤC ĐÍCH\n\nCâu.\n\n1. Một\n\n1.1. Một một\n\na) Chữ a\n\n(1) Ngoặc\n\n- Gạch\n\nb) Chữ b\n\n2. Hai\n\nII. NHIỆM VỤ\n\nB. PHẦN RIÊNG',
      ),
      [
        'A. PHẦN CHUNG (11)',
        '  I. MỤC ĐÍCH (9)',
        '    1. Một (6)',
        '      1.1. Một một (5)',
        '        a) Chữ a (3)',
        '          (1) Ngoặc (2)',
        '        b) Chữ b (1)',
        '    2. Hai (1)',
        '  II. NHIỆM VỤ (1)',
        'B. PHẦN RIÊNG (1)',
      ],
    );
  });

  it('of a decision hang below chapters and articles', () => {
    assert.deepEqual(
      outline(
        'Phần thứ nhất\n\nChương I\n\nMục 1. Chung\n\nĐiều 1. Phạm vi\n\n1. Khoản\n\na) Điểm\n\nĐiều 2. Đối tượng\n\nChương II',
      ),
      [
        'Phần thứ nhất (8)',
        '  Chương I (6)',
        '    Mục 1. Chung (5)',
        '      Điều 1. Phạm vi (3)',
        '        1. Khoản (2)',
        '          a) Điểm (1)',
        '      Điều 2. Đối tượng (1)',
        '  Chương II (1)',
      ],
    );
  });

  it('that skip a level hang below the nearest higher one', () => {
    assert.deepEqual(outline('I. MỤC ĐÍCH\n\n1.2.3. Sâu\n\n1.2. Vừa\n\n1. Nông'), [
      'I. MỤC ĐÍCH (4)',
      '  1.2.3. Sâu (1)',
      '  1.2. Vừa (1)',
      '  1. Nông (1)',
    ]);
  });

  it('numbered with `1)` stand beside `1.`, or below `a)` where one is open', () => {
    assert.deepEqual(outline('I. A\n\n1) Một\n\n2) Hai'), ['I. A (3)', '  1) Một (1)', '  2) Hai (1)']);
    assert.deepEqual(outline('1. Một\n\na) Chữ\n\n1) Ngoặc\n\nb) Chữ'), [
      '1. Một (4)',
      '  a) Chữ (2)',
      '    1) Ngoặc (1)',
      '  b) Chữ (1)',
    ]);
  });

  it('without a number go by the marks of Markdown', () => {
    assert.deepEqual(outline('I. Chung\n\n# Phần đầu\n\n## Mục\n\n1. Một\n\n## Mục sau\n\n# Phần sau'), [
      'I. Chung (1)',
      'Phần đầu (4)',
      '  Mục (2)',
      '    1. Một (1)',
      '  Mục sau (1)',
      'Phần sau (1)',
    ]);
    assert.deepEqual(outline('I. Một\n\n# Ghi chú\n\nII. Hai'), ['I. Một (1)', 'Ghi chú (1)', 'II. Hai (1)']);
    assert.deepEqual(outline('## I. Một\n\n### 1. Mục\n\n## II. Hai'), ['I. Một (2)', '  1. Mục (1)', 'II. Hai (1)']);
  });

  it('glued in one line are each a section of their own', () => {
    assert.deepEqual(outline('I. ƯU ĐIỂM**1. Về lãnh đạo****1.1. Kết quả**\n\nCâu.'), [
      'I. ƯU ĐIỂM (2)',
      '  1. Về lãnh đạo (2)',
      '    1.1. Kết quả (2)',
    ]);
  });

  it('end before the recipients, and begin anew in another document', () => {
    assert.deepEqual(outline('I. MỤC ĐÍCH\n\n1. Một\n\nNơi nhận:\n- Lưu.\n\nPHỤ LỤC\n\n1. Một'), [
      'I. MỤC ĐÍCH (2)',
      '  1. Một (1)',
      '1. Một (1)',
    ]);
  });

  it('inside a quotation over several paragraphs are marked as quoted', () => {
    assert.deepEqual(outline('1. Sửa như sau:\n\n“2. Cũ\n\n3. Cũ”.\n\n2. Mới'), [
      '1. Sửa như sau: (2)',
      '3. Cũ”. (1) quoted',
      '2. Mới (1)',
    ]);
    assert.deepEqual(outline('1. Mở “ không đóng\n\n2. Sau'), ['1. Mở “ không đóng (1)', '2. Sau (1)']);
  });

  it('are none in the head, the title, the căn cứ and the signature', () => {
    assert.deepEqual(outline('ỦY BAN NHÂN DÂN\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n\nCăn cứ Luật;'), []);
    assert.deepEqual(outline('\n\n- Gạch\n\nCâu.'), []);
  });

  it('know their parents', () => {
    const { all } = new SyntaxTree('I. A\n\n1. B\n\na) C').sections;
    assert.deepEqual(
      all.map(({ parent }) => (parent === undefined ? -1 : all.indexOf(parent))),
      [-1, 0, 1],
    );
  });
});
