import assert from 'node:assert/strict';
import { collationKey } from '../../../server/src/text/collation';

function sorted(...words: string[]): string[] {
  return words.sort((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1));
}

describe('The order of Vietnamese words', () => {
  it('is that of the letters: a ă â, d đ, o ô ơ, u ư', () => {
    assert.deepEqual(sorted('ân', 'ăn', 'an'), ['an', 'ăn', 'ân']);
    assert.deepEqual(sorted('đa', 'dy', 'e'), ['dy', 'đa', 'e']);
    assert.deepEqual(sorted('ơn', 'ôn', 'on', 'pin'), ['on', 'ôn', 'ơn', 'pin']);
    assert.deepEqual(sorted('ưng', 'ung'), ['ung', 'ưng']);
  });

  it('heeds tones only where the letters are equal', () => {
    assert.deepEqual(sorted('mạ', 'má', 'mã', 'mả', 'mà', 'ma'), ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
    assert.deepEqual(sorted('má b', 'ma c'), ['má b', 'ma c']);
    assert.deepEqual(sorted('nặng', 'nẵng thế'), ['nặng', 'nẵng thế']);
  });

  it('takes capital letters for small ones, and letters typed apart for those in one piece', () => {
    assert.equal(collationKey('ỦY BAN'), collationKey('ủy ban'));
    assert.equal(collationKey('đường ấm'.normalize('NFD')), collationKey('đường ấm'));
  });

  it('puts a blank before any letter: Ban before Bản tin', () => {
    assert.deepEqual(sorted('Ban Tổ chức', 'Ban', 'Bang'), ['Ban', 'Ban Tổ chức', 'Bang']);
  });
});
