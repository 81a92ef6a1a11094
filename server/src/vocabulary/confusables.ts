/** Why a phrase is taken for another: what speech merges, or what typing loses. */
export type Confusion = keyof typeof rows;

/** A phrase that is no phrase, and the one that is meant. */
export interface Confusable {
  readonly kind: 'confusable';
  /** As it is typed, in small letters. */
  readonly text: string;
  readonly right: string;
  readonly confusion: Confusion;
  /** When it is a fault; always where it is undefined. */
  readonly guard: Guard | undefined;
  /** `doubtful`: wrong all the same, but it lives in titles and in speech. `mild`: a matter of usage rather than a fault. */
  readonly degree: 'plain' | 'doubtful' | 'mild';
}

/** Conditions under which a phrase is a fault; all that are given must hold. Neighbours are syllables in small letters, one blank away. */
export interface Guard {
  readonly previousIsNot?: ReadonlySet<string>;
  readonly previousIs?: ReadonlySet<string>;
  readonly nextIsNot?: ReadonlySet<string>;
  readonly nextIs?: ReadonlySet<string>;
  /** Numbers of syllables (from 0) that must begin with a small letter: with a capital they are a name. */
  readonly small?: readonly number[];
  /** All of it stands in capitals. */
  readonly capitals?: boolean;
  /** Not inside quotation marks, where titles are cited as they are. */
  readonly notQuoted?: boolean;
}

/**
 * Wrong, right, guard (`prev!=` none of these before it, `next==` one of these behind it, `lower1` the first syllable small …), and
 * `doubtful` or `mild`. Each row was counted in 14,000 published documents: behind its guard no hit was a right text.
 * Tempting rows that failed that count (“hiệu xuất”, “trương trình”, “chỉ thi” …) must not come back.
 */
// prettier-ignore
const rows = {
  word: [
    ['sát nhập', 'sáp nhập', 'prev!=khảo,giám,kiểm,quan,trinh,cảnh,thị;not-in-quote', 'doubtful'],
    ['thăm quan', 'tham quan', 'next!=trọng,chức,hệ,tâm,lại,sát;not-in-quote', 'doubtful'],
    ['bàng quang', 'bàng quan', 'prev==độ,ơ,lạnh,nhạt,cảm', 'doubtful'],
    ['tinh giảm biên chế', 'tinh giản biên chế', '', 'doubtful'],
    ['đọc giả', 'độc giả'],
    ['sáng lạng', 'xán lạn'],
    ['vô hình dung', 'vô hình trung', 'next!=mạo', 'doubtful'],
    ['chuẩn đoán', 'chẩn đoán'],
    ['vô hình chung', 'vô hình trung', '', 'doubtful'],
  ],
  's/x': [
    ['năng xuất', 'năng suất', 'prev!=khả,tài,tiềm,chức,kỹ;next!=sắc,phát,hiện,khẩu,bản,thân,trình,xứ'],
    ['sử lý', 'xử lý', 'prev!=lịch,thứ,tiểu,tín,việt,quốc;next!=luận,giải,thuyết,tưởng,toàn;lower2'],
    ['sơ xuất', 'sơ suất', 'prev!=hồ,lê,trần;next!=hiện,phát,khẩu,bản,trình,ngũ,viện'],
    ['sai xót', 'sai sót'],
    ['sảy ra', 'xảy ra'],
    ['xúc tích', 'súc tích', 'prev!=cảm;next!=cực', 'doubtful'],
    ['sản suất', 'sản xuất'],
    ['xử dụng', 'sử dụng'],
    ['lãi xuất', 'lãi suất', 'next!=khẩu,hiện'],
    ['sử phạt', 'xử phạt', 'prev!=lịch'],
    ['suất sắc', 'xuất sắc', 'next!=ký,tố'],
    ['sây dựng', 'xây dựng'],
    ['xuất xắc', 'xuất sắc'],
    ['xét sử', 'xét xử', 'prev!=xem;next!=dụng'],
    ['bổ xung', 'bổ sung'],
    ['bức súc', 'bức xúc'],
    ['chính xách', 'chính sách'],
    ['cọ sát', 'cọ xát'],
    ['danh xách', 'danh sách'],
    ['giám xát', 'giám sát'],
    ['kiểm xoát', 'kiểm soát'],
    ['ngân xách', 'ngân sách', 'next!=túi,giỏ,va,đồ,hàng,theo,tay'],
    ['rà xoát', 'rà soát'],
    ['suôn xẻ', 'suôn sẻ'],
    ['sát xao', 'sát sao'],
    ['sâu xát', 'sâu sát'],
    ['sã hội', 'xã hội'],
    ['sơ xài', 'sơ sài'],
    ['sắp sếp', 'sắp xếp'],
    ['sẵn xàng', 'sẵn sàng'],
    ['sếp loại', 'xếp loại'],
    ['sứng đáng', 'xứng đáng'],
    ['thiếu xót', 'thiếu sót'],
    ['tiếp súc', 'tiếp xúc'],
    ['xem sét', 'xem xét'],
    ['xinh hoạt', 'sinh hoạt'],
    ['xâu sắc', 'sâu sắc'],
    ['xắp xếp', 'sắp xếp'],
    ['đề suất', 'đề xuất', 'prev!=vấn'],
    ['đột suất', 'đột xuất'],
  ],
  'ch/tr': [
    ['chủ chương', 'chủ trương', 'next!=trình'],
    ['tựu chung', 'tựu trung', 'prev!=thành', 'doubtful'],
    ['tập chung', 'tập trung', 'prev!=luyện,ôn,bài,sưu;next!=kết,check;lower2', 'doubtful'],
    ['chậm chễ', 'chậm trễ'],
    ['trú trọng', 'chú trọng'],
    ['chưng bày', 'trưng bày'],
    ['trủ trì', 'chủ trì'],
    ['bất chắc', 'bất trắc'],
    ['chiển khai', 'triển khai'],
    ['chung ương', 'trung ương'],
    ['chân trọng', 'trân trọng'],
    ['chấn trỉnh', 'chấn chỉnh'],
    ['chủ chì', 'chủ trì'],
    ['dàn chải', 'dàn trải'],
    ['khẩn chương', 'khẩn trương'],
    ['nhất chí', 'nhất trí'],
    ['thậm trí', 'thậm chí'],
    ['tranh trấp', 'tranh chấp'],
    ['trú ý', 'chú ý'],
    ['trấn chỉnh', 'chấn chỉnh'],
    ['trấp hành', 'chấp hành'],
    ['trậm tiến độ', 'chậm tiến độ'],
    ['trỉ tiêu', 'chỉ tiêu'],
    ['trỉ đạo', 'chỉ đạo'],
    ['trồng chéo', 'chồng chéo'],
    ['trủ trương', 'chủ trương'],
    ['tuyên chuyền', 'tuyên truyền'],
  ],
  'd/gi/r': [
    ['dành thắng lợi', 'giành thắng lợi', 'prev!=phần'],
    ['giao động', 'dao động', 'prev!=toàn', 'doubtful'],
    ['che dấu', 'che giấu', 'next!=vết', 'doubtful'],
    ['dành chính quyền', 'giành chính quyền'],
    ['giám chịu trách nhiệm', 'dám chịu trách nhiệm', 'lower1'],
    ['giám nghĩ', 'dám nghĩ', 'lower1'],
    ['dải pháp', 'giải pháp'],
    ['dải quyết', 'giải quyết'],
    ['dấu diếm', 'giấu giếm'],
    ['dữ gìn', 'giữ gìn'],
    ['giàn trải', 'dàn trải'],
    ['giám nói', 'dám nói', 'prev!=thái,quản,tổng;lower1', 'doubtful'],
    ['giám đột phá', 'dám đột phá'],
    ['giấu hiệu', 'dấu hiệu'],
    ['đóng giấu', 'đóng dấu'],
    ['dàng buộc', 'ràng buộc'],
    ['rõ dàng', 'rõ ràng'],
    ['rễ dàng', 'dễ dàng'],
  ],
  'l/n': [
    ['lông nghiệp', 'nông nghiệp'],
    ['lông thôn', 'nông thôn'],
    ['lăng lực', 'năng lực'],
    ['lỗ lực', 'nỗ lực'],
    ['nãnh đạo', 'lãnh đạo'],
  ],
  'n/ng': [
    ['dàng trải', 'dàn trải'],
    ['biên bảng', 'biên bản'],
    ['cơ bảng', 'cơ bản'],
    ['liên quang', 'liên quan', 'lower1'],
    ['nông thông mới', 'nông thôn mới'],
    ['quáng triệt', 'quán triệt'],
    ['tinh giảng biên chế', 'tinh giản biên chế'],
    ['toàng diện', 'toàn diện'],
    ['tràn lang', 'tràn lan'],
    ['tài khoảng', 'tài khoản'],
    ['vướn mắc', 'vướng mắc'],
    ['điều khoảng', 'điều khoản'],
    ['đùng đẩy', 'đùn đẩy'],
    ['đơn giảng', 'đơn giản'],
  ],
  'c/t': [
    ['nguyên tắt', 'nguyên tắc'],
    ['bắt buột', 'bắt buộc'],
    ['chặc chẽ', 'chặt chẽ'],
    ['dức điểm', 'dứt điểm'],
    ['dứt khoác', 'dứt khoát'],
    ['khắc khe', 'khắt khe'],
    ['khắt phục', 'khắc phục'],
    ['mặc trận', 'mặt trận'],
    ['quy tắt', 'quy tắc'],
    ['sâu sắt', 'sâu sắc'],
    ['thiếc thực', 'thiết thực'],
    ['thủ tụt', 'thủ tục'],
    ['tiếp tụt', 'tiếp tục', 'prev!=liên;next!=hậu,hạng,dốc,giảm'],
    ['vướng mắt', 'vướng mắc'],
    ['ách tắt', 'ách tắc'],
    ['đôn đốt', 'đôn đốc'],
    ['đặt thù', 'đặc thù'],
    ['đặt trưng', 'đặc trưng', 'next!=bày,dụng'],
  ],
  'hỏi/ngã': [
    ['cũng cố', 'củng cố', 'next==tổ,hệ,bộ,kiến,và,khối,lực,nền,niềm,vững,thêm,quốc,hoàn,chính', 'doubtful'],
    ['chia sẽ', 'chia sẻ', 'prev!=phân', 'doubtful'],
    ['kỹ niệm', 'kỷ niệm'],
    ['phát triễn', 'phát triển'],
    ['nổ lực', 'nỗ lực'],
    ['sữa chữa', 'sửa chữa'],
    ['kỷ thuật', 'kỹ thuật'],
    ['bão đảm', 'bảo đảm', 'next!=bảo'],
    ['kỹ nguyên', 'kỷ nguyên', 'next!=nhân,lý,tắc,liệu'],
    ['lưu trử', 'lưu trữ'],
    ['lảnh đạo', 'lãnh đạo'],
    ['nghĩ hưu', 'nghỉ hưu'],
    ['sửa chửa', 'sửa chữa'],
    ['sửa đỗi', 'sửa đổi'],
    ['triễn khai', 'triển khai'],
    ['biểu mẩu', 'biểu mẫu'],
    ['bải bỏ', 'bãi bỏ'],
    ['bải rác', 'bãi rác'],
    ['bảo đãm', 'bảo đảm'],
    ['bầu cữ', 'bầu cử'],
    ['chuẫn bị', 'chuẩn bị'],
    ['chậm trể', 'chậm trễ'],
    ['chặt chẻ', 'chặt chẽ'],
    ['cãi cách', 'cải cách'],
    ['cấp ũy', 'cấp ủy'],
    ['củng như', 'cũng như'],
    ['cữ tri', 'cử tri'],
    ['diển biến', 'diễn biến'],
    ['dử liệu', 'dữ liệu'],
    ['dự trử', 'dự trữ'],
    ['giãi pháp', 'giải pháp'],
    ['giãi quyết', 'giải quyết'],
    ['giử gìn', 'giữ gìn'],
    ['giữ vửng', 'giữ vững'],
    ['gương mẩu', 'gương mẫu'],
    ['hũy bỏ', 'hủy bỏ'],
    ['hướng dẩn', 'hướng dẫn'],
    ['hậu quã', 'hậu quả'],
    ['hổ trợ', 'hỗ trợ'],
    ['khuyết điễm', 'khuyết điểm'],
    ['khẫn trương', 'khẩn trương'],
    ['kỷ năng', 'kỹ năng'],
    ['kỹ cương', 'kỷ cương'],
    ['kỹ luật', 'kỷ luật'],
    ['lảng phí', 'lãng phí'],
    ['miển nhiệm', 'miễn nhiệm'],
    ['mâu thuẩn', 'mâu thuẫn'],
    ['mạnh mẻ', 'mạnh mẽ'],
    ['mổi người', 'mỗi người'],
    ['mổi năm', 'mỗi năm'],
    ['nghĩ phép', 'nghỉ phép'],
    ['nghỉa vụ', 'nghĩa vụ'],
    ['nhủng nhiễu', 'nhũng nhiễu'],
    ['rác thãi', 'rác thải'],
    ['sẳn sàng', 'sẵn sàng'],
    ['sữa đổi', 'sửa đổi'],
    ['tham nhủng', 'tham nhũng'],
    ['thẫm quyền', 'thẩm quyền'],
    ['thẫm định', 'thẩm định'],
    ['tiêu chuẫn', 'tiêu chuẩn'],
    ['trãi nghiệm', 'trải nghiệm'],
    ['tỉnh ũy', 'tỉnh ủy'],
    ['uỹ ban', 'uỷ ban'],
    ['vửng chắc', 'vững chắc'],
    ['vửng mạnh', 'vững mạnh'],
    ['xãy ra', 'xảy ra'],
    ['ý nghỉa', 'ý nghĩa'],
    ['điễn hình', 'điển hình'],
    ['đãm bảo', 'đảm bảo'],
    ['đãng bộ', 'đảng bộ'],
    ['đãng viên', 'đảng viên'],
    ['đảm bão', 'đảm bảo'],
    ['đảng uỹ', 'đảng uỷ'],
    ['đảng ũy', 'đảng ủy'],
    ['đầy đũ', 'đầy đủ'],
    ['đẫy mạnh', 'đẩy mạnh'],
    ['ũy ban', 'ủy ban'],
  ],
  mark: [
    ['xã, phương', 'xã, phường', 'next!=án,pháp,tiện,thức,hướng,châm,diện,ngôn,trình,tây,bắc,nam,đông'],
    ['quy đinh', 'quy định'],
    ['bố sung', 'bổ sung', 'next!=túc,sướng'],
    ['đề điều', 'đê điều', 'prev!=vấn,chủ,chuyên,tiêu,mệnh,tiền;next!=tra,chỉnh,kiện,hành,phối,trị,khoản,dưỡng,động,sự,đình,lệ'],
    ['để nghị', 'đề nghị', 'next!=sự,luận,án,hòa,hoà,hội', 'doubtful'],
    ['nghi quyết', 'nghị quyết', 'prev!=hoài,nghị'],
    ['nhiêm vụ', 'nhiệm vụ'],
    ['chấn chính', 'chấn chỉnh', 'prev!=địa,văn;next!=trị,thức'],
    ['chấp hàng', 'chấp hành', 'prev!=bất'],
    ['hội nghi', 'hội nghị', 'next!=lễ,vấn,ngờ,ông'],
    ['quyết đinh', 'quyết định'],
    ['tránh nhiệm', 'trách nhiệm'],
    ['trách nhiêm', 'trách nhiệm'],
    ['kiến nghi', 'kiến nghị', 'prev!=ý;next!=ngờ,vấn,lễ'],
    ['lãnh đao', 'lãnh đạo'],
    ['những nhiễu', 'nhũng nhiễu', 'next!=nhương,loạn,động'],
    ['đôn đóc', 'đôn đốc'],
    ['bổ nhiêm', 'bổ nhiệm'],
    ['chuyên đổi số', 'chuyển đổi số'],
    ['củng cổ', 'củng cố'],
    ['khắc phúc', 'khắc phục'],
    ['kê hoạch', 'kế hoạch'],
    ['kế hoach', 'kế hoạch'],
    ['quy hoach', 'quy hoạch'],
    ['trật tư', 'trật tự', 'prev!=mặt', 'doubtful'],
    ['bão cáo', 'báo cáo'],
    ['chông chéo', 'chồng chéo'],
    ['chẩn chỉnh', 'chấn chỉnh'],
    ['chỉ đao', 'chỉ đạo'],
    ['doanh nghiêp', 'doanh nghiệp'],
    ['hiệu qủa', 'hiệu quả'],
    ['hạn chê', 'hạn chế'],
    ['khuyêt điểm', 'khuyết điểm'],
    ['kết qủa', 'kết quả'],
    ['nghiệm minh', 'nghiêm minh'],
    ['nghiệm túc', 'nghiêm túc'],
    ['nghị quyêt', 'nghị quyết'],
    ['phối hơp', 'phối hợp'],
    ['tham mưa', 'tham mưu'],
    ['trung thưc', 'trung thực'],
    ['trực liên thông', 'trục liên thông'],
    ['tăng cuờng', 'tăng cường'],
    ['tồn tai', 'tồn tại', 'prev!=hiện'],
    ['họat động', 'hoạt động'],
    ['hòan thành', 'hoàn thành'],
    ['tòan diện', 'toàn diện'],
  ],
  letter: [
    ['khuyến kích', 'khuyến khích'],
    ['khắc phụ', 'khắc phục'],
    ['truyên truyền', 'tuyên truyền'],
  ],
  'd/đ': [
    ['BCD', 'BCĐ', 'uppercase'],
    ['HSDKT', 'HSĐKT', 'uppercase', 'doubtful'],
    ['dứt diểm', 'dứt điểm'],
    ['đê diều', 'đê điều'],
  ],
  gh: [
    ['lồng gép', 'lồng ghép'],
    ['ban nghành', 'ban ngành'],
    ['nghành', 'ngành'],
  ],
  sign: [
    ['như sau,', 'như sau:'],
  ],
  usage: [
    ['góp phần đóng góp', 'góp phần', '', 'mild'],
    // Đảng ủy is itself the Ban Chấp hành of a Đảng bộ.
    ['ban chấp hành đảng ủy', 'ban chấp hành đảng bộ', '', 'mild'],
    ['ban chấp hành đảng uỷ', 'ban chấp hành đảng bộ', '', 'mild'],
    ['zalo', 'Zalo', 'lower1', 'mild'],
    ['facebook', 'Facebook', 'lower1', 'mild'],
  ],
} satisfies Readonly<Record<string, readonly (readonly [string, string, string?, ('doubtful' | 'mild')?])[]>>;

/** The whole table, made into objects; asked for once. */
export function confusables(): Confusable[] {
  return Object.entries(rows).flatMap(([confusion, group]) =>
    (group as readonly (readonly [string, string, string?, ('doubtful' | 'mild')?])[]).map(
      ([wrong, right, guard, degree]) => ({
        kind: 'confusable' as const,
        text: wrong.toLowerCase(),
        right,
        confusion: confusion as Confusion,
        guard: guard ? guardOf(guard) : undefined,
        degree: degree ?? 'plain',
      }),
    ),
  );
}

function guardOf(conditions: string): Guard {
  const guard: { -readonly [Key in keyof Guard]: Guard[Key] } = {};
  for (const condition of conditions.split(';')) {
    const [, where, how, words] = /^(prev|next)(!=|==)(.+)$/u.exec(condition) ?? [];
    const set = new Set(words?.split(','));
    if (where === 'prev') guard[how === '==' ? 'previousIs' : 'previousIsNot'] = set;
    else if (where === 'next') guard[how === '==' ? 'nextIs' : 'nextIsNot'] = set;
    else if (condition === 'uppercase') guard.capitals = true;
    else if (condition === 'not-in-quote') guard.notQuoted = true;
    else guard.small = [...(guard.small ?? []), Number(condition.slice('lower'.length)) - 1];
  }
  return guard;
}
