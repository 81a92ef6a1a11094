import assert from 'node:assert/strict';
import { columnOf, columnsOf, labelOf, labelsIn } from '../../../server/src/model/find-label';
import { itWithShared, sharedCorpus, sharedDocuments } from '../../support/shared-documents';

const withoutNumber = (line: string): string => line.replace(/^(?:[-+] |[\d.]{2,8} |[IVX]+[.-] )/, '');

describe('Labels of fields', () => {
  const rows: readonly (readonly [text: string, field: string, label: string, value: string])[] = [
    ['Cơ quan chủ trì: Ban Tổ chức Đảng ủy.', 'owner', 'Cơ quan chủ trì', 'Ban Tổ chức Đảng ủy.'],
    ['CƠ QUAN CHỦ TRÌ : Văn phòng', 'owner', 'CƠ QUAN CHỦ TRÌ', 'Văn phòng'],
    ['Cơ quan, đơn vị chủ trì: Phòng Kinh tế', 'owner', 'Cơ quan, đơn vị chủ trì', 'Phòng Kinh tế'],
    ['Cơ quan/đơn vị thực hiện: Công an xã', 'owner', 'Cơ quan/đơn vị thực hiện', 'Công an xã'],
    ['Đơn vị chủ trì tham mưu thực hiện: Sở Nội vụ', 'owner', 'Đơn vị chủ trì tham mưu thực hiện', 'Sở Nội vụ'],
    ['Người phụ trách: Lê Văn Mẫu', 'owner', 'Người phụ trách', 'Lê Văn Mẫu'],
    ['Trách nhiệm thực hiện: Chi bộ 3', 'owner', 'Trách nhiệm thực hiện', 'Chi bộ 3'],
    ['Đầu mối: Văn phòng', 'owner', 'Đầu mối', 'Văn phòng'],
    ['Thực hiện: Văn phòng', 'owner', 'Thực hiện', 'Văn phòng'],
    ['Đơn vị thực hiện (chủ trì): Trạm Y tế', 'owner', 'Đơn vị thực hiện (chủ trì)', 'Trạm Y tế'],
    ['Cơ quan phối hợp: Các thôn', 'supporter', 'Cơ quan phối hợp', 'Các thôn'],
    ['Đơn vị phối hợp thực hiện: Các thôn', 'supporter', 'Đơn vị phối hợp thực hiện', 'Các thôn'],
    ['Thời gian thực hiện: Quý II/2026', 'deadline', 'Thời gian thực hiện', 'Quý II/2026'],
    ['Thời hạn hoàn thành:', 'deadline', 'Thời hạn hoàn thành', ''],
    ['Tiến độ thực hiện: Năm 2026', 'deadline', 'Tiến độ thực hiện', 'Năm 2026'],
    ['Thời gian: Quý II', 'deadline', 'Thời gian', 'Quý II'],
    [
      'Nội dung cần khắc phục: Việc lưu hồ sơ chưa đủ',
      'shortcoming',
      'Nội dung cần khắc phục',
      'Việc lưu hồ sơ chưa đủ',
    ],
    ['Tồn tại, hạn chế: Việc lưu hồ sơ chưa đủ', 'shortcoming', 'Tồn tại, hạn chế', 'Việc lưu hồ sơ chưa đủ'],
    ['Những hạn chế, khuyết điểm:', 'shortcoming', 'Những hạn chế, khuyết điểm', ''],
    ['Nội dung hạn chế: Hồ sơ thiếu', 'shortcoming', 'Nội dung hạn chế', 'Hồ sơ thiếu'],
    ['NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC', 'shortcoming', 'NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC', ''],
    ['Giải pháp khắc phục', 'solution', 'Giải pháp khắc phục', ''],
    ['Giải pháp khắc phục.', 'solution', 'Giải pháp khắc phục', ''],
    ['Nhiệm vụ, giải pháp khắc phục:', 'solution', 'Nhiệm vụ, giải pháp khắc phục', ''],
    ['Biện pháp khắc phục: Rà soát', 'solution', 'Biện pháp khắc phục', 'Rà soát'],
    ['Nguyên nhân: Do thiếu người', 'cause', 'Nguyên nhân', 'Do thiếu người'],
    ['Kết quả/Sản phẩm: Báo cáo', 'product', 'Kết quả/Sản phẩm', 'Báo cáo'],
    ['- Cơ  quan phối hợp: Các thôn', 'supporter', 'Cơ  quan phối hợp', 'Các thôn'],
  ];
  for (const [text, field, label, value] of rows) {
    it(`are read at the beginning: “${text}”`, () => {
      const found = labelOf(text)!;
      assert.deepEqual([found.field, text.slice(found.start, found.end)], [field, label]);
      assert.equal(text.slice(found.valueStart), value);
    });
  }

  const none = [
    'Thời gian',
    'Thực hiện',
    'Nội dung: Rà soát hồ sơ',
    'Đơn vị: triệu đồng',
    'Đơn vị tính: triệu đồng',
    'Thực hiện nghiêm các quy định: ghi sổ, lưu hồ sơ',
    'Cơ quan chủ trì soạn thảo chịu trách nhiệm về nội dung',
    'Giải pháp khắc phục của xã được niêm yết tại nhà văn hóa các thôn trong quý II/2026: hai bảng',
    'Tổ chức thực hiện:',
    'Nơi nhận:',
    'Kính gửi: Văn phòng',
    '',
    ':',
    'Hạn chế việc dùng túi ni lông',
    'Các nội dung chung: Thực hiện thường xuyên',
  ];
  for (const text of none) {
    it(`are none: “${text}”`, () => {
      assert.equal(labelOf(text), undefined);
    });
  }

  it('are found behind sentences and clauses of the same paragraph', () => {
    const text =
      'Rà soát hồ sơ. Chủ trì: Phòng Kinh tế; thời hạn hoàn thành: 30/6/2026 (đơn vị phối hợp: các thôn). Lưu ý: gửi sớm.';
    assert.deepEqual(
      labelsIn(text).map(({ field, start, end }) => [field, text.slice(start, end)]),
      [
        ['owner', 'Chủ trì'],
        ['deadline', 'thời hạn hoàn thành'],
        ['supporter', 'đơn vị phối hợp'],
      ],
    );
    assert.deepEqual(labelsIn('Thực hiện theo kế hoạch đã nêu'), []);
    assert.equal(labelsIn('Cơ quan chủ trì: Văn phòng')[0]?.start, 0);
  });

  itWithShared('are those of the blocks in the documents', sharedDocuments, (documents) => {
    const lines = documents.find(({ name }) => name === '003.txt')!.lines.map(withoutNumber);
    const count = (field: string) => lines.filter((line) => labelOf(line)?.field === field).length;
    assert.deepEqual(['shortcoming', 'solution', 'owner', 'supporter', 'deadline'].map(count), [8, 8, 8, 3, 8]);
  });

  itWithShared('are never found in the numbered headings of published papers that are none', sharedCorpus, (corpus) => {
    const labels = corpus.flatMap(({ lines }) =>
      lines.map(withoutNumber).flatMap((line) => {
        const label = labelOf(line);
        return label ? [line.slice(label.start, label.end).toLowerCase()] : [];
      }),
    );
    assert.ok(labels.length > 150, String(labels.length));
    const words = new Set(
      labels.filter((label) => !/chủ trì|thực hiện|phối hợp|hoàn thành|giải pháp|nguyên nhân/.test(label)),
    );
    assert.deepEqual([...words], []);
  });
});

describe('Heads of table columns', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['TT', 'number'],
    ['STT', 'number'],
    ['Tồn tại, hạn chế', 'shortcoming'],
    ['Hạn chế, khuyết điểm được chỉ ra', 'shortcoming'],
    ['Giải pháp', 'solution'],
    ['Nhiệm vụ', 'solution'],
    ['Nội dung công việc', 'solution'],
    ['Chủ trì', 'owner'],
    ['Cơ quan / đơn vị chủ trì', 'owner'],
    ['Đơn vị', 'owner'],
    ['Đơn vị được giao chủ trì nhiệm vụ', 'owner'],
    ['PHỐI HỢP', 'supporter'],
    ['Thời hạn', 'deadline'],
    ['Thời gian hoàn thành (dự kiến)', 'deadline'],
    ['Kết quả, sản phẩm để đánh giá', 'product'],
    ['Sản phẩm dự kiến', 'product'],
    ['Nguyên nhân', 'cause'],
    ['Nội dung', 'content'],
    ['Ghi chú', undefined],
    ['Kinh phí', undefined],
    ['', undefined],
    ['Thời gian giải quyết hồ sơ của người dân tại bộ phận một cửa xã Bình Minh Thượng', undefined],
  ];
  for (const [head, column] of rows) {
    it(`say what stands below: “${head}” → ${column ?? 'nothing'}`, () => {
      assert.equal(columnOf(head), column);
    });
  }

  it('explain one another: a bare “Nội dung” is what the other columns lack', () => {
    assert.deepEqual(columnsOf(['TT', 'Nội dung', 'Giải pháp', 'Thời hạn']), [
      'number',
      'shortcoming',
      'solution',
      'deadline',
    ]);
    assert.deepEqual(columnsOf(['TT', 'Hạn chế', 'Nội dung', 'Chủ trì']), [
      'number',
      'shortcoming',
      'solution',
      'owner',
    ]);
    assert.deepEqual(columnsOf(['TT', 'Nội dung', 'Chủ trì']), ['number', 'content', 'owner']);
    assert.deepEqual(columnsOf(['Nội dung', 'Hạn chế', 'Giải pháp']), ['content', 'shortcoming', 'solution']);
    assert.deepEqual(columnsOf(['TT', 'Giải pháp']), ['number', 'solution']);
  });
});
