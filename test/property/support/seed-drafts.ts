import fs from 'node:fs';
import path from 'node:path';
import { generatePlan } from '../../../bench/plan-generator';
import { cleanDrafts, exampleDrafts, type NamedDraft } from '../../support/drafts';
import type { Random } from '../../support/random-edits';

/** Drafts of a few lines that hold as much as can be: each kind of section, field, table, citation, mark. */
const SMALL: readonly string[] = [
  `ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG
*
Số 12-KH/ĐU
Bình Minh Thượng, ngày 05 tháng 6 năm 2026
KẾ HOẠCH
khắc phục hạn chế sau giám sát
- Căn cứ Thông báo số 45-TB/TU, ngày 7/5/2026 của Ban Thường vụ Tỉnh ủy.
I- MỤC ĐÍCH
Khắc phục dứt điểm các hạn chế, theo Kết luận số 45-KL/TU của Tỉnh ủy.
II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC
1. Công tác tuyên truyền còn hình thức
1.1. Giải pháp khắc phục: Mở chuyên mục.
1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.
1.3. Thời gian thực hiện: trước ngày 30/9/2026.
2. Việc lập hồ sơ còn chậm
2.1. Giải pháp khắc phục:
- Lập bảng theo dõi;
- Như mục 1.1 nêu trên.
Nơi nhận:
- Tỉnh ủy (b/c);
- Lưu VPĐU.
T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Văn Mẫu
`,
  `ỦY BAN NHÂN DÂN
XÃ TÂN HÒA ĐÔNG
Số: 31/KH-UBND
Tân Hòa Đông, ngày 02 tháng 4 năm 2025

KẾ HOẠCH
Khắc phục tồn tại, hạn chế theo Kết luận thanh tra

Căn cứ Quyết định số 534/QĐ-TTg ngày 31/3/2025 của Thủ tướng Chính phủ;
Căn cứ Nghị định số 30/2020/NĐ-CP.

II. GIẢI PHÁP KHẮC PHỤC

| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |
|---|---|---|---|---|
| 1 | Thu ngân sách chậm | Rà soát nguồn thu | Phòng Kinh tế | 30/6/2025 |
| 2 | Hồ sơ đất đai tồn đọng | | UBND xã; Công an xã | trong thời gian tới |

Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`,
  `# THÔNG BÁO
## I. **ƯU ĐIỂM****1. Về lãnh đạo****1.1. Kết quả**
Chi bộ đã thực hiện “Nghị quyết số 12-NQ/TU ngày 20/4/2026 và
các văn bản (xem điểm a khoản 2 Điều 3)”.
- 5 -
tiếp tục rà soát từ ngày 31/4/2026 đến 15-5-26.
¹ Báo cáo số 7-BC/ĐU.
a) Việc thứ nhất;
b) Việc thứ hai,
d) Việc thứ tư.
<!-- ghi chú của người soạn -->
***Điều 3.*** Giao các  phòng , ban thực hiện.
`,
  `QUYẾT ĐỊNH
Về việc ban hành Kế hoạch
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
Điều 2. Quyết định có hiệu lực từ ngày ký./.
TM. UỶ BAN NHÂN DÂN
PHỤ LỤC
KẾ HOẠCH
Phần I
Chương II
NHỮNG QUY ĐỊNH CHUNG
Mục 1. Phạm vi
1. Uỷ ban nhân dân xã, ủy ban nhân dân tỉnh.
3. Thời hạn: quý III/2026.
(1) Rà soát BCĐ; (2) kiện toàn BCD.
> trích dẫn “mở ra
> mà không đóng
II. Hết
`,
];

/** Drafts of a few hundred characters. */
export const smallDrafts: readonly string[] = [
  '',
  ...SMALL,
  SMALL[0]!.normalize('NFD'),
  SMALL[1]!.replaceAll('\n', '\r\n'),
  SMALL[2]!.replaceAll('\n', '\r'),
  SMALL[0]!.replaceAll(' ', '\u00a0').replace('I-', 'I–'),
];

/** Heads that make a plan to remedy shortcomings of what follows, so that all of it is read. */
const HEADS = [
  '',
  'KẾ HOẠCH\nkhắc phục hạn chế\n',
  'Số 12-KH/ĐU\nKẾ HOẠCH\nkhắc phục tồn tại sau giám sát\nI- NHỮNG HẠN CHẾ VÀ GIẢI PHÁP\n',
];

/** A few lines of a draft, mostly below a head: as short as a draft can be in which something can be wrong. */
export function tinyDraft(random: Random, stock: readonly string[]): string {
  const lines = random.of(stock).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const from = random.below(Math.max(1, lines.length - 3));
  const some = lines
    .slice(from, from + 2 + random.below(6))
    .map((line) => (line.length < 160 ? line : `${line.slice(0, 150)}.\n`));
  return random.of(HEADS) + some.join('');
}

/** The real-shaped drafts of the repository: the clean ones, the examples, generated plans with faults. */
export function middleDrafts(): NamedDraft[] {
  const generated = [1, 2, 3].map((seed) => ({
    name: `generated plan ${seed}`,
    text: generatePlan({ seed, bytes: 6000, faultsPerHundred: 40 }),
  }));
  return [...cleanDrafts(), ...exampleDrafts(), ...generated];
}

/** The real documents as they were typed; none on a machine without the shared folder. */
export function realDocuments(): NamedDraft[] {
  const folder = path.resolve('../shared/documents');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
}
