import { ND30, PRACTICE, type Source } from './source';

/** A name whose letter case is looked at. */
export interface NamePhrase {
  readonly kind: 'name';
  /** In small letters. */
  readonly text: string;
  /** As it is to be written; undefined where practice differs and a draft only has to keep to one spelling. */
  readonly written: string | undefined;
  readonly source: Source;
  /** True when a spelling all in small letters is another spelling of the name, not a word for any body of that kind. */
  readonly smallToo: boolean;
}

const organs: Source = { short: ND30, place: 'Phụ lục II, mục IV' };

/** Names of bodies whose letter case is settled. In small letters throughout they mean any body of the kind: “ủy ban kiểm tra các cấp”. */
const settled: readonly string[] = [
  'Hội đồng nhân dân',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Tòa án nhân dân',
  'Toà án nhân dân',
  'Mặt trận Tổ quốc',
  'Hội Liên hiệp Phụ nữ',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Đoàn Thanh niên',
  'Liên đoàn Lao động',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ủy ban Kiểm tra',
  'Uỷ ban Kiểm tra',
  'Văn phòng Đảng ủy',
  'Văn phòng Đảng uỷ',
  'Văn phòng Tỉnh ủy',
  'Văn phòng Tỉnh uỷ',
  'Đảng bộ tỉnh',
  'Đảng bộ huyện',
  'Đảng bộ xã',
  'Đảng bộ phường',
  'Thủ tướng Chính phủ',
];

/** Names that are written in several ways: one draft, one way. */
const compared: readonly string[] = [
  'đoàn kiểm tra, giám sát',
  'đoàn kiểm tra',
  'đoàn giám sát',
  'đoàn thanh tra',
  'ban chỉ đạo',
  'ban quản lý',
  'ban tổ chức',
  'ban tuyên giáo',
  'phòng văn hóa',
  'phòng văn hoá',
  'phòng kinh tế',
  'ban phát triển thôn',
  'sở, ban, ngành',
];

/** As above, but these mean one thing in small letters too. */
const comparedSmall: readonly string[] = [
  'cổng thông tin điện tử xã',
  'cổng thông tin điện tử phường',
  'cổng thông tin điện tử tỉnh',
  'trang thông tin điện tử xã',
  'trang thông tin điện tử phường',
  'kế hoạch này',
  'thông báo này',
];

/** Words of one body that differ by more than letter case: “Ủy viên Thường vụ” beside “Ủy viên Ban Thường vụ”. The first is the full one. */
export const termVariants: readonly (readonly string[])[] = [
  ['ủy viên ban thường vụ', 'ủy viên thường vụ'],
  ['uỷ viên ban thường vụ', 'uỷ viên thường vụ'],
];

/** One of the words of `termVariants`. */
export interface TermPhrase {
  readonly kind: 'term';
  readonly text: string;
  readonly family: readonly string[];
}

/** All names as phrases to look for. */
export function namePhrases(): (NamePhrase | TermPhrase)[] {
  const name = (text: string, written: string | undefined, smallToo = false): NamePhrase => ({
    kind: 'name',
    text: text.toLowerCase(),
    written,
    smallToo,
    source: written === undefined ? PRACTICE : organs,
  });
  return [
    ...settled.map((written) => name(written, written)),
    ...compared.map((text) => name(text, undefined)),
    ...comparedSmall.map((text) => name(text, undefined, true)),
    ...termVariants.flatMap((family) => family.map((text): TermPhrase => ({ kind: 'term', text, family }))),
  ];
}

/** “huyện ủy”: before the name of a place it is one committee, written with a capital. */
export const committeeWords: readonly string[] = ['tỉnh', 'thành', 'huyện', 'quận', 'thị'].flatMap((level) => [
  `${level} ủy`,
  `${level} uỷ`,
]);

/** Before these “nhân dân” belongs to a name that keeps it small (Ủy ban nhân dân, Công an nhân dân) or is part of a longer word (chứng minh nhân dân). */
export const wordsBeforeSmallPeople: ReadonlySet<string> = new Set(
  'ban đồng án sát an đội ninh tra tranh thẩm trận chủ hòa hoà bệnh giáo nghệ sĩ sỹ lực binh báo minh biểu'.split(' '),
);

/** “nhân dân tệ” is money. */
export const wordsBehindSmallPeople: ReadonlySet<string> = new Set(['tệ']);
