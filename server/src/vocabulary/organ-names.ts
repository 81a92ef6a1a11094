import { PRACTICE, type Source } from './source';
import { wordList, type WordList } from './word-list';

/** How the name of an organ, a body or an office begins. All in small letters, `ủy` for `ủy` and `uỷ`. */
export interface OrganHead {
  readonly words: string;
  /**
   * What must follow to make a name of it: `nothing` UBND, Văn phòng, Đảng ủy name an organ as they stand ·
   * `name` Sở Tài chính, Ban Tổ chức: a capital letter, or one of `small`; “Ban hành kế hoạch” and “phòng, chống dịch” are no organs.
   */
  readonly needs: 'nothing' | 'name';
  /** Small first syllables of names that are often written so: Ban chỉ đạo, Hội nông dân. */
  readonly small: ReadonlySet<string>;
  /** Next syllables behind which another word hides the head: Hội nghị, Tổ chức, Bộ phận. */
  readonly never: ReadonlySet<string>;
  readonly source: Source;
}

const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : words.split(' '));
const complete = (words: string, never = ''): readonly OrganHead[] =>
  words
    .split('|')
    .map((one) => ({ words: one.trim(), needs: 'nothing', small: set(''), never: set(never), source: PRACTICE }));
const named = (words: string, small = '', never = ''): OrganHead => ({
  words,
  needs: 'name',
  small: set(small),
  never: set(never),
  source: PRACTICE,
});

export const organHeads: readonly OrganHead[] = [
  ...complete(
    'ubnd | hđnd | mttq | ubmttq | ubkt | bcđ | bch | btv | vpđu | btc | btgdv | ubtv | đtn | tchc | htx | bhxh | bqlda',
  ),
  ...complete(
    'ủy ban nhân dân | hội đồng nhân dân | ủy ban kiểm tra | ủy ban mặt trận tổ quốc | ủy ban mttq | mặt trận tổ quốc | ủy ban bầu cử | ủy ban đoàn | ủy ban dân tộc',
  ),
  ...complete('đảng ủy | đảng bộ | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | quân ủy trung ương', 'viên'),
  ...complete(
    'ban thường vụ | ban chấp hành | ban bí thư | bộ chính trị | thường trực đảng ủy | thường trực tỉnh ủy | thường trực huyện ủy | thường trực hđnd | thường trực hội đồng nhân dân | thường trực ủy ban',
  ),
  ...complete('văn phòng', 'phẩm điện'),
  ...complete(
    'ban chỉ huy quân sự | bộ chỉ huy quân sự | ban chỉ huy | bộ chỉ huy | bộ tư lệnh | ban chqs | bộ đội biên phòng | đồn biên phòng',
  ),
  ...complete(
    'chính phủ | thủ tướng chính phủ | quốc hội | chủ tịch nước | tòa án nhân dân | viện kiểm sát nhân dân | kiểm toán nhà nước | ngân hàng nhà nước | kho bạc nhà nước | bưu điện | báo và phát thanh, truyền hình | báo và phát thanh truyền hình | báo, phát thanh và truyền hình | đài phát thanh và truyền hình | đài truyền thanh',
  ),
  ...complete('công an | quân đội', 'nhân'),
  ...complete('cơ quan thường trực'),
  ...complete(
    'liên đoàn lao động | đoàn thanh niên | đoàn tncs | hội nông dân | hội phụ nữ | hội liên hiệp phụ nữ | hội lhpn | hội cựu chiến binh | hội ccb | hội người cao tuổi | hội chữ thập đỏ | hội khuyến học',
  ),
  ...complete(
    'trạm y tế | chi cục | tổng cục | tập đoàn | tổng công ty | công ty | liên minh hợp tác xã | hiệp hội | học viện | hợp tác xã | bệnh viện | thanh tra tỉnh | thanh tra chính phủ | thanh tra bộ',
    'hóa',
  ),
  named(
    'ban',
    'chỉ tổ tuyên dân nội quản giám công phát thanh pháp kinh bảo xây chủ cán đại điều tôn an',
    'hành đầu bố ngày đêm tặng sơ',
  ),
  named('trung tâm', 'phục kiểm dịch hỗ y văn chính giáo khuyến thông phát quản công học bồi', 'hóa'),
  named('bộ', 'công nội tài xây', 'máy phận tiêu chỉ luật môn đội phim câu ba hồ'),
  named('sở', 'tài nội tư y xây công nông văn giáo khoa giao ngoại du tài', 'hữu dĩ thích trường'),
  named(
    'phòng',
    'văn kinh nội tài giáo y tư hạ nông lao dân tổ đăng',
    'chống ngừa cháy thủ bệnh dịch họp khám học trị vệ bị',
  ),
  named(
    'hội',
    'đồng nông phụ cựu liên người chữ khuyến luật làm đông sinh doanh nhà',
    'nghị họp thảo nhập tụ trường thi chợ viên ngộ diễn hè',
  ),
  named('đoàn', 'thanh kiểm giám công tncs xã', 'kết viên thể đại văn'),
  named('tổ', 'công dân giúp bảo đảng hợp tư an tự kiểm', 'chức quốc ấm tiên'),
  named('cục', 'thuế thống quản', 'diện bộ'),
  named('vụ', '', 'việc án mùa xuân đông hè thu'),
  named('viện', 'kiểm', 'dẫn trợ phí'),
  named('trạm', 'y khuyến kiểm cấp thú', 'thu'),
  named('trường', 'tiểu trung mầm mẫu chính cao đại thcs thpt', 'hợp lớp học tồn kỳ'),
  named('đài', 'truyền phát', ''),
  named('báo', '', 'cáo động chí hiệu đài giá'),
  named('thuế', 'tỉnh cơ thành xã', 'suất thu giá nhập xuất tiêu đất'),
  named('kho bạc', 'nhà khu', ''),
  named('thanh tra', '', 'kiểm việc công'),
  named('bảo hiểm xã hội', 'tỉnh cơ huyện thành khu', ''),
  named('ngân hàng', 'chính nhà nông', ''),
  named('chi bộ', 'thôn tổ cơ trường trạm công quân khu', ''),
  named('chi ủy', 'chi', 'viên'),
  named('chi hội', 'nông phụ cựu', ''),
  named('chi đoàn', '', 'viên'),
  named('công đoàn', 'cơ ngành', 'viên phí'),
  named('hội đồng', 'thi nghĩa thẩm nhân tư', ''),
  named('ủy ban', 'kiểm nhân mặt bầu', ''),
  named('thường trực', 'đảng hđnd tỉnh', ''),
  named('mặt trận', 'tổ', ''),
  named('cơ quan', 'ubkt', ''),
  named('thôn', '', 'xóm bản'),
  named('bản', '', 'thân án tin vẽ đồ sắc'),
  named('tổ dân phố', 'số', ''),
  named('khu dân cư', 'số', ''),
  named('xã', '', 'hội viên'),
  named('phường', '', ''),
  named('đặc khu', '', ''),
  named('đơn vị', '', ''),
];

/** Offices that one person holds in each place. A name, an organ or a place follows: “Chủ tịch UBND xã”, “đồng chí Lê Văn Mẫu”, “Trưởng Công an xã”. */
export const offices: WordList = wordList(
  PRACTICE,
  'đồng chí | đ/c | ông | bà | chủ tịch | phó chủ tịch | bí thư | phó bí thư | phó bí thư thường trực | chánh văn phòng | phó chánh văn phòng | trưởng ban | phó trưởng ban | ' +
    'trưởng ban quản lý | trưởng phòng | phó trưởng phòng | trưởng công an | phó trưởng công an | chỉ huy trưởng | giám đốc | phó giám đốc | tổng giám đốc | hiệu trưởng | trưởng trạm | ' +
    'tổ trưởng | trưởng đoàn | chủ nhiệm | chủ nhiệm ủy ban kiểm tra | bộ trưởng | thủ tướng | phó thủ tướng | tổng cục trưởng | cục trưởng | chi cục trưởng | vụ trưởng | viện trưởng | chánh thanh tra',
);

/** Offices that many hold: “công chức địa chính”, “thủ trưởng đơn vị”. Only a name behind them tells who is meant. */
export const commonOffices: WordList = wordList(
  PRACTICE,
  'công chức | chuyên viên | kế toán | thủ trưởng | trưởng thôn',
);

/** Titles that follow “các đồng chí” where no one is named: “Các đồng chí Ủy viên Ban Thường vụ”. */
export const memberTitles: ReadonlySet<string> = set('ủy đảng bí phó trưởng thành cấp chi được trong thường cán lãnh');

/** “các cơ quan”, “từng đơn vị”: with one of these nobody in particular is named. */
export const quantifiers: ReadonlySet<string> = set('các những mọi từng mỗi toàn tất cả một');

/** Nouns for organs at large. Alone or with a quantifier they name nobody in particular. */
export const genericOrgans: readonly string[] = [
  'cơ quan',
  'đơn vị',
  'cấp ủy',
  'chính quyền',
  'đoàn thể',
  'tổ chức',
  'tổ chức đảng',
  'tổ chức cơ sở đảng',
  'tổ chức chính trị',
  'tổ chức đoàn thể',
  'tổ chức, cá nhân',
  'kho bạc',
  'cán bộ',
  'công chức',
  'đảng viên',
  'viên chức',
  'ngành',
  'ban, ngành',
  'sở, ban, ngành',
  'sở, ngành',
  'địa phương',
  'người đứng đầu',
  'thủ trưởng',
  'lãnh đạo',
  'cá nhân',
  'tập thể',
  'chi bộ',
  'chi ủy',
  'đảng ủy',
  'đảng bộ',
  'ban',
  'sở',
  'phòng',
  'bộ',
  'hội',
  'thôn',
  'xã',
  'phường',
  'tổ',
  'trường',
  'đồng chí',
  'bí thư',
  'trưởng',
  'thành viên',
  'tccs',
  'cấp',
  'hệ thống chính trị',
  'ủy ban',
  'trung tâm',
  'công ty',
  'doanh nghiệp',
  'hộ',
  'tỉnh',
  'thành phố',
  'bản',
  'nhà thầu',
  'chủ đầu tư',
  'mặt trận',
  'công đoàn',
  'cục',
  'vụ',
  'tổ dân phố',
  'hợp tác xã',
  'nhà trường',
  'trạm',
  'văn phòng',
  'ủy viên',
];

/** Nouns behind “các” that are named by what follows: “các phòng: Kinh tế, Văn hóa - Xã hội”, “các đồng chí Lê Văn Mẫu, …”. */
export const nameableInPlural: ReadonlySet<string> = set('sở phòng bộ trường thôn hội xã phường bản');

/** Family names: in a field a person may stand without “đồng chí”. */
export const familyNames: ReadonlySet<string> = set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lương trịnh mai đào tô tạ lâm trương hà chu cao triệu nông vi lò giàng thào sùng vàng quách phùng thái bế ma',
);

/** Words before an organ in a heading of duties: “Đối với Sở Tài chính”, “Trách nhiệm của Phòng Kinh tế”. */
export const headingLeads: readonly string[] = [
  'đối với',
  'đề nghị',
  'trách nhiệm của',
  'giao',
  'nhiệm vụ của',
  'về phía',
];
