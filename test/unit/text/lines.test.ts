import assert from 'node:assert/strict';
import { clampPosition, joinLines, spliceLines, splitLines, type LinePosition } from '../../../server/src/text/lines';
import { editText, Random, randomEdit } from '../../support/random-edits';

const at = (line: number, character: number): LinePosition => ({ line, character });
/** Lines as one string each, line ends shown. */
const shown = (text: string) => splitLines(text).map((line) => line.text + line.eol);

describe('Lines', () => {
  it('are cut at every kind of line end, and the last one has none', () => {
    assert.deepEqual(shown(''), ['']);
    assert.deepEqual(shown('một'), ['một']);
    assert.deepEqual(shown('một\nhai\r\nba\rbốn'), ['một\n', 'hai\r\n', 'ba\r', 'bốn']);
    assert.deepEqual(shown('\n\n'), ['\n', '\n', '']);
    assert.deepEqual(shown('\r\r\n\n\r'), ['\r', '\r\n', '\n', '\r', '']);
    assert.deepEqual(shown('a\u2028b\u0085c\vd'), ['a\u2028b\u0085c\vd']);
  });

  it('make the text again when they are joined, in whole or in part', () => {
    const text = 'một\nhai\r\n\rba';
    assert.equal(joinLines(splitLines(text)), text);
    assert.equal(joinLines(splitLines(text), 1, 3), 'hai\r\n\r');
  });
});

describe('A position', () => {
  const lines = splitLines('một\nhai\r\nba');

  it('inside the draft stays', () => {
    assert.deepEqual(clampPosition(lines, at(1, 2)), at(1, 2));
    assert.deepEqual(clampPosition(lines, at(2, 2)), at(2, 2));
  });

  it('outside is moved to the nearest place', () => {
    assert.deepEqual(clampPosition(lines, at(-1, 5)), at(0, 0));
    assert.deepEqual(clampPosition(lines, at(1, -1)), at(1, 0));
    assert.deepEqual(clampPosition(lines, at(1, 4)), at(1, 3));
    assert.deepEqual(clampPosition(lines, at(9, 0)), at(2, 2));
  });
});

describe('An edit of lines', () => {
  const edited = (text: string, start: LinePosition, end: LinePosition, insert: string) => {
    const lines = splitLines(text);
    const splice = spliceLines(lines, start, end, insert);
    return {
      text: joinLines(lines),
      lines: lines.map((line) => line.text + line.eol),
      splice: [splice.from, splice.removed, splice.inserted],
    };
  };

  it('replaces within one line', () => {
    assert.deepEqual(edited('một\nhai\nba', at(1, 1), at(1, 2), 'ÀI'), {
      text: 'một\nhÀIi\nba',
      lines: ['một\n', 'hÀIi\n', 'ba'],
      splice: [1, 1, 1],
    });
  });

  it('joins and parts lines', () => {
    assert.deepEqual(edited('một\nhai\nba', at(0, 3), at(1, 0), ''), {
      text: 'mộthai\nba',
      lines: ['mộthai\n', 'ba'],
      splice: [0, 2, 1],
    });
    assert.deepEqual(edited('một\nhai', at(1, 1), at(1, 1), '\n\r\n'), {
      text: 'một\nh\n\r\nai',
      lines: ['một\n', 'h\n', '\r\n', 'ai'],
      splice: [1, 1, 3],
    });
    assert.deepEqual(edited('một\nhai', at(0, 0), at(1, 3), ''), { text: '', lines: [''], splice: [0, 2, 1] });
    assert.deepEqual(edited('một', at(0, 3), at(0, 3), '\n'), {
      text: 'một\n',
      lines: ['một\n', ''],
      splice: [0, 1, 2],
    });
  });

  it('makes one line end of a bare carriage return and the line feed that comes behind it', () => {
    assert.deepEqual(edited('một\rhai', at(1, 0), at(1, 0), '\n'), {
      text: 'một\r\nhai',
      lines: ['một\r\n', 'hai'],
      splice: [0, 2, 2],
    });
    assert.deepEqual(edited('một\rx\nhai', at(1, 0), at(1, 1), ''), {
      text: 'một\r\nhai',
      lines: ['một\r\n', 'hai'],
      splice: [0, 2, 1],
    });
    assert.deepEqual(edited('một\nhai', at(0, 3), at(0, 3), '\r'), {
      text: 'một\r\nhai',
      lines: ['một\r\n', 'hai'],
      splice: [0, 1, 1],
    });
    assert.deepEqual(edited('một\r\nhai', at(0, 3), at(0, 3), '\r'), {
      text: 'một\r\r\nhai',
      lines: ['một\r', '\r\n', 'hai'],
      splice: [0, 1, 2],
    });
  });

  it('moves positions out of range to the nearest place, and an end before the start to the start', () => {
    assert.equal(edited('một\nhai', at(9, 9), at(10, 0), '!').text, 'một\nhai!');
    assert.equal(edited('một\nhai', at(0, 99), at(0, 99), '!').text, 'một!\nhai');
    assert.equal(edited('một\nhai', at(-1, 3), at(0, 1), '').text, 'ột\nhai');
    assert.equal(edited('một\nhai', at(1, 2), at(0, 1), '!').text, 'một\nha!i');
  });

  it('puts in more lines than a call takes arguments', () => {
    const insert = 'dòng\n'.repeat(200_000);
    const { text, splice } = edited('một\nhai\nba', at(1, 0), at(2, 0), insert);
    assert.equal(text, `một\n${insert}ba`);
    assert.deepEqual(splice, [1, 2, 200_001]);
  });

  it('leaves the lines of a fresh cut, whatever was edited', () => {
    const random = new Random(1);
    const lines = splitLines('Một\r\nhai\rba\n\nbốn');
    let text = joinLines(lines);
    for (let edit = 0; edit < 2_000; edit++) {
      const one = randomEdit(random, lines);
      const before = [...lines];
      const { from, removed, inserted } = spliceLines(lines, one.start, one.end, one.insert);
      text = editText(text, one);
      assert.deepEqual(lines, splitLines(text), JSON.stringify(one));
      assert.deepEqual(
        [...before.slice(0, from), ...lines.slice(from, from + inserted), ...before.slice(from + removed)],
        lines,
        JSON.stringify(one),
      );
      if (text.length > 4_000) {
        spliceLines(lines, at(3, 0), at(lines.length, 0), '');
        text = joinLines(lines);
      }
    }
  });
});
