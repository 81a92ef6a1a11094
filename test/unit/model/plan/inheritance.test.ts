import assert from 'node:assert/strict';
import { shortcomingsIn } from '../../../support/plan-reading';

/** Drafts with what is read in them: see `shortcomingsIn`. */
const drafts: readonly { readonly title: string; readonly draft: string; readonly says: readonly string[] }[] = [
  {
    title: 'from a heading that is an organ',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Phòng Kinh tế

a) Hạn chế: Hồ sơ đất đai còn tồn đọng. Giải pháp: Phân loại hồ sơ. Thời hạn: 30/9/2026.

b) Hạn chế: Thu thuế chậm. Giải pháp: Đôn đốc. Thời hạn: 30/10/2026.

2. Công an xã

a) Hạn chế: Trật tự vỉa hè chưa tốt.

- Tuần tra ban đêm.
`,
    says: [
      'a | Hồ sơ đất đai còn tồn đọng | 1 | Phòng Kinh tế (heading) |  | 30/9/2026 (date, label)',
      'b | Thu thuế chậm | 1 | Phòng Kinh tế (heading) |  | 30/10/2026 (date, label)',
      'a | Trật tự vỉa hè chưa tốt. | 1 | Công an xã (heading) |  | ',
    ],
  },
  {
    title: 'from what the parent item says before its items',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Về quản lý đất đai

Giao Phòng Kinh tế chủ trì khắc phục các nội dung sau, hoàn thành trước ngày 30/9/2026:

1.1. Việc cấp giấy chứng nhận còn chậm

- Phân loại hồ sơ.

1.2. Việc cắm mốc chưa đầy đủ

- Giao Công an xã rà soát lại mốc.

2. Về môi trường

Cơ quan chủ trì: Công an xã

2.1. Rác thải tồn đọng

- Ký hợp đồng.

Thời gian hoàn thành: Sau khi có kinh phí.
`,
    says: [
      '1.1 | Việc cấp giấy chứng nhận còn chậm | 1 | Phòng Kinh tế (inherited) |  | trước ngày 30/9/2026 (date, inherited)',
      '1.2 | Việc cắm mốc chưa đầy đủ | 1 | Công an xã (prose) |  | trước ngày 30/9/2026 (date, inherited)',
      '2.1 | Rác thải tồn đọng | 1 | Công an xã (inherited) |  | Sau khi có kinh phí (event, label)',
    ],
  },
  {
    title: 'from the part that organises the work, where it is said for that item',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc cấp giấy chứng nhận còn chậm

1.1. Phân loại hồ sơ.

2. Công tác tiếp công dân chưa thường xuyên

2.1. Niêm yết lịch tiếp công dân.

3. Rác thải tồn đọng

3.1. Ký lại hợp đồng.

III. TỔ CHỨC THỰC HIỆN

1. Giao Phòng Kinh tế chủ trì khắc phục nội dung tại mục II.1, hoàn thành trước ngày 30/9/2026.

2. Văn phòng Đảng ủy

- Thực hiện nội dung tại mục 2 phần II trước ngày 31/8/2026.

3. Ủy ban Kiểm tra Đảng ủy theo dõi, đôn đốc việc thực hiện mục II, báo cáo trước ngày 15/12/2026.
`,
    says: [
      '1 | Việc cấp giấy chứng nhận còn chậm | 1 | Phòng Kinh tế (inherited) |  | trước ngày 30/9/2026 (date, inherited)',
      '2 | Công tác tiếp công dân chưa thường xuyên | 1 | Văn phòng Đảng ủy (heading) |  | trước ngày 31/8/2026 (date, inherited)',
      '3 | Rác thải tồn đọng | 1 |  |  | ',
    ],
  },
  {
    title: 'from a sentence that speaks for all of a part',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc cấp giấy chứng nhận còn chậm

1.1. Phân loại hồ sơ.

III. TỔ CHỨC THỰC HIỆN

1. Các cơ quan được giao tại mục II xây dựng kế hoạch, gửi Văn phòng Đảng ủy trước ngày 30/6/2026.

2. Các hạn chế nêu tại mục II hoàn thành khắc phục trước ngày 31/12/2026.
`,
    says: ['1 | Việc cấp giấy chứng nhận còn chậm | 1 |  |  | trước ngày 31/12/2026 (date, inherited)'],
  },
  {
    title: 'from labels for the whole plan',
    draft: `II. NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Hồ sơ của các thôn còn tồn đọng

- Phân loại.

III. CƠ QUAN CHỦ TRÌ: Phòng Kinh tế

IV. THỜI HẠN THỰC HIỆN

Trong quý IV/2026.
`,
    says: [
      '1 | Hồ sơ của các thôn còn tồn đọng | 1 | Phòng Kinh tế (inherited) |  | Trong quý IV/2026 (period, inherited)',
    ],
  },
  {
    title: 'not from those who only lead, report or are spoken of',
    draft: `II. NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

Ban Thường vụ Đảng ủy tập trung lãnh đạo khắc phục các hạn chế sau:

1. Hồ sơ của các thôn còn tồn đọng

- Phân loại.

III. TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng Đảng ủy chủ trì, theo dõi, đôn đốc việc thực hiện mục II; báo cáo trước ngày 15/12/2026.

2. Ủy ban Kiểm tra Đảng ủy giám sát.
`,
    says: ['1 | Hồ sơ của các thôn còn tồn đọng | 1 |  |  | '],
  },
  {
    title: 'not from another document',
    draft: `II. NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Hồ sơ của các thôn còn tồn đọng

- Phân loại.

III. TỔ CHỨC THỰC HIỆN

1. Giao Phòng Kinh tế thực hiện mục II.1 của Thông báo số 45-TB/TU trước ngày 30/9/2026.
`,
    says: ['1 | Hồ sơ của các thôn còn tồn đọng | 1 |  |  | '],
  },
];

describe('What a shortcoming lacks is inherited', () => {
  for (const { title, draft, says } of drafts) {
    it(title, () => {
      assert.deepEqual(shortcomingsIn(draft), says);
    });
  }
});
