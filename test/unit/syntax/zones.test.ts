import assert from 'node:assert/strict';
import { SyntaxTree } from '../../../server/src/syntax/syntax-tree';

/** The zones of a draft and the first word of each block, zones that stay the same in one line. */
const zonesOf = (text: string) => {
  const tree = new SyntaxTree(text);
  const rows: string[] = [];
  let last = '';
  tree.blocks.forEach((block, at) => {
    const words = block.passages[0]?.text.split(' ').slice(0, 2).join(' ') ?? '';
    if (tree.zones[at] === last) rows.push(`${rows.pop() ?? ''} | ${words}`);
    else rows.push(`${tree.zones[at]!}: ${words}`);
    last = tree.zones[at]!;
  });
  return rows;
};

const STATE = `ỦY BAN NHÂN DÂN
XÃ BÌNH MINH THƯỢNG
-----
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
Khắc phục hạn chế sau kiểm tra

Căn cứ Luật Tổ chức chính quyền địa phương;
Căn cứ Kết luận số 12/KL-UBND ngày 04/5/2026.

Ủy ban nhân dân xã xây dựng kế hoạch như sau:

I. MỤC ĐÍCH

1. Mục đích

Khắc phục hạn chế.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Mẫu
`;

describe('The zones of a draft', () => {
  it('follow one another from the head to the signature', () => {
    assert.deepEqual(zonesOf(STATE), [
      'header: ỦY BAN | XÃ BÌNH | ----- | CỘNG HÒA | Độc lập | Số: 12/KH-UBND | Bình Minh',
      'title: KẾ HOẠCH | Khắc phục',
      'basis: Căn cứ | Căn cứ',
      'opening: Ủy ban',
      'body: I. MỤC | 1. Mục | Khắc phục',
      'recipients: Nơi nhận: | - Như | - Lưu:',
      'signature: TM. ỦY | CHỦ TỊCH | Lê Văn',
    ]);
  });

  it('are the same with bold, headings and decomposed letters', () => {
    const plain = zonesOf(STATE);
    const shape = (rows: string[]) => rows.map((row) => `${row.split(':')[0]!} ${row.split('|').length}`);
    const bold = STATE.replace(/^(KẾ HOẠCH|I\. .*|Nơi nhận:|TM\. .*)$/gm, '**$1**').replace('1. Mục', '### 1. Mục');
    assert.deepEqual(shape(zonesOf(bold)), shape(plain));
    assert.deepEqual(shape(zonesOf(STATE.normalize('NFD'))), shape(plain));
    assert.deepEqual(shape(zonesOf(STATE.replaceAll('\n', '\r\n'))), shape(plain));
  });

  it('know a letter by its addressee', () => {
    assert.deepEqual(
      zonesOf(
        'Số: 12/UBND-VP\n\nKính gửi:\n- Phòng Kinh tế;\n- Công an xã.\n\nThực hiện Công văn số 5/SNV, xã báo cáo như sau:\n\n1. Kết quả',
      ),
      ['header: Số: 12/UBND-VP', 'addressee: Kính gửi: | - Phòng | - Công', 'opening: Thực hiện', 'body: 1. Kết'],
    );
  });

  it('keep the căn cứ together over the end of a page', () => {
    const basis = `- Căn cứ Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ

2

2025-2030;

- Căn cứ Kết luận số 77-KL/TU của Ban Thường vụ

3

Tỉnh ủy về công tác phát triển đảng;

- Căn cứ Chương trình công tác năm 2026.

Ban Chấp hành Đảng bộ xã ban hành Kế hoạch như sau:`;
    assert.deepEqual(zonesOf(`KẾ HOẠCH\nkhắc phục hạn chế\n\n${basis}\n\nI- HẠN CHẾ`), [
      'title: KẾ HOẠCH | khắc phục',
      'basis: - Căn | - Căn | Tỉnh ủy | - Căn',
      'opening: Ban Chấp',
      'body: I- HẠN',
    ]);
  });

  it('are told in the columns of a page, as a table is pasted', () => {
    const shape = (text: string) => zonesOf(text).map((row) => `${row.split(':')[0]!} ${row.split('|').length}`);
    const pasted = STATE.replace('\n-----\n', '\t')
      .replace('\n\nBình Minh Thượng, ngày', '\tBình Minh Thượng, ngày')
      .replace('- Lưu: VT.\n\nTM.', '- Lưu: VT.\tTM.');
    assert.deepEqual(shape(pasted), [
      'header 4',
      'title 2',
      'basis 2',
      'opening 1',
      'body 3',
      'recipients 3',
      'signature 2',
    ]);
    const rowByRow = 'I. MỤC ĐÍCH\n\nNơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\tCHỦ TỊCH\n- Lưu: VT.\tLê Văn Mẫu';
    assert.deepEqual(shape(rowByRow), ['body 1', 'recipients 3']);
  });

  it('begin anew in an annex and in a plan annexed to a decision', () => {
    const tree = new SyntaxTree(`${STATE}\nPHỤ LỤC\nDanh mục nhiệm vụ\n\n1. Nhiệm vụ\n`);
    assert.deepEqual(
      tree.divisions.map(({ start, annex, titleBlock }) => [
        tree.blocks[start]!.passages[0]!.text,
        annex,
        titleBlock !== undefined,
      ]),
      [
        ['ỦY BAN NHÂN DÂN', false, true],
        ['PHỤ LỤC', true, false],
      ],
    );
    assert.equal(tree.divisions[0]!.end, tree.divisions[1]!.start);
    const decision = new SyntaxTree(
      `${STATE.replace('KẾ HOẠCH', 'QUYẾT ĐỊNH')}\nKẾ HOẠCH\nKhắc phục hạn chế\n\nI. MỤC ĐÍCH\n`,
    );
    assert.equal(decision.divisions.length, 2);
    assert.equal(decision.blocks[decision.divisions[1]!.titleBlock!]!.passages[0]!.text, 'KẾ HOẠCH');
    assert.equal(decision.zones.at(-1), 'body');
  });

  it('are found in a fragment too', () => {
    assert.deepEqual(zonesOf(''), ['header: ']);
    assert.deepEqual(zonesOf('1. Mục đích'), ['body: 1. Mục']);
    assert.deepEqual(zonesOf('Căn cứ Luật Đất đai;\n\nI. MỤC ĐÍCH'), ['basis: Căn cứ', 'body: I. MỤC']);
    assert.deepEqual(zonesOf('I. MỤC ĐÍCH\n\nNơi nhận:\n- Lưu.\n\nII. NHIỆM VỤ'), [
      'body: I. MỤC',
      'recipients: Nơi nhận: | - Lưu.',
      'body: II. NHIỆM',
    ]);
  });
});
