import assert from 'node:assert/strict';
import { PhraseBook } from '../../../server/src/text/phrase-book';
import { readSyllables } from '../../../server/src/text/syllables';

describe('A book of phrases', () => {
  const book = new PhraseBook(
    ['đoàn kiểm tra', 'đoàn kiểm tra, giám sát', 'nghành', 'xã, phương'].map((text) => ({ text })),
  );
  const found = (text: string) =>
    book.find(text, readSyllables(text))?.map(({ phrase, start, first, last }) => [phrase.text, start, first, last]);

  it('finds phrases in any letter case, with the numbers of their syllables', () => {
    assert.deepEqual(found('của Đoàn Kiểm tra xã'), [['đoàn kiểm tra', 4, 1, 3]]);
    assert.deepEqual(found('UBND các XÃ, PHƯƠNG'), [['xã, phương', 9, 2, 3]]);
    assert.deepEqual(found('các nghành và nghành'), [
      ['nghành', 4, 1, 1],
      ['nghành', 14, 3, 3],
    ]);
  });

  it('finds the longest of those that begin at one place', () => {
    assert.deepEqual(found('Đoàn kiểm tra, giám sát số 15'), [['đoàn kiểm tra, giám sát', 0, 0, 4]]);
  });

  it('finds none across other signs, inside longer words, or in a text without them', () => {
    assert.equal(found('đoàn, kiểm tra; đoàn kiểm, tra; xã phương; nghànhs'), undefined);
    assert.equal(found(''), undefined);
  });
});
