/** Abbreviations of the field and what they stand for, as the words stand inside a sentence. */
// prettier-ignore
const rows: Readonly<Record<string, string>> = {
  ANTT: 'an ninh trật tự',
  ATGT: 'an toàn giao thông',
  ATTP: 'an toàn thực phẩm',
  BCH: 'Ban Chấp hành',
  BCĐ: 'Ban Chỉ đạo',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BTV: 'Ban Thường vụ',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  CCB: 'cựu chiến binh',
  CCHC: 'cải cách hành chính',
  CNTT: 'công nghệ thông tin',
  CTXH: 'chính trị - xã hội',
  CĐS: 'chuyển đổi số',
  DTTS: 'dân tộc thiểu số',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  GPMB: 'giải phóng mặt bằng',
  HTX: 'hợp tác xã',
  HĐND: 'Hội đồng nhân dân',
  KDC: 'khu dân cư',
  MTTQ: 'Mặt trận Tổ quốc',
  NSNN: 'ngân sách nhà nước',
  NTM: 'nông thôn mới',
  PCCC: 'phòng cháy, chữa cháy',
  PCTN: 'phòng, chống tham nhũng',
  QLNN: 'quản lý nhà nước',
  TCCS: 'tổ chức cơ sở',
  TCCSĐ: 'tổ chức cơ sở đảng',
  TDP: 'tổ dân phố',
  TTATXH: 'trật tự, an toàn xã hội',
  TTHC: 'thủ tục hành chính',
  UBKT: 'Ủy ban Kiểm tra',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBND: 'Ủy ban nhân dân',
  VPĐU: 'Văn phòng Đảng ủy',
  VSMT: 'vệ sinh môi trường',
};

/**
 * What an abbreviation of the field stands for: `UBND` → “Ủy ban nhân dân”.
 * @returns undefined for one that the table does not know: it may be the name of a project, of a standard, of a place
 */
export function expansionOf(abbreviation: string): string | undefined {
  return Object.hasOwn(rows, abbreviation) ? rows[abbreviation] : undefined;
}
