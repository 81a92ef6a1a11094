import assert from 'node:assert/strict';
import { blocksOf } from '../../../server/src/syntax/block';
import { splitLines } from '../../../server/src/text/lines';

const blocks = (text: string) => blocksOf(splitLines(text));
/** The passages of each block: kind, where it is not text, and words. */
const passages = (text: string) =>
  blocks(text).map((block) =>
    block.passages.map(({ kind, text: words }) => (kind === 'text' ? words : `${kind}: ${words}`)),
  );

describe('The blocks of a draft', () => {
  it('hold all its lines, each once', () => {
    const text = '\n\nKẾ HOẠCH\r\nvề việc\n\n| a |\n|---|\n\n- b\n\n\n2\n';
    assert.equal(
      blocks(text)
        .map(({ source }) => source)
        .join(''),
      text,
    );
    assert.equal(
      blocks(text).reduce((sum, { length }) => sum + length, 0),
      text.length,
    );
    assert.deepEqual(blocks(''), blocks(''));
    assert.equal(blocks('').length, 1);
  });

  it('join a sentence that was wrapped', () => {
    assert.deepEqual(
      passages(
        'Trên cơ sở kết quả kiểm tra, Đảng ủy xã Bình Minh Thượng xây dựng\nKế hoạch khắc phục các hạn chế như sau:\nI. MỤC ĐÍCH',
      ),
      [
        ['Trên cơ sở kết quả kiểm tra, Đảng ủy xã Bình Minh Thượng xây dựng Kế hoạch khắc phục các hạn chế như sau:'],
        ['I. MỤC ĐÍCH'],
      ],
    );
    assert.deepEqual(passages('**1. Tiến độ\ngiải ngân** còn chậm.'), [['1. Tiến độ giải ngân còn chậm.']]);
  });

  it('join a sentence over a page break, and set page numbers and footnotes apart', () => {
    const text =
      'Các chi bộ rà soát, báo cáo kết quả\n\n¹ Kế hoạch số 12-KH/ĐU.\n\n- 2 -\n\nvề Đảng ủy xã trước ngày 30/6/2026.\n\nĐảng ủy xã tổng hợp.';
    assert.deepEqual(passages(text), [
      [
        'Các chi bộ rà soát, báo cáo kết quả về Đảng ủy xã trước ngày 30/6/2026.',
        'note: Kế hoạch số 12-KH/ĐU.',
        'page-number: - 2 -',
      ],
      ['Đảng ủy xã tổng hợp.'],
    ]);
  });

  it('cut a line where the two columns of a page stand side by side', () => {
    assert.deepEqual(
      passages(
        'XÃ BÌNH MINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 56/KH-UBND\t*Bình Minh, ngày 14 tháng 4 năm 2026*\n- Lưu: VT.          **TM. ỦY BAN NHÂN DÂN**',
      ),
      [
        ['XÃ BÌNH MINH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số: 56/KH-UBND', 'Bình Minh, ngày 14 tháng 4 năm 2026'],
        ['- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN'],
      ],
    );
    assert.deepEqual(passages('- Sở Nội vụ (b/c);\tNguyễn Văn Tám'.normalize('NFD')), [
      ['- Sở Nội vụ (b/c);', 'Nguyễn Văn Tám'],
    ]);
    // The star below the organ of a Party paper, with the day beside it.
    assert.deepEqual(passages('*\t\tBình Minh, ngày 14 tháng 4 năm 2026'), [
      ['*', 'Bình Minh, ngày 14 tháng 4 năm 2026'],
    ]);
  });

  it('cut no line for a tab behind its number or inside a sentence', () => {
    for (const line of ['1.\tTiến độ chậm', '-\tCHỦ TỊCH', 'Giao\tPhòng Kinh tế', '\tKẾ HOẠCH'])
      assert.equal(passages(line)[0]!.length, 1, line);
  });

  it('cut a line that holds several headings', () => {
    assert.deepEqual(passages('I. ƯU ĐIỂM**1. Về lãnh đạo****1.1. Kết quả**'), [
      ['I. ƯU ĐIỂM', '1. Về lãnh đạo', '1.1. Kết quả'],
    ]);
    assert.deepEqual(passages('Hạn chế:**Nguyên nhân** là'), [['Hạn chế:', 'Nguyên nhân là']]);
  });

  it('do not cut bold inside a sentence', () => {
    assert.equal(passages('Các chi bộ **rà soát\n¹ **Ghi chú\nbáo cáo** về Đảng ủy xã')[0]!.length, 2);
    for (const text of [
      'Giao **Ủy ban** nhân dân xã',
      'Kế **ho**ạch',
      '**I.** MỤC ĐÍCH',
      'xã **B**ình Minh',
      '**Điều 1.** **Phạm vi**',
    ])
      assert.equal(passages(text)[0]!.length, 1, text);
  });

  it('give a table row its cells, empty and escaped ones too', () => {
    assert.deepEqual(passages('| 1 | **Tiến độ** chậm | | a \\| b |'), [
      ['cell: 1', 'cell: Tiến độ chậm', 'cell: ', 'cell: a | b'],
    ]);
    assert.deepEqual(passages('| 1 | không đóng'), [['cell: 1', 'cell: không đóng']]);
    const [head, ruler, row] = blocks('| TT | Nội dung |\n|:---|---:|\n| 1 | a |');
    assert.deepEqual([head!.row, ruler!.row, row!.row], ['cells', 'ruler', 'cells']);
    assert.deepEqual(ruler!.passages, []);
    assert.deepEqual(
      head!.passages.map(({ column }) => column),
      [0, 1],
    );
  });

  it('lose no word that stands behind a table row', () => {
    assert.deepEqual(passages('| 1 | a |\n\ntrong đó có xã.\n\n¹ Ghi chú.'), [
      ['cell: 1', 'cell: a', 'trong đó có xã.', 'note: Ghi chú.'],
    ]);
    assert.deepEqual(passages('| 1 | a |\ntrong đó có xã.'), [['cell: 1', 'cell: a'], ['trong đó có xã.']]);
    assert.deepEqual(passages('|---|\n\nvà xã.'), [['và xã.']]);
  });

  it('leave out what is no word: rules, comments, marks of headings and quotations', () => {
    assert.deepEqual(passages('-----\n<!-- ghi chú -->\n### I. MỤC ĐÍCH\n> Trích dẫn'), [
      ['rule: -----'],
      ['comment: '],
      ['I. MỤC ĐÍCH'],
      ['Trích dẫn'],
    ]);
    assert.deepEqual(passages('> Các chi bộ báo cáo\n> về Đảng ủy xã'), [['Các chi bộ báo cáo về Đảng ủy xã']]);
    assert.deepEqual(passages('   \n\t'), [[]]);
  });

  it('count headings by their marks', () => {
    const level = (text: string) => blocks(text)[0]!.passages[0]?.headingLevel;
    assert.deepEqual(
      ['# A', '### I. A', '####### A', '#A', '#', '#\n\na', 'A', '#1 A'].map(level),
      [1, 3, 0, 1, 0, 0, 0, 1],
    );
  });

  it('say where their words stand in the block as typed', () => {
    const text = '**1. Tiến độ\n  giải ngân** chậm¹ **2. Kinh phí**';
    const [block] = blocks(text);
    for (const { text: words, map } of block!.passages) {
      const { start, end } = map.toSource(!words.includes('ti') ? 0 : 3, words.length);
      assert.ok(start < end && end <= text.length);
    }
    const { map, text: words } = block!.passages[0]!;
    const { start, end } = map.toSource(words.indexOf('giải'), words.indexOf('chậm') + 4);
    assert.equal(text.slice(start, end), 'giải ngân** chậm');
  });

  it('know whether a blank line stands behind them', () => {
    assert.deepEqual(
      blocks('a\n\n- b\n- c\n\n2\n- d').map(({ spaced }) => spaced),
      [true, false, false, false],
    );
  });
});
