import assert from 'node:assert/strict';
import { paints } from '../../../server/src/cli/colour';
import { excerptOf } from '../../../server/src/cli/excerpt';
import { LineTable } from '../../../server/src/cli/line-table';
import { Progress } from '../../../server/src/cli/progress';
import { csvOf } from '../../../server/src/features/csv';
import { tableOf } from '../../../server/src/cli/report/table';
import { cutTo, padTo, printable, widthOf } from '../../../server/src/cli/width';

describe('the lines of a text', () => {
  it('end at all three line ends', () => {
    const table = new LineTable('một\r\nhai\nba\rbốn');
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => table.lineText(line)),
      ['một', 'hai', 'ba', 'bốn'],
    );
    assert.deepEqual(table.positionAt(5), { line: 1, character: 0 });
    assert.deepEqual(table.positionAt(4), { line: 0, character: 3 });
    assert.deepEqual(table.positionAt(99), { line: 3, character: 3 });
    assert.deepEqual(new LineTable('').positionAt(0), { line: 0, character: 0 });
  });

  it('have columns as a person counts them', () => {
    const line = `${'kế'.normalize('NFD')}😀 x`;
    const table = new LineTable(`a\n${line}`);
    const at = line.length - 1;
    assert.equal(table.columnOf({ line: 1, character: at }), 5);
    assert.equal(table.columnOf({ line: 1, character: at }), 5);
    assert.equal(table.columnOf({ line: 1, character: 1 }), 2);
    assert.equal(table.columnOf({ line: 0, character: 1 }), 2);
    assert.equal(new LineTable('Kế hoạch').columnOf({ line: 0, character: 3 }), 4);
  });

  it('are counted on along an endless line', () => {
    const text = 'xã '.normalize('NFD').repeat(1_000_000);
    const table = new LineTable(text);
    const began = performance.now();
    for (let at = 0; at < text.length; at += 40) table.columnOf(table.positionAt(at));
    assert.ok(performance.now() - began < 1000);
    assert.equal(table.columnOf({ line: 0, character: text.length }), 3_000_001);
  });
});

describe('widths on a terminal', () => {
  it('count letters with their marks as one, and wide signs as two', () => {
    assert.equal(widthOf('Kế hoạch'), 8);
    assert.equal(widthOf('Kế hoạch'.normalize('NFD')), 8);
    assert.equal(widthOf('“a” – 計画😀'), 12);
    assert.equal(widthOf('a\u200bb'), 2);
  });

  it('are kept by cutting and filling', () => {
    assert.equal(cutTo('Kế hoạch khắc phục', 10), 'Kế hoạch…');
    assert.equal(cutTo('Kế hoạch khắc phục', 18), 'Kế hoạch khắc phục');
    assert.equal(cutTo('計画計画', 5), '計画…');
    assert.equal(cutTo('計画計画', 8), '計画計画');
    assert.equal(cutTo('abc', 0), '');
    assert.equal(padTo('kế'.normalize('NFD'), 4), `${'kế'.normalize('NFD')}  `);
  });

  it('are not upset by control characters', () => {
    assert.equal(printable('a\u001b[31m\tb\r\u0000\u202e'), 'a·[31m b···');
  });
});

describe('the line shown with a finding', () => {
  const shown = (line: string, start: number, end: number, width = 40): string => {
    const { text, caretAt, caretWidth } = excerptOf(line, start, end, width);
    return `${text}\n${' '.repeat(caretAt)}${'^'.repeat(caretWidth)}`;
  };

  it('has carets below the words meant', () => {
    assert.equal(shown('ngày 7/4/2023 của', 5, 13), 'ngày 7/4/2023 của\n     ^^^^^^^^');
    assert.equal(shown('\tngày 7/4'.normalize('NFD'), 7, 10), ` ${'ngày 7/4'.normalize('NFD')}\n      ^^^`);
    assert.equal(shown('計画 sai', 3, 6), '計画 sai\n     ^^^');
  });

  it('has one caret where something is missing', () => {
    assert.equal(shown('Số', 2, 2), 'Số\n  ^');
    assert.equal(shown('', 0, 0), '\n^');
  });

  it('is cut on both sides when it is long', () => {
    const line = `${'đầu '.repeat(30)}SAI${' cuối'.repeat(30)}`;
    assert.equal(shown(line, 120, 123), '… đầu đầu đầu SAI cuối cuối cuối cuối c…\n              ^^^');
    assert.equal(shown(line, 0, 3), `${'đầu '.repeat(9)}đầ…\n^^^`);
  });

  it('never shows more than its width, wherever the words stand in an endless line', () => {
    const line = `${'khắc phục '.normalize('NFD')}😀`.repeat(100_000);
    for (const at of [0, 1, ...Array.from({ length: 40 }, (_, step) => 500_000 + step), line.length - 1]) {
      const { text, caretAt, caretWidth } = excerptOf(line, at, at + 5000, 60);
      assert.ok(widthOf(text) <= 60, String(widthOf(text)));
      assert.ok(caretAt + caretWidth <= 60);
      // No half of a pair, no mark without its letter.
      encodeURIComponent(text);
      assert.ok(!/^…?\p{M}/u.test(text), text);
    }
  });
});

describe('colours', () => {
  it('are used on a terminal alone, and not where NO_COLOR asks for none', () => {
    assert.equal(paints({ isTerminal: true }, {}).red('lỗi'), '\u001b[31mlỗi\u001b[39m');
    for (const [isTerminal, env] of [
      [false, {}],
      [true, { NO_COLOR: '1' }],
      [true, { TERM: 'dumb' }],
    ] as const) {
      assert.equal(paints({ isTerminal }, env).red('lỗi'), 'lỗi');
    }
    assert.equal(paints({ isTerminal: true }, { NO_COLOR: '' }).dim('x'), '\u001b[2mx\u001b[22m');
  });
});

describe('the line of progress', () => {
  const run = (isTerminal: boolean, all: number): string => {
    let written = '';
    let clock = 0;
    const progress = new Progress(
      { isTerminal, columns: 30, write: (text) => (written += text) },
      all,
      (done, of) => `${done}/${of}`,
      () => (clock += 60),
    );
    for (let done = 1; done <= all; done++) progress.step(done, 'một tệp có tên rất dài.duthao');
    progress.clear();
    progress.clear();
    return written;
  };

  it('is rewritten from time to time and taken away at the end', () => {
    assert.equal(
      run(true, 3),
      '\r\u001b[K1/3 một tệp có tên rất dài.d…\r\u001b[K3/3 một tệp có tên rất dài.d…\r\u001b[K',
    );
  });

  it('is not shown for a single file or where nobody watches', () => {
    assert.equal(run(true, 1), '');
    assert.equal(run(false, 3), '');
  });
});

describe('tables', () => {
  it('have aligned columns', () => {
    assert.equal(
      tableOf(
        [
          ['Số', 'Hạn chế'],
          ['1', 'Chậm'.normalize('NFD')],
          ['10', 'Còn thiếu'],
        ],
        80,
      ),
      `Số  Hạn chế\n──  ─────────\n1   ${'Chậm'.normalize('NFD')}\n10  Còn thiếu\n`,
    );
  });

  it('are cut at their widest columns until they fit', () => {
    const rows = [
      ['a', 'b', 'c'],
      ['1', 'x'.repeat(50), 'y'.repeat(30)],
    ];
    for (const width of [24, 40, 60, 84, 100]) {
      const widest = Math.max(...tableOf(rows, width).split('\n').map(widthOf));
      assert.ok(widest <= width, `${widest} in ${width}`);
    }
    assert.equal(tableOf(rows, 20), 'a  b        c\n─  ───────  ────────\n1  xxxxxx…  yyyyyyy…\n');
  });

  it('for Excel begin with its mark of UTF-8 and keep cells whole', () => {
    assert.equal(
      csvOf([
        ['Tệp', 'Hạn chế'],
        ['a, b.md', 'nói “x”\n"y"'],
        ['=1+1', '-'],
      ]),
      '\ufeffTệp,Hạn chế\r\n"a, b.md","nói “x”\n""y"""\r\n\'=1+1,\'-\r\n',
    );
  });
});
