import assert from 'node:assert/strict';
import { SourceMap } from '../../../server/src/text/source-map';

describe('A map of a text copied whole', () => {
  const map = SourceMap.copy(10, 100);

  it('adds the offset where the copy begins', () => {
    assert.deepEqual(map.toSource(0, 10), { start: 100, end: 110 });
    assert.deepEqual(map.toSource(3, 5), { start: 103, end: 105 });
    assert.deepEqual(map.toSource(4, 4), { start: 104, end: 104 });
    assert.deepEqual(map.toSource(10, 10), { start: 110, end: 110 });
  });

  it('finds its way back, and nothing outside of it', () => {
    assert.equal(map.fromSource(100), 0);
    assert.equal(map.fromSource(105), 5);
    assert.equal(map.fromSource(110), 10);
    assert.equal(map.fromSource(99), undefined);
    assert.equal(map.fromSource(111), undefined);
  });
});

describe('A map of stretches', () => {
  // `**ab** êc` with ê decomposed: `ab` from 2, the blank from 6, `ê` from 7–9, `c` from 9.
  const map = SourceMap.of([0, 2, 2, 2, 2, 1, 6, 1, 3, 1, 7, 2, 4, 1, 9, 1]);

  it('maps each character to all that it was made from', () => {
    assert.deepEqual(map.toSource(0, 2), { start: 2, end: 4 });
    assert.deepEqual(map.toSource(1, 3), { start: 3, end: 7 });
    assert.deepEqual(map.toSource(3, 4), { start: 7, end: 9 });
    assert.deepEqual(map.toSource(4, 5), { start: 9, end: 10 });
  });

  it('puts a place between two characters before the second of them', () => {
    assert.deepEqual(map.toSource(2, 2), { start: 6, end: 6 });
    assert.deepEqual(map.toSource(3, 3), { start: 7, end: 7 });
    assert.deepEqual(map.toSource(5, 5), { start: 10, end: 10 });
  });

  it('gives the next character kept for a place that was left out', () => {
    assert.deepEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map((offset) => map.fromSource(offset)),
      [0, 1, 2, 2, 2, 3, 3, 4, 5],
    );
    assert.equal(map.fromSource(1), undefined);
    assert.equal(map.fromSource(11), undefined);
  });

  it('of an empty text is empty', () => {
    assert.deepEqual(SourceMap.of([]).toSource(0, 0), { start: 0, end: 0 });
    assert.equal(SourceMap.of([]).fromSource(0), undefined);
  });
});
