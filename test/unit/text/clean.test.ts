import assert from 'node:assert/strict';
import { clean } from '../../../server/src/text/clean';

const whole = (source: string) => clean(source, [{ start: 0, end: source.length }]);
const cleaned = (source: string) => whole(source).text;

/** A source with its lines as pieces, blanks at their ends left out, as the blocks of a draft have them. */
function lines(source: string) {
  const pieces = [...source.matchAll(/[^\n\r]+/g)].map(({ index, 0: line }) => {
    const start = index + (line.length - line.trimStart().length);
    return { start, end: start + line.trim().length };
  });
  return clean(source, pieces);
}

describe('A cleaned text', () => {
  it('is the source itself where nothing is to be cleaned', () => {
    const { text, map } = clean('I. MỤC ĐÍCH, YÊU CẦU', [{ start: 3, end: 20 }]);
    assert.equal(text, 'MỤC ĐÍCH, YÊU CẦU');
    assert.deepEqual(map.toSource(4, 8), { start: 7, end: 11 });
  });

  const table: readonly (readonly [string, string, string])[] = [
    ['bold and emphasis go', '**Căn cứ** *Luật* và __Nghị định__', 'Căn cứ Luật và Nghị định'],
    ['bold inside a word goes', 'Kế **ho**ạch', 'Kế hoạch'],
    ['bold emphasis goes', '***Nơi nhận:***', 'Nơi nhận:'],
    ['emphasis before a colon goes', '*Thời gian thực hiện:* Quý II', 'Thời gian thực hiện: Quý II'],
    ['emphasis by underscores goes', '_Thời gian thực hiện:_ Quý II', 'Thời gian thực hiện: Quý II'],
    ['underscores inside a name stay', 'bieu_mau_01', 'bieu_mau_01'],
    ['an asterisk between blanks stays', '2 * 3', '2 * 3'],
    ['an asterisk as a bullet stays', '* Công tác chỉ đạo', '* Công tác chỉ đạo'],
    ['blanks to fill in stay', 'ngày ___ tháng ____ năm 2026', 'ngày ___ tháng ____ năm 2026'],
    ['a blank to fill in stays at the end', 'Số: _____', 'Số: _____'],
    [
      'a backslash goes, and the sign that it guards stays',
      'Ghi chú\\* và \\*\\* và 1\\. và \\_',
      'Ghi chú* và ** và 1. và _',
    ],
    ['a backslash that guards nothing stays', 'C:\\Van ban\\x', 'C:\\Van ban\\x'],
    ['tabs and odd spaces become spaces', 'Số\t12\u00a0KH\u2009UBND\u3000xã', 'Số 12 KH UBND xã'],
    ['odd spaces at the beginning go', '\u00a0\u00a0Căn cứ', 'Căn cứ'],
    ['zero-width characters and soft hyphens go', 'Kế\u200b hoạ\u00adch\ufeff số\u2060 1\u200e2', 'Kế hoạch số 12'],
    ['raised figures of notes go', 'Kế hoạch¹ năm²³ 2026⁴', 'Kế hoạch năm 2026'],
    ['a raised figure that begins a note goes with its blank', '¹ Kế hoạch số 12', 'Kế hoạch số 12'],
    ['raised text goes', 'Bùi Văn Mẫu^{Huy} ký', 'Bùi Văn Mẫu ký'],
    ['a caret that raises nothing stays', '5^ và ^{không đóng', '5^ và ^{không đóng'],
    ['tags that Markdown is mixed with go', 'm<sup>2</sup>, dòng<br>mới<br/>, <b>đậm</b>', 'm2, dòngmới, đậm'],
    ['other signs in angle brackets stay', 'nhỏ < 5 và <tên cơ quan>', 'nhỏ < 5 và <tên cơ quan>'],
    ['comments go', 'Căn cứ <!-- duthao-bỏ-qua --> Luật', 'Căn cứ  Luật'],
    ['a comment that is never closed stays', 'Căn cứ <!-- Luật', 'Căn cứ <!-- Luật'],
    ['decomposed letters are composed', 'Kế hoạch khắc phục'.normalize('NFD'), 'Kế hoạch khắc phục'],
    ['marks in another order are composed', 'e\u0323\u0302', 'ệ'],
    ['a mark that no letter takes stays', 'q\u0302x', 'q\u0302x'],
    ['a mark without a letter stays', '\u0301', '\u0301'],
    ['a decomposed letter behind a mark of Markdown is composed', '**e\u0302**', 'ê'],
  ];
  for (const [title, source, expected] of table) {
    it(`reads as it should: ${title}`, () => {
      assert.equal(cleaned(source), expected);
    });
  }

  it('is composed whatever it was made from, letter by letter', () => {
    const letters = 'aăâeêioôơuưy'
      .split('')
      .flatMap((letter) =>
        ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize('NFC')),
      );
    const text = [...letters, ...letters.map((letter) => letter.toUpperCase()), 'đ', 'Đ'].join(' ');
    assert.equal(cleaned(text.normalize('NFD')), text);
  });

  it('has one space where lines were joined', () => {
    assert.equal(lines('giải phóng\nmặt bằng').text, 'giải phóng mặt bằng');
    assert.equal(lines('giải phóng  \r\n   mặt bằng\r\nchậm').text, 'giải phóng mặt bằng chậm');
    assert.equal(lines('**giải phóng\nmặt bằng** chậm').text, 'giải phóng mặt bằng chậm');
    assert.equal(lines('**\ngiải phóng').text, 'giải phóng');
    assert.equal(lines('giải phóng \u200b\n_mặt bằng:_ chậm').text, 'giải phóng mặt bằng: chậm');
  });

  it('knows the way back to every character of its source', () => {
    const sources = [
      ...table.map(([, source]) => source),
      'giải phóng\n**mặt bằng**\r\n \tchậm¹',
      'Đồng chí\n*Lê Văn Mẫu*'.normalize('NFD'),
    ];
    for (const source of sources) {
      const { text, map } = lines(source);
      let behind = 0;
      for (let at = 0; at < text.length; at++) {
        const { start, end } = map.toSource(at, at + 1);
        assert.ok(start >= behind && end > start && end <= source.length, `${JSON.stringify(source)} at ${at}`);
        const original = source.slice(start, end);
        assert.ok(
          original.normalize('NFC') === text[at] || (text[at] === ' ' && /^\s$/.test(original)),
          `${JSON.stringify(source)} at ${at}: ${JSON.stringify(original)}`,
        );
        assert.equal(map.fromSource(start), at, `${JSON.stringify(source)}: back from ${start}`);
        behind = end;
      }
    }
  });

  it('leaves marks at the edges of a span outside, and those within it inside', () => {
    const source = '**Căn cứ** Luật *Đất đai*';
    const { text, map } = whole(source);
    const span = (words: string) => {
      const { start, end } = map.toSource(text.indexOf(words), text.indexOf(words) + words.length);
      return source.slice(start, end);
    };
    assert.equal(span('Căn cứ'), 'Căn cứ');
    assert.equal(span('Đất đai'), 'Đất đai');
    assert.equal(span('cứ Luật Đất'), 'cứ** Luật *Đất');
    assert.equal(span(text), 'Căn cứ** Luật *Đất đai');
  });

  it('takes no more time for signs that are opened a hundred thousand times and never closed', () => {
    for (const sign of ['^{', '<!--', '**', '*', '_', '__', '<b', '\\', 'e\u0302', '\u0302', '<!-- -->']) {
      const source = `${sign.repeat(100_000)}\n-->}`;
      const began = performance.now();
      lines(source);
      assert.ok(performance.now() - began < 3_000, `${sign} takes ${performance.now() - began} ms`);
    }
  });
});
