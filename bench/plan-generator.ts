import { Random } from './random';

/** What a generated plan looks like. */
export interface PlanShape {
  readonly seed: number;
  /** Size to reach, in bytes of UTF-8. */
  readonly bytes: number;
  /** How many of a hundred shortcomings bear a planted fault. */
  readonly faultsPerHundred: number;
}

const FIELDS = [
  'giải phóng mặt bằng',
  'thu gom rác thải',
  'cải cách hành chính',
  'thu ngân sách',
  'tuyên truyền nghị quyết',
  'quản lý đất đai',
  'giảm nghèo',
  'xây dựng nông thôn mới',
  'chuyển đổi số',
  'tiếp công dân',
];
const STATES = [
  'còn chậm so với kế hoạch đề ra',
  'có lúc chưa kịp thời',
  'hiệu quả chưa cao',
  'còn thiếu chủ động',
  'chưa được duy trì thường xuyên',
  'còn lúng túng ở một số thôn',
];
const VERBS = [
  'Rà soát',
  'Tổ chức',
  'Phân công cán bộ theo dõi',
  'Tăng cường kiểm tra',
  'Ban hành hướng dẫn về',
  'Đánh giá lại',
];
const AIMS = [
  'bảo đảm hoàn thành chỉ tiêu được giao',
  'nâng cao trách nhiệm của người đứng đầu',
  'tạo sự đồng thuận trong Nhân dân',
  'khắc phục tình trạng để tồn đọng kéo dài',
  'phục vụ người dân và doanh nghiệp tốt hơn',
];
const OWNERS = [
  'Ủy ban nhân dân xã',
  'Văn phòng Đảng ủy',
  'Ban Xây dựng Đảng',
  'Ủy ban Kiểm tra Đảng ủy',
  'Công an xã',
  'Phòng Kinh tế',
  'Trung tâm Dịch vụ công xã',
];
const HELPERS = [
  'các chi bộ trực thuộc',
  'Mặt trận Tổ quốc Việt Nam xã',
  'các thôn',
  'Hội Nông dân xã',
  'Đoàn Thanh niên xã',
];
const CITED = [
  'Kết luận số 226-KL/TW, ngày 11/12/2025 của Ban Bí thư',
  'Quyết định số 534/QĐ-TTg ngày 31/3/2026 của Thủ tướng Chính phủ',
  'Nghị quyết số 12-NQ/TU, ngày 20/4/2026 của Tỉnh ủy',
  'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
];

/** Writes a Party plan in labelled fields, of the size asked for, in invented words. */
export function generatePlan({ seed, bytes, faultsPerHundred }: PlanShape): string {
  const random = new Random(seed);
  const parts: string[] = [HEAD];
  let size = Buffer.byteLength(HEAD) + Buffer.byteLength(TAIL);
  for (let group = 1; size < bytes; group++) {
    const heading = `${group}. Về công tác ${random.pick(FIELDS)}\n\n`;
    parts.push(heading);
    size += Buffer.byteLength(heading);
    for (let item = 1; item <= 8 && size < bytes; item++) {
      const text = shortcoming(random, `${group}.${item}`, random.next() * 100 < faultsPerHundred);
      parts.push(text);
      size += Buffer.byteLength(text);
    }
  }
  parts.push(TAIL);
  return parts.join('');
}

function shortcoming(random: Random, number: string, faulty: boolean): string {
  const field = random.pick(FIELDS);
  const fault = faulty ? random.below(4) : -1;
  const tasks = Array.from(
    { length: 3 + random.below(3) },
    () =>
      `- ${sentence(random, field)}; ${uncapitalized(sentence(random, field))}${random.below(3) === 0 ? ` theo ${random.pick(CITED)}` : ''}.`,
  );
  if (fault === 0) tasks[0] = tasks[0]!.replace('.', ', hoàn thành trước ngày 7/4/2027.');
  if (fault === 1)
    tasks[0] = `- Thực hiện Thông báo số 45-KL/TU, ngày 02/3/2026 của Ban Thường vụ Tỉnh ủy về công tác ${field}.`;
  const deadline =
    fault === 2 ? '' : `${number}.5. Thời gian thực hiện: Hoàn thành trong quý ${random.pick(['III', 'IV'])}/2026.\n\n`;
  const owner =
    fault === 3 ? `${number}.3. Cơ quan chủ trì:\n\n` : `${number}.3. Cơ quan chủ trì: ${random.pick(OWNERS)}.\n\n`;
  return (
    `${number}. Công tác ${field}\n\n` +
    `${number}.1. Nội dung cần khắc phục: Công tác ${field} ở một số thôn ${random.pick(STATES)}.\n\n` +
    `${number}.2. Giải pháp khắc phục:\n\n${tasks.join('\n\n')}\n\n` +
    owner +
    `${number}.4. Cơ quan phối hợp: ${random.pick(HELPERS)}.\n\n` +
    deadline
  );
}

/** “Tổ chức công tác …” goes on after a semicolon as “tổ chức công tác …”. */
function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sentence(random: Random, field: string): string {
  return `${random.pick(VERBS)} công tác ${field}, ${random.pick(AIMS)}`;
}

const HEAD = `ĐẢNG BỘ TỈNH AN LẠC
ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG
*
ĐẢNG CỘNG SẢN VIỆT NAM

Số 15-KH/ĐU

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

KẾ HOẠCH

khắc phục hạn chế, khuyết điểm sau kiểm tra

-----

- Căn cứ Kết luận số 226-KL/TW, ngày 11/12/2025 của Ban Bí thư về chấn chỉnh lề lối làm việc;

- Căn cứ Thông báo số 45-TB/TU, ngày 02/3/2026 của Ban Thường vụ Tỉnh ủy về kết quả kiểm tra.

Ban Thường vụ Đảng ủy xây dựng kế hoạch khắc phục như sau:

I- MỤC ĐÍCH, YÊU CẦU

1. Khắc phục kịp thời các hạn chế, khuyết điểm đã được chỉ ra.

2. Xác định rõ người, rõ việc, rõ thời gian, rõ kết quả.

II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

`;

const TAIL = `III- TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng Đảng ủy theo dõi, đôn đốc, tổng hợp báo cáo Ban Thường vụ Đảng ủy.

Nơi nhận:

- Ban Thường vụ Tỉnh ủy (b/c);
- Các chi bộ trực thuộc;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Văn Mẫu
`;
