import { decode } from '../../../server/src/workspace/decode';
import type { Random } from '../../support/random-edits';

/** Pieces that the engine knows, or that look like them: the shortest way to what nobody thought of is to mix them. */
// prettier-ignore
export const TOKENS = [
  'số ', 'Số: ', 'số', 'Nghị quyết ', 'Thông báo ', 'Kết luận ', 'Chỉ thị ', 'mục ', 'Điều ', 'khoản ', 'điểm ', 'Chương ', 'Phần ', 'của ', 'ngày ', 'tháng ', 'năm ', 'quý ', 'trước ', 'sau ', 'từ ', 'đến ', 'Giao ', 'chủ trì', ', ', 'phối hợp ', 'với ',
  'Ban Thường vụ ', 'Tỉnh ủy', 'Huyện uỷ', 'UBND ', 'xã ', 'Ủy ban nhân dân ', 'Sở ', 'Hạn chế: ', 'Giải pháp: ', 'Cơ quan chủ trì: ', 'Thời gian thực hiện: ', 'Nơi nhận:', 'T/M ', 'TM. ', 'KT. ', 'KẾ HOẠCH', 'QUYẾT ĐỊNH', 'PHỤ LỤC', 'Căn cứ ', 'Thứ Hai, ', 'thường xuyên', 'như sau', 'nêu trên', 'này',
  '170-TB/TU', '12/KH-UBND', '30/2020/NĐ-CP', '7/4/2026', '31-4-26', '1', '0', '12', '2026', '1.', '1.1.', '1.1.1', 'I', 'IV.', 'a)', 'đ)', '(1)', '- ', '+ ', '* ', '/', '-', '–', '—', '‑', '.', ',', ';', ':', '…', './.', '!', '?', '%', '&',
  '(', ')', '[', ']', '{', '}', '“', '”', '"', "'", '‘‘', '’’', '«', '»', '<', '>', '<!--', '-->', '<!-- duthao: bỏ qua ', 'date/padding', ' trong dự thảo -->', '<br>', '**', '*', '_', '__', '`', '```', '#', '## ', '> ', '|', '|---|', '\\', '\\|', '^{1}', '¹', '^',
  ' ', '  ', '\t', '\n', '\n\n', '\r\n', '\r', '\u00a0', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2028', '\u3000', '\u202e', '\u0301', '\u0323', '\u0302', '\ud83d', '\ude00', '😀', 'İ', 'ß', 'ﬁ', 'ŉ', 'Ǆ', 'Å', '１２', '٣', 'Ⅳ', '½', 'đ', 'Đ', 'Ð', 'ð', 'ơ', 'Ư', 'ệ', 'Ệ', 'x', 'Q', '\u0000', '\u0007', '\u007f',
];

type Maker = (random: Random, stock: readonly string[]) => string;

/** Ways to make a text that no writer would write. */
const MAKERS: Readonly<Record<string, Maker>> = {
  'random bytes': (random) => {
    const bytes = Uint8Array.from({ length: random.below(400) }, () => random.below(256));
    const decoded = decode(bytes);
    return decoded.ok ? decoded.text : new TextDecoder().decode(bytes);
  },
  'random code units, lone surrogates among them': (random) =>
    many(random, 200, () =>
      String.fromCharCode(
        random.of([
          random.below(0x80),
          0x80 + random.below(0x180),
          0x1e00 + random.below(0x100),
          random.below(0x10000),
          0xd800 + random.below(0x800),
        ]),
      ),
    ),
  'mixed pieces': (random) => many(random, 60, () => random.of(TOKENS)),
  'mixed pieces and words': (random, stock) =>
    many(random, 40, () => (random.below(2) === 0 ? random.of(TOKENS) : `${word(random, stock)} `)),
  'few pieces, repeated': (random) => {
    const few = Array.from({ length: 1 + random.below(4) }, () => random.of(TOKENS));
    return many(random, 300, () => random.of(few));
  },
  'one piece, repeated': (random) => random.of(TOKENS).repeat(random.below(600)),
  'Vietnamese text cut anywhere': cutAnywhere,
  'decomposed and cut anywhere': (random, stock) => cut(random, cutAnywhere(random, stock).normalize('NFD')),
  'half decomposed': (random, stock) =>
    cutAnywhere(random, stock).replace(/\S+/g, (one) => (random.below(3) === 0 ? one.normalize('NFD') : one)),
  'stray characters strewn in': (random, stock) => strew(random, cutAnywhere(random, stock), () => random.of(TOKENS)),
  'invisible characters strewn in': (random, stock) =>
    strew(random, cutAnywhere(random, stock), () =>
      random.of(['\u00a0', '\u200b', '\ufeff', '\u00ad', '\u0301', '\u0323', '\r', '\t', '\u2028']),
    ),
  'odd blanks for blanks': (random, stock) =>
    cutAnywhere(random, stock).replaceAll(' ', () =>
      random.of([' ', '  ', '\u00a0', '\t', '\u2009', '\u200b', ' \u00a0']),
    ),
  'mixed line ends': (random, stock) =>
    cutAnywhere(random, stock).replaceAll('\n', () => random.of(['\n', '\r\n', '\r', '\n\r', '\r\r\n', '\u2028'])),
  'one line': (random, stock) => cutAnywhere(random, stock).replace(/\s+/g, ' '),
  'each word a line': (random, stock) => cutAnywhere(random, stock).replace(/\s+/g, '\n'),
  'lines shuffled': (random, stock) => {
    const lines = cutAnywhere(random, stock).split('\n');
    for (let at = lines.length - 1; at > 0; at--) {
      const other = random.below(at + 1);
      [lines[at], lines[other]] = [lines[other]!, lines[at]!];
    }
    return lines.join('\n');
  },
  'lines of many drafts': (random, stock) =>
    many(random, 14, () => {
      const lines = random.of(stock).split('\n');
      return `${random.of(lines)}\n`;
    }),
  'all capitals': (random, stock) => cutAnywhere(random, stock).toUpperCase(),
  'all small': (random, stock) => cutAnywhere(random, stock).toLowerCase(),
  'letters of old code pages': (random, stock) =>
    new TextDecoder('windows-1252').decode(
      Buffer.from(cutAnywhere(random, stock).normalize(random.of(['NFC', 'NFD'])), 'utf8'),
    ),
  'deep numbers': (random) =>
    many(
      random,
      12,
      () =>
        `${Array.from({ length: 1 + random.below(14) }, () => random.below(12)).join('.')}${random.of(['.', ')', '', '. ', '\t'])} ${random.of(TOKENS)}\n`,
    ),
  'headings of all kinds': (random) =>
    many(
      random,
      20,
      () =>
        `${random.of(['I', 'II', 'IX', 'A', 'a', 'đ', 'Điều 1', 'Chương I', 'Mục 2', 'Phần thứ hai', '1', '2', '1.1', '(1)', '#', '##', '-', '+'])}${random.of(['. ', ') ', '- ', ' ', ': ', '/ ', ''])}${random.of(TOKENS)}${random.of(TOKENS)}\n`,
    ),
  tables: (random) =>
    many(
      random,
      12,
      () =>
        `${random.below(6) === 0 ? '' : '|'}${many(random, 6, () => `${random.of(['TT', 'Hạn chế', 'Giải pháp', 'Chủ trì', 'Thời hạn', '---', '1', '', ' ', random.of(TOKENS)])}|`)}\n`,
    ),
  'brackets and quotes': (random) =>
    many(random, 120, () =>
      random.of(['(', ')', '[', ']', '“', '”', '"', '‘‘', '’’', '«', '»', 'chữ ', 'a) ', '1) ', '\n', '\n\n']),
    ),
};

/** The names of all ways. */
export const KINDS: readonly string[] = Object.keys(MAKERS);

/** A text of one kind, of some hundred characters. */
export function hostileText(kind: string, random: Random, stock: readonly string[]): string {
  return MAKERS[kind]!(random, stock);
}

/**
 * Texts that are large in one way each: 10 MB, a line of a million characters, ten thousand rows.
 * @param scale 1 for their full size, 0.1 for a tenth of it
 */
export function largeTexts(
  stock: readonly string[],
  scale = 1,
): readonly { readonly name: string; readonly text: string }[] {
  const vietnamese = stock.join('\n');
  const longLine = vietnamese.replace(/\s+/g, ' ');
  const fill = (piece: string, length: number) =>
    piece.repeat(Math.ceil((scale * length) / piece.length)).slice(0, scale * length);
  const times = (count: number) => Math.ceil(scale * count);
  return [
    { name: '10 MB of drafts', text: fill(`${vietnamese}\n`, 10_000_000) },
    {
      name: '10 MB of drafts, decomposed, CRLF',
      text: fill(`${vietnamese.normalize('NFD').replaceAll('\n', '\r\n')}\r\n`, 10_000_000),
    },
    { name: 'a line of a million characters', text: fill(`${longLine} `, 1_000_000) },
    { name: 'a line of a million digits', text: fill('0123456789', 1_000_000) },
    { name: 'a million letters without a blank', text: fill('nghiêngngảđường', 1_000_000) },
    { name: 'a million line ends', text: fill('\n', 1_000_000) },
    { name: 'a hundred thousand bare CR', text: fill('a\r', 200_000) },
    { name: 'numbers twenty thousand levels deep', text: `${'1.'.repeat(times(20_000))} Mục` },
    {
      name: 'items each one level deeper',
      text: Array.from({ length: times(400) }, (_, at) => `${'1.'.repeat(at + 1)} Mục`).join('\n'),
    },
    {
      name: 'ten thousand sections',
      text: Array.from({ length: times(10_000) }, (_, at) => `${at + 1}. Mục`).join('\n'),
    },
    {
      name: 'a table of ten thousand rows',
      text: `| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |\n|---|---|---|---|---|\n${fill('| 1 | Còn chậm | Rà soát | UBND xã | 30/6/2026 |\n', 480_000)}`,
    },
    {
      name: 'a row of ten thousand cells',
      text: `|${fill(' Hạn chế |', 100_000)}\n|${fill('---|', 40_000)}\n|${fill(' a |', 40_000)}`,
    },
    { name: 'a hundred thousand opening brackets', text: fill('(', 100_000) },
    { name: 'a hundred thousand closing quotation marks', text: fill('”', 100_000) },
    { name: 'brackets on fifty thousand lines', text: fill('(mở “ra\n\n', 400_000) },
    { name: 'twenty thousand quotations of Markdown', text: fill('> trích **đậm\n', 280_000) },
    { name: 'a hundred thousand combining marks', text: `a${fill('\u0301\u0323', 100_000)}` },
    { name: 'a hundred thousand lone surrogates', text: fill('\ud800', 100_000) },
    { name: 'a hundred thousand zero-width characters', text: fill('chữ\u200b', 100_000) },
  ];
}

function cutAnywhere(random: Random, stock: readonly string[]): string {
  return cut(random, random.of(stock));
}

function cut(random: Random, text: string): string {
  const start = random.below(Math.max(1, text.length - 40));
  return text.slice(start, start + 40 + random.below(600));
}

function many(random: Random, most: number, make: () => string): string {
  let text = '';
  for (let count = random.below(most) + 1; count > 0; count--) text += make();
  return text;
}

function strew(random: Random, text: string, make: () => string): string {
  let strewn = '';
  for (const char of text) strewn += random.below(14) === 0 ? make() + char : char;
  return strewn;
}

function word(random: Random, stock: readonly string[]): string {
  const text = random.of(stock);
  const at = random.below(text.length + 1);
  return /\S+/.exec(text.slice(at, at + 40))?.[0] ?? '';
}
