/**
 * A plan of a commune to remedy two shortcomings, with one fault: its second shortcoming has no deadline.
 * @param {string} commune
 * @returns {string}
 */
export function planOf(commune) {
  return `ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG ỦY XÃ ${commune.toUpperCase()}
*
Số 15-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

${commune}, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
khắc phục tồn tại, hạn chế theo Thông báo số 61-TB/TU, ngày 20/5/2026
của Ban Thường vụ Tỉnh ủy

- Căn cứ Thông báo số 61-TB/TU, ngày 20/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát năm 2026.

Ban Thường vụ Đảng ủy xã xây dựng Kế hoạch như sau:

I- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc lưu hồ sơ họp chi bộ ở một số thôn chưa đầy đủ

1.1. Giải pháp khắc phục: Lập danh mục hồ sơ mẫu, kiểm tra vào tuần cuối quý.

1.2. Cơ quan chủ trì: Ban Xây dựng Đảng.

1.3. Thời gian thực hiện: Trước ngày 30/9/2026.

2. Đường điện chiếu sáng các thôn hư hỏng chậm được thay thế

2.1. Giải pháp khắc phục: Khảo sát từng tuyến, thay bóng theo thứ tự ưu tiên.

2.2. Cơ quan chủ trì: Ủy ban nhân dân xã.

II- TỔ CHỨC THỰC HIỆN

Văn phòng Đảng ủy theo dõi, đôn đốc.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (b/c);
- Ủy ban nhân dân xã;
- Ban Xây dựng Đảng;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Trần Thị Nháp
`;
}

/** Names of communes that are none. */
export const communes = [
  'Suối Ngọc',
  'Đồi Thông',
  'Bản Hạ',
  'Cầu Đá',
  'Đồng Rộc',
  'Gò Sim',
  'Khe Vàng',
  'Mường Đông',
  'Thạch Bàn Thượng',
  'Yên Hạ Lũng',
];
