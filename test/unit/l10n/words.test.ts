import assert from 'node:assert/strict';
import { wordsIn } from '../../../server/src/l10n/words';

type Leaf = { readonly path: string; readonly says: string };

/** All words of a language, each with the name it goes by; those made from numbers and words are made from some. */
function leaves(words: object, path = ''): Leaf[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const name = `${path}.${key}`;
    if (typeof value === 'object' && value !== null) return leaves(value, name);
    return [
      {
        path: name,
        says: typeof value === 'function' ? String((value as (...values: unknown[]) => unknown)(3, 2)) : String(value),
      },
    ];
  });
}

describe('The words of the interface', () => {
  it('are the same ones in both languages', () => {
    assert.deepEqual(
      leaves(wordsIn('en')).map(({ path }) => path),
      leaves(wordsIn('vi')).map(({ path }) => path),
    );
  });

  it('are never empty, blame nobody and do not shout', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const { path, says } of leaves(wordsIn(language))) {
        assert.notEqual(says.trim(), '', path);
        assert.doesNotMatch(says, /!|[Ll]ỗi|undefined|NaN/u, path);
      }
    }
  });

  it('are Vietnamese in Vietnamese', () => {
    const same = leaves(wordsIn('vi')).filter(({ path, says }) =>
      leaves(wordsIn('en')).some((other) => other.path === path && other.says === says),
    );
    assert.deepEqual(
      same.map(({ path }) => path),
      ['.source'],
    );
  });

  it('count in words that fit the number', () => {
    const { status } = wordsIn('vi');
    assert.deepEqual(
      [status.shortcomings(0, 0), status.shortcomings(3, 0), status.shortcomings(3, 2)],
      ['chưa thấy hạn chế nào', '3 hạn chế, đã đủ', '3 hạn chế, 2 chưa đủ'],
    );
    assert.deepEqual([status.findings(0), status.findings(5)], ['không có điểm cần xem', '5 điểm cần xem']);
    const en = wordsIn('en').status;
    assert.deepEqual(
      [en.findings(1), en.findings(2), en.shortcomings(1, 1)],
      ['1 place to look at', '2 places to look at', '1 shortcoming, 1 incomplete'],
    );
  });
});
