import assert from 'node:assert/strict';
import { letterValue, romanValue, toLetter, toRoman } from '../../../server/src/text/numerals';

describe('Roman numerals', () => {
  it('are read as they are written, 1 to 99', () => {
    for (let value = 1; value <= 99; value++) assert.equal(romanValue(toRoman(value)), value, toRoman(value));
    assert.deepEqual([1, 4, 9, 14, 40, 49, 90, 99].map(toRoman), ['I', 'IV', 'IX', 'XIV', 'XL', 'XLIX', 'XC', 'XCIX']);
  });

  it('are none when they are misspelt, small or empty', () => {
    for (const text of ['', 'IIII', 'IC', 'VX', 'IIX', 'VV', 'ii', 'A', 'I.'])
      assert.equal(romanValue(text), undefined, text);
  });
});

describe('Letters of lists', () => {
  it('follow the order of Vietnamese lists: đ comes, ă, â, ê, ô, ơ, ư and f, j, w, z do not', () => {
    const letters = Array.from({ length: 22 }, (_, at) => toLetter(at + 1)).join('');
    assert.equal(letters, 'abcdđeghiklmnopqrstuvx');
    for (const letter of letters) assert.equal(toLetter(letterValue(letter)!), letter);
    for (const letter of ['ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'f', 'j', 'w', 'z', 'A', '', 'ab'])
      assert.equal(letterValue(letter), undefined, letter);
  });

  it('end with y', () => {
    assert.equal(toLetter(23), 'y');
    assert.equal(toLetter(24), undefined);
    assert.equal(toLetter(0), undefined);
  });
});
