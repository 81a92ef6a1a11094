import assert from 'node:assert/strict';
import { hasPhraseAt, Mark, readSyllables } from '../../../server/src/text/syllables';

const words = (text: string) => {
  const syllables = readSyllables(text);
  return Array.from({ length: syllables.count }, (_, at) => text.slice(syllables.start(at), syllables.end(at)));
};

/** The names of a syllable's marks; of the whole text where it has no syllable. */
const marksOf = (text: string) => {
  const syllables = readSyllables(text);
  const marks = syllables.count === 1 ? syllables.marksOf(0) : syllables.marks;
  return Object.entries(Mark).flatMap(([name, bit]) => ((marks & bit) !== 0 ? [name] : []));
};

describe('The syllables of a text', () => {
  it('are its runs of letters', () => {
    assert.deepEqual(words('1. Ủy ban nhân dân xã (UBND): 30/2020/NĐ-CP, “quý”.'), [
      'Ủy',
      'ban',
      'nhân',
      'dân',
      'xã',
      'UBND',
      'NĐ',
      'CP',
      'quý',
    ]);
    assert.deepEqual(words(''), []);
    assert.deepEqual(words('2026'), []);
    assert.deepEqual(words('a'), ['a']);
    assert.deepEqual(words('Đắk Lắk, ñ'), ['Đắk', 'Lắk', 'ñ']);
  });

  it('have one hash in any letter case, and another for other letters', () => {
    const hash = (text: string) => readSyllables(text).hash(0);
    assert.equal(hash('nghị'), hash('NGHỊ'));
    assert.equal(hash('Đảng'), hash('đẢNG'));
    assert.notEqual(hash('chồng'), hash('chông'));
    assert.notEqual(hash('dan'), hash('đan'));
  });

  it('stay readable when many other texts are read behind them', () => {
    const first = readSyllables('Ban Thường vụ');
    for (let at = 0; at < 3000; at++) readSyllables('Ủy ban nhân dân xã Bình Minh Thượng tổ chức hội nghị');
    assert.deepEqual([first.start(1), first.end(1), first.count], [4, 10, 3]);
  });

  const marks: readonly (readonly [string, readonly string[]])[] = [
    ['ban', ['small']],
    ['Ban', ['capital', 'small']],
    ['UBND', ['capitals', 'capital']],
    ['A', ['capital']],
    ['TTg', ['mixedCase', 'capital', 'small']],
    ['mBan', ['mixedCase', 'small']],
    ['hóa', ['toneEarly', 'small']],
    ['hoá', ['toneLate', 'small']],
    ['ủy', ['toneEarly', 'small', 'vietnamese']],
    ['uỷ', ['toneLate', 'small', 'vietnamese']],
    ['quý', ['small']],
    ['hoàn', ['small']],
    ['ñu', ['small', 'foreign']],
    ['nuớc', ['suspect', 'small', 'vietnamese']],
    ['họat', ['suspect', 'small', 'vietnamese']],
    ['qúa', ['suspect', 'small']],
    ['nghành', ['suspect', 'small']],
    ['nghị', ['small', 'vietnamese']],
    ['nhà', ['small']],
    ['đượcj', ['suspect', 'small', 'vietnamese']],
    ['facebook', ['suspect', 'small']],
    ['roads', ['small']],
  ];
  for (const [text, names] of marks) {
    it(`bear marks: ${text} → ${names.join(', ')}`, () => {
      assert.deepEqual(marksOf(text), names);
    });
  }

  it('tell what stands between them', () => {
    assert.deepEqual(marksOf('2026 (5), “4” – 3'), ['digit', 'bracket']);
    assert.deepEqual(marksOf('5 – 3, 4'), ['digit']);
    assert.deepEqual(marksOf('a1 b'), ['small', 'digit', 'digitBehindLetter']);
    assert.deepEqual(marksOf('§ 1'), ['digit', 'oldCode']);
  });
});

describe('A phrase at a place', () => {
  it('is found in any letter case, and only up to the end of a syllable', () => {
    assert.ok(hasPhraseAt('Nâng cao NĂNG XUẤT lao động', 9, 'năng xuất'));
    assert.ok(hasPhraseAt('các xã, phương.', 4, 'xã, phương'));
    assert.ok(!hasPhraseAt('năng xuấtt', 0, 'năng xuất'));
    assert.ok(!hasPhraseAt('năng  xuất', 0, 'năng xuất'));
    assert.ok(!hasPhraseAt('năng', 0, 'năng xuất'));
  });
});
