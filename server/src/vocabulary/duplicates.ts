// What may stand twice in a row. Most syllables that do are right: “hành vi vi phạm”, “thi công công trình”, “chung chung”.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '));
const NEVER: ReadonlySet<string> = new Set();

/** Words that no sentence has twice in a row, each with the syllables before it that make a word of their own with the first one: “năm tiếp theo theo quy định”. */
const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ...Object.fromEntries(
      'của và cho với những đã sẽ này để khi mà thì nhưng hoặc cũng bởi rằng mỗi nhằm vì nếu đến giữa'
        .split(' ')
        .map((word) => [word, NEVER]),
    ),
    các: words('nội'),
    theo: words('tiếp kèm dõi noi học làm đi tuân mang chạy'),
    tại: words('tồn hiện thực ngoại nội đương'),
    về: words('trở quay đi mang đưa chuyển gửi rút'),
    trong: words('bên'),
    ở: words('nhà nơi chỗ đất cư ăn chốn khu hộ'),
    đang: words('đảm'),
    do: words('lý tự'),
    phải: words('bên lẽ trái mắc gặp vướng vấp trúng'),
    vào: words('đầu'),
  }),
);

/** “trong trong sạch”, “cho cho vay”: the second one begins a word of its own. */
const notBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    trong: words('sạch sáng suốt lành vắt veo'),
    của: words('cải'),
    cho: words('vay thuê phép mượn'),
    để: words('lại dành'),
    đến: words('nay năm tháng ngày khi cuối hết đầu'),
    vào: words('năm tháng ngày cuối đầu'),
  }),
);

/** “học và làm theo theo tư tưởng”: behind these the second “theo” is a slip, unless it says by what: “làm theo theo đúng quy định”. */
const weakBefore: ReadonlySet<string> = words('noi học làm đi tuân mang chạy');
const byWhat: ReadonlySet<string> = words(
  'quy đúng kế chỉ hướng tinh nội yêu mẫu lộ phân sự ý tháng quý năm nhóm tiến điều nhiệm từng thẩm trình các',
);

/** “đạt được được công khai” is right; only behind one of these are two “được” a slip. */
const beforeDoubledPassive: ReadonlySet<string> = words('đã sẽ đang cần phải chưa mới vừa đều cũng còn nên là để và');

/** Words that begin the names of bodies, each with the syllables before it that make a name or a post with the first one: “Trưởng Ban Ban Tổ chức”. */
const titleWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ban: words('trưởng phó viên thường ủy uỷ'),
    phòng: words('trưởng phó văn quốc hải trực'),
    sở: words('trụ cơ'),
    bộ: words('đảng cán trưởng toàn'),
    ủy: words('đảng tỉnh thành huyện quận thị quân xã phường chi'),
    uỷ: words('đảng tỉnh thành huyện quận thị quân xã phường chi'),
    đoàn: words('trưởng phó tác thư viên bộ ương'),
    hội: words('quốc đại công nông chi ương xã chủ tịch'),
    tỉnh: NEVER,
    huyện: NEVER,
    phường: NEVER,
  }),
);

/**
 * Words of two syllables that are both a thing and a deed, or a body and its work: “cơ quan, tổ chức tổ chức hội nghị”, “Đoàn kiểm tra kiểm tra thực tế”.
 * And those that are said twice for force.
 */
const doublePairs: ReadonlySet<string> = phrases(
  'tổ chức, báo cáo, quyết định, quy định, thông báo, đề nghị, kết luận, hướng dẫn, kiểm tra, giám sát, thanh tra, quản lý, lãnh đạo, điều tra, ' +
    'hỗ trợ, đại diện, đề xuất, kiến nghị, phản ánh, khiếu nại, tố cáo, yêu cầu, phân công, chỉ đạo, thẩm định, thẩm tra, đánh giá, điều hành, ' +
    'tư vấn, giám định, xét xử, đấu thầu, kiểm soát, kiểm toán, kiểm sát, kiểm định, kiểm dịch, thi hành, công bố, phê duyệt, chủ trì, phụ trách, ' +
    'phục vụ, tham mưu, tiếp nhận, xử lý, thực hiện, hoạt động, kinh doanh, sản xuất, sử dụng, cung cấp, vận hành, thiết kế, thi công, đào tạo, ' +
    'nghiên cứu, chuẩn bị, tuyên truyền, vận động, tập huấn, theo dõi, đăng ký, góp ý, biểu quyết, bầu cử, khảo sát, phối hợp, tham gia, đầu tư, ' +
    'bảo vệ, chứng nhận, xác nhận, thống kê, cảnh báo, dự báo, cứu hộ, cứu nạn, nuôi dưỡng, điều dưỡng, điều phối, trọng tài, biên soạn, soạn thảo, ' +
    'từng bước, từng ngày, nhiều lần, hết sức, dần dần, rất nhiều, mãi mãi, đời đời, ngày càng, lần lượt, luôn luôn',
);

/** True when a function word that stands twice in a row is a slip. All syllables in small letters; empty where none stands beside. */
export function isDoubledFunctionWord(word: string, before: string, after: string): boolean {
  if (word === 'được') return beforeDoubledPassive.has(before);
  if (word === 'theo' && weakBefore.has(before)) return after !== '' && !byWhat.has(after);
  const own = functionWords.get(word);
  return own !== undefined && !own.has(before) && notBefore.get(word)?.has(after) !== true;
}

/** “Ủy viên Ban Ban Thường vụ”: behind a post too, these begin the name of one body. */
const bodyOfCommittee: ReadonlySet<string> = words('chấp thường');

/** True when the first word of a name, written twice with capitals, is a slip: “Ban Ban Chấp hành”. */
export function isDoubledTitleWord(word: string, before: string, after: string): boolean {
  const own = titleWords.get(word);
  if (own === undefined) return false;
  return !own.has(before) || (word === 'ban' && before === 'viên' && bodyOfCommittee.has(after));
}

/** True when two syllables that stand twice in a row are a slip: “cụ thể hóa nghị quyết Nghị quyết”. */
export function isDoubledPair(pair: string): boolean {
  return !doublePairs.has(pair);
}
