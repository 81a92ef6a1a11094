/** A text that grows: the same pattern again and again. */
export interface GrowingText {
  readonly name: string;
  /** @returns about `length` characters of the pattern */
  readonly make: (length: number) => string;
}

/** Patterns of one endless line. */
const LINES: readonly string[] = [
  '0123456789',
  '1',
  ' ',
  '\t',
  '\u00a0',
  'số ',
  'số 12',
  'Số: ',
  'Nghị quyết ',
  'Nghị quyết số 12-NQ/TU ',
  'Nghị quyết số 12-NQ/TU ngày 7/4/2026 của Ban Thường vụ Tỉnh ủy; ',
  'Quyết định 30/2020/',
  '12-',
  'NĐ-CP/',
  'ngày ',
  'ngày 31/4/2026, ',
  'ngày 1 tháng ',
  '1/2/3/',
  'từ ngày 1/2 đến ',
  'quý I, ',
  'mục ',
  'mục 1.1, ',
  'điểm a khoản 2 Điều 3 ',
  'khoản ',
  'của ',
  'của Ban Thường vụ ',
  'Giao ',
  'Giao UBND xã ',
  'chủ trì, ',
  'chủ trì, phối hợp với ',
  'phối hợp ',
  'Ủy ban nhân dân ',
  'UBND xã, ',
  'xã Bình Minh, ',
  'Bình Minh Thượng ',
  'hoàn thành trước ',
  'thường xuyên, ',
  'trong thời gian tới ',
  'còn chậm, ',
  'Giải pháp: ',
  '(',
  ')',
  '()',
  '[',
  '“',
  '”',
  '“” ',
  '"',
  '‘‘',
  '<!--',
  '-->',
  '<',
  '**',
  '*',
  '* ',
  '**a',
  '_',
  '_a',
  '|',
  '| a ',
  '|-',
  '\\|',
  '#',
  '> ',
  '- ',
  '-',
  '–',
  'a) ',
  'a',
  'A',
  'đ',
  '. ',
  '.',
  ', ',
  ';',
  './.',
  '1.1.1.',
  '1. ',
  'I',
  'I. ',
  'IV-',
  'nghiêng ngả ',
  'nghiêngngả',
  'thứ tự các các ',
  'e\u0302\u0301',
  '\u0301',
  'a\u0301 ',
  '\u200b',
  'chữ\u200b',
  '\ud83d',
  '😀',
  '^{1}',
  '^',
  '¹',
  '\\',
  'BCĐ (',
  'Ban Chỉ đạo (BCĐ) ',
  'kinh tế - xã hội ',
  'a - b ',
  'uỷ ban ủy ban ',
  'nh©n d©n ',
  '%',
  'http://a.b/',
];

/** Patterns of one line each, again and again. */
const PARAGRAPHS: readonly string[] = [
  '1. Mục\n',
  '1.1.1. Mục\n',
  'a) Việc;\n',
  '- Việc;\n',
  '- Việc,\n\n',
  '# Đề mục\n',
  'I. MỤC\n',
  'Điều 1. Giao UBND xã chủ trì.\n',
  'Căn cứ Nghị quyết số 12-NQ/TU ngày 7/4/2026;\n',
  '| 1 | Còn chậm | Rà soát | UBND xã | 30/6/2026 |\n',
  '> trích “mở\n',
  '(mở “ra\n\n',
  'và nối tiếp\n',
  'a\r',
  '\n',
  ' \n',
  '\n2\n',
  '¹ Ghi chú\n',
  '<!-- ghi chú\n',
  'Nơi nhận:\n- Như trên;\n',
  'T/M BAN THƯỜNG VỤ\n',
  'KẾ HOẠCH\n',
  'PHỤ LỤC\n',
  'Mục này theo mục 9 nêu trên.\n',
  'ĐỀ MỤC VIẾT HOA\n',
];

/** Lines that differ from one another: what is compared with what came before must not be compared with all of it. */
const COUNTED: readonly { readonly name: string; readonly line: (at: number) => string }[] = [
  { name: 'sections in order', line: (at) => `${at + 1}. Mục\n` },
  { name: 'sections with gaps', line: (at) => `${2 * at + 1}. Mục\n` },
  { name: 'each section twice', line: (at) => `${(at >> 1) + 1}. Mục\n` },
  { name: 'documents cited once', line: (at) => `Theo Thông báo số ${at + 1}-TB/TU ngày 07/4/2026.\n` },
  {
    name: 'one document with many dates',
    line: (at) =>
      `Theo Thông báo số 45-TB/TU ngày ${1 + (at % 28)}/${1 + (at % 12)}/${1950 + (at % 70)} của Tỉnh ủy.\n`,
  },
  {
    name: 'one document with many codes',
    line: (at) => `Theo số 45-${['TB', 'KL', 'NQ', 'QĐ', 'CV', 'BC'][at % 6]}/TU ngày ${1 + (at % 28)}/4/2026.\n`,
  },
  {
    name: 'many abbreviations',
    line: (at) => `Ban Chỉ đạo ${abbreviation(at)} họp; ${abbreviation(at + 1)} (${abbreviation(at + 2)}) báo cáo.\n`,
  },
  { name: 'many place names', line: (at) => `Xã ${name(at)} và xã ${name(at + 1)} báo cáo ${name(at + 2)}.\n` },
  { name: 'references to sections that are not there', line: (at) => `${at + 1}. Như mục ${90_000 + at} nêu trên.\n` },
  { name: 'references to sections that are there', line: (at) => `${at + 1}. Như mục ${at} nêu trên.\n` },
  {
    name: 'shortcomings in fields',
    line: (at) =>
      `${at ? '' : PLAN}${at + 1}. Việc lập hồ sơ còn chậm\n${at + 1}.1. Giải pháp khắc phục: Rà soát.\n${at + 1}.2. Cơ quan chủ trì: UBND xã.\n`,
  },
  {
    name: 'shortcomings in prose',
    line: (at) =>
      `${at ? '' : PLAN}${at + 1}. Việc lập hồ sơ còn chậm\n- Giao UBND xã chủ trì rà soát, hoàn thành trước ngày 30/6/2026.\n`,
  },
  {
    name: 'shortcomings in rows',
    line: (at) =>
      `${at ? '' : `${PLAN}| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |\n|---|---|---|---|---|\n`}| ${at + 1} | Còn chậm | Rà soát | UBND xã | |\n`,
  },
  {
    name: 'owners for other sections',
    line: (at) => `${at ? '' : PLAN}${at + 1}. Việc lập hồ sơ còn chậm\n\nCơ quan chủ trì mục ${at + 1}: UBND xã.\n\n`,
  },
  {
    name: 'recipients',
    line: (at) => `${at ? '' : `${PLAN}1. Giao UBND xã chủ trì.\n\nNơi nhận:\n`}- Chi bộ ${name(at)};\n`,
  },
  { name: 'ever deeper bullets', line: (at) => `${' '.repeat(at % 40)}${'-+*'[at % 3]} Việc ${at}\n` },
];

const PLAN = 'KẾ HOẠCH\nkhắc phục hạn chế\n\nI. NHỮNG HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC\n\n';

function abbreviation(at: number): string {
  return `${'BCDĐHK'[at % 6]}${'CĐTH'[(at >> 2) % 4]}${'XYVQ'[(at >> 4) % 4]}${'BCDĐHK'[(at >> 6) % 6]}`;
}

function name(at: number): string {
  return `${['Bình', 'Tân', 'An', 'Phú', 'Hòa'][at % 5]} ${['Minh', 'Lạc', 'Sơn', 'Thủy', 'Lộc', 'Mỹ', 'Đông'][at % 7]} ${['Thượng', 'Hạ', 'Trung'][at % 3]}`;
}

const repeat = (pattern: string) => (length: number) => pattern.repeat(Math.ceil(length / pattern.length));

/** All patterns: those of one endless line, those of lines, and lines that differ. */
export const growingTexts: readonly GrowingText[] = [
  ...LINES.map((pattern) => ({ name: `line of ${JSON.stringify(pattern)}`, make: repeat(pattern) })),
  ...PARAGRAPHS.map((pattern) => ({ name: `lines of ${JSON.stringify(pattern)}`, make: repeat(pattern) })),
  ...COUNTED.map(({ name, line }) => ({
    name,
    make: (length: number) => {
      let text = '';
      for (let at = 0; text.length < length; at++) text += line(at);
      return text;
    },
  })),
];
