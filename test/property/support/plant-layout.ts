import { body, everywhere, ownDate, recipients, replacing, type Plant, type Region } from './plant';

/** The head: what stands before the title. */
const head: Region = (text) => [
  0,
  text.search(/^[#* ]*(?:KẾ HOẠCH|THÔNG BÁO|BÁO CÁO|HƯỚNG DẪN|QUYẾT ĐỊNH|TỜ TRÌNH)/mu),
];
const basis: Region = (text) => [0, body(text)[0]];
const signature: Region = (text) => [recipients(text)[1], text.length];

const TITLE = /(?<=\n)[#* ]*(KẾ HOẠCH)\**\n/u;

/** A plan or a Party paper without one of its last parts: the finding stands at its title. */
function without(rule: string, part: Region): Plant {
  return {
    rule,
    into(text) {
      const title = TITLE.exec(text);
      const [start, end] = part(text);
      if (title === null || end <= start || /^PHỤ LỤC|^QUYẾT ĐỊNH/mu.test(text)) return undefined;
      const index = start < title.index ? title.index - (end - start) : title.index;
      return { text: text.slice(0, start) + text.slice(end), start: index, end: index + title[0].length };
    },
  };
}

/** No rule of form applies to papers older than the regulations that we know. */
function underKnownForm({ rule, into }: Plant): Plant {
  return { rule, into: (text, random) => ((ownDate(text)?.year ?? 2026) < 2020 ? undefined : into(text, random)) };
}

const plants: readonly Plant[] = [
  without('layout/missing-recipients', recipients),
  without('layout/missing-signature', signature),
  without('layout/missing-header', (text) => {
    const line = /^Số:? \d+[-/][^\n]+\n/mu.exec(text.slice(0, head(text)[1]));
    return line ? [line.index, line.index + line[0].length] : [0, 0];
  }),
  replacing(
    'layout/signature-form',
    /(?<=^\**)(T\/M|TM\.)(?= \p{Lu})/gmu,
    ([, typed]) => (typed === 'T/M' ? 'TM.' : 'T/M'),
    everywhere,
  ),
  replacing(
    'layout/signature-form',
    /(?<=^\**)(K\/T|KT\.)(?= \p{Lu})/gmu,
    ([, typed], random) => (typed === 'KT.' ? random.of(['KT', 'K/T']) : 'KT.'),
    everywhere,
  ),
  replacing(
    'layout/signer-issuer',
    /(?<=^\**)T\/M (BAN THƯỜNG VỤ|ĐẢNG ỦY|BAN CHẤP HÀNH)/gmu,
    ({ input, 1: signer }) => {
      const issuer = /^(Ban Thường vụ|Ban Chấp hành)[^\n]{0,60}(?:ban hành|xây dựng) Kế hoạch/mu.exec(input)?.[1];
      if (issuer === undefined) return undefined;
      return `⟦T/M ${signer === 'BAN THƯỜNG VỤ' ? 'ĐẢNG ỦY' : 'BAN THƯỜNG VỤ'}⟧`;
    },
    everywhere,
  ),
  replacing('layout/end-mark', /(?<=^[^¹²³⁴⁵|\n][^\n]*\p{L})\.(?=\n\n?[^\n]{60})/gmu, () => '⟦./.⟧'),
  replacing(
    'layout/place-date',
    /(?<=\p{L}), ngày (\d+) tháng (\d+) năm (\d+)/gu,
    ([, day, month, year], random) =>
      random.of([
        `⟦ ngày⟧ ${day} tháng ${month} năm ${year}`,
        `, ⟦Ngày⟧ ${day} tháng ${month} năm ${year}`,
        `,⟦ ngày ${day}/${month}/${year}⟧`,
      ]),
    head,
  ),
  replacing(
    'layout/number-form',
    /^Số (\d+)-(\p{Lu}\p{L}*)\/(\p{Lu}\p{L}*)$/gmu,
    ([, number, type, organ], random) =>
      random.of([`Số ${number}/${type}-${organ}`, `Số ${number} -${type}/${organ}`, `Số 7-${type}/${organ}`]),
    head,
  ),
  replacing(
    'layout/number-form',
    /^Số: (\d+)\/(\p{Lu}\p{L}*)-(\p{Lu}\p{L}*)$/gmu,
    ([, number, type, organ], random) =>
      random.of([`Số: ${number}-${type}/${organ}`, `Số: ${number} /${type}-${organ}`, `Số: 7/${type}-${organ}`]),
    head,
  ),
  replacing(
    'layout/abolished-organ',
    /^- [^\n]+;\n/gmu,
    ({ input, 0: line }, random) => {
      const own = ownDate(input);
      if (own === undefined || own.year < 2025 || (own.year === 2025 && own.month < 7)) return undefined;
      return `${line}- ${random.of(['Ban Thường vụ ⟦Huyện ủy⟧ Thanh Lâm', '⟦UBND huyện⟧ Thanh Lâm', '⟦Công an huyện⟧', '⟦Phòng Nội vụ huyện⟧'])};\n`;
    },
    recipients,
  ),
  replacing(
    'layout/basis-punctuation',
    /^(?:- )?Căn cứ [^\n]+;(?=\n\n?(?:- )?Căn cứ)/gmu,
    ([line]) => `${line.slice(0, -1)}⟦.⟧`,
    basis,
  ),
  replacing('layout/recipients-punctuation', /^- ([^\n]+);(?=\n- )/gmu, ([, line]) => `⟦- ${line}⟧`, recipients),
];

export const layoutPlants: readonly Plant[] = plants.map(underKnownForm);
