import { adding, body, everywhere, isParty, ownDate, recipients, replacing, type Plant, type Region } from './plant';

const FUNCTION_WORDS = /(?<=\p{L} )(các|của|và|cho|trong|theo|tại|những|với|đã|sẽ|đến|khi|để)(?= \p{Ll})/gu;

/** A word of offices, and what it is taken for. */
// prettier-ignore
const TAKEN_FOR: readonly (readonly [right: string, wrong: string])[] = [
  ['chuyển đổi số', 'chuyên đổi số'], ['chồng chéo', 'chông chéo'], ['chồng chéo', 'trồng chéo'], ['nhũng nhiễu', 'những nhiễu'], ['đê điều', 'đề điều'], ['xử lý', 'sử lý'], ['sáp nhập', 'sát nhập'], ['bổ sung', 'bổ xung'], ['chủ trương', 'chủ chương'], ['củng cố', 'cũng cố'], ['sơ suất', 'sơ xuất'], ['chia sẻ', 'chia sẽ'], ['xuất sắc', 'suất sắc'], ['năng suất', 'năng xuất'], ['ngân sách', 'ngân xách'], ['rà soát', 'rà xoát'], ['kiểm soát', 'kiểm xoát'], ['giám sát', 'giám xát'], ['đột xuất', 'đột suất'], ['sinh hoạt', 'xinh hoạt'], ['xếp loại', 'sếp loại'], ['tập trung', 'tập chung'], ['chủ trì', 'trủ trì'], ['triển khai', 'chiển khai'], ['chấn chỉnh', 'trấn chỉnh'], ['tuyên truyền', 'tuyên chuyền'], ['chậm trễ', 'chậm chễ'], ['giải pháp', 'dải pháp'], ['giải quyết', 'dải quyết'], ['liên quan', 'liên quang'], ['biên bản', 'biên bảng'], ['dứt điểm', 'dức điểm'], ['khắc phục', 'khắt phục'], ['vướng mắc', 'vướng mắt'], ['thủ tục', 'thủ tụt'], ['kỷ luật', 'kỹ luật'], ['lãnh đạo', 'lảnh đạo'], ['bảo đảm', 'bão đảm'], ['giải pháp', 'giãi pháp'], ['hướng dẫn', 'hướng dẩn'], ['khuyết điểm', 'khuyết điễm'], ['thẩm quyền', 'thẫm quyền'], ['đầy đủ', 'đầy đũ'], ['chặt chẽ', 'chặt chẻ'], ['kế hoạch', 'kế hoach'], ['kế hoạch', 'kê hoạch'], ['nhiệm vụ', 'nhiêm vụ'], ['trách nhiệm', 'trách nhiêm'], ['tồn tại', 'tồn tai'], ['hạn chế', 'hạn chê'], ['đôn đốc', 'đôn đóc'], ['nghiêm túc', 'nghiệm túc'], ['quy định', 'quy đinh'], ['phối hợp', 'phối hơp'], ['kết quả', 'kết qủa'], ['hiệu quả', 'hiệu qủa'], ['hoàn thành', 'hòan thành'], ['xã, phường', 'xã, phương'],
];
/** Syllables that no Vietnamese word has. */
const MISTYPED: readonly (readonly [right: RegExp, wrong: string])[] = [
  [/(?<= )quá(?= )/gu, 'qúa'],
  [/(?<= )người(?= )/gu, 'nguwowif'],
  [/(?<= )được(?= )/gu, 'đựơc'],
  [/(?<= )được(?= )/gu, 'dduowcj'],
  [/(?<= )hoạt(?= )/gu, 'họat'],
  [/(?<= )thuộc(?= )/gu, 'thụôc'],
  [/(?<= )nước(?= )/gu, 'nuớc'],
  [/(?<= )toàn(?= )/gu, 'tòan'],
  [/(?<= )ngành(?= )/gu, 'nghành'],
];

const openingOf: Region = (text) => [0, body(text)[0]];
const sentences: Region = (text) => [openingOf(text)[1], body(text)[1]];

/** The name of the commune in the head, as the text writes it: `Bình Minh Thượng`. */
const COMMUNES = ['Hòa Vang Hạ', 'Đông Thụy Thượng', 'Cẩm Sơn Đông'];

export const textPlants: readonly Plant[] = [
  replacing('text/duplicate-word', FUNCTION_WORDS, ([word]) => `⟦${word} ${word}⟧`),
  replacing(
    'text/duplicate-word',
    /(?<=\p{L} )(Ban|Ủy|Hội|Phòng|Sở)(?= \p{Lu}?\p{L}+ )/gu,
    ([word]) => `⟦${word} ${word}⟧`,
  ),
  replacing(
    'text/duplicate-word',
    /(?<=\p{L} )(trách nhiệm|kế hoạch|hoàn thành|giải pháp|nghị quyết|khắc phục|đảng viên|chi bộ|tiến độ|hạn chế)(?=[ ,.])/gu,
    ([pair]) => `⟦${pair} ${pair}⟧`,
  ),
  replacing(
    'text/duplicate-word',
    /(?<=[ ;:] ?)(\p{Ll}+(?: \p{Ll}+){5,7})(?=, \p{Ll})/gu,
    ([phrase]) => `⟦${phrase}, ${phrase}⟧`,
  ),
  ...TAKEN_FOR.map(([right, wrong]) =>
    // “chủ chương trình …” is right text.
    replacing(
      'text/confusable',
      new RegExp(`(?<![\\p{L}])${right}(?![\\p{L}]${right === 'chủ trương' ? '| trình' : ''})`, 'gu'),
      () => `⟦${wrong}⟧`,
      sentences,
    ),
  ),
  ...MISTYPED.map(([right, wrong]) => replacing('text/confusable', right, () => wrong, sentences)),
  replacing('text/confusable', /như sau:/gu, () => '⟦như sau,⟧ cụ thể:', everywhere),
  replacing(
    'text/fragment-opening',
    /^(?=(?:Ban Thường vụ|Ban Chấp hành|Ủy ban nhân dân|Chi bộ)[^\n]{0,60}(?:ban hành|xây dựng) Kế hoạch)/gmu,
    ({ input }, random) =>
      `⟦Thực hiện ${random.of(isParty(input) ? ['Kết luận số 77-KL/TU, ngày 02/3/2025 của Ban Thường vụ Tỉnh ủy', 'chỉ đạo của Tỉnh ủy'] : ['Kế hoạch số 176/KH-UBND ngày 12/3/2025 của UBND tỉnh', 'chỉ đạo của UBND tỉnh'])} về công tác kiểm tra.⟧${random.of([' ', '\n\n'])}`,
    openingOf,
  ),
  adding('text/leftover', (random, text) => {
    const own = /(?:XÃ|PHƯỜNG) (?!HỘI )\p{Lu}+/u.exec(text.slice(0, 300));
    if (own === null) return undefined;
    const unit = own[0].startsWith('XÃ') ? 'xã' : 'phường';
    return `${isParty(text) ? 'Đảng ủy' : 'Ủy ban nhân dân'} ${unit} ⟦${random.of(COMMUNES)}⟧ kiểm tra kết quả.`;
  }),
  adding('text/leftover', (_, text) => {
    const own = ownDate(text);
    return own === undefined ? undefined : `Các cơ quan thực hiện nghiêm Kế hoạch năm ⟦${own.year - 1}⟧ này.`;
  }),
  replacing(
    'text/legacy-encoding',
    /(?<=\n)(?=\d\. [^\n]{60})/gu,
    (_, random) =>
      `⟦${random.of(['Uû ban nh©n d©n x· chØ ®¹o c¸c th«n tæ chøc thùc hiÖn nghiªm tóc.', '§¶ng uû, chÝnh quyÒn x· tËp trung l·nh ®¹o, chØ ®¹o kh¾c phôc h¹n chÕ.'])}⟧\n\n`,
  ),
  replacing('text/unicode-form', /(?<=\n)\p{Lu}[^\n|]{30,}(?=\n)/gu, ({ input, 0: line }) =>
    input === input.normalize('NFC') ? line.normalize('NFD') : undefined,
  ),
  adding('text/inconsistent-abbreviation', (random) =>
    random.of([
      'Kiện toàn Ban Chỉ đạo (BCĐ) của xã; ⟦BCD⟧ họp mỗi tháng một lần.',
      'Lập hồ sơ đề nghị khen thưởng (HSĐNKT) theo mẫu; ⟦HSDNKT⟧ gửi trước ngày họp.',
    ]),
  ),
  replacing('text/unbalanced', /(?<=\p{L} )\(([^()\n]{5,40})\)/gu, ([, inner], random) =>
    random.of([`⟦(⟧${inner}`, `${inner}⟦)⟧`]),
  ),
  replacing('text/unbalanced', /“([^“”\n]{2,60})”/gu, ([, inner], random) => random.of([`⟦“⟧${inner}`, `${inner}⟦”⟧`])),
  adding('text/unbalanced', () => 'Các cơ quan liên quan ⟦(⟧kể cả đơn vị sự nghiệp báo cáo kết quả hằng tháng.'),
  replacing('text/spacing', /(?<=^[^|\n][^\n]*\p{Ll}) (?=\p{Ll})/gmu, (_, random) =>
    random.of(['  ', '\u00a0', '   ']),
  ),
  replacing('text/spacing', /(?<=\p{Ll})([,;]) (?=\p{Ll})/gu, ([, mark]) => `⟦ ${mark}⟧ `),
  replacing('text/spacing', /(?<=\p{Ll}), (?=\p{Ll})/gu, () => '⟦,⟧'),
  replacing('text/spacing', /(?<=\p{L}\p{L}) \((?=\p{L}{3})/gu, () => '⟦(⟧'),
  replacing('text/spacing', /(?<=\p{L}) \((?=b\/c)/gu, () => '⟦(⟧', recipients),
  replacing('text/spacing', /(?<= \p{Ll})(?=\p{Ll}{2})/gu, () => '\u200b'),
  replacing('text/mixed-tone-placement', /(?<=[Đđ]ảng |[Cc]hi |[Tt]ỉnh |[Cc]ấp )ủy(?= )/gu, () => 'uỷ'),
  replacing('text/mixed-form', /kinh tế - xã hội/gu, ({ input }) =>
    input.split('kinh tế - xã hội').length > 2 ? 'kinh tế xã hội' : undefined,
  ),
  replacing('text/capitalization', /Hội đồng nhân dân/gu, () => 'Hội đồng Nhân dân'),
];
