import assert from 'node:assert/strict';
import { shorten } from '../../../server/src/features/shorten';

describe('A shortened text', () => {
  it('is itself when it is short enough', () => {
    assert.equal(shorten('UBND xã', 7), 'UBND xã');
  });

  it('ends behind a whole word, without the mark behind it', () => {
    assert.equal(shorten('Tiến độ giải phóng mặt bằng, một số dự án còn chậm', 30), 'Tiến độ giải phóng mặt bằng…');
  });

  it('is cut inside a word that is too long by itself', () => {
    assert.equal(shorten('a'.repeat(50), 10), `${'a'.repeat(9)}…`);
  });
});
