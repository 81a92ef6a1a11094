import { PRACTICE, QD366, type Source } from './source';
import { wordList, type WordList } from './word-list';

/**
 * What words before a date make of it.
 * `before` trước ngày 15/7 · `by` chậm nhất ngày 15/7, đến hết tháng 7 · `in` trong quý II · `from` từ ngày 01/7 · `after` sau ngày 01/7
 */
export type LimitSense = 'before' | 'by' | 'in' | 'from' | 'after';

/** Words that stand right before a date (“ngày” left out) and turn it into a deadline. */
export interface LimitWords {
  readonly words: string;
  readonly sense: LimitSense;
  /**
   * Whether they do so in running text too: `always` chậm nhất · `task` only with a verb of finishing or a dated month (hoàn thành trong quý II/2026) ·
   * `never` từ, đến: in prose they mostly tell of the past or of a period.
   */
  readonly inProse: 'always' | 'task' | 'never';
  readonly source: Source;
}

const row = (sense: LimitSense, inProse: LimitWords['inProse'], words: string): readonly LimitWords[] =>
  words.split('|').map((one) => ({ words: one.trim(), sense, inProse, source: PRACTICE }));

/** In published documents: `trước ngày …` 270 times, `chậm nhất …` 70, `đến (hết) ngày …` 54, `hoàn thành trong …` 37. */
export const limitWords: readonly LimitWords[] = [
  ...row('before', 'always', 'trước | chậm nhất trước | muộn nhất trước | xong trước | từ nay đến trước'),
  ...row(
    'by',
    'always',
    'chậm nhất | chậm nhất là | chậm nhất đến | chậm nhất vào | chậm nhất trong | chậm nhất đến hết | chậm nhất hết | chậm nhất là đến',
  ),
  ...row(
    'by',
    'always',
    'muộn nhất | muộn nhất là | muộn nhất đến | muộn nhất vào | trễ nhất | trễ nhất là | không muộn hơn | không chậm hơn | không trễ hơn | không quá',
  ),
  ...row(
    'by',
    'always',
    'đến hết | tới hết | cho đến hết | xong đến hết | từ nay đến | từ nay đến hết | từ nay cho đến | từ nay tới | thời hạn đến | thời hạn đến hết | hạn đến',
  ),
  ...row('by', 'never', 'hết | đến | tới | cho đến | cho tới | đến trước | tới trước | và đến'),
  ...row('in', 'task', 'trong | ngay trong | xong trong | ngay từ trong'),
  ...row(
    'in',
    'never',
    'trong cả | cả | suốt | trong suốt | vào | vào trong | trong khoảng | khoảng | dự kiến | dự kiến trong | dự kiến vào | giai đoạn | trong giai đoạn | thời kỳ | nhiệm kỳ | trong nhiệm kỳ | cả nhiệm kỳ',
  ),
  ...row('from', 'always', 'ngay từ'),
  ...row('from', 'never', 'từ | kể từ | bắt đầu từ | bắt đầu | tính từ | thực hiện từ'),
  ...row('after', 'never', 'sau'),
];

/** “đầu quý II”, “cuối năm”: a part of the time named behind. */
export const portionWords: ReadonlySet<string> = new Set(['đầu', 'giữa', 'cuối']);

/** Last syllables of “so với trước ngày 01/7/2025”, “như trước ngày …”, “tính đến hết năm 2025”, “thời điểm trước ngày …”: a comparison or a count, no task. */
export const noTaskBefore: ReadonlySet<string> = new Set('với như tính kể từ điểm đoạn lực gian'.split(' '));

/** A task is to be done when one of these stands before “trong quý II/2026”. */
export const finishingVerbs: WordList = wordList(
  PRACTICE,
  'hoàn thành | hoàn thiện | xong | dứt điểm | khắc phục | giải quyết | xử lý | chấm dứt | ban hành | báo cáo | trình',
);

/** “mức độ hoàn thành nhiệm vụ trong năm 2026”: how well, not by when. */
export const noFinishing: WordList = wordList(
  PRACTICE,
  'mức độ hoàn thành | kết quả hoàn thành | hoàn thành tốt | hoàn thành xuất sắc | không hoàn thành | chưa hoàn thành | tỷ lệ hoàn thành',
);

/** How often: an accepted deadline of its own kind. Patterns, tried in this order; blanks are single. */
export const recurringPatterns: readonly { readonly pattern: string; readonly source: Source }[] = [
  // thường xuyên, liên tục trong năm
  {
    pattern:
      'thường xuyên(?:(?:,| và)? (?:liên tục|định kỳ|hằng (?:năm|tháng|quý|tuần|ngày)|hàng (?:năm|tháng|quý|tuần|ngày)))?',
    source: PRACTICE,
  },
  {
    pattern:
      'định kỳ(?:,? (?:hằng|hàng|mỗi) (?:năm|tháng|quý|tuần|ngày)|,? \\d{1,2} (?:tháng|tuần|năm)(?: (?:một|1|01|/) lần|/lần)?)?',
    source: PRACTICE,
  },
  {
    pattern: '(?:hằng|hàng|mỗi) (?:năm|tháng|quý|tuần|ngày|kỳ)(?: (?:một|1|01|\\d{1,2}) (?:lần|kỳ))?',
    source: PRACTICE,
  },
  { pattern: '\\d{1,2} (?:tháng|tuần|năm|quý|ngày)(?:/| một | 1 | 01 )lần', source: PRACTICE },
  { pattern: 'liên tục(?: trong (?:cả )?năm)?', source: PRACTICE },
];

/** “trước ngày 16 hằng tháng”, “chậm nhất ngày 25 của tháng”: a day of each month. */
export const dayOfEachPattern: { readonly pattern: string; readonly source: Source } = {
  pattern: '(?:trước|chậm nhất|vào|đến|từ)(?: ngày)? \\d{1,2}(?: của)? (?:hằng|hàng|mỗi|các) (?:tháng|quý|năm)',
  source: PRACTICE,
};

/** “trong năm”, “cuối quý”: a time that is not named. */
export const unnamedPattern: { readonly pattern: string; readonly source: Source } = {
  pattern:
    '(?:trong cả|ngay trong|trong|cả|cuối|đầu|giữa|đến cuối|đến hết|trước cuối|suốt) (?:năm|quý|tháng|nhiệm kỳ)(?: nay| này)?(?! \\d| [ivIV])|(?:các|những) năm tiếp theo',
  source: PRACTICE,
};

/** No time at all, though it stands in the place of one. */
export const vaguePhrases: WordList = wordList(
  { short: QD366, place: 'Điều 6' },
  'trong thời gian sớm nhất | thời gian sớm nhất | trong thời gian tới | thời gian tới | trong thời gian gần nhất | trong thời gian tiếp theo | trong thời gian ngắn nhất | càng sớm càng tốt | sớm nhất có thể | sớm nhất | sắp tới | kịp thời | khẩn trương | sớm | nhanh chóng | trong thời gian nhanh nhất',
);

/** What a deadline hangs on when it is no date: “ngay sau khi có kết luận”, “theo tiến độ của dự án”. The phrase runs to the end of its clause. */
export const eventOpenings: WordList = wordList(
  PRACTICE,
  'ngay sau khi | ngay sau | sau khi | ngay khi | đến khi | tới khi | cho đến khi | trước khi | khi | theo kế hoạch | theo tiến độ | theo quy định | theo yêu cầu | theo lộ trình | theo chỉ đạo | theo thông báo | theo hướng dẫn | theo chương trình | theo lịch | theo thời gian | theo thời hạn | theo quyết định | theo kết luận | theo đề nghị | theo phân công | theo nhiệm kỳ | theo từng | theo mùa vụ | theo niên độ | cùng thời điểm | cùng với | đột xuất | thực hiện ngay | ngay lập tức | sau đại hội | sau hội nghị | sau kỳ họp | trước đại hội | trước hội nghị | trước kỳ họp | tại hội nghị | tại kỳ họp | kể từ khi | kể từ ngày | từ khi | từ ngày ban hành | từ ngày ký',
);

/** “trong thời hạn 10 ngày”: words before a number of days. `inProse` as in {@link LimitWords}. */
export const durationOpenings: readonly {
  readonly words: string;
  readonly inProse: boolean;
  readonly source: Source;
}[] = [
  { words: 'trong thời hạn', inProse: true, source: PRACTICE },
  { words: 'trong vòng', inProse: true, source: PRACTICE },
  { words: 'chậm nhất', inProse: true, source: PRACTICE },
  { words: 'trong thời gian', inProse: false, source: PRACTICE },
  { words: 'trong', inProse: false, source: PRACTICE },
  { words: 'thời hạn', inProse: false, source: PRACTICE },
  { words: 'không quá', inProse: false, source: PRACTICE },
  { words: 'tối đa', inProse: false, source: PRACTICE },
  { words: 'sau', inProse: false, source: PRACTICE },
];
