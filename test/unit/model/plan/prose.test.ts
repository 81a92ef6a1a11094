import assert from 'node:assert/strict';
import { Draft } from '../../../../server/src/model/draft';
import { reading, shortcomingsIn } from '../../../support/plan-reading';

/** Drafts with what is read in them: see `shortcomingsIn`. */
const drafts: readonly { readonly title: string; readonly draft: string; readonly says: readonly string[] }[] = [
  {
    title: 'are headings that state what is wrong, with tasks below them',
    draft: `II- NHIỆM VỤ VÀ GIẢI PHÁP KHẮC PHỤC

1. Tiến độ giải phóng mặt bằng một số công trình còn chậm

1.1. Tăng cường lãnh đạo công tác giải phóng mặt bằng.

1.2. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã vận động các hộ, hoàn thành trước ngày 31/8/2026.

2. Công tác tuyên truyền hiệu quả chưa cao

2.1. Đổi mới nội dung tuyên truyền.

3. Công tác tiếp công dân

3.1. Niêm yết lịch tiếp công dân.
`,
    says: [
      '1 | Tiến độ giải phóng mặt bằng một số công trình còn chậm | 2 | Phòng Kinh tế (prose) | Công an xã (prose) | trước ngày 31/8/2026 (date, prose)',
      '2 | Công tác tuyên truyền hiệu quả chưa cao | 1 |  |  | ',
      '3 | Công tác tiếp công dân | 1 |  |  | ',
    ],
  },
  {
    title: 'are headings that say the rest behind labels',
    draft: `II- NỘI DUNG KHẮC PHỤC

1. Hồ sơ đất đai còn chậm. Giải pháp: Bố trí thêm người trực. Chủ trì: Phòng Kinh tế; phối hợp: Công an xã; thời hạn: quý III/2026

1.1. Lập sổ theo dõi hồ sơ.

2. Công tác tuyên truyền còn hình thức

2.1. Đổi mới nội dung tuyên truyền.
`,
    says: [
      '1 | Hồ sơ đất đai còn chậm | 2 | Phòng Kinh tế (label) | Công an xã (label) | quý III/2026 (period, label)',
      '2 | Công tác tuyên truyền còn hình thức | 1 |  |  | ',
    ],
  },
  {
    title: 'are paragraphs with causes and remedies below one heading',
    draft: `II. NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC

**Việc duy trì các tiêu chí nông thôn mới chưa được quan tâm đúng mức.**

1. Nguyên nhân

Một số thôn chưa chủ động.

2. Nhiệm vụ, giải pháp khắc phục:

- Tiếp tục chỉ đạo MTTQ xã vận động Nhân dân.

- Chỉ đạo UBND xã rà soát các tiêu chí (dự kiến họp trước ngày 20/4/2027).
`,
    says: [
      '– | Việc duy trì các tiêu chí nông thôn mới chưa được quan tâm đúng mức. | 2 | MTTQ xã (prose), UBND xã (prose) |  | trước ngày 20/4/2027 (date, prose)',
    ],
  },
  {
    title: 'are found where no heading announces them',
    draft: `I. MỤC ĐÍCH, YÊU CẦU

1. Khắc phục ngay các việc được chỉ ra.

II. NỘI DUNG

1. Việc cấp giấy chứng nhận còn chậm

a) Giao Phòng Kinh tế chủ trì phân loại hồ sơ, xong trước 30/9.

2. Công tác tiếp công dân chưa thường xuyên

a) Niêm yết lịch.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng theo dõi, đôn đốc.
`,
    says: [
      '1 | Việc cấp giấy chứng nhận còn chậm | 1 | Phòng Kinh tế (prose) |  | xong trước 30/9 (date, prose)',
      '2 | Công tác tiếp công dân chưa thường xuyên | 1 |  |  | ',
    ],
  },
  {
    title: 'are found in a plan without parts',
    draft: `1. Mục đích, yêu cầu

Khắc phục ngay các việc được chỉ ra.

2. Việc cấp giấy chứng nhận còn chậm

a) Giao Phòng Kinh tế chủ trì phân loại hồ sơ, xong trước 30/9.

3. Công tác tiếp công dân chưa thường xuyên

a) Niêm yết lịch.

4. Tổ chức thực hiện

Văn phòng theo dõi, đôn đốc.
`,
    says: [
      '2 | Việc cấp giấy chứng nhận còn chậm | 1 | Phòng Kinh tế (prose) |  | xong trước 30/9 (date, prose)',
      '3 | Công tác tiếp công dân chưa thường xuyên | 1 |  |  | ',
    ],
  },
  {
    title: 'stand beside others in labelled fields',
    draft: `II- NỘI DUNG VÀ GIẢI PHÁP

1. Việc của các cơ quan Đảng

1.1. Về dân vận

a) Nội dung cần khắc phục: Nắm tình hình chưa kịp thời.

b) Giải pháp khắc phục: Lập đường dây nóng.

2. Việc của chính quyền

2.1. Việc bàn giao hạ tầng kéo dài, đèn đường không có người chăm sóc

a) Giao Ủy ban nhân dân xã chủ trì rà soát, hoàn thành trước ngày 31/10/2026.

2.2. Các nội dung còn lại theo Phụ lục.
`,
    says: [
      '1.1 | Nắm tình hình chưa kịp thời. | 1 |  |  | ',
      '2.1 | Việc bàn giao hạ tầng kéo dài, đèn đường không có người chăm sóc | 1 | Ủy ban nhân dân xã (prose) |  | trước ngày 31/10/2026 (date, prose)',
    ],
  },
  {
    title: 'are not the tasks below a goal, though a task names the trouble',
    draft: `II. NHIỆM VỤ VÀ GIẢI PHÁP KHẮC PHỤC

1. Tăng cường lãnh đạo

1.1. Rà soát các dự án chậm tiến độ.

1.2. Tuyên truyền.

2. Đẩy mạnh kiểm tra

2.1. Kiểm tra công vụ.

2.2. Xử lý vi phạm.
`,
    says: [],
  },
  {
    title: 'are not causes',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Rác thải tồn đọng

1.1. Nguyên nhân: Hợp đồng hết hạn, chưa ký lại.

1.2. Ký lại hợp đồng; giao Công an xã chủ trì, phối hợp với Phòng Kinh tế tuần tra, hoàn thành trước ngày 20/11.

2. Nguyên nhân chưa làm rõ trách nhiệm
`,
    says: ['1 | Rác thải tồn đọng | 1 | Công an xã (prose) | Phòng Kinh tế (prose) | trước ngày 20/11 (date, prose)'],
  },
  {
    title: 'name nobody where only a report is asked for',
    draft: `II. TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC

1. Sổ sách ghi thiếu

1.1. Các cơ quan, đơn vị chủ động rà soát sổ sách thường xuyên, kịp thời.
`,
    says: ['1 | Sổ sách ghi thiếu | 1 |  |  | '],
  },
];

describe('Shortcomings in plain headings and paragraphs', () => {
  for (const { title, draft, says } of drafts) {
    it(title, () => {
      assert.deepEqual(shortcomingsIn(draft), says);
    });
  }

  it('do not begin with a number that stands among the lines of the title', () => {
    const draft = new Draft('KẾ HOẠCH\nkhắc phục hạn chế\ne)\n1. Sổ sách còn thiếu\n2. Hồ sơ còn chậm');
    assert.deepEqual(reading(draft), ['1 | Sổ sách còn thiếu | 0 |  |  | ', '2 | Hồ sơ còn chậm | 0 |  |  | ']);
  });
});
