import { HD05, ND30, type Source } from './source';

/** Whose papers: of the Party or of the State. */
export type System = 'party' | 'state';

/** A kind of document. The id is its name in English; `code` is the symbol a paper of that kind carries, per system. */
export interface DocumentType {
  readonly id: string;
  /** The name as it stands inside a sentence, in small letters. */
  readonly name: string;
  /** Longer or older names for the same kind: “thông báo kết luận” is a thông báo. */
  readonly aliases: readonly string[];
  readonly codes: Readonly<Partial<Record<System, readonly string[]>>>;
  readonly source: Source;
}

const party = (place: string): Source => ({ short: HD05, place });
const state: Source = { short: ND30, place: 'Phụ lục III' };

/** Each kind once. The first code of a system is the one in use; the others are older or special ones that citations may carry. */
export const documentTypes = [
  { id: 'resolution', name: 'nghị quyết', aliases: ['nghị quyết liên tịch'], codes: { party: ['NQ'], state: ['NQ', 'NQLT'] }, source: party('điểm 3.1.2') },
  { id: 'decision', name: 'quyết định', aliases: [], codes: { party: ['QĐ', 'QĐNS'], state: ['QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'regulation', name: 'quy định', aliases: [], codes: { party: ['QĐ', 'QĐi'], state: ['QyĐ', 'QĐ'] }, source: party('điểm 3.1.2') },
  { id: 'directive', name: 'chỉ thị', aliases: [], codes: { party: ['CT'], state: ['CT'] }, source: party('điểm 3.1.2') },
  { id: 'conclusion', name: 'kết luận', aliases: ['kết luận thanh tra', 'kết luận kiểm tra'], codes: { party: ['KL'], state: ['KL'] }, source: party('điểm 3.1.2') },
  { id: 'rules', name: 'quy chế', aliases: ['quy chế phối hợp'], codes: { party: ['QC', 'QCPH'], state: ['QC', 'QCPH'] }, source: party('điểm 3.1.2') },
  { id: 'circular', name: 'thông tri', aliases: [], codes: { party: ['TT'] }, source: party('điểm 3.1.2') },
  { id: 'guidance', name: 'hướng dẫn', aliases: [], codes: { party: ['HD'], state: ['HD'] }, source: party('điểm 3.1.2') },
  { id: 'notice', name: 'thông báo', aliases: ['thông báo kết luận'], codes: { party: ['TB'], state: ['TB'] }, source: party('điểm 3.1.2') },
  { id: 'report', name: 'báo cáo', aliases: ['báo cáo thẩm tra', 'báo cáo thẩm định', 'báo cáo kết quả'], codes: { party: ['BC'], state: ['BC', 'BCTĐ'] }, source: party('điểm 3.1.2') },
  { id: 'plan', name: 'kế hoạch', aliases: ['kế hoạch phối hợp', 'kế hoạch hành động'], codes: { party: ['KH', 'KHPH', 'KHHĐ'], state: ['KH', 'KHPH', 'KHHĐ', 'PA'] }, source: party('điểm 3.1.2') },
  { id: 'masterplan', name: 'quy hoạch', aliases: [], codes: { party: ['QH'] }, source: party('điểm 3.1.2') },
  { id: 'programme', name: 'chương trình', aliases: ['chương trình hành động', 'chương trình phối hợp', 'chương trình công tác'], codes: { party: ['CTr', 'CTHĐ', 'CTPH'], state: ['CTr', 'CTHĐ', 'CTPH'] }, source: party('điểm 3.1.2') },
  { id: 'scheme', name: 'đề án', aliases: [], codes: { party: ['ĐA'], state: ['ĐA'] }, source: party('điểm 3.1.2') },
  { id: 'option', name: 'phương án', aliases: [], codes: { party: ['PA'], state: ['PA'] }, source: party('điểm 3.1.2') },
  { id: 'project', name: 'dự án', aliases: [], codes: { party: ['DA'], state: ['DA'] }, source: party('điểm 3.1.2') },
  { id: 'submission', name: 'tờ trình', aliases: [], codes: { party: ['TTr'], state: ['TTr'] }, source: party('điểm 3.1.2') },
  { id: 'minutes', name: 'biên bản', aliases: [], codes: { party: ['BB'], state: ['BB'] }, source: party('Phụ lục 2') },
  { id: 'communique', name: 'thông cáo', aliases: [], codes: { party: ['TC'], state: ['TC'] }, source: state },
  { id: 'telegram', name: 'công điện', aliases: [], codes: { state: ['CĐ'] }, source: state },
  { id: 'contract', name: 'hợp đồng', aliases: [], codes: { state: ['HĐ'] }, source: state },
  { id: 'invitation', name: 'giấy mời', aliases: [], codes: { party: ['GM'], state: ['GM'] }, source: state },
  { id: 'letter', name: 'công văn', aliases: [], codes: { party: ['CV'] }, source: party('điểm 3.1.2') },
  { id: 'decree', name: 'nghị định', aliases: [], codes: { state: ['NĐ'] }, source: state },
  { id: 'ministry-circular', name: 'thông tư', aliases: ['thông tư liên tịch'], codes: { state: ['TT', 'TTLT'] }, source: state },
  { id: 'law', name: 'luật', aliases: ['bộ luật'], codes: {}, source: state },
  { id: 'ordinance', name: 'pháp lệnh', aliases: [], codes: {}, source: state },
  { id: 'consolidated', name: 'văn bản hợp nhất', aliases: [], codes: { state: ['VBHN'] }, source: state },
  { id: 'paper', name: 'văn bản', aliases: [], codes: {}, source: { short: 'Thông lệ soạn thảo' } },
] as const satisfies readonly DocumentType[];

export type DocumentTypeId = (typeof documentTypes)[number]['id'];
