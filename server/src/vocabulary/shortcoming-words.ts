import { HD43, PRACTICE, QD366 } from './source';
import { wordList, type WordList } from './word-list';

/** What a plan that remedies calls its object. */
export const shortcomingNouns: WordList = wordList(
  { short: QD366, place: 'Điều 6, Điều 8' },
  'hạn chế | khuyết điểm | yếu kém | tồn tại | thiếu sót | bất cập | tồn tại hạn chế | hạn chế khuyết điểm | khuyết điểm, hạn chế',
);

/** Words that name a wrong, too, but stand in many other headings: a plan “khắc phục” them, or a label lists them beside a shortcoming. */
export const offenceNouns: WordList = wordList(PRACTICE, 'vi phạm | sai phạm | sai sót | vướng mắc | khó khăn');

/** A plan may remedy what a review or an inspection found without naming a fault: “khắc phục sau kiểm tra, giám sát”. */
export const findingWords: WordList = wordList(
  { short: HD43, place: 'mục 1.3' },
  'sau kiểm điểm | sau kiểm tra | sau giám sát | sau thanh tra | sau kiểm toán | sau đánh giá | kết luận kiểm tra | kết luận giám sát | kết luận thanh tra | được chỉ ra | đã chỉ ra',
);

/** “hạn chế thiệt hại”, “hạn chế tối đa”: before one of these the word is a verb, to keep small. */
export const limitObjects: WordList = wordList(
  PRACTICE,
  'thiệt hại | tối đa | thấp nhất | việc | ảnh hưởng | tác động | rủi ro | tai nạn | tình trạng | phát sinh | đến mức | các dự án | sử dụng | hậu quả | lây lan | ô nhiễm',
);

/** Predicates that say that something is wrong, whatever the sentence begins with: “chưa kịp thời”, “còn chậm”. */
export const strongFaults: WordList = wordList(
  PRACTICE,
  'chưa | vẫn còn | còn chậm | còn hạn chế | còn thấp | còn yếu | còn kém | còn thiếu | còn ít | còn khó khăn | còn lúng túng | còn bất cập | còn sơ sài | còn hình thức | còn để | còn dàn trải | còn chung chung | ' +
    'còn né tránh | còn nể nang | còn tồn tại | còn xảy ra | còn tình trạng | còn nhiều hạn chế | còn nhiều khó khăn | còn nhiều bất cập | còn một số hạn chế | không đạt | không kịp thời | không đúng | không đầy đủ | ' +
    'không duy trì | không thường xuyên | không nghiêm | không hiệu quả | không bảo đảm | không đảm bảo | không hoàn thành | đạt thấp | đạt tỷ lệ thấp | chậm so với | thấp so với | chậm tiến độ | bị giảm | có nơi | có lúc | ' +
    'thiếu quyết liệt | thiếu chặt chẽ | thiếu thường xuyên | thiếu kịp thời',
);

/** Words that say so in a sentence that sets no goal: “tiến độ chậm”; not in “Khắc phục tình trạng chậm …”. */
export const weakFaults: WordList = wordList(
  PRACTICE,
  'chậm | thấp | thiếu | yếu | kém | không | lúng túng | sơ sài | dàn trải | chung chung | buông lỏng | lỏng lẻo | né tránh | đùn đẩy | nể nang | thụ động | quá hạn | trễ hạn | kéo dài | tồn đọng | nợ đọng | xuống cấp | ' +
    'chồng chéo | trùng lặp | đơn điệu | manh mún | nhỏ lẻ | bị động | sai quy định | trái quy định | sai',
);

/** Troubles that are no fault by being named (“tháo gỡ khó khăn”), only by being there: one of {@link faultMarkers} stands before them. */
export const troubles: WordList = wordList(
  PRACTICE,
  'khó khăn | vướng mắc | hạn chế | khuyết điểm | yếu kém | tồn tại | vi phạm | sai phạm | ô nhiễm | lãng phí | bức xúc | bất cập | thiếu sót | sai sót | hình thức | suy giảm',
);

/** “còn …”, “gặp …”, “để xảy ra …”. */
export const faultMarkers: WordList = wordList(
  PRACTICE,
  'còn | vẫn | gặp | xảy ra | bị | tình trạng | có lúc | có nơi | phát sinh | còn có | còn nhiều | còn một số | gặp nhiều | vẫn có | còn để xảy ra | bộc lộ | mắc',
);

/** Syllables before and behind which another word hides the fault word: trọng yếu, thiếu niên, không gian, chậm nhất. */
export const notFaultBehind: Readonly<Record<string, ReadonlySet<string>>> = {
  kém: new Set(['yếu']),
  yếu: new Set('trọng thiết chủ cốt tất cơ nhu thứ hiểm xung kỷ'.split(' ')),
  không: new Set('hàng phòng hay'.split(' ')),
  chậm: new Set(['không', 'đừng']),
  sai: new Set(['không', 'đúng']),
  thấp: new Set(['nhập']),
};
export const notFaultBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  yếu: new Set(['thế', 'tố', 'điểm', 'tập', 'kém']),
  thiếu: new Set('niên nhi tướng tá úy'.split(' ')),
  không: new Set('gian khí chỉ ngừng những quân quá phận để vi gây phải vì dùng giấy thuộc gián phô bao'.split(' ')),
  chậm: new Set(['nhất']),
  thấp: new Set(['khớp', 'nhất']),
  chưa: new Set(['kể']),
  sai: new Set(['phái']),
};

/** Verbs that open a goal: “Nâng cao …”, “Đẩy mạnh …”. A shortcoming is no goal. */
export const goalVerbs: WordList = wordList(
  { short: HD43, place: 'mục 1.3' },
  'nâng cao | nâng | phát triển | tập trung | tăng cường | đẩy mạnh | đẩy nhanh | thúc đẩy | phát huy | hoàn thiện | đổi mới | chú trọng | bảo đảm | đảm bảo | tiếp tục | chủ động | phấn đấu | củng cố | kiện toàn | ' +
    'ưu tiên | duy trì | đa dạng hóa | mở rộng | tạo chuyển biến | làm tốt | thực hiện tốt | thực hiện nghiêm | thực hiện hiệu quả | quan tâm | siết chặt | chấp hành nghiêm | hiện đại hóa | kịp thời | cải thiện | khẩn trương | ' +
    'quyết liệt | thường xuyên | nhân rộng | khuyến khích | thu hút',
);

/** Verbs whose object is the fault itself: behind them a fault word accuses nobody. */
export const remedyVerbs: WordList = wordList(
  PRACTICE,
  'khắc phục | tháo gỡ | xử lý | chấn chỉnh | giảm thiểu | giảm | hạn chế | ngăn chặn | ngăn ngừa | phòng ngừa | phòng, chống | phòng chống | phòng | đẩy lùi | xóa bỏ | chấm dứt | kiên quyết | tránh | chống | sửa chữa | ' +
    'loại bỏ | đấu tranh | xử phạt | phát hiện | nghiêm cấm | không để',
);

/** Adverbs and verbs that may stand before the verb of a goal: “Tập trung khắc phục …”, “Giải quyết, tháo gỡ …”. */
export const leadingVerbs: WordList = wordList(
  PRACTICE,
  'giải quyết | thực hiện | triển khai | tổ chức | rà soát | lãnh đạo | chỉ đạo | kiểm tra | giám sát | tập trung | tăng cường | đẩy mạnh | tiếp tục | kịp thời | chủ động | khẩn trương | quyết liệt | thường xuyên | nghiêm túc | từng bước | cơ bản',
);

/** Words that begin a heading under which shortcomings or remedies follow: “NỘI DUNG …”, “NHIỆM VỤ VÀ GIẢI PHÁP …”. */
export const remedyHeadingStarts: WordList = wordList(
  PRACTICE,
  'nội dung | nhiệm vụ | giải pháp | biện pháp | những | các | một số | phương hướng | kế hoạch | tồn tại | hạn chế | khuyết điểm | yếu kém | thiếu sót | bất cập | khắc phục | việc khắc phục | phương án | lộ trình | danh mục | tổng hợp | về',
);

/** “giải pháp khắc phục”, “nội dung … cần khắc phục”: what goes with the verb where no shortcoming is named; “KHẮC PHỤC HẬU QUẢ …” has none of these. */
export const remedyObjects: WordList = wordList(
  PRACTICE,
  'nội dung | nhiệm vụ | giải pháp | biện pháp | phương án | phương hướng | lộ trình | kế hoạch',
);

/** Words that begin a heading under which remedies follow: “Nhiệm vụ, giải pháp”, “CÁC GIẢI PHÁP CHỦ YẾU”. */
export const solutionHeadingStarts: WordList = wordList(
  PRACTICE,
  'giải pháp | các giải pháp | một số giải pháp | những giải pháp | nhiệm vụ, giải pháp | nhiệm vụ và giải pháp | nhiệm vụ, biện pháp | các nhiệm vụ, giải pháp | các nhiệm vụ và giải pháp | một số nhiệm vụ, giải pháp | biện pháp | các biện pháp | nội dung, giải pháp | nội dung và giải pháp | phương hướng, giải pháp | phương hướng, nhiệm vụ, giải pháp | phương án khắc phục | hướng khắc phục | phương hướng khắc phục | nhiệm vụ khắc phục | nội dung khắc phục',
);
