import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { looksLikeDraft } from '../../../server/src/workspace/recognise';

// Tests run from the root of the repository.
const root = process.cwd();

function filesIn(folder: string, ending: RegExp): string[] {
  const absolute = path.join(root, folder);
  if (!fs.existsSync(absolute)) return [];
  return fs
    .readdirSync(absolute)
    .filter((name) => ending.test(name))
    .map((name) => path.join(absolute, name));
}

describe('a text that is plainly a draft', () => {
  const sources: [string, RegExp][] = [
    ['test/fixtures/clean', /\.duthao$/],
    ['examples', /\.duthao(\.md)?$/],
  ];
  for (const [folder, ending] of sources) {
    it(`is each one of ${folder}`, () => {
      const files = filesIn(folder, ending);
      assert.ok(files.length > 0);
      for (const file of files) assert.equal(looksLikeDraft(fs.readFileSync(file, 'utf8')), true, file);
    });
  }

  for (const folder of ['../shared/documents', '../shared/corpus']) {
    const files = filesIn(folder, /\.txt$/);
    if (files.length === 0) console.log(`      (${folder} is not here: its papers are not looked at)`);
    else {
      it(`is each of the ${files.length} papers of ${folder}`, () => {
        const missed = files.filter((file) => !looksLikeDraft(fs.readFileSync(file, 'utf8')));
        assert.deepEqual(missed, []);
      });
    }
  }

  const begun: Record<string, string> = {
    'a new plan of a Party committee': 'KẾ HOẠCH\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY\nkhắc phục hạn chế\n',
    'a new plan with its number alone': 'ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG\nSố    -KH/ĐU\n',
    'a plan in Markdown without a head':
      '## KẾ HOẠCH\n\n### I. MỤC ĐÍCH, YÊU CẦU\n\n- Kịp thời.\n\n### II. TỔ CHỨC THỰC HIỆN\n\nGiao Văn phòng Đảng ủy theo dõi.\n',
    'a plan with decomposed letters': 'ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH THƯỢNG\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n'.normalize(
      'NFD',
    ),
    'a plan with a byte order mark and Windows line ends': '\ufeffKẾ HOẠCH\r\nCỦA ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG\r\n',
  };
  for (const [what, text] of Object.entries(begun)) {
    it(`is ${what}`, () => {
      assert.equal(looksLikeDraft(text), true);
    });
  }
});

describe('a text that is no draft', () => {
  const others: Record<string, string> = {
    'an empty file': '',
    'a README in English':
      '# quick-sort\n\nA tiny library.\n\n## Install\n\n```sh\nnpm install quick-sort\n```\n\n## License\n\nMIT\n',
    'a README in Vietnamese that prints a model paper':
      '# Mẫu văn bản\n\nBộ mẫu để soạn kế hoạch.\n\n```\nỦY BAN NHÂN DÂN\nXÃ BÌNH MINH THƯỢNG\nSố: 12/KH-UBND\nBình Minh Thượng, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\n```\n\n## Cách dùng\n\nChép mẫu ra tệp mới rồi điền.\n',
    'a guide to the parts of a paper':
      '# KẾ HOẠCH\n\n## Thể thức\n\n### Căn cứ ban hành\n\nMỗi căn cứ một dòng, cuối dòng là dấu chấm phẩy.\n\n### Nơi nhận\n\nGhi ở góc trái, dưới cùng.\n\n### Chữ ký\n\nĐảng dùng T/M, chính quyền dùng TM.\n',
    'a quotation of a paper in a letter':
      'Chị xem giúp em đoạn này:\n\n> ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG\n> Số 12-KH/ĐU\n> KẾ HOẠCH\n> CỦA BAN THƯỜNG VỤ ĐẢNG ỦY\n\nEm thấy số chưa đúng.\n',
    'notes of a meeting':
      '# Họp giao ban thứ Hai\n\n- Lan: xong báo cáo quý, còn thiếu số liệu của hai thôn\n- Hải: gửi công văn 12 trước thứ Tư\n\n## Việc tuần này\n\n1. Kế hoạch khắc phục: viết lại phần II\n2. Nơi nhận: bổ sung UBMTTQ xã\n',
    'a list of things to do': 'KẾ HOẠCH TUẦN\n\n[ ] nộp kế hoạch\n[x] gọi Sở Nội vụ\n[ ] in 5 bản\n',
    'a plan of a project in Markdown':
      '# KẾ HOẠCH\n\n## Mục tiêu\n\nRa bản 1.0 trong tháng 6.\n\n## Phân công\n\n| Việc | Ai | Khi nào |\n|---|---|---|\n| Giao diện | Minh | 10/6 |\n',
    'source code':
      "// Số: 12/KH-UBND\nexport const TITLE = 'KẾ HOẠCH';\nconst organ = 'ỦY BAN NHÂN DÂN';\nfunction print(lines: string[]) {\n  for (const line of lines) console.log(line);\n}\n",
    'a table of data': 'STT,Tên,Ngày\n1,Kế hoạch số 12/KH-UBND,05/6/2026\n2,Công văn số 904-CV/TU,07/4/2026\n',
    'a letter in English':
      'Dear Ms. Lan,\n\nPlease find attached the plan of the People’s Committee (No. 12/KH-UBND dated 5 June 2026).\n\nBest regards,\nJohn\n',
    'a newspaper article':
      'Xã Bình Minh Thượng dồn sức khắc phục hạn chế\n\nThực hiện Kế hoạch số 12/KH-UBND của UBND xã, sáng 5/6, hơn một trăm đoàn viên đã ra quân dọn vệ sinh.\n\nTheo Chủ tịch UBND xã Lê Văn Mẫu, kết quả sau kiểm tra của Ban Thường vụ Tỉnh ủy cho thấy nhiều việc còn chậm.\n\n“Chúng tôi sẽ làm xong trước 30/9”, ông nói.\n',
    'a story':
      'Chiều ấy mưa rất to. Bà cụ ngồi bên bậu cửa, nhìn ra con đường đất đỏ dẫn lên ủy ban. Thằng cu con chạy về, tay cầm tờ thông báo ướt sũng, bảo rằng mai cả xóm đi họp.\n\nBà chỉ gật đầu.\n',
    'a recipe':
      'CANH CHUA CÁ LÓC\n\nNguyên liệu:\n- 1 con cá lóc 600 g\n- 2 quả cà chua\n- 100 g me\n\nCách làm:\n1. Sơ chế cá.\n2. Nấu nước dùng, cho me vào dầm.\n3. Thả cá, nêm nếm rồi tắt bếp.\n',
    'a chat':
      '[08:12] Lan: anh ơi kế hoạch số 12-KH/ĐU ký chưa ạ\n[08:13] Hải: rồi em, ngày 05 tháng 6\n[08:13] Lan: nơi nhận thiếu Ban Tổ chức Tỉnh ủy\n[08:15] Hải: sửa đi rồi trình lại\n',
    'an application of a private person':
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN XIN NGHỈ PHÉP\n\nKính gửi: Ủy ban nhân dân xã Bình Minh Thượng\n\nTôi tên là Lê Văn Mẫu, xin nghỉ từ ngày 05/6/2026.\n\nBình Minh Thượng, ngày 01 tháng 6 năm 2026\n',
    'a contract':
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHỢP ĐỒNG THUÊ NHÀ\n\nCăn cứ Bộ luật Dân sự số 91/2015/QH13;\n\nHôm nay, tại Bình Minh Thượng, hai bên gồm:\n\nBÊN A: Lê Văn Mẫu\nBÊN B: Trần Thị Thử\n\nĐiều 1. Nhà cho thuê\n',
    'an order of goods':
      'ĐƠN HÀNG 118\nNơi nhận: kho số 3, xã Bình Minh Thượng\nNgười nhận: Trần Thị Thử\n1. Giấy A4: 20 ram\n2. Mực in: 4 hộp\n',
    'a change log':
      '# Nhật ký thay đổi\n\n## 1.2.0\n\n- Thêm quy tắc plan/missing-owner\n- Sửa Số: 12/KH-UBND bị báo nhầm\n\n## 1.1.0\n\n- Căn cứ HD 05-HD/VPTW, đổi dấu cuối dòng\n',
  };
  for (const [what, text] of Object.entries(others)) {
    it(`is ${what}`, () => {
      assert.equal(looksLikeDraft(text), false);
    });
  }

  it('is a README of this repository', () => {
    for (const file of filesIn('examples', /^README\.md$/))
      assert.equal(looksLikeDraft(fs.readFileSync(file, 'utf8')), false, file);
  });

  it('is one endless line, and is told at once', () => {
    const began = performance.now();
    assert.equal(looksLikeDraft('Căn cứ '.repeat(1_500_000)), false);
    assert.ok(performance.now() - began < 500);
  });
});
