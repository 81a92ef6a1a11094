import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { documentTypes } from '../../../server/src/vocabulary/document-types';
import { loadGrammar, textsWith, tokenize } from './tokens';

const clean = path.resolve('test/fixtures/clean');
const examples = path.resolve('examples');
const isDraft = (name: string) => name.endsWith('.duthao') || name.endsWith('.duthao.md');
const drafts = [clean, examples].flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter(isDraft)
    .map((name) => path.join(folder, name)),
);

/** Line, scope, and the parts of the line that must carry the scope. */
type Case = readonly [line: string, scope: string, texts: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'the head of a paper': [
    ['ĐẢNG BỘ TỈNH LAM GIANG', 'entity.name.header', ['ĐẢNG BỘ TỈNH LAM GIANG']],
    ['**ỦY BAN NHÂN DÂN**', 'entity.name.header', ['ỦY BAN NHÂN DÂN']],
    ['ĐẢNG UỶ XÃ BÌNH MINH THƯỢNG', 'entity.name.header', ['ĐẢNG UỶ XÃ BÌNH MINH THƯỢNG']],
    ['Độc lập - Tự do - Hạnh phúc', 'entity.name.header', ['Độc lập - Tự do - Hạnh phúc']],
    ['Số 12-KH/ĐU', 'keyword.other.number', ['Số']],
    ['Số: 114/KH-UBND', 'constant.numeric.symbol', ['114/KH-UBND']],
    ['Số:      /KH-UBND', 'constant.numeric.symbol', ['/KH-UBND']],
    ['Số     -KH/ĐU', 'constant.numeric.symbol', ['-KH/ĐU']],
    ['Bình Minh Thượng, ngày 05 tháng 6 năm 2026', 'constant.numeric.date', ['ngày 05 tháng 6 năm 2026']],
    ['Bình Minh Thượng, ngày    tháng    năm 2026', 'constant.numeric.date', ['ngày    tháng    năm 2026']],
    ['*Lam Giang, ngày 18 tháng 5 năm 2026*', 'entity.name.place', ['Lam Giang']],
    ['-----', 'punctuation.definition.rule', ['-----']],
  ],
  'titles and divisions': [
    ['KẾ HOẠCH', 'entity.name.section.title', ['KẾ HOẠCH']],
    [
      '# THÔNG BÁO KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY',
      'markup.heading.title',
      ['# THÔNG BÁO KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY'],
    ],
    ['QUYẾT ĐỊNH:', 'entity.name.section.title', ['QUYẾT ĐỊNH:']],
    ['CỦA BAN THƯỜNG VỤ ĐẢNG ỦY', 'entity.name.capitals', ['CỦA BAN THƯỜNG VỤ ĐẢNG ỦY']],
    ['## Các việc trước mắt', 'markup.heading.markdown', ['## Các việc trước mắt']],
    ['PHỤ LỤC 1', 'markup.heading.division', ['PHỤ LỤC 1']],
    ['Phần thứ nhất', 'markup.heading.division', ['Phần thứ nhất']],
    ['Mục tiêu đến năm 2030', 'markup.heading', []],
    ['I- MỤC ĐÍCH, YÊU CẦU', 'markup.heading.roman', ['I- MỤC ĐÍCH, YÊU CẦU']],
    ['IV. KINH PHÍ', 'constant.numeric.enumerator', ['IV']],
    ['## **II/ NỘI DUNG**', 'markup.heading.roman', ['## **II/ NỘI DUNG**']],
    ['Điều 1. Phạm vi điều chỉnh', 'markup.heading.article', ['Điều', '1']],
    ['Điều 1 Quyết định này được công khai', 'markup.heading.article', []],
  ],
  'items and bullets': [
    ['1. Về công tác xây dựng Đảng', 'constant.numeric.enumerator', ['1.']],
    ['1.2.4. Cơ quan phối hợp: Công an xã.', 'constant.numeric.enumerator', ['1.2.4.']],
    ['1.1 Tên mục không có dấu chấm', 'constant.numeric.enumerator', ['1.1']],
    ['  đ) Kiến nghị sửa chữa;', 'constant.numeric.enumerator', ['đ)']],
    ['(2) kiểm tra;', 'constant.numeric.enumerator', ['(2)']],
    ['**1.3. Cơ quan chủ trì:** Ban Xây dựng Đảng.', 'constant.numeric.enumerator', ['1.3.']],
    ['2026. Câu bị ngắt dòng', 'constant.numeric.enumerator', []],
    ['30/9/2026 là hạn cuối', 'constant.numeric.enumerator', []],
    ['02 máy quét', 'constant.numeric.enumerator', []],
    ['1,5 ngày đối với hội nghị', 'constant.numeric.enumerator', []],
    ['- Lập bảng theo dõi;', 'punctuation.definition.list', ['-']],
  ],
  'labels of fields': [
    ['1.1.1. Nội dung cần khắc phục: Sinh hoạt chưa đều.', 'keyword.other.label', ['Nội dung cần khắc phục']],
    ['a) Giải pháp: Trang bị tủ lưu mẫu.', 'keyword.other.label', ['Giải pháp']],
    ['- **Cơ quan chủ trì:** Công an xã', 'keyword.other.label', ['Cơ quan chủ trì']],
    ['Đơn vị phối hợp: Trạm Y tế xã', 'keyword.other.label', ['Đơn vị phối hợp']],
    ['1.4. Thời hạn hoàn thành: Trước ngày 10/8/2026.', 'keyword.other.label', ['Thời hạn hoàn thành']],
    ['1. Các cơ quan chủ trì báo cáo: hằng tháng', 'keyword.other.label', []],
    ['2. Kết quả đạt được rất rõ', 'keyword.other.label', []],
  ],
  'cited documents': [
    ['- Căn cứ Quyết định số 15-QĐ/TU, ngày 03/6/2026;', 'keyword.other.basis', ['Căn cứ']],
    ['- Căn cứ Quyết định số 15-QĐ/TU, ngày 03/6/2026;', 'entity.name.type.document', ['Quyết định']],
    ['- Căn cứ Quyết định số 15-QĐ/TU, ngày 03/6/2026;', 'constant.numeric.symbol', ['15-QĐ/TU']],
    ['tại Thông báo kết luận số 88-TB/HU', 'entity.name.type.document', ['Thông báo kết luận']],
    ['Căn cứ Nghị định số 30/2020/NĐ-CP;', 'constant.numeric.symbol', ['30/2020/NĐ-CP']],
    ['theo Nghị quyết số 66.7/2025/NQ-CP và 30c/NQ-CP', 'constant.numeric.symbol', ['66.7/2025/NQ-CP', '30c/NQ-CP']],
    ['Luật Đất đai số 31/2024/QH15', 'constant.numeric.symbol', ['31/2024/QH15']],
    ['Công văn số 1826/SNV-CCHC&PC', 'constant.numeric.symbol', ['1826/SNV-CCHC&PC']],
    ['Quyết định 534/QĐ-TTg', 'entity.name.type.document', ['Quyết định']],
    ['các Nghị quyết số 57-NQ/TW, số 66-NQ/TW', 'constant.numeric.symbol', ['57-NQ/TW', '66-NQ/TW']],
    ['Nghị quyết số 57- NQ/TW', 'constant.numeric.symbol', ['57- NQ/TW']],
    ['trong 1/2 ngày, 24/7, đạt 15/15 xã, Mẫu 01', 'constant.numeric.symbol', []],
    ['giai đoạn 2025-2030', 'constant.numeric.symbol', []],
  ],
  'dates and deadlines': [
    ['họp ngày 05 tháng 6 năm 2026 tại xã', 'constant.numeric.date', ['ngày 05 tháng 6 năm 2026']],
    ['hoàn thành trước ngày 30/9/2026.', 'constant.numeric.date', ['30/9/2026']],
    ['trước ngày 20/11, đạt 24/7', 'constant.numeric.date', ['20/11']],
    ['mỗi lần 1/2 ngày', 'constant.numeric.date', []],
    ['Hoàn thành trong quý III/2026', 'constant.numeric.period', ['quý III/2026']],
    ['xong trong tháng 12 năm 2026', 'constant.numeric.period', ['tháng 12 năm 2026']],
    ['quý báu, tháng trước', 'constant.numeric.period', []],
    ['báo cáo hằng quý, hàng năm', 'constant.numeric.recurring', ['hằng quý', 'hàng năm']],
    ['1.5. Thời gian thực hiện: Thường xuyên.', 'constant.numeric.recurring', ['Thường xuyên']],
    ['1.2. Giữ liên lạc thường xuyên với đảng viên', 'constant.numeric.recurring', []],
  ],
  'the foot of a paper': [
    ['Nơi nhận:', 'keyword.other.recipients', ['Nơi nhận']],
    ['**Kính gửi:**', 'keyword.other.recipients', ['Kính gửi']],
    ['- Lưu: VT, KT.', 'keyword.other.archive', ['Lưu']],
    ['- Lưu Văn phòng Đảng ủy.', 'keyword.other.archive', ['Lưu']],
    ['- Lưu ý kỹ số liệu sau:', 'keyword.other.archive', []],
    ['T/M BAN THƯỜNG VỤ', 'keyword.other.signature', ['T/M']],
    ['**KT. CHỦ TỊCH**', 'keyword.other.signature', ['KT.']],
    ['KT CHỦ TỊCH', 'keyword.other.signature', ['KT']],
    ['Q. TRƯỞNG BAN', 'entity.name.signer', ['TRƯỞNG BAN']],
    ['thực hiện nghiêm túc./.', 'punctuation.terminator', ['./.']],
  ],
  'marks and markup': [
    ['tiêu chí “04 sạch” và “3 không”', 'string.quoted', ['“04 sạch”', '“3 không”']],
    ['mở “ngoặc kép chưa đóng', 'string.quoted', []],
    ['đã ban hành **kế hoạch** mới', 'markup.bold', ['**kế hoạch**']],
    ['văn bản (*trừ văn bản mật*)', 'markup.italic', ['*trừ văn bản mật*']],
    ['của 09 dự án² còn kéo dài', 'keyword.other.footnote', ['²']],
    ['² Nhóm giao thông: 04 dự án', 'keyword.other.footnote', ['²']],
    ['trước <!-- duthao: tắt --> sau', 'comment.block', ['<!-- duthao: tắt -->']],
    ['| TT | Hạn chế |', 'punctuation.separator.table', ['|', '|', '|']],
    ['|---|:---:|', 'punctuation.separator.table', ['|---|:---:|']],
    ['| 1 | Hồ sơ chậm | 31/7/2026 |', 'constant.numeric.date', ['31/7/2026']],
  ],
};

describe('the TextMate grammar', () => {
  for (const [group, rows] of Object.entries(cases)) {
    describe(`colours ${group}`, () => {
      for (const [line, scope, texts] of rows) {
        it(`${scope} in “${line}”: ${texts.length ? texts.join(' · ') : 'nothing'}`, async () => {
          assert.deepEqual(await textsWith(line, scope), texts);
        });
      }
    });
  }

  for (const type of documentTypes) {
    for (const name of [type.name, ...type.aliases]) {
      it(`knows “${name}” of the vocabulary before a symbol`, async () => {
        assert.deepEqual(await textsWith(`theo ${name} số 15-QĐ/TU`, 'entity.name.type.document'), [name]);
      });
    }
    for (const code of Object.values(type.codes).flat()) {
      it(`knows the code ${code} of the vocabulary in a Party and in a State symbol`, async () => {
        const symbols = [`15-${code}/TU`, `15/${code}-UBND`];
        assert.deepEqual(await textsWith(symbols.join(' và '), 'constant.numeric.symbol'), symbols);
      });
    }
  }

  it('ends every construct with its line, comments apart', async () => {
    const lines = [
      'I- MỤC ĐÍCH',
      '1. Nội dung: “mở',
      '- **đậm',
      '| ô',
      'Nơi nhận',
      '# tiêu đề',
      '- Căn cứ Luật',
      '¹ chú thích',
    ];
    for (const line of lines) {
      const last = (await tokenize(`${line}\nchữ thường`))[1]!;
      assert.deepEqual(last, [{ text: 'chữ thường', scopes: ['text.duthao'] }], line);
    }
    const comment = (await tokenize('<!-- hai\ndòng --> sau')).map((tokens) =>
      tokens[0]!.scopes.includes('comment.block.duthao'),
    );
    assert.deepEqual(comment, [true, true]);
  });

  it('finds the parts of every draft that ships with the project', async () => {
    assert.ok(drafts.length >= 20, String(drafts.length));
    for (const file of drafts) {
      const text = fs.readFileSync(file, 'utf8').normalize('NFC');
      const scopes = new Set((await tokenize(text)).flat().flatMap((token) => token.scopes));
      for (const scope of [
        'entity.name.header',
        'constant.numeric.enumerator',
        'constant.numeric.symbol',
        'constant.numeric.date',
        'keyword.other.recipients',
      ]) {
        assert.ok(scopes.has(`${scope}.duthao`), `${scope} in ${path.basename(file)}`);
      }
    }
  });

  it('takes a time that grows with the length of a line, not with its square', async () => {
    const grammar = await loadGrammar();
    const seeds = [
      ' ',
      '*',
      '(',
      '|',
      '#',
      '-',
      '1.',
      '1-',
      '“',
      'a ',
      'số ',
      'ngày ',
      'BAN ',
      '**a',
      '57-NQ/',
      'thông báo ',
      'Thời gian ',
      '<!',
      '1/',
      'Ủ',
    ];
    for (const seed of seeds) {
      for (const begin of ['', '1. ', 'I- ', '| ', '- ']) {
        const line = begin + seed.repeat(Math.ceil(20_000 / seed.length));
        const start = performance.now();
        grammar.tokenizeLine(line, null);
        const elapsed = performance.now() - start;
        assert.ok(elapsed < 1000, `20,000 characters of “${seed}” after “${begin}” take ${Math.round(elapsed)} ms`);
      }
    }
  });
});
