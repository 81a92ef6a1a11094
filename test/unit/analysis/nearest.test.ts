import assert from 'node:assert/strict';
import { nearest } from '../../../server/src/analysis/nearest';

describe('the word that was probably meant', () => {
  const words = ['check', 'outline', 'plan', 'rules', 'explain', 'config'];

  it('is the nearest one', () => {
    assert.equal(nearest('chek', words), 'check');
    assert.equal(nearest('ouline', words), 'outline');
    assert.equal(nearest('kê hoach', ['kế hoạch']), 'kế hoạch');
  });

  it('is none when no word is near', () => {
    for (const word of ['', 'x', 'plx', 'kiểm tra', 'a'.repeat(10_000)])
      assert.equal(
        nearest(
          word,
          words.filter((one) => one !== 'plan'),
        ),
        undefined,
        word,
      );
  });
});
