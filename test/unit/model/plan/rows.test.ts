import assert from 'node:assert/strict';
import { shortcomingsIn } from '../../../support/plan-reading';

/** Drafts with what is read in them: see `shortcomingsIn`. */
const drafts: readonly { readonly title: string; readonly draft: string; readonly says: readonly string[] }[] = [
  {
    title: 'are read by the heads of their columns',
    draft: `II. NỘI DUNG KHẮC PHỤC

| TT | Tồn tại, hạn chế | Biện pháp khắc phục | Đơn vị thực hiện | Thời gian hoàn thành |
|---|---|---|---|---|
| 1 | Sinh hoạt chi bộ còn hình thức | Đổi mới nội dung | Ban Xây dựng Đảng | 30/9/2026 |
| 2 | Thu ngân sách đạt thấp | Rà soát nguồn thu | | Chưa xác định |
`,
    says: [
      '1 | Sinh hoạt chi bộ còn hình thức | 1 | Ban Xây dựng Đảng (column) |  | 30/9/2026 (date, column)',
      '2 | Thu ngân sách đạt thấp | 1 |  |  | ',
    ],
  },
  {
    title: 'go on below a merged statement, and stand in groups',
    draft: `II. NỘI DUNG KHẮC PHỤC

| STT | Hạn chế | Giải pháp | Chủ trì | Phối hợp | Thời hạn |
|---|---|---|---|---|---|
| I | Về xây dựng Đảng | | | | |
| 1 | Sinh hoạt chi bộ còn hình thức | Đổi mới nội dung | Ban Xây dựng Đảng | Văn phòng Đảng ủy | 30/9/2026 |
| | | Dự sinh hoạt ở cơ sở | Ủy ban Kiểm tra Đảng ủy | | quý IV/2026 |
| II | Về kinh tế | | Phòng Kinh tế | | |
| 2 | Thu ngân sách đạt thấp | Rà soát nguồn thu | | | Thường xuyên |
| 3 | Chợ chưa có hố ga | Xây hố ga | nt | Các thôn | nt |
`,
    says: [
      '1 | Sinh hoạt chi bộ còn hình thức | 2 | Ban Xây dựng Đảng (column), Ủy ban Kiểm tra Đảng ủy (column) | Văn phòng Đảng ủy (column) | 30/9/2026 (date, column), quý IV/2026 (period, column)',
      '2 | Thu ngân sách đạt thấp | 1 | Phòng Kinh tế (inherited) |  | Thường xuyên (recurring, column)',
      '3 | Chợ chưa có hố ga | 1 | Phòng Kinh tế (column) | Các thôn (column) | Thường xuyên (recurring, column)',
    ],
  },
  {
    title: 'go on over a page without their head',
    draft: `II. NỘI DUNG KHẮC PHỤC

| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |
|---|---|---|---|---|
| 1 | Sinh hoạt chi bộ còn hình thức | Đổi mới nội dung | Ban Xây dựng Đảng | 30/9/2026 |

- 2 -

| 2 | Thu ngân sách đạt thấp | Rà soát nguồn thu | Phòng Kinh tế | 30/10/2026 |
`,
    says: [
      '1 | Sinh hoạt chi bộ còn hình thức | 1 | Ban Xây dựng Đảng (column) |  | 30/9/2026 (date, column)',
      '2 | Thu ngân sách đạt thấp | 1 | Phòng Kinh tế (column) |  | 30/10/2026 (date, column)',
    ],
  },
  {
    title: 'go on over a page where the first row was set apart as a head',
    draft: `II. NỘI DUNG KHẮC PHỤC

| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |
|---|---|---|---|---|
| 1 | Sinh hoạt chi bộ còn hình thức | Đổi mới nội dung | Ban Xây dựng Đảng | 30/9/2026 |

| 2 | Thu ngân sách đạt thấp | Rà soát nguồn thu | Phòng Kinh tế chủ trì | 30/10/2026 |
|---|---|---|---|---|
| 3 | Rác thải tồn đọng | Ký lại hợp đồng | Công an xã | Hằng tháng |
`,
    says: [
      '1 | Sinh hoạt chi bộ còn hình thức | 1 | Ban Xây dựng Đảng (column) |  | 30/9/2026 (date, column)',
      '2 | Thu ngân sách đạt thấp | 1 | Phòng Kinh tế (column) |  | 30/10/2026 (date, column)',
      '3 | Rác thải tồn đọng | 1 | Công an xã (column) |  | Hằng tháng (recurring, column)',
    ],
  },
  {
    title: 'have two rows of heads, and a row of numbers below them',
    draft: `II. NỘI DUNG KHẮC PHỤC

| TT | Hạn chế | Giải pháp | Phân công | | Thời hạn |
|---|---|---|---|---|---|
| | | | Chủ trì | Phối hợp | |
| (1) | (2) | (3) | (4) | (5) | (6) |
| 1 | Thu ngân sách đạt thấp | Rà soát nguồn thu | Phòng Kinh tế | Các thôn | Quý IV/2026 |
`,
    says: [
      '1 | Thu ngân sách đạt thấp | 1 | Phòng Kinh tế (column) | Các thôn (column) | Quý IV/2026 (period, column)',
    ],
  },
  {
    title: 'say what is to be done for the shortcoming that the table stands in',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc cấp giấy chứng nhận còn chậm

| TT | Giải pháp | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Phân loại hồ sơ | Phòng Kinh tế | 30/9/2026 |
| 2 | Trả kết quả | Trung tâm Phục vụ hành chính công | 31/10/2026 |

2. Công tác tiếp công dân chưa thường xuyên

| TT | Nội dung | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Niêm yết lịch | Văn phòng Đảng ủy | |
`,
    says: [
      '1 | Việc cấp giấy chứng nhận còn chậm | 2 | Phòng Kinh tế (column), Trung tâm Phục vụ hành chính công (column) |  | 30/9/2026 (date, column), 31/10/2026 (date, column)',
      '2 | Công tác tiếp công dân chưa thường xuyên | 1 | Văn phòng Đảng ủy (column) |  | ',
    ],
  },
  {
    title: 'of an annex complete the shortcomings of the text',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc cấp giấy chứng nhận còn chậm

1.1. Phân loại hồ sơ.

2. Công tác tiếp công dân chưa thường xuyên

2.1. Niêm yết lịch.

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Mẫu

PHỤ LỤC
Phân công thực hiện

| TT | Hạn chế | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Việc cấp giấy chứng nhận còn chậm | Phòng Kinh tế | 30/9/2026 |
| 2 | Công tác tiếp công dân chưa thường xuyên | Văn phòng HĐND và UBND xã | Hằng tháng |
`,
    says: [
      '1 | Việc cấp giấy chứng nhận còn chậm | 1 | Phòng Kinh tế (inherited) |  | 30/9/2026 (date, inherited)',
      '2 | Công tác tiếp công dân chưa thường xuyên | 1 | Văn phòng HĐND và UBND xã (inherited) |  | Hằng tháng (recurring, inherited)',
    ],
  },
  {
    title: 'tell a bare “Nội dung” by what most of its cells say',
    draft: `II. NỘI DUNG KHẮC PHỤC

| TT | Nội dung | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Thu ngân sách đạt thấp | Phòng Kinh tế | Quý IV/2026 |
| 2 | Rác thải còn tồn đọng | Công an xã | |
`,
    says: [
      '1 | Thu ngân sách đạt thấp | 0 | Phòng Kinh tế (column) |  | Quý IV/2026 (period, column)',
      '2 | Rác thải còn tồn đọng | 0 | Công an xã (column) |  | ',
    ],
  },
  {
    title: 'have one cell merged over all of them',
    draft: `II. NỘI DUNG KHẮC PHỤC

| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |
|---|---|---|---|---|
| 1 | Sinh hoạt chi bộ còn hình thức | Đổi mới nội dung | Ban Xây dựng Đảng | Năm 2026 |
| 2 | Thu ngân sách đạt thấp | Rà soát nguồn thu | Phòng Kinh tế | |
| 3 | Rác thải tồn đọng | Ký lại hợp đồng | Công an xã | |
| 4 | Sổ sách ghi thiếu | Ghi lại sổ | Văn phòng Đảng ủy | |
`,
    says: [
      '1 | Sinh hoạt chi bộ còn hình thức | 1 | Ban Xây dựng Đảng (column) |  | Năm 2026 (period, column)',
      '2 | Thu ngân sách đạt thấp | 1 | Phòng Kinh tế (column) |  | Năm 2026 (period, inherited)',
      '3 | Rác thải tồn đọng | 1 | Công an xã (column) |  | Năm 2026 (period, inherited)',
      '4 | Sổ sách ghi thiếu | 1 | Văn phòng Đảng ủy (column) |  | Năm 2026 (period, inherited)',
    ],
  },
  {
    title: 'have one cell merged over the rows of a group, not where one of three is blank',
    draft: `II. NỘI DUNG KHẮC PHỤC

| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |
|---|---|---|---|---|
| I | Về xây dựng Đảng | | | |
| 1 | Sinh hoạt chi bộ còn hình thức | Đổi mới nội dung | Ban Xây dựng Đảng | 30/9/2026 |
| 2 | Kết nạp đảng viên đạt thấp | Tạo nguồn | | |
| 3 | Hồ sơ đảng viên còn thiếu | Bổ sung hồ sơ | | 30/10/2026 |
`,
    says: [
      '1 | Sinh hoạt chi bộ còn hình thức | 1 | Ban Xây dựng Đảng (column) |  | 30/9/2026 (date, column)',
      '2 | Kết nạp đảng viên đạt thấp | 1 | Ban Xây dựng Đảng (inherited) |  | ',
      '3 | Hồ sơ đảng viên còn thiếu | 1 | Ban Xây dựng Đảng (inherited) |  | 30/10/2026 (date, column)',
    ],
  },
  {
    title: 'name helpers in the cell of the lead',
    draft: `II. NỘI DUNG KHẮC PHỤC

| TT | Hạn chế | Giải pháp | Cơ quan chủ trì, phối hợp | Thời hạn |
|---|---|---|---|---|
| 1 | Thu ngân sách đạt thấp | Rà soát nguồn thu | Phòng Kinh tế chủ trì, phối hợp với Công an xã | 6 tháng cuối năm 2026 |
`,
    says: [
      '1 | Thu ngân sách đạt thấp | 1 | Phòng Kinh tế (column) | Công an xã (column) | 6 tháng cuối năm 2026 (period, column)',
    ],
  },
  {
    title: 'are none in a table that is no plan',
    draft: `II. NỘI DUNG KHẮC PHỤC HẠN CHẾ

| TT | Họ và tên | Chức vụ |
|---|---|---|
| 1 | Lê Văn Mẫu | Bí thư |
`,
    says: [],
  },
];

describe('Rows of tables', () => {
  for (const { title, draft, says } of drafts) {
    it(title, () => {
      assert.deepEqual(shortcomingsIn(draft), says);
    });
  }
});
