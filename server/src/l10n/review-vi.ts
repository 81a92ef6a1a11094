/** What a Phiếu rà soát says, in Vietnamese, the source. */
export const reviewVi = {
  title: 'Phiếu rà soát',
  columns: { draft: 'Dự thảo', line: 'Dòng', content: 'Nội dung', advice: 'Đề nghị', basis: 'Căn cứ' },
  day: (day: string): string => `Ngày rà soát: ${day}`,
  /** “10 dự thảo · 3 dự thảo không có điểm cần xem · 25 điểm cần xem” */
  summary: (drafts: number, clean: number, findings: number): string =>
    [
      `${drafts} dự thảo`,
      ...(clean > 0 ? [`${clean} dự thảo không có điểm cần xem`] : []),
      ...(findings > 0 ? [`${findings} điểm cần xem`] : []),
    ].join(' · '),
  count: (findings: number): string => `${findings} điểm cần xem`,
  nothing: 'Không có điểm cần xem.',
  noDrafts:
    'Không thấy dự thảo nào trong thư mục này. Dự thảo là tệp .duthao, hoặc tệp .md, .txt có nội dung là dự thảo.',
  note: {
    'single-byte':
      'Chưa đọc được: tệp không lưu ở dạng Unicode (có thể là TCVN3 hoặc VNI). Chuyển mã sang Unicode UTF-8 rồi rà soát lại.',
    binary: 'Chưa đọc được: tệp không phải văn bản thuần (có thể là tệp Word, PDF hoặc ảnh).',
    unreadable: 'Chưa đọc được: tệp đang bị khóa hoặc không có quyền đọc.',
    'too-large': 'Chưa rà soát: tệp quá lớn.',
  },

  progress: (done: number, path: string): string => `${done} dự thảo, đang xem ${path}`,
  running: 'Rà soát thư mục',
  chooseFolders: 'Chọn thư mục cần rà soát',
  noFolder: 'Mở một thư mục (File › Open Folder) rồi gọi lại lệnh Rà soát thư mục.',
  cancelled: 'Đã dừng rà soát.',
  failed: 'Chưa rà soát được thư mục. Thử lại, hoặc xem nhật ký bằng lệnh “Dự thảo: Xem nhật ký”.',
  saveHtml: 'Lưu phiếu thành tệp HTML',
  saveCsv: 'Lưu phiếu thành tệp CSV',
  saved: (name: string): string => `Đã lưu ${name}.`,
};
