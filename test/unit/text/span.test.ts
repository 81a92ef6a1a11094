import assert from 'node:assert/strict';
import { overlaps } from '../../../server/src/text/span';

describe('Two spans', () => {
  const both = (a: [number, number], b: [number, number]) => {
    const [one, other] = [a, b].map(([start, end]) => ({ start, end }));
    assert.equal(overlaps(one!, other!), overlaps(other!, one!));
    return overlaps(one!, other!);
  };

  it('overlap when they share a character', () => {
    assert.ok(both([0, 3], [2, 5]) && both([0, 9], [2, 5]) && both([2, 5], [2, 5]));
    assert.ok(!both([0, 2], [2, 5]) && !both([0, 2], [3, 5]));
  });

  it('overlap when one is empty and lies in the other or at its edge', () => {
    assert.ok(both([2, 2], [0, 5]) && both([0, 0], [0, 5]) && both([5, 5], [0, 5]) && both([2, 2], [2, 2]));
    assert.ok(!both([6, 6], [0, 5]));
  });
});
