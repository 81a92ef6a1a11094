import assert from 'node:assert/strict';
import { readArguments, UsageError } from '../../../server/src/cli/arguments';
import { readDay } from '../../../server/src/cli/day';
import { isoDate } from '../../../server/src/model/calendar';
import { wordsIn } from '../../../server/src/cli/words';

const words = wordsIn('vi');
const SPEC = {
  format: { kind: 'choice', of: ['text', 'json'] },
  fix: { kind: 'switch' },
  config: { kind: 'text' },
} as const;
const read = (...args: string[]): unknown => {
  const { options, positionals } = readArguments(args, SPEC, words);
  return { ...options, positionals };
};

/** The sentence that a wrong call gets. */
function complaint(...args: string[]): string {
  try {
    read(...args);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  throw new assert.AssertionError({ message: `no complaint about ${args.join(' ')}` });
}

describe('the arguments of a command', () => {
  it('are options and paths in any order', () => {
    assert.deepEqual(read('a.duthao', '--format', 'json', '-', '--fix', '--config=xã/b.json'), {
      format: 'json',
      fix: true,
      config: 'xã/b.json',
      positionals: ['a.duthao', '-'],
    });
    assert.deepEqual(read(), { format: undefined, fix: false, config: undefined, positionals: [] });
  });

  it('are paths behind --, even with a dash', () => {
    assert.deepEqual(read('--', '--fix', '-x.duthao'), {
      format: undefined,
      fix: false,
      config: undefined,
      positionals: ['--fix', '-x.duthao'],
    });
  });

  it('count as given last', () => {
    assert.deepEqual(read('--format=text', '--format=json'), {
      format: 'json',
      fix: false,
      config: undefined,
      positionals: [],
    });
  });

  const wrong: [string, string[], string][] = [
    ['an unknown option', ['--formt', 'json'], 'Không có tùy chọn “--formt”. Có phải “--format”?'],
    [
      'an option unlike any other',
      ['--zzzzzz'],
      'Không có tùy chọn “--zzzzzz”. Xem các tùy chọn: thêm --help sau lệnh.',
    ],
    ['a short option', ['-x'], 'Không có tùy chọn “-x”. Xem các tùy chọn: thêm --help sau lệnh.'],
    [
      'a name that every object has',
      ['--constructor'],
      'Không có tùy chọn “--constructor”. Xem các tùy chọn: thêm --help sau lệnh.',
    ],
    ['an unknown value', ['--format', 'xml'], 'Tùy chọn --format không nhận “xml”, chỉ nhận: text, json.'],
    ['a missing value', ['--config'], 'Tùy chọn --config cần một giá trị đi sau.'],
    ['an empty value', ['--config='], 'Tùy chọn --config cần một giá trị đi sau.'],
    [
      'an option in place of a value',
      ['--format', '--fix'],
      'Tùy chọn --format không nhận “--fix”, chỉ nhận: text, json.',
    ],
    ['a value that is not taken', ['--fix=yes'], 'Tùy chọn --fix không nhận giá trị “yes”.'],
  ];
  for (const [what, args, expected] of wrong) {
    it(`are refused for ${what}`, () => {
      assert.equal(complaint(...args), expected);
    });
  }
});

describe('a day on the command line', () => {
  it('is read and written as year, month, day', () => {
    assert.deepEqual(readDay('2028-02-29', words), { year: 2028, month: 2, day: 29 });
    assert.equal(isoDate({ year: 2026, month: 6, day: 5 }), '2026-06-05');
    assert.equal(isoDate({ year: 2026, month: 6, day: undefined }), '2026-06');
    assert.equal(isoDate({ year: 2026, month: undefined, day: undefined }), '2026');
    assert.equal(isoDate({ year: undefined, month: 11, day: 20 }), undefined);
  });

  it('is refused when the calendar does not have it', () => {
    for (const text of ['2026-02-29', '2026-13-01', '05/6/2026', '2026-6-5', '', 'hôm nay']) {
      assert.throws(
        () => readDay(text, words),
        new UsageError(`“${text}” không phải là ngày: viết theo dạng 2026-06-05.`),
      );
    }
  });
});
