import assert from 'node:assert/strict';
import {
  isRemedyTitle,
  isSolutionHeading,
  looksLikeShortcomingHeading,
  opensWithGoal,
  statesFault,
} from '../../../server/src/model/shortcoming-words';
import { itWithShared, sharedCorpus, sharedDocuments } from '../../support/shared-documents';

function check(title: string, is: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  for (const text of yes) {
    it(`${title}: “${text}”`, () => {
      assert.ok(is(text));
    });
  }
  for (const text of no) {
    it(`${title}, but not: “${text}”`, () => {
      assert.ok(!is(text));
    });
  }
}

const contentOf = (line: string): string => line.replace(/^[\d.]+ /, '').replace(/^Nội dung cần khắc phục:\s?/, '');

describe('Words of shortcomings', () => {
  check(
    'tell the title of a plan that remedies',
    isRemedyTitle,
    [
      'Khắc phục tồn tại, hạn chế theo Thông báo số 12-TB/ĐU',
      'KHẮC PHỤC NHỮNG HẠN CHẾ, KHUYẾT ĐIỂM SAU KIỂM ĐIỂM NĂM 2026',
      'khắc phục hạn chế trong quản lý đất đai',
      'Khắc phục sau kiểm tra, giám sát năm 2026',
      'Khắc phục vi phạm về trật tự xây dựng',
      'Khắc phục các nội dung đã được chỉ ra tại Kết luận thanh tra',
    ],
    [
      'Khắc phục hậu quả bão số 3',
      'Khắc phục và hạn chế thiệt hại do mưa lũ',
      'Phòng, chống vi phạm trong xây dựng',
      'Hạn chế, khuyết điểm của tập thể',
      'Khắc phục môi trường sau lụt',
      'Chuyển đổi số năm 2026',
    ],
  );

  check(
    'tell a heading under which shortcomings or remedies follow',
    looksLikeShortcomingHeading,
    [
      'NHIỆM VỤ VÀ GIẢI PHÁP KHẮC PHỤC',
      'NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC.',
      'NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC',
      'Những tồn tại, hạn chế',
      'Hạn chế',
      'Giải pháp khắc phục:',
      'Kế hoạch khắc phục',
      'Khắc phục khuyết điểm của tập thể',
    ],
    [
      'NHIỆM VỤ, GIẢI PHÁP',
      'MỤC ĐÍCH, YÊU CẦU',
      'Nguyên nhân',
      'KHẮC PHỤC HẬU QUẢ',
      'Khắc phục môi trường và phòng, chống dịch bệnh',
      'Giải pháp khắc phục hậu quả thiên tai',
      'Hạn chế việc dùng túi ni lông',
      'Những hạn chế về đất đai chưa được khắc phục',
      `Giải pháp khắc phục ${'công tác thu gom rác thải tại các thôn, '.repeat(5)}`,
    ],
  );

  check(
    'tell a heading under which remedies follow',
    isSolutionHeading,
    [
      'Nhiệm vụ, giải pháp khắc phục:',
      'GIẢI PHÁP',
      'CÁC GIẢI PHÁP CHỦ YẾU',
      'NHIỆM VỤ VÀ GIẢI PHÁP',
      'Biện pháp khắc phục',
    ],
    [
      'Nhiệm vụ trọng tâm',
      'MỤC ĐÍCH, YÊU CẦU',
      'Tổ chức thực hiện',
      `Giải pháp ${'thu gom rác thải tại các thôn, '.repeat(6)}`,
    ],
  );

  check(
    'tell a statement that something is wrong',
    statesFault,
    [
      'Tiến độ giải ngân còn chậm so với yêu cầu',
      'Công tác phối hợp chưa chặt chẽ',
      'Thu ngân sách đạt thấp',
      'Việc lưu hồ sơ thiếu thống nhất; có nơi lúng túng',
      'Nhiều tuyến đường xuống cấp',
      'Một số thôn không duy trì được tiêu chí',
      'Công tác tuyên truyền còn khó khăn',
      'Giải quyết đơn thư còn chậm',
      'Tăng cường kiểm tra còn chưa thường xuyên',
      'Để xảy ra vi phạm về đất đai',
      'Tham mưu chậm',
      'Công tác phòng, chống tham nhũng còn hạn chế',
    ],
    [
      'Nâng cao chất lượng sinh hoạt chi bộ',
      'Tháo gỡ khó khăn, vướng mắc cho các dự án còn chậm',
      'Tập trung khắc phục tình trạng chậm, muộn',
      'Giải quyết, tháo gỡ những vướng mắc, các công trình còn chậm',
      'Tăng cường kiểm tra, chấn chỉnh những đơn vị thực hiện chưa nghiêm',
      'Hạn chế việc tuyên truyền dàn trải, thiếu tương tác',
      'Phòng, chống tham nhũng, lãng phí, tiêu cực',
      'Công tác phòng, chống vi phạm pháp luật',
      'Hỗ trợ hộ có thu nhập thấp',
      'Tuyên truyền trên không gian mạng, không ngừng đổi mới',
      'Nhiệm vụ trọng yếu, chủ yếu',
      'Thiếu niên, nhi đồng',
      'Báo cáo chậm nhất ngày 15/7',
      'Chuẩn bị cơ sở vật chất, trang bị máy tính',
      'Mục đích',
      '',
    ],
  );

  check(
    'tell a statement that begins as a goal',
    opensWithGoal,
    [
      'Nâng cao chất lượng',
      'TẬP TRUNG lãnh đạo',
      'Khắc phục tình trạng',
      'Tập trung tháo gỡ khó khăn',
      'Hạn chế việc dùng giấy',
    ],
    ['Công tác phối hợp', 'Việc nâng cao chất lượng', 'Tiến độ còn chậm', 'Hạn chế, khuyết điểm trong quản lý', ''],
  );

  itWithShared('tell shortcomings from tasks and goals in the documents', sharedDocuments, (documents) => {
    const lines = (name: string) => documents.find((one) => one.name === name)!.lines;
    const numbered = lines('000.txt')
      .slice(25, 67)
      .filter((line) => /^\d\./.test(line));
    const faults = numbered.filter((line) => statesFault(contentOf(line))).map((line) => line.slice(0, 2));
    assert.deepEqual(faults, ['1.', '2.', '3.'], 'the three headings, none of the sixteen tasks');
    assert.equal(numbered.length, 19);
    // Four of its eight statements are goals, or say nothing wrong.
    const stated = [25, 43, 61, 83, 109, 145, 169, 203].map((line) => contentOf(lines('003.txt')[line - 1]!));
    assert.deepEqual(stated.map(statesFault), [true, true, true, false, true, false, false, false]);
    assert.deepEqual(stated.map(opensWithGoal), [false, false, false, false, false, true, true, true]);
  });

  itWithShared('find no remedy heading in published plans that remedy nothing', sharedCorpus, (corpus) => {
    const headings = corpus.flatMap(({ lines }) =>
      lines.filter(
        (line) => /^[IVX]+[.-] /.test(line) && looksLikeShortcomingHeading(line.replace(/^[IVX]+[.-] /, '')),
      ),
    );
    assert.deepEqual(headings, []);
  });
});
