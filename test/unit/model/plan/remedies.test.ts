import assert from 'node:assert/strict';
import { shortcomingsIn } from '../../../support/plan-reading';

/** Drafts with what is read in them: see `shortcomingsIn`. */
const drafts: readonly { readonly title: string; readonly draft: string; readonly says: readonly string[] }[] = [
  {
    title: 'are one by one where both parts have as many items',
    draft: `II. HẠN CHẾ, KHUYẾT ĐIỂM

1. Việc công khai thủ tục chậm.

2. Hồ sơ lưu trữ chưa đầy đủ.

III. GIẢI PHÁP KHẮC PHỤC

1. Giao Văn phòng HĐND và UBND xã chủ trì niêm yết lại, hoàn thành trước ngày 31/7/2026.

2. Giao Phòng Văn hóa - Xã hội chủ trì bổ sung hồ sơ, xong trong tháng 8/2026.
`,
    says: [
      '1 | Việc công khai thủ tục chậm. | 1 | Văn phòng HĐND và UBND xã (prose) |  | trước ngày 31/7/2026 (date, prose)',
      '2 | Hồ sơ lưu trữ chưa đầy đủ. | 1 | Phòng Văn hóa - Xã hội (prose) |  | xong trong tháng 8/2026 (period, prose)',
    ],
  },
  {
    title: 'are for all where the parts have not as many items',
    draft: `II. TỒN TẠI, HẠN CHẾ

- Việc công khai thủ tục chậm.

- Hồ sơ lưu trữ chưa đầy đủ.

- Sổ sách ghi thiếu.

III. NHIỆM VỤ, GIẢI PHÁP KHẮC PHỤC

1. Giao Văn phòng HĐND và UBND xã chủ trì niêm yết lại, hoàn thành trước ngày 31/7/2026.

2. Tăng cường kiểm tra công vụ.
`,
    says: [
      '– | Việc công khai thủ tục chậm. | shared | Văn phòng HĐND và UBND xã (inherited) |  | trước ngày 31/7/2026 (date, inherited)',
      '– | Hồ sơ lưu trữ chưa đầy đủ. | shared | Văn phòng HĐND và UBND xã (inherited) |  | trước ngày 31/7/2026 (date, inherited)',
      '– | Sổ sách ghi thiếu. | shared | Văn phòng HĐND và UBND xã (inherited) |  | trước ngày 31/7/2026 (date, inherited)',
    ],
  },
  {
    title: 'may be labelled',
    draft: `II. TỒN TẠI, HẠN CHẾ

1. Việc công khai thủ tục chậm

2. Hồ sơ lưu trữ chưa đầy đủ

III. NHIỆM VỤ, GIẢI PHÁP KHẮC PHỤC HẠN CHẾ

1. Niêm yết lại thủ tục

- Chủ trì: Văn phòng HĐND và UBND xã.

- Thời hạn: 31/7/2026.

2. Bổ sung hồ sơ

- Chủ trì: Phòng Văn hóa - Xã hội.
`,
    says: [
      '1 | Việc công khai thủ tục chậm | 1 | Văn phòng HĐND và UBND xã (label) |  | 31/7/2026 (date, label)',
      '2 | Hồ sơ lưu trữ chưa đầy đủ | 1 | Phòng Văn hóa - Xã hội (label) |  | ',
    ],
  },
  {
    title: 'may stand in two lists of one part, with a time for all',
    draft: `II. NỘI DUNG KHẮC PHỤC HẠN CHẾ

1. Tồn tại, hạn chế

1.1. Thu gom rác chưa đều.

1.2. Nước thải chợ chưa xử lý.

2. Giải pháp khắc phục

2.1. Giao Phòng Kinh tế chủ trì ký lại hợp đồng, hoàn thành trong quý III/2026.

2.2. Giao Ban Quản lý chợ Gò Sim chủ trì sửa hố ga.

III. THỜI GIAN THỰC HIỆN

Hoàn thành trước ngày 30/11/2026.
`,
    says: [
      '1.1 | Thu gom rác chưa đều. | 1 | Phòng Kinh tế (prose) |  | trong quý III/2026 (period, prose)',
      '1.2 | Nước thải chợ chưa xử lý. | 1 | Ban Quản lý chợ Gò Sim (prose) |  | trước ngày 30/11/2026 (date, inherited)',
    ],
  },
  {
    title: 'are not there where nothing follows',
    draft: `II. HẠN CHẾ, KHUYẾT ĐIỂM

1. Việc công khai thủ tục chậm.

2. Hồ sơ lưu trữ chưa đầy đủ.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng theo dõi, đôn đốc.
`,
    says: ['1 | Việc công khai thủ tục chậm. | 0 |  |  | ', '2 | Hồ sơ lưu trữ chưa đầy đủ. | 0 |  |  | '],
  },
];

describe('Remedies in a part of their own', () => {
  for (const { title, draft, says } of drafts) {
    it(title, () => {
      assert.deepEqual(shortcomingsIn(draft), says);
    });
  }
});
