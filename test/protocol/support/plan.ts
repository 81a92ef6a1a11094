/** A plan with a day that lacks its zero (line 12), one notice cited in two ways (12 and 20), and a shortcoming without a deadline (20). */
export const PLAN = `ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG
*
Số 12-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
khắc phục tồn tại, hạn chế sau giám sát

- Căn cứ Thông báo số 45-TB/TU, ngày 7/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát.

I- MỤC ĐÍCH

Khắc phục dứt điểm các hạn chế đã nêu.

II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc thực hiện Kết luận số 45-KL/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy còn chậm

1.1. Giải pháp khắc phục:

- Lập bảng theo dõi chung;
- Báo cáo kết quả hằng tháng.

1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.

2. Công tác tuyên truyền còn hình thức

2.1. Giải pháp khắc phục: Mở chuyên mục trên trang thông tin điện tử.

2.2. Cơ quan chủ trì: Ban Tuyên giáo và Dân vận.

2.3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.

III- TỔ CHỨC THỰC HIỆN

Văn phòng Đảng ủy theo dõi, đôn đốc.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (b/c);
- Văn phòng Đảng ủy;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Văn Mẫu
`;

/** Where a text stands in the plan, as LSP counts. */
export function whereIs(piece: string, text = PLAN): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return { line: before.length - 1, character: before[before.length - 1]!.length };
}
