/** A plan whose parts speak of one another: documents cited again, sections referred to, an abbreviation introduced and used, days and months. */
export const CROSS_PLAN = `ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG
*
Số 14-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
khắc phục tồn tại, hạn chế sau giám sát

- Căn cứ Thông báo số 45-TB/TU;

- Căn cứ Quyết định số 88-QĐ/TU, ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy;

- Thực hiện Thông báo số 45-TB/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát.

I- MỤC ĐÍCH

Tiếp tục xây dựng nông thôn mới (NTM) theo Thông báo số 45-TB/TU của Ban Thường vụ Tỉnh ủy.

II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc lập hồ sơ NTM còn chậm

1.1. Giải pháp khắc phục:

a) Lập bảng theo dõi chung;

b) Báo cáo kết quả hằng tháng theo Thông báo số 45-KL/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy.

1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.

2. Công tác tuyên truyền còn hình thức

2.1. Giải pháp khắc phục: Như mục II.1 nêu trên; thực hiện điểm a mục 1.1 nêu trên.

2.2. Cơ quan chủ trì: Ban Tuyên giáo và Dân vận.

2.3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026, sơ kết trong quý IV/2026.

III- TỔ CHỨC THỰC HIỆN

1. Văn phòng Đảng ủy theo dõi việc thực hiện mục II nêu trên.

2. Các chi bộ báo cáo theo mục 3 của Quyết định số 88-QĐ/TU.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (b/c);
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Văn Mẫu
`;
