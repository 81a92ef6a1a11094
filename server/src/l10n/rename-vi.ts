/** What is said when something is renamed, in Vietnamese, the source. */
export const renameVi = {
  nothing: 'Chỗ này không có số, ký hiệu văn bản, tên cơ quan hay chữ viết tắt để đổi.',
  onSymbol: 'Đặt con trỏ vào tên loại hoặc số, ký hiệu của văn bản rồi đổi.',
  number: 'Số mục không đổi ở đây. Dùng lệnh “Chuyển mục” hoặc “Đánh lại số” của dự thảo.',
  document: {
    'no-symbol': (typed: string): string =>
      `“${typed}” chưa phải là số, ký hiệu văn bản. Viết như “170-KL/TU”, “31/KH-UBND” hoặc “Kết luận số 170-KL/TU”.`,
    mismatch: (typed: string): string =>
      `Trong “${typed}”, tên loại và ký hiệu không đi với nhau. Xem lại một trong hai.`,
    'shared-word': (): string =>
      'Tên loại ở một chỗ viện dẫn đang dùng chung với văn bản khác. Tách chỗ đó ra rồi đổi.',
  },
  organ: (typed: string): string =>
    `“${typed}” chưa dùng được làm tên cơ quan: viết hoa chữ đầu, không có dấu chấm, dấu chấm phẩy.`,
  abbreviation: (typed: string): string =>
    `“${typed}” chưa dùng được làm chữ viết tắt: viết bằng chữ in hoa, liền nhau, như “BCĐ”.`,
};
