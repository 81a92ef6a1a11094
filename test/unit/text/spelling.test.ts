import assert from 'node:assert/strict';
import { inLetterCaseOf } from '../../../server/src/text/letter-case';
import { misspellingsIn } from '../../../server/src/text/misspelt';
import { readSyllables } from '../../../server/src/text/syllables';
import { moveTone, withTone } from '../../../server/src/text/tone-mark';
import { fromTelex, fromVni } from '../../../server/src/text/typed-keys';

const misspellings = (text: string, opens: (start: number) => boolean = (start) => start === 0) =>
  misspellingsIn(text, readSyllables(text), opens).map(({ start, end, kind, right }) => [
    text.slice(start, end),
    kind,
    right,
  ]);

describe('Syllables that no word has', () => {
  const table: readonly (readonly [string, string, string | undefined])[] = [
    ['nuớc', 'letters', 'nước'],
    ['truởng', 'letters', 'trưởng'],
    ['đưòng', 'letters', 'đường'],
    ['đựơc', 'letters', 'được'],
    ['ngừơi', 'letters', 'người'],
    ['qúa', 'letters', 'quá'],
    ['họat', 'letters', 'hoạt'],
    ['tòan', 'letters', 'toàn'],
    ['xúât', 'letters', 'xuất'],
    ['nhịêm', 'letters', 'nhiệm'],
    ['rẩt', 'letters', undefined],
    ['nghành', 'letters', 'ngành'],
    ['nàybị', 'glued', undefined],
    ['nguwowif', 'keys', 'người'],
    ['dduwowngf', 'keys', 'đường'],
    ['vieejt', 'keys', 'việt'],
    ['chuyeenr', 'keys', 'chuyển'],
    ['ddang', 'keys', 'đang'],
    ['tuwf', 'keys', 'từ'],
    ['đượcj', 'keys', 'được'],
    ['ngu7o7i2', 'keys', 'người'],
    ['tie61ng', 'keys', 'tiếng'],
  ];
  for (const [typed, kind, right] of table) {
    it(`are found: ${typed} → ${right ?? 'unknown'}`, () => {
      assert.deepEqual(misspellings(`có ${typed} đây`), [[typed, kind, right]]);
    });
  }

  it('are found at the head of a sentence in its letter case, and taken for names elsewhere', () => {
    assert.deepEqual(misspellings('Truởng ban'), [['Truởng', 'letters', 'Trưởng']]);
    assert.deepEqual(misspellings('ông Nguơn, bà Uớc, xã Truởng Yên'), []);
    assert.deepEqual(misspellings('Nguơn đến'), []);
  });

  it('are none of these: right syllables, loan words, foreign names, symbols, addresses', () => {
    const right =
      'thuở quý quỹ quỳ thủy túy khuỷu huỳnh oái khoẻ ghép nghề nhà hành facebook infographic logistics laws ddos queen Sénégal Frédéric QH15 CO2 nay4 m2 xoong boong';
    assert.deepEqual(misspellings(right), []);
    assert.deepEqual(misspellings('thư gửi ddang@binhminh.vn hoặc www.nuớc.vn'), []);
  });
});

describe('Keys of typing methods', () => {
  it('become the word that was meant', () => {
    assert.equal(fromTelex('thuoocj'), 'thuộc');
    assert.equal(fromTelex('quyeets'), 'quyết');
    assert.equal(fromTelex('cuwar'), 'cửa');
    assert.equal(fromVni('d9u7o7ng2'), 'đường');
  });
});

describe('Tone marks', () => {
  it('stand on the letter that bears them', () => {
    const grave = '\u0300';
    assert.deepEqual(
      [
        'hoa',
        'hoan',
        'người'
          .normalize('NFD')
          .replace(/\u0300/g, '')
          .normalize('NFC'),
        'qua',
        'gia',
        'khuya',
        'tien',
        'bcd',
      ].map((word) => withTone(word, grave)),
      ['hòa', 'hoàn', 'người', 'quà', 'già', 'khuỳa', 'tièn', undefined],
    );
  });

  it('move between the two vowels at the end of a syllable, capitals staying', () => {
    assert.equal(moveTone('ủy', 'late'), 'uỷ');
    assert.equal(moveTone('Hoá', 'early'), 'Hóa');
    assert.equal(moveTone('KHOẺ', 'early'), 'KHỎE');
    assert.equal(moveTone('ban', 'late'), 'ban');
  });
});

describe('A phrase in the letter case of another', () => {
  it('follows it word by word, and keeps capitals of its own', () => {
    assert.equal(inLetterCaseOf('năng suất', 'Năng xuất'), 'Năng suất');
    assert.equal(inLetterCaseOf('năng suất', 'NĂNG XUẤT'), 'NĂNG SUẤT');
    assert.equal(inLetterCaseOf('sáp nhập', 'Sát Nhập'), 'Sáp Nhập');
    assert.equal(inLetterCaseOf('BCĐ', 'BCD'), 'BCĐ');
    assert.equal(inLetterCaseOf('Zalo', 'zalo'), 'Zalo');
    assert.equal(inLetterCaseOf('góp phần', 'Góp phần đóng góp'), 'Góp phần');
  });
});
