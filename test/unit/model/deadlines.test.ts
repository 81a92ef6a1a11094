import assert from 'node:assert/strict';
import { formatDate } from '../../../server/src/model/calendar';
import type { CalendarDate } from '../../../server/src/model/date';
import type { DeadlinePhrase } from '../../../server/src/model/deadline';
import { deadlinesInProse, deadlinesOfField } from '../../../server/src/model/find-deadlines';
import { labelOf } from '../../../server/src/model/find-label';
import { itWithShared, sharedCorpus, sharedDocuments } from '../../support/shared-documents';

const day = (date: CalendarDate | undefined): string => (date === undefined ? '' : formatDate(date));

/** `period trong quý II/2026 (01/4/2026–30/6/2026)`; without brackets where no day is meant. */
function shown({ kind, text, from, to }: DeadlinePhrase): string {
  return from === undefined && to === undefined ? `${kind} ${text}` : `${kind} ${text} (${day(from)}–${day(to)})`;
}

type Row = readonly [text: string, ...deadlines: string[]];

describe('Deadlines of a field', () => {
  const rows: Record<string, readonly Row[]> = {
    'a last day': [
      ['Xong trước ngày 15/7/2026', 'date Xong trước ngày 15/7/2026 (–15/7/2026)'],
      ['Trước 30/6/2026.', 'date Trước 30/6/2026 (–30/6/2026)'],
      ['Chậm nhất là ngày 15/7', 'date Chậm nhất là ngày 15/7 (–15/7)'],
      ['Không muộn hơn ngày 15 tháng 7 năm 2026', 'date Không muộn hơn ngày 15 tháng 7 năm 2026 (–15/7/2026)'],
      ['đến hết năm 2026', 'date đến hết năm 2026 (–31/12/2026)'],
      ['Từ nay đến cuối năm 2026', 'date Từ nay đến cuối năm 2026 (–31/12/2026)'],
      ['Trước tháng 6/2026', 'date Trước tháng 6/2026 (–01/6/2026)'],
      ['Đến tháng 6/2026', 'date Đến tháng 6/2026 (–30/6/2026)'],
      ['Ngày 09/11/2026', 'date Ngày 09/11/2026 (09/11/2026–09/11/2026)'],
      ['Trước ngày 31/4/2026', 'date Trước ngày 31/4/2026 (–31/4/2026)'],
      ['trước ngày 2-9-45', 'date trước ngày 2-9-45 (–02/9)'],
      ['Khẩn trương, xong trước 30/6/2026', 'date xong trước 30/6/2026 (–30/6/2026)'],
    ],
    'a stretch of time': [
      ['Hoàn thành trong quý II/2026.', 'period trong quý II/2026 (01/4/2026–30/6/2026)'],
      ['Tháng 6/2026', 'period Tháng 6/2026 (01/6/2026–30/6/2026)'],
      ['Xong trong tháng 7', 'period Xong trong tháng 7 (01/7–31/7)'],
      ['12/2025', 'period 12/2025 (01/12/2025–31/12/2025)'],
      ['Năm 2026', 'period Năm 2026 (01/01/2026–31/12/2026)'],
      ['2026, 2027', 'period 2026, 2027 (01/01/2026–31/12/2027)'],
      ['2026', 'period 2026 (01/01/2026–31/12/2026)'],
      ['Cả năm 2026', 'period Cả năm 2026 (01/01/2026–31/12/2026)'],
      ['2026-2030', 'period 2026-2030 (01/01/2026–31/12/2030)'],
      ['Năm 2025 - 2026', 'period Năm 2025 - 2026 (01/01/2025–31/12/2026)'],
      [
        'Giai đoạn 2026-2030 và những năm tiếp theo.',
        'period Giai đoạn 2026-2030 và những năm tiếp theo (01/01/2026–)',
      ],
      ['Năm 2026 và các năm tiếp theo', 'period Năm 2026 và các năm tiếp theo (01/01/2026–)'],
      ['6 tháng đầu năm 2026', 'period 6 tháng đầu năm 2026 (01/01/2026–30/6/2026)'],
      ['Nửa cuối năm 2026', 'period Nửa cuối năm 2026 (01/7/2026–31/12/2026)'],
      ['3 tháng cuối năm', 'period 3 tháng cuối năm (01/10–31/12)'],
      ['Từ 01/7/2026', 'period Từ 01/7/2026 (01/7/2026–)'],
      ['Sau ngày 01/7/2026', 'period Sau ngày 01/7/2026 (01/7/2026–)'],
      ['từ ngày 01/6/2026 đến ngày 30/6/2026', 'period từ ngày 01/6/2026 đến ngày 30/6/2026 (01/6/2026–30/6/2026)'],
      ['Từ 01/6 đến hết ngày 30/6/2026', 'period Từ 01/6 đến hết ngày 30/6/2026 (01/6/2026–30/6/2026)'],
      ['từ ngày 08 đến ngày 10/12/2026', 'period từ ngày 08 đến ngày 10/12/2026 (08/12/2026–10/12/2026)'],
      ['Tháng 11 - 12/2026', 'period Tháng 11 - 12/2026 (01/11/2026–31/12/2026)'],
      ['quý II/2026 đến quý IV/2026', 'period quý II/2026 đến quý IV/2026 (01/4/2026–31/12/2026)'],
      ['Đầu quý II/2026', 'period Đầu quý II/2026 (01/4/2026–30/6/2026)'],
      ['Trong năm', 'period Trong năm'],
      ['Cuối quý này', 'period Cuối quý này'],
    ],
    'several times in one value': [
      [
        'Quý III, quý IV năm 2026',
        'period Quý III (01/7/2026–30/9/2026)',
        'period quý IV năm 2026 (01/10/2026–31/12/2026)',
      ],
      ['Quý II, III/2026', 'period Quý II (01/4/2026–30/6/2026)', 'period III/2026 (01/7/2026–30/9/2026)'],
      ['tháng 7, 8 năm 2026', 'period tháng 7 (01/7/2026–31/7/2026)', 'period 8 năm 2026 (01/8/2026–31/8/2026)'],
      ['Trước 30/6/2026; báo cáo hằng tháng', 'date Trước 30/6/2026 (–30/6/2026)', 'recurring hằng tháng'],
      ['Hằng năm (trước ngày 25/12)', 'recurring Hằng năm', 'date trước ngày 25/12 (–25/12)'],
      ['Thường xuyên, theo yêu cầu nhiệm vụ', 'recurring Thường xuyên', 'event theo yêu cầu nhiệm vụ'],
      ['Từ tháng 11/2026 đến khi nghiệm thu', 'period Từ tháng 11/2026 (01/11/2026–)', 'event đến khi nghiệm thu'],
      [
        'Quý III/2026 (sau khi có hướng dẫn)',
        'period Quý III/2026 (01/7/2026–30/9/2026)',
        'event sau khi có hướng dẫn',
      ],
    ],
    'how often': [
      ['Thực hiện thường xuyên trong năm.', 'recurring thường xuyên trong năm'],
      ['Thường xuyên', 'recurring Thường xuyên'],
      ['Thường xuyên trong năm 2026', 'recurring Thường xuyên trong năm 2026 (01/01/2026–31/12/2026)'],
      ['Thường xuyên, liên tục', 'recurring Thường xuyên, liên tục'],
      ['Hằng quý', 'recurring Hằng quý'],
      ['Định kỳ 6 tháng', 'recurring Định kỳ 6 tháng'],
      ['6 tháng/lần', 'recurring 6 tháng/lần'],
      ['Mỗi tháng 1 lần', 'recurring Mỗi tháng 1 lần'],
      ['Trước ngày 20/11 hằng năm', 'recurring Trước ngày 20/11 hằng năm (–20/11)'],
      ['Trước ngày 10 hằng tháng', 'recurring Trước ngày 10 hằng tháng'],
      ['Kịp thời, thường xuyên', 'recurring thường xuyên'],
    ],
    'an event': [
      ['Theo kế hoạch', 'event Theo kế hoạch'],
      ['Theo kế hoạch công tác hằng năm', 'event Theo kế hoạch công tác hằng năm'],
      ['Theo Kế hoạch số 12-KH/ĐU ngày 05/5/2026', 'event Theo Kế hoạch số 12-KH/ĐU ngày 05/5/2026'],
      ['Sau Đại hội', 'event Sau Đại hội'],
      ['Thực hiện ngay', 'event Thực hiện ngay'],
      [
        'Ngay sau khi có kết luận của cấp trên, báo cáo trước ngày 30/6/2026',
        'event Ngay sau khi có kết luận của cấp trên',
        'date trước ngày 30/6/2026 (–30/6/2026)',
      ],
      ['Trong vòng 10 ngày kể từ ngày ban hành Kế hoạch', 'event Trong vòng 10 ngày kể từ ngày ban hành Kế hoạch'],
      ['chậm nhất 05 ngày làm việc sau hội nghị', 'event chậm nhất 05 ngày làm việc sau hội nghị'],
      ['Định kỳ hoặc khi có yêu cầu', 'recurring Định kỳ', 'event khi có yêu cầu'],
    ],
    'no time at all': [
      ['trong thời gian tới', 'vague trong thời gian tới'],
      ['Sớm', 'vague Sớm'],
      ['Trong thời gian sớm nhất.', 'vague Trong thời gian sớm nhất'],
      ['Khẩn trương, kịp thời', 'vague Khẩn trương'],
    ],
    nothing: [
      [''],
      ['...'],
      ['Đã hoàn thành'],
      ['Quyết định ngày 05/5/2026'],
      ['Công văn số 155, ngày 07/7/2026'],
      ['Đã báo cáo tại số 12-KH/ĐU, ngày 05/5/2026'],
      ['15/15 xã'],
    ],
  };
  for (const [what, table] of Object.entries(rows)) {
    for (const [text, ...deadlines] of table) {
      it(`say ${what}: “${text}”`, () => {
        assert.deepEqual(deadlinesOfField(text).map(shown), deadlines);
      });
    }
  }

  it('are read as running text where the value is a long paragraph', () => {
    const text = `Trưởng thôn thường xuyên ${'rà soát các hộ, '.repeat(30)}hoàn thành trước ngày 15/7/2026.`;
    assert.ok(text.length > 400);
    assert.deepEqual(deadlinesOfField(text).map(shown), ['date trước ngày 15/7/2026 (–15/7/2026)']);
  });

  it('point at their words', () => {
    const text = 'Quý III, quý IV năm 2026';
    for (const { start, end, text: said } of deadlinesOfField(text)) assert.equal(text.slice(start, end), said);
  });

  itWithShared('are understood wherever a document has a labelled line', sharedDocuments, (documents) => {
    const values = labelledValues(documents.flatMap(({ lines }) => lines));
    assert.equal(values.length, 7);
    const kinds = values.map((value) =>
      deadlinesOfField(value)
        .map(({ kind }) => kind)
        .join(),
    );
    assert.deepEqual(kinds.sort(), ['period', ...Array<string>(6).fill('recurring')]);
  });

  itWithShared(
    'are understood in every labelled line of published plans that is printed whole',
    sharedCorpus,
    (corpus) => {
      const values = labelledValues(corpus.flatMap(({ lines }) => lines));
      assert.ok(values.length > 60, String(values.length));
      // Two values break off at the end of a line.
      assert.deepEqual(
        values.filter((value) => deadlinesOfField(value).length === 0),
        ['Theo', 'Quý'],
      );
    },
  );
});

function labelledValues(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const text = line.replace(/^(?:[-+] |[\d.]{2,8} )/, '');
    const label = labelOf(text);
    const value = label?.field === 'deadline' ? text.slice(label.valueStart) : '';
    return value === '' ? [] : [value];
  });
}

describe('Deadlines in running text', () => {
  const rows: readonly Row[] = [
    ['Rà soát hồ sơ, hoàn thành trước ngày 15/7/2026.', 'date trước ngày 15/7/2026 (–15/7/2026)'],
    ['báo cáo chậm nhất ngày 10 tháng 12 năm 2026', 'date chậm nhất ngày 10 tháng 12 năm 2026 (–10/12/2026)'],
    ['xong trước 30/6/2026', 'date xong trước 30/6/2026 (–30/6/2026)'],
    ['hoàn thành trong tháng 8/2026', 'period trong tháng 8/2026 (01/8/2026–31/8/2026)'],
    ['Hoàn thành việc cắm mốc trong quý III/2026', 'period trong quý III/2026 (01/7/2026–30/9/2026)'],
    ['hoàn thành trong quý III', 'period trong quý III (01/7–30/9)'],
    ['tổ chức khắc phục trong năm 2026', 'period trong năm 2026 (01/01/2026–31/12/2026)'],
    ['tổ chức đối thoại trong tháng 7/2026', 'period trong tháng 7/2026 (01/7/2026–31/7/2026)'],
    ['thực hiện đến hết ngày 30/6/2026', 'date đến hết ngày 30/6/2026 (–30/6/2026)'],
    ['trả lời trong thời hạn 10 ngày kể từ ngày nhận đơn', 'event trong thời hạn 10 ngày kể từ ngày nhận đơn'],
    ['Trong vòng 05 ngày làm việc, các thôn báo cáo', 'event Trong vòng 05 ngày làm việc'],
    ['(dự kiến hội nghị trước ngày 20/4/2026)', 'date trước ngày 20/4/2026 (–20/4/2026)'],
    ['khắc phục ngay từ đầu quý II năm 2026', 'period ngay từ đầu quý II năm 2026 (01/4/2026–)'],
    ['định kỳ hằng tháng ra quân', 'recurring định kỳ hằng tháng'],
    ['báo cáo định kỳ 6 tháng, hằng năm gửi Phòng Kinh tế', 'recurring định kỳ 6 tháng, hằng năm'],
    ['báo cáo trước ngày 20/11 hằng năm', 'recurring trước ngày 20/11 hằng năm (–20/11)'],
    ['báo cáo trước ngày 25 hằng tháng', 'recurring trước ngày 25 hằng tháng'],
    ['từ nay đến cuối năm 2026 xong 12 tuyến', 'date từ nay đến cuối năm 2026 (–31/12/2026)'],
    ['khắc phục xong những tồn tại đã chỉ ra trước ngày 30/6/2026', 'date trước ngày 30/6/2026 (–30/6/2026)'],
    ['hoàn thành trước năm 2027', 'date trước năm 2027 (–01/01/2027)'],
  ];
  for (const [text, ...deadlines] of rows) {
    it(`are found in “${text}”`, () => {
      assert.deepEqual(deadlinesInProse(text).map(shown), deadlines);
    });
  }

  const none: Record<string, readonly string[]> = {
    'the dates of cited documents': [
      'theo Thông báo số 170-TB/TU ngày 05/5/2026',
      'Quyết định số 534/QĐ-TTg, ngày 31/3/2026',
    ],
    'adverbs of manner': [
      'thường xuyên theo dõi, kịp thời báo cáo, sớm hoàn thành, khẩn trương rà soát',
      'Định kỳ tổng hợp',
    ],
    'what is past': ['những dự án đã hoàn thành trước ngày 01/01/2026', 'đã ban hành trong tháng 5/2026'],
    comparisons: ['so với trước ngày 01/7/2025', 'tính đến hết năm 2025', 'như trước ngày 01/7/2025'],
    'reports and their periods': [
      'từ ngày 01/01/2026 đến ngày 30/6/2026 thu đạt 40%',
      'kết quả đánh giá định kỳ hằng năm của tập thể',
    ],
    'targets far away': [
      'quy hoạch đến năm 2030, tầm nhìn đến năm 2050',
      'giai đoạn 2026 - 2030',
      'năm 2026 tập trung',
    ],
    'how well something was done': ['mức độ hoàn thành nhiệm vụ trong năm 2026', 'kết quả trong quý II'],
    history: ['đất khai hoang trước năm 1975', 'NHÀ ĐẤT TRƯỚC NGÀY 01 THÁNG 7 NĂM 1991'],
  };
  for (const [what, texts] of Object.entries(none)) {
    for (const text of texts) {
      it(`are not ${what}: “${text}”`, () => {
        assert.deepEqual(deadlinesInProse(text).map(shown), []);
      });
    }
  }

  itWithShared('are those that a reader finds in the documents', sharedDocuments, (documents) => {
    const inDocument = (name: string) =>
      documents
        .find((one) => one.name === name)!
        .lines.flatMap((line) => deadlinesInProse(line).map(({ text }) => text));
    assert.deepEqual(inDocument('000.txt'), []);
    assert.deepEqual(inDocument('001.txt'), [
      'trước ngày 20/4/2023',
      'định kỳ hàng tháng',
      'ngay từ đầu quý II năm 2023',
    ]);
    assert.deepEqual(inDocument('004.txt'), ['định kỳ 6 tháng, hằng năm']);
    assert.ok(inDocument('002.txt').includes('trong tháng 8/2026'));
    assert.ok(inDocument('003.txt').includes('trước ngày 05/11/2026'));
  });
});
