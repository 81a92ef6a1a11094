import { HD43, KL226, PRACTICE, QD366, type Source } from './source';

/** What a labelled line or a table column of a plan holds. */
export type Field = 'shortcoming' | 'solution' | 'owner' | 'supporter' | 'deadline' | 'product' | 'cause';

/** The words that may name one field. All in small letters, one blank between words. */
export interface FieldLabels {
  readonly field: Field;
  /** Labels as they stand before a colon: “Thời hạn hoàn thành: …”. */
  readonly labels: readonly string[];
  /** Words too common to be a label by themselves: they need the colon, or the head of a column: “Thời gian: …”, “Thực hiện: …”. */
  readonly beforeColon: readonly string[];
  /** Words that name the field at the head of a table column only: “Đơn vị”. */
  readonly heads: readonly string[];
  /** Why a plan has this field. */
  readonly source: Source;
}

/** The fields of a shortcoming in the order in which plans have them, as most plans call them. */
export const usualLabels: readonly (readonly [Field, string])[] = [
  ['shortcoming', 'Nội dung cần khắc phục'],
  ['solution', 'Giải pháp khắc phục'],
  ['owner', 'Cơ quan chủ trì'],
  ['supporter', 'Cơ quan phối hợp'],
  ['deadline', 'Thời gian thực hiện'],
];

/** Who the label speaks of; each goes with each of {@link leadingRoles} and {@link supportingRoles}. */
const organs = [
  'cơ quan',
  'đơn vị',
  'cơ quan, đơn vị',
  'cơ quan/đơn vị',
  'cơ quan (đơn vị)',
  'đơn vị, cá nhân',
  'cơ quan, cá nhân',
  'tập thể, cá nhân',
  'tổ chức, cá nhân',
  'bộ phận',
  'ban, ngành',
  'các cơ quan',
  'các đơn vị',
  'các cơ quan, đơn vị',
];
const persons = ['người', 'cá nhân', 'đồng chí', 'cán bộ', 'công chức', 'lãnh đạo'];

const leadingRoles = [
  'chủ trì',
  'chủ trì thực hiện',
  'chủ trì tham mưu',
  'chủ trì tham mưu thực hiện',
  'chủ trì, phối hợp',
  'thực hiện',
  'tổ chức thực hiện',
  'chịu trách nhiệm',
  'chịu trách nhiệm chính',
  'chịu trách nhiệm thực hiện',
  'phụ trách',
  'đầu mối',
  'được giao',
  'được phân công',
  'tham mưu',
  'chỉ đạo, thực hiện',
];
const supportingRoles = [
  'phối hợp',
  'phối hợp thực hiện',
  'phối hợp, hỗ trợ',
  'cùng phối hợp',
  'cùng thực hiện',
  'hỗ trợ',
];

const combine = (subjects: readonly string[], roles: readonly string[]): string[] =>
  subjects.flatMap((subject) => roles.map((role) => `${subject} ${role}`));

/**
 * The fields of a plan with what offices call them, as counted in published plans: `Cơ quan thực hiện` 154 times, `Cơ quan phối hợp` 48,
 * `Cơ quan chủ trì` 38, `Thời gian thực hiện` 269, `Thời hạn thực hiện` 27, `Thời hạn hoàn thành` 18.
 */
export const fieldLabels: readonly FieldLabels[] = [
  {
    field: 'owner',
    labels: [
      ...combine(organs, leadingRoles),
      ...combine(persons, leadingRoles),
      'chủ trì',
      'chủ trì thực hiện',
      'chủ trì, phối hợp',
      'chủ trì, phối hợp thực hiện',
      'phân công',
      'phân công thực hiện',
      'phân công nhiệm vụ',
      'phân công chủ trì',
      'phân công trách nhiệm',
      'trách nhiệm thực hiện',
      'trách nhiệm chủ trì',
      'trách nhiệm khắc phục',
      'đầu mối',
      'đầu mối thực hiện',
      'giao chủ trì',
      'giao thực hiện',
    ],
    beforeColon: ['thực hiện', 'phụ trách', 'trách nhiệm'],
    heads: ['đơn vị', 'cơ quan', 'cơ quan, đơn vị', 'cơ quan, đơn vị, cá nhân', 'cá nhân, đơn vị'],
    source: { short: KL226 },
  },
  {
    field: 'supporter',
    labels: [
      ...combine(organs, supportingRoles),
      ...combine(persons, supportingRoles),
      'phối hợp',
      'phối hợp thực hiện',
    ],
    beforeColon: [],
    heads: ['đơn vị liên quan', 'cơ quan liên quan'],
    source: { short: KL226 },
  },
  {
    field: 'deadline',
    labels: [
      'thời gian thực hiện',
      'thời gian hoàn thành',
      'thời gian khắc phục',
      'thời gian thực hiện, hoàn thành',
      'thời gian tổ chức thực hiện',
      'thời gian dự kiến',
      'thời gian dự kiến hoàn thành',
      'dự kiến thời gian hoàn thành',
      'dự kiến hoàn thành',
      'thời hạn',
      'thời hạn hoàn thành',
      'thời hạn thực hiện',
      'thời hạn khắc phục',
      'thời hạn xử lý',
      'thời điểm hoàn thành',
      'thời điểm thực hiện',
      'tiến độ thực hiện',
      'tiến độ hoàn thành',
      'tiến độ khắc phục',
      'thời gian, tiến độ',
      'thời gian, tiến độ thực hiện',
      'tiến độ, thời gian thực hiện',
      'thời gian và tiến độ thực hiện',
      'lộ trình thực hiện',
      'lộ trình khắc phục',
      'lộ trình, thời gian thực hiện',
      'hạn hoàn thành',
      'mốc thời gian',
      'ngày hoàn thành',
    ],
    beforeColon: ['thời gian', 'tiến độ', 'lộ trình', 'hoàn thành'],
    heads: ['thời gian bắt đầu - kết thúc', 'hạn'],
    source: { short: QD366, place: 'Điều 6' },
  },
  {
    field: 'solution',
    labels: [
      'giải pháp',
      'giải pháp khắc phục',
      'giải pháp thực hiện',
      'giải pháp chủ yếu',
      'giải pháp cụ thể',
      'các giải pháp',
      'các giải pháp khắc phục',
      'một số giải pháp',
      'biện pháp',
      'biện pháp khắc phục',
      'biện pháp thực hiện',
      'các biện pháp khắc phục',
      'nhiệm vụ, giải pháp',
      'nhiệm vụ và giải pháp',
      'nhiệm vụ, giải pháp khắc phục',
      'nhiệm vụ và giải pháp khắc phục',
      'nhiệm vụ, giải pháp thực hiện',
      'nhiệm vụ khắc phục',
      'giải pháp, biện pháp khắc phục',
      'biện pháp, giải pháp khắc phục',
      'nội dung, giải pháp khắc phục',
      'nội dung, biện pháp khắc phục',
      'phương án khắc phục',
      'phương hướng khắc phục',
      'phương hướng, giải pháp khắc phục',
      'hướng khắc phục',
      'cách khắc phục',
      'nội dung khắc phục',
      'biện pháp, lộ trình khắc phục',
    ],
    beforeColon: ['nhiệm vụ', 'nhiệm vụ cụ thể'],
    heads: [
      'nội dung nhiệm vụ',
      'nội dung công việc',
      'công việc',
      'nhiệm vụ, công việc',
      'nội dung, nhiệm vụ',
      'nội dung thực hiện',
      'việc thực hiện',
    ],
    source: { short: QD366, place: 'Điều 6' },
  },
  {
    field: 'product',
    labels: [
      'sản phẩm',
      'sản phẩm dự kiến',
      'sản phẩm đầu ra',
      'sản phẩm hoàn thành',
      'sản phẩm, kết quả',
      'kết quả, sản phẩm',
      'kết quả/sản phẩm',
      'sản phẩm/kết quả',
      'kết quả đầu ra',
      'kết quả dự kiến',
      'kết quả cần đạt',
      'kết quả đạt được',
      'kết quả, sản phẩm để đánh giá',
      'kết quả, sản phẩm dự kiến',
      'sản phẩm, kết quả dự kiến',
      'dự kiến sản phẩm',
      'dự kiến kết quả',
    ],
    beforeColon: ['kết quả'],
    heads: ['kết quả thực hiện', 'kết quả khắc phục', 'kết quả hoàn thành'],
    source: { short: KL226 },
  },
  {
    field: 'cause',
    labels: [
      'nguyên nhân',
      'nguyên nhân chủ quan',
      'nguyên nhân khách quan',
      'nguyên nhân hạn chế',
      'nguyên nhân của hạn chế',
      'nguyên nhân tồn tại, hạn chế',
      'nguyên nhân của tồn tại, hạn chế',
      'nguyên nhân của hạn chế, khuyết điểm',
      'nguyên nhân hạn chế, khuyết điểm',
      'nguyên nhân chủ yếu',
    ],
    beforeColon: [],
    heads: [],
    source: { short: HD43, place: 'mục 1.3' },
  },
  {
    // Made of shortcoming words besides these: see find-label.
    field: 'shortcoming',
    labels: [
      'nội dung cần khắc phục',
      'nội dung phải khắc phục',
      'nội dung cần khắc phục, sửa chữa',
      'nội dung cần khắc phục, chấn chỉnh',
      'vấn đề cần khắc phục',
      'việc cần khắc phục',
      'nội dung được chỉ ra',
    ],
    beforeColon: [],
    heads: ['nội dung kết luận', 'nội dung kiến nghị', 'nội dung thông báo kết luận', 'nội dung theo kết luận'],
    source: { short: HD43, place: 'mục 1.3' },
  },
];

/** What may stand before (the longer first) and behind shortcoming words in a label: “Nội dung tồn tại, hạn chế cần khắc phục”. */
export const shortcomingLabelStarts: readonly string[] = [
  'nội dung những',
  'nội dung các',
  'nội dung',
  'những',
  'các',
  'một số',
  'về',
];
export const shortcomingLabelEnds: readonly string[] = [
  'cần khắc phục',
  'phải khắc phục',
  'được chỉ ra',
  'đã được chỉ ra',
  'đã chỉ ra',
  'theo kết luận',
  'chủ yếu',
  'cụ thể',
  'sau kiểm điểm',
  'sau kiểm tra, giám sát',
];

/** Heads of the column that numbers the rows. */
export const numberHeads: readonly string[] = ['tt', 'stt', 'số tt', 'số thứ tự', 'thứ tự', 'số', 'mục'];

/** Heads that say no more than that something stands below; the other columns tell what: see `columnsOf`. */
export const contentHeads: readonly string[] = [
  'nội dung',
  'nội dung cụ thể',
  'vấn đề',
  'tên nhiệm vụ',
  'nội dung chính',
];

/** What tells a head of other words, in this order: “Thời gian hoàn thành (dự kiến)”, “Đơn vị được giao chủ trì nhiệm vụ”. */
export const headKeywords: readonly { readonly words: string; readonly field: Field; readonly source: Source }[] = [
  { words: 'nguyên nhân', field: 'cause', source: PRACTICE },
  { words: 'chủ trì', field: 'owner', source: PRACTICE },
  { words: 'phối hợp', field: 'supporter', source: PRACTICE },
  { words: 'chịu trách nhiệm', field: 'owner', source: PRACTICE },
  { words: 'phụ trách', field: 'owner', source: PRACTICE },
  { words: 'giải pháp', field: 'solution', source: PRACTICE },
  { words: 'biện pháp', field: 'solution', source: PRACTICE },
  { words: 'thời gian', field: 'deadline', source: PRACTICE },
  { words: 'thời hạn', field: 'deadline', source: PRACTICE },
  { words: 'sản phẩm', field: 'product', source: PRACTICE },
  { words: 'hạn chế', field: 'shortcoming', source: PRACTICE },
  { words: 'tồn tại', field: 'shortcoming', source: PRACTICE },
  { words: 'khuyết điểm', field: 'shortcoming', source: PRACTICE },
];
