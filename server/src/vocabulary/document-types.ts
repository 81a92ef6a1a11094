import { HD05, ND30, PRACTICE, type Source } from './source';

/** Whose papers: of the Party or of the State. */
export type System = 'party' | 'state';

/** A kind of document. The id is its name in English; `codes` are the symbols that a paper of that kind carries, per system. */
export interface DocumentType {
  readonly id: string;
  /** The name as it stands inside a sentence, in small letters. */
  readonly name: string;
  /** Longer or older names for the same kind: “thông báo kết luận” is a thông báo. */
  readonly aliases: readonly string[];
  /**
   * The first code of a system is the one in use; the others are older or special ones that citations may carry.
   * An empty list, or no list at all in both systems: any code may stand there (`Công văn số 1234/CT-TTHT`, `Văn bản số 308/BC-BXD`).
   */
  readonly codes: Readonly<Partial<Record<System, readonly string[]>>>;
  readonly source: Source;
}

const party = (place: string): Source => ({ short: HD05, place });
const state: Source = { short: ND30, place: 'Phụ lục III' };

/**
 * Each kind once. Papers that are issued with a decision (đề án, quy hoạch, chương trình, quy chế …) are often cited by the number of that
 * decision (`Đề án số 06/QĐ-TTg`): QĐ is therefore among their codes.
 */
// prettier-ignore
export const documentTypes = [
  { id: 'resolution', name: 'nghị quyết', aliases: ['nghị quyết liên tịch', 'nghị quyết chuyên đề'], codes: { party: ['NQ'], state: ['NQ', 'NQLT'] }, source: party('điểm 3.1.2') },
  { id: 'decision', name: 'quyết định', aliases: [], codes: { party: ['QĐ', 'QĐNS'], state: ['QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'regulation', name: 'quy định', aliases: [], codes: { party: ['QĐ', 'QĐi'], state: ['QyĐ', 'QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'directive', name: 'chỉ thị', aliases: [], codes: { party: ['CT'], state: ['CT'] }, source: party('điểm 3.1.2') },
  { id: 'conclusion', name: 'kết luận', aliases: ['kết luận thanh tra', 'kết luận kiểm tra', 'kết luận giám sát'], codes: { party: ['KL'], state: ['KL', 'KLTT'] }, source: party('điểm 3.1.2') },
  { id: 'rules', name: 'quy chế', aliases: ['quy chế phối hợp', 'quy chế làm việc'], codes: { party: ['QC', 'QCPH', 'QĐ'], state: ['QC', 'QCPH', 'QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'circular', name: 'thông tri', aliases: [], codes: { party: ['TT'], state: ['TTr', 'TT'] }, source: party('điểm 3.1.2') },
  { id: 'guidance', name: 'hướng dẫn', aliases: ['hướng dẫn liên ngành', 'hướng dẫn liên tịch'], codes: { party: ['HD'], state: ['HD', 'HDLN', 'HDLT', 'CV'] }, source: party('điểm 3.1.2') },
  { id: 'notice', name: 'thông báo', aliases: ['thông báo kết luận', 'thông báo kết luận kiểm tra', 'thông báo kết luận giám sát', 'thông báo kết luận thanh tra', 'thông báo kết luận hội nghị', 'thông báo kết luận cuộc họp', 'thông báo kết quả', 'thông báo kết quả kiểm tra', 'thông báo kết quả giám sát', 'thông báo ý kiến'], codes: { party: ['TB'], state: ['TB', 'TBKL'] }, source: party('điểm 3.1.2') },
  { id: 'report', name: 'báo cáo', aliases: ['báo cáo thẩm tra', 'báo cáo thẩm định', 'báo cáo kết quả', 'báo cáo tổng kết', 'báo cáo kiểm điểm', 'báo cáo chính trị', 'báo cáo kết quả kiểm tra', 'báo cáo kết quả giám sát'], codes: { party: ['BC'], state: ['BC', 'BCTĐ', 'BCTT'] }, source: party('điểm 3.1.2') },
  { id: 'plan', name: 'kế hoạch', aliases: ['kế hoạch phối hợp', 'kế hoạch hành động', 'kế hoạch liên ngành', 'kế hoạch liên tịch'], codes: { party: ['KH', 'KHPH', 'KHHĐ'], state: ['KH', 'KHPH', 'KHHĐ', 'KHLN', 'KHLT', 'PA'] }, source: party('điểm 3.1.2') },
  { id: 'masterplan', name: 'quy hoạch', aliases: [], codes: { party: ['QH', 'QĐ'], state: ['QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'programme', name: 'chương trình', aliases: ['chương trình hành động', 'chương trình phối hợp', 'chương trình công tác'], codes: { party: ['CTr', 'CTHĐ', 'CTPH', 'QĐ'], state: ['CTr', 'CTHĐ', 'CTPH', 'QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'scheme', name: 'đề án', aliases: [], codes: { party: ['ĐA', 'QĐ'], state: ['ĐA', 'QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'option', name: 'phương án', aliases: [], codes: { party: ['PA', 'KH', 'QĐ'], state: ['PA', 'KH', 'QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'project', name: 'dự án', aliases: [], codes: { party: ['DA', 'QĐ'], state: ['DA', 'QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'strategy', name: 'chiến lược', aliases: [], codes: { party: ['CL', 'QĐ'], state: ['QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'submission', name: 'tờ trình', aliases: [], codes: { party: ['TTr'], state: ['TTr'] }, source: party('điểm 3.1.2') },
  { id: 'minutes', name: 'biên bản', aliases: [], codes: { party: ['BB'], state: ['BB'] }, source: party('Phụ lục 2') },
  { id: 'copy', name: 'bản sao', aliases: [], codes: { party: ['BS'], state: ['SY', 'TrS', 'SL'] }, source: party('Phụ lục 3') },
  { id: 'communique', name: 'thông cáo', aliases: [], codes: { party: ['TC'], state: ['TC'] }, source: state },
  { id: 'telegram', name: 'công điện', aliases: [], codes: { state: ['CĐ'] }, source: state },
  { id: 'contract', name: 'hợp đồng', aliases: [], codes: { state: ['HĐ'] }, source: state },
  { id: 'invitation', name: 'giấy mời', aliases: [], codes: { party: ['GM'], state: ['GM'] }, source: state },
  { id: 'authorization', name: 'giấy ủy quyền', aliases: ['giấy uỷ quyền'], codes: { state: ['GUQ'] }, source: state },
  { id: 'letter', name: 'công văn', aliases: [], codes: { party: ['CV'], state: [] }, source: party('điểm 3.1.2') },
  { id: 'decree', name: 'nghị định', aliases: [], codes: { state: ['NĐ'] }, source: state },
  { id: 'ministry-circular', name: 'thông tư', aliases: ['thông tư liên tịch', 'thông tư liên bộ'], codes: { state: ['TT', 'TTLT', 'TTLB'] }, source: state },
  { id: 'law', name: 'luật', aliases: ['bộ luật'], codes: {}, source: state },
  { id: 'ordinance', name: 'pháp lệnh', aliases: [], codes: {}, source: state },
  { id: 'order', name: 'lệnh', aliases: ['sắc lệnh'], codes: { state: ['L', 'SL'] }, source: PRACTICE },
  { id: 'consolidated', name: 'văn bản hợp nhất', aliases: [], codes: { state: ['VBHN'] }, source: state },
  { id: 'paper', name: 'văn bản', aliases: [], codes: {}, source: PRACTICE },
] as const satisfies readonly DocumentType[];

export type DocumentTypeId = (typeof documentTypes)[number]['id'];
