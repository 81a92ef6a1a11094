import { KL226, PRACTICE, type Source } from './source';

/**
 * What a verb behind an organ means.
 * `lead` chủ trì · `direct` chỉ đạo (who follows is the one to act) · `assign` giao, phân công · `ask` yêu cầu, đề nghị: an order to others ·
 * `support` phối hợp · `duty` any other task · `manner` chủ động, tiếp tục: the verb is still to come · `ground` căn cứ, theo: a reason first
 */
export type DutyKind = 'lead' | 'direct' | 'assign' | 'ask' | 'support' | 'duty' | 'manner' | 'ground';

export interface DutyVerbs {
  readonly kind: DutyKind;
  readonly verbs: readonly string[];
  readonly source: Source;
}

const row = (kind: DutyKind, verbs: string, source: Source = PRACTICE): DutyVerbs => ({
  kind,
  verbs: verbs.split('|').map((verb) => verb.trim()),
  source,
});

/** Verbs as they stand behind the organ that acts, counted in published plans: `chịu trách nhiệm` 644 times, `có trách nhiệm` 945, `Giao X` 383, `chủ trì, phối hợp` 177. */
export const dutyVerbs: readonly DutyVerbs[] = [
  row(
    'lead',
    'chủ trì | là cơ quan chủ trì | là đơn vị chủ trì | làm đầu mối | là đầu mối | là cơ quan đầu mối | là cơ quan thường trực | chịu trách nhiệm chính',
    { short: KL226 },
  ),
  row('direct', 'chỉ đạo | lãnh đạo, chỉ đạo'),
  row('assign', 'giao | phân công | giao cho | phân giao'),
  row('ask', 'yêu cầu | đề nghị'),
  row('support', 'phối hợp'),
  row(
    'manner',
    'chủ động | tiếp tục | khẩn trương | kịp thời | thường xuyên | trực tiếp | tích cực | nghiêm túc | định kỳ | phải | cần | có trách nhiệm | có nhiệm vụ | thực hiện nghiêm | cùng | sớm | phát huy vai trò | nêu cao | tổ chức thực hiện | trong quá trình | hằng năm | hằng tháng | hằng quý | hàng năm | hàng tháng',
  ),
  row(
    'ground',
    'căn cứ | trên cơ sở | theo chức năng | theo thẩm quyền | theo nhiệm vụ | theo phạm vi | theo lĩnh vực | trong phạm vi | tùy theo | được giao | được phân công | ngoài',
  ),
  row(
    'duty',
    'lãnh đạo | chú trọng | coi trọng | đẩy nhanh | bám sát | nỗ lực | điều phối | thống nhất | kết hợp | hoàn tất | ký kết | gương mẫu | khai thông | tháo gỡ | chịu trách nhiệm | thực hiện | triển khai | tổ chức | xây dựng | tham mưu | ban hành | rà soát | kiểm tra | giám sát | theo dõi | đôn đốc | hướng dẫn | tăng cường | đẩy mạnh | nâng cao | phát huy | tập trung | bảo đảm | đảm bảo | bố trí | cân đối | tổng hợp | báo cáo | trình | thẩm định | đề xuất | nghiên cứu | hoàn thiện | cập nhật | quản lý | vận hành | tuyên truyền | vận động | phổ biến | quán triệt | giải quyết | xử lý | khắc phục | chấn chỉnh | tiếp nhận | đánh giá | phân tích | thống kê | lập | làm | mở | họp | gửi | cử cán bộ | cử công chức | giúp | hỗ trợ | cung cấp | công khai | công bố | niêm yết | tiến hành | hoàn thành | đưa | lồng ghép | phân bổ | giải ngân | đối thoại | nắm bắt | nắm tình hình | nắm | duy trì | đổi mới | củng cố | kiện toàn | sắp xếp | thành lập | thiết lập | điều tra | điều chỉnh | sửa đổi | bổ sung | đăng tải | phân loại | tham gia | phân cấp | quan tâm | ưu tiên | đầu tư | sử dụng | khai thác | ứng dụng | phát động | phát hiện | ngăn chặn | tuần tra | kiểm soát | rút kinh nghiệm | kiểm điểm | sơ kết | tổng kết | thông báo | phản ánh | kiến nghị | cụ thể hóa | quy định | chấp hành | thẩm tra | xem xét | quyết định | phê duyệt | cho ý kiến | chuẩn bị | bàn giao | thanh tra | lựa chọn | đào tạo | bồi dưỡng | tập huấn | gắn | phụ trách | đảm nhiệm | thu hồi | khảo sát | đo đạc | trích đo | chi trả | vào cuộc | huy động | siết chặt | ra quân | thực thi | đề cao | phấn đấu | quyết liệt | tạo điều kiện | khuyến khích | hoàn chỉnh | kết nối | chia sẻ | số hóa | tích hợp | kêu gọi | thu hút | thúc đẩy | xác định | đối chiếu | xác minh | làm việc | tinh gọn | mở rộng | tiếp thu | giải trình | biên soạn | phát hành | phát sóng | đưa tin | nhân rộng | biểu dương | khen thưởng | xử phạt | chăm lo | bảo vệ | phòng, chống | phòng chống',
  ),
];

/** Words behind which no name goes on, besides the duty verbs: “Sở Tài chính để …”, “UBND xã trong việc …”. */
export const nameStops: ReadonlySet<string> = new Set(
  'để nhằm với theo tại trong khi nếu từ đến do vì đã đang sẽ được bị cho mà nhưng thì về qua gồm như hoặc cùng này đó nêu nói ở có là xin chưa không việc vẫn còn đều cũng'.split(
    ' ',
  ),
);

/** “chủ trì cuộc họp”: to chair, no task. */
export const chairedMeetings: ReadonlySet<string> = new Set([
  'cuộc',
  'hội',
  'buổi',
  'phiên',
  'lễ',
  'làm',
  'họp',
  'tiếp',
]);

/** Last syllables of “cơ quan chủ trì”, “đơn vị chủ trì”, “được phân công chủ trì”: nobody is named there. */
export const noActorBefore: ReadonlySet<string> = new Set(['quan', 'vị', 'công']);

/** Words before “chỉ đạo”, “giao”, “yêu cầu” that make no order of them: “được giao”, “ý kiến chỉ đạo”, “Ban chỉ đạo”, “theo yêu cầu”. */
export const noOrderBefore: ReadonlySet<string> = new Set(
  'được bị sự kiến theo của ban bản tác việc để khi tinh đã những các chức vụ có trung quyền chuyển bàn'.split(' '),
);

/** How a sentence or a clause that gives an order begins, and what it says of those who follow. */
export interface Order {
  readonly words: string;
  readonly how: 'assign' | 'direct';
  readonly source: Source;
}

export const orders: readonly Order[] = [
  { words: 'giao', how: 'assign', source: PRACTICE },
  { words: 'giao cho', how: 'assign', source: PRACTICE },
  { words: 'giao nhiệm vụ cho', how: 'assign', source: PRACTICE },
  { words: 'phân giao nhiệm vụ cụ thể cho', how: 'assign', source: PRACTICE },
  { words: 'phân giao nhiệm vụ cho', how: 'assign', source: PRACTICE },
  { words: 'phân công', how: 'assign', source: PRACTICE },
  { words: 'phân công cho', how: 'assign', source: PRACTICE },
  { words: 'phân công nhiệm vụ cho', how: 'assign', source: PRACTICE },
  { words: 'yêu cầu', how: 'assign', source: PRACTICE },
  { words: 'đề nghị', how: 'assign', source: PRACTICE },
  { words: 'ủy quyền cho', how: 'assign', source: PRACTICE },
  { words: 'chỉ đạo', how: 'direct', source: PRACTICE },
  { words: 'tiếp tục chỉ đạo', how: 'direct', source: PRACTICE },
  { words: 'lãnh đạo, chỉ đạo', how: 'direct', source: PRACTICE },
  { words: 'chỉ đạo, hướng dẫn', how: 'direct', source: PRACTICE },
  { words: 'chỉ đạo, đôn đốc', how: 'direct', source: PRACTICE },
  { words: 'đôn đốc', how: 'direct', source: PRACTICE },
];

/** First words of a sentence whose subject comes behind a comma: “Căn cứ Kế hoạch này, Văn phòng Đảng ủy …”. */
export const adverbialOpenings: ReadonlySet<string> = new Set(
  'căn trên trong sau khi theo định hằng hàng trước để từ đối nhằm qua bên ngoài với ngay cuối đầu riêng trường'.split(
    ' ',
  ),
);

/** An asker's verbs: “Đề nghị Ủy ban nhân dân tỉnh xem xét, hỗ trợ” asks a favour of a superior and sets no task. */
export const favours: ReadonlySet<string> = new Set(['xem', 'quan', 'cho', 'hỗ', 'khen', 'tặng', 'phê', 'chấp']);
