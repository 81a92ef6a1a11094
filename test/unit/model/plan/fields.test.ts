import assert from 'node:assert/strict';
import { shortcomingsIn } from '../../../support/plan-reading';

/** Drafts with what is read in them: see `shortcomingsIn`. */
const drafts: readonly { readonly title: string; readonly draft: string; readonly says: readonly string[] }[] = [
  {
    title: 'are the numbered fields of a unit, whose number names them',
    draft: `II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Về sinh hoạt chi bộ

1.1. Nội dung cần khắc phục: Sinh hoạt ở các chi bộ thôn còn hình thức.

1.2. Giải pháp khắc phục:

- Ban hành danh mục chuyên đề;

- Cử đảng ủy viên dự sinh hoạt.

1.3. Cơ quan chủ trì: Ban Xây dựng Đảng.

1.4. Cơ quan phối hợp: Văn phòng Đảng ủy, các chi bộ.

1.5. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.

2. Về theo dõi sau kiểm tra

2.1. Nội dung cần khắc phục:

Việc theo dõi còn chậm.

2.2. Giải pháp khắc phục: Lập sổ theo dõi.

2.3. Cơ quan thực hiện: Các cơ quan của Đảng ủy.

2.4. Thời gian thực hiện: Thường xuyên.
`,
    says: [
      '1 | Sinh hoạt ở các chi bộ thôn còn hình thức. | 2 | Ban Xây dựng Đảng (label) | Văn phòng Đảng ủy (label), các chi bộ (label) | trước ngày 30/9/2026 (date, label)',
      '2 | Việc theo dõi còn chậm. | 1 | Các cơ quan của Đảng ủy (label) |  | Thường xuyên (recurring, label)',
    ],
  },
  {
    title: 'are the letters below a heading that states what is wrong',
    draft: `II. TỒN TẠI VÀ GIẢI PHÁP KHẮC PHỤC

1. Lưu mẫu thức ăn chưa đủ 24 giờ

a) Giải pháp: Trang bị tủ lưu mẫu.

b) Đơn vị chủ trì: Phòng Văn hóa - Xã hội.

c) Thời hạn hoàn thành: Theo Nghị quyết của Hội đồng nhân dân xã.

2. Nguồn gốc thực phẩm không rõ ràng

a) Giải pháp: Yêu cầu chủ bếp cung cấp hóa đơn.

b) Đơn vị chủ trì: Chưa phân công.

c) Thời hạn hoàn thành: chưa xác định.
`,
    says: [
      '1 | Lưu mẫu thức ăn chưa đủ 24 giờ | 1 | Phòng Văn hóa - Xã hội (label) |  | Theo Nghị quyết của Hội đồng nhân dân xã (event, label)',
      '2 | Nguồn gốc thực phẩm không rõ ràng | 1 |  |  | ',
    ],
  },
  {
    title: 'are bullets that begin anew with each statement',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

- Hạn chế: Thu ngân sách đạt thấp.

+ Giải pháp: Rà soát nguồn thu.

+ Chủ trì: Phòng Kinh tế.

+ Thời hạn: Quý IV/2026.

- Hạn chế: Rác thải tồn đọng.

+ Giải pháp:

+ Ký lại hợp đồng.

+ Chủ trì: Công an xã.
`,
    says: [
      '– | Thu ngân sách đạt thấp. | 1 | Phòng Kinh tế (label) |  | Quý IV/2026 (period, label)',
      '– | Rác thải tồn đọng. | 1 | Công an xã (label) |  | ',
    ],
  },
  {
    title: 'are several labels of one paragraph',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

- Hạn chế 1: Thu ngân sách đạt thấp. Giải pháp: Rà soát nguồn thu. Cơ quan chủ trì: Phòng Kinh tế. Thời hạn: Quý IV/2026.

- Hạn chế 2: Rác thải tồn đọng. Giải pháp: Ký lại hợp đồng. Chủ trì: Công an xã; phối hợp: các thôn; thời hạn: thường xuyên.
`,
    says: [
      '1 | Thu ngân sách đạt thấp | 1 | Phòng Kinh tế (label) |  | Quý IV/2026 (period, label)',
      '2 | Rác thải tồn đọng | 1 | Công an xã (label) | các thôn (label) | thường xuyên (recurring, label)',
    ],
  },
  {
    title: 'stand in brackets behind a task',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Công tác tiếp công dân chưa thường xuyên

a) Niêm yết lịch tiếp công dân (chủ trì: Văn phòng Đảng ủy; hoàn thành: trước ngày 15/7).
`,
    says: [
      '1 | Công tác tiếp công dân chưa thường xuyên | 1 | Văn phòng Đảng ủy (label) |  | trước ngày 15/7 (date, label)',
    ],
  },
  {
    title: 'are bold words at the beginning of paragraphs below Markdown headings',
    draft: `## II. NỘI DUNG KHẮC PHỤC HẠN CHẾ

### Hạn chế 1: Hồ sơ tồn đọng

**Giải pháp:** Phân loại hồ sơ.

**Chủ trì:** Phòng Kinh tế

**Thời hạn:** Tháng 9/2026

### Hạn chế 2: Rác thải tồn đọng

**Giải pháp:** Ký lại hợp đồng.
`,
    says: [
      '1 | Hồ sơ tồn đọng | 1 | Phòng Kinh tế (label) |  | Tháng 9/2026 (period, label)',
      '2 | Rác thải tồn đọng | 1 |  |  | ',
    ],
  },
  {
    title: 'go before what sentences say',
    draft: `II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Về dư luận xã hội

1.1. Nội dung cần khắc phục: Nắm tình hình dư luận chưa kịp thời.

1.2. Giải pháp khắc phục:

- Định kỳ hằng tháng Ban Xây dựng Đảng tổ chức giao ban.

1.3. Cơ quan chủ trì: Ủy ban Kiểm tra Đảng ủy.

1.4. Thời gian thực hiện:

- Việc chung: thường xuyên.

- Ban hành quy chế: hoàn thành trong tháng 7/2026.
`,
    says: [
      '1 | Nắm tình hình dư luận chưa kịp thời. | 1 | Ủy ban Kiểm tra Đảng ủy (label) |  | thường xuyên (recurring, label), trong tháng 7/2026 (period, label)',
    ],
  },
  {
    title: 'name the leads and the helpers of one value',
    draft: `II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Về đất đai

1.1. Hạn chế: Hồ sơ tồn đọng.

1.2. Giải pháp: Phân loại hồ sơ.

1.3. Cơ quan thực hiện: UBND xã chỉ đạo Phòng Kinh tế chủ trì, phối hợp với Công an xã và các thôn.

1.4. Tiến độ thực hiện: Trước ngày 15/8/26.
`,
    says: [
      '1 | Hồ sơ tồn đọng. | 1 | Phòng Kinh tế (label) | Công an xã (label), các thôn (label) | Trước ngày 15/8/26 (date, label)',
    ],
  },
  {
    title: 'may name an owner for each task',
    draft: `II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Về đất đai

1.1. Nội dung cần khắc phục: Hồ sơ tồn đọng.

1.2. Giải pháp khắc phục:

a) Phân loại hồ sơ

- Chủ trì: Phòng Kinh tế.

- Thời hạn: 31/7/2026.

b) Trả kết quả

- Chủ trì: Công an xã.

- Thời hạn: 31/8/2026.

2. Tiến độ giải ngân chậm

2.1. Rà soát dự án chậm tiến độ

- Chủ trì: Phòng Kinh tế.

- Thời hạn: 31/7/2026.

2.2. Đôn đốc nhà thầu

- Chủ trì: Ban Quản lý dự án.
`,
    says: [
      '1 | Hồ sơ tồn đọng. | 1 | Phòng Kinh tế (label), Công an xã (label) |  | 31/7/2026 (date, label), 31/8/2026 (date, label)',
      '2 | Tiến độ giải ngân chậm | 2 | Phòng Kinh tế (label), Ban Quản lý dự án (label) |  | 31/7/2026 (date, label)',
    ],
  },
  {
    title: 'leave the plain paragraphs as tasks where no label names the solution',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc cấp giấy chứng nhận còn chậm

- Phân loại hồ sơ theo từng thôn;

- Trả kết quả tại nhà.

Chủ trì: Phòng Kinh tế. Phối hợp: các thôn.

Thời hạn: 30/9/2026.
`,
    says: [
      '1 | Việc cấp giấy chứng nhận còn chậm | 2 | Phòng Kinh tế (label) | các thôn (label) | 30/9/2026 (date, label)',
    ],
  },
  {
    title: 'make items of a part of headings that state no fault',
    draft: `II. NỘI DUNG KHẮC PHỤC HẠN CHẾ

1. Công tác quản lý đất đai

- Rà soát hồ sơ.

- Chủ trì: Phòng Kinh tế.

- Thời hạn: 30/9/2026.

2. Công tác môi trường

- Ký lại hợp đồng.

- Chủ trì: Công an xã.
`,
    says: [
      '1 | Công tác quản lý đất đai | 1 | Phòng Kinh tế (label) |  | 30/9/2026 (date, label)',
      '2 | Công tác môi trường | 1 | Công an xã (label) |  | ',
    ],
  },
  {
    title: 'are no heading of a part that reads like a label',
    draft: `II. NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC

1. Hồ sơ tồn đọng

a) Giao Phòng Kinh tế chủ trì phân loại, xong trước ngày 30/9/2026.
`,
    says: ['1 | Hồ sơ tồn đọng | 1 | Phòng Kinh tế (prose) |  | xong trước ngày 30/9/2026 (date, prose)'],
  },
  {
    title: 'stop at causes and products',
    draft: `II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Về đất đai

1.1. Hạn chế: Hồ sơ tồn đọng.

1.2. Nguyên nhân: Thiếu người; Văn phòng Đảng ủy chưa đôn đốc trước ngày 01/5/2026.

1.3. Sản phẩm: Sổ theo dõi.
`,
    says: ['1 | Hồ sơ tồn đọng. | 0 |  |  | '],
  },
  {
    title: 'may be decomposed, wrapped and parted by a page',
    draft: `II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Về đất đai

1.1. **Nội dung cần khắc phục:** Hồ sơ đất đai của các thôn ven suối còn tồn đọng từ những

năm trước.

1.2. Giải pháp khắc phục: Phân loại hồ sơ theo từng thôn, hẹn ngày trả kết quả cho từng
hộ dân.

- 2 -

1.3. Cơ quan chủ trì: Phòng Kinh tế.

1.4. Thời gian thực hiện: Sau khi có kinh phí.
`,
    says: [
      '1 | Hồ sơ đất đai của các thôn ven suối còn tồn đọng từ những năm trước. | 1 | Phòng Kinh tế (label) |  | Sau khi có kinh phí (event, label)',
    ],
  },
];

describe('The labelled fields of a shortcoming', () => {
  for (const { title, draft, says } of drafts) {
    it(title, () => {
      assert.deepEqual(shortcomingsIn(draft), says);
    });
  }
});
