import { adding, body, everywhere, isParty, mainPart, ownDate, replacing, type Plant, type Region } from './plant';

/** A symbol of the Party in running text, its number and its parts: `số 41-KL/TU`. */
const PARTY = /(?<=\p{L} số )(\d+)-(\p{Lu}\p{L}*)\/(\p{Lu}+)(?![\p{L}-])/gu;
/** `số 745/QĐ-UBND` */
const STATE = /(?<=\p{L} số )(\d+)\/(\p{Lu}\p{L}*)-(\p{Lu}+)(?![\p{L}-])/gu;
/** `Thông báo số 91-TB/TU`, not `Thông báo kết luận số …` */
const TYPED =
  /(Thông báo|Kết luận|Báo cáo|Kế hoạch|Chương trình|Nghị quyết|Quyết định|Hướng dẫn) số (\d+)([-/])(TB|KL|BC|KH|CTr|NQ|QĐ|HD)([-/])/gu;
const CODES = ['TB', 'KL', 'BC', 'KH', 'NQ', 'QĐ', 'HD'];
/** A citation with its day: `số 91-TB/TU, ngày 16/6/2026 của Ban Thường vụ Tỉnh ủy` */
const DATED =
  /(Thông báo|Kết luận|Báo cáo|Kế hoạch|Chương trình|Nghị quyết|Quyết định|Hướng dẫn|Quy định) số (\d+[-/]\p{Lu}\p{L}*[-/]\p{Lu}+(?![\p{L}-]))(,?) ngày (\d+)\/(\d+)\/(\d{4}) (của (?:Ban Thường vụ Tỉnh ủy|Ban Chấp hành Đảng bộ xã|Sở \p{Lu}\p{L}+ \p{L}+|Ban Thường vụ Đảng ủy))/gu;

const basisLines: Region = (text) => [0, body(text)[0]];

/** Regulations that were replaced, with the first day of the new one. */
const REPLACED = [
  ['Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức văn bản', 20260527],
  ['Quy định số 66-QĐ/TW, ngày 06/02/2017 của Bộ Chính trị về thể loại văn bản của Đảng', 20260109],
  ['Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị về kiểm điểm, đánh giá', 20250830],
] as const;

/** Another mention of a document that the draft cites with its day, told otherwise. */
function again(change: (match: RegExpExecArray) => string | undefined): Plant {
  return adding('citation/inconsistent', (random, text) => {
    const [from, to] = mainPart(text);
    const cited = [...text.matchAll(DATED)].filter(({ index }) => index >= from && index < to);
    const told = cited.length === 0 ? undefined : change(random.of(cited));
    return told === undefined ? undefined : `Nội dung này được nêu tại ⟦${told}⟧.`;
  });
}

export const citationPlants: readonly Plant[] = [
  replacing(
    'citation/malformed',
    PARTY,
    ([, number, type, organ], random) =>
      random.of([
        `${number}- ${type}/${organ}`,
        `${number} -${type}/${organ}`,
        `${number}–${type}/${organ}`,
        `${number}-${type}-${organ}`,
        `${number}-${type} /${organ}`,
      ]),
    everywhere,
  ),
  replacing(
    'citation/malformed',
    STATE,
    ([, number, type, organ], random) =>
      random.of([
        `${number}/${type}- ${organ}`,
        `${number}/${type} -${organ}`,
        `${number}/${type}–${organ}`,
        `${number} /${type}-${organ}`,
        `${number}/${type}/${organ}`,
      ]),
    everywhere,
  ),
  replacing('citation/malformed', /(?<=\p{L} )số (\d+[-/]\p{Lu}\p{L}*[-/]\p{Lu}+)/gu, ([, symbol]) => `số${symbol}`),
  replacing('citation/wrong-system', PARTY, ([, number, type, organ]) =>
    organ === 'TU' || organ === 'ĐU' || organ === 'TW' ? `${number}/${type}-${organ}` : undefined,
  ),
  replacing('citation/wrong-system', STATE, ([, number, type, organ]) =>
    organ === 'UBND' || organ === 'HĐND' ? `${number}-${type}/${organ}` : undefined,
  ),
  replacing(
    'citation/type-mismatch',
    TYPED,
    ([, word, number, first, code, second], random) =>
      `⟦${word} số ${number}${first}${random.of(CODES.filter((other) => other !== code))}${second}⟧`,
  ),
  again(
    ([, word, symbol, comma, day, month, year, issuer]) =>
      `${word} số ${symbol}${comma} ngày ${String((Number(day) % 28) + 1).padStart(2, '0')}/${month}/${year} ${issuer}`,
  ),
  again(([, word, symbol, comma, day, month, year, issuer]) => {
    const code = /\p{Lu}\p{L}*/u.exec(symbol!)![0];
    const other = symbol!.replace(code, code === 'TB' ? 'KL' : 'TB');
    return `${word === 'Thông báo' ? 'Kết luận' : 'Thông báo'} số ${other}${comma} ngày ${day}/${month}/${year} ${issuer}`;
  }),
  again(([, word, symbol, comma, day, month, year, issuer]) =>
    issuer === 'của Ban Thường vụ Tỉnh ủy'
      ? `${word} số ${symbol}${comma} ngày ${day}/${month}/${year} của Ban Chấp hành Đảng bộ tỉnh`
      : undefined,
  ),
  replacing(
    'citation/after-draft',
    /(?<=\p{L} số \d+[-/]\p{Lu}\p{L}*[-/]\p{Lu}+,? )ngày (\d+\/\d+)\/20\d\d/gu,
    ([, day]) => `ngày ${day}/2029`,
    mainPart,
  ),
  replacing(
    'citation/repealed',
    /^- Căn cứ /gmu,
    ({ input }, random) => {
      const own = ownDate(input);
      if (own === undefined || !isParty(input)) return undefined;
      const day = own.year * 10_000 + own.month * 100 + own.day;
      const old = REPLACED.filter(([, from]) => from < day);
      return old.length === 0 ? undefined : `- Căn cứ ⟦${random.of(old)[0]}⟧;\n- Căn cứ `;
    },
    basisLines,
  ),
  adding(
    'citation/missing-so',
    () => 'Nội dung này theo ⟦Chỉ thị 03-CT/TU⟧, ngày 28/01/2026 của Ban Thường vụ Tỉnh ủy về kỷ luật, kỷ cương.',
  ),
  adding(
    'citation/incomplete',
    () => 'Việc này gắn với ⟦Chỉ thị số 03-CT/TU⟧ của Ban Thường vụ Tỉnh ủy về kỷ luật, kỷ cương.',
  ),
];
