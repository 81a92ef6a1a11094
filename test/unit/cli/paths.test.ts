import assert from 'node:assert/strict';
import path from 'node:path';
import { fitsPattern, shown, shownWithin, slashed } from '../../../server/src/cli/paths';
import { within } from '../../../server/src/workspace/draft-files';
import { isIgnored, layerMaker } from '../../../server/src/workspace/ignore-rules';
import { projectFilesFor } from '../../../server/src/workspace/draft-files';

describe('paths', () => {
  it('are printed with / on Windows, and as they are elsewhere', () => {
    assert.equal(shown('.\\Xã A\\kế hoạch [1].duthao', path.win32), './Xã A/kế hoạch [1].duthao');
    assert.equal(shown('C:\\Xã\\a.md', path.win32), 'C:/Xã/a.md');
    assert.equal(shown('a\\b.duthao', path.posix), 'a\\b.duthao');
  });

  it('of files in a folder begin as the folder was given', () => {
    assert.equal(shownWithin('.', 'a.duthao'), 'a.duthao');
    assert.equal(shownWithin('./', 'a.duthao'), 'a.duthao');
    assert.equal(shownWithin('./xã', 'a.duthao'), './xã/a.duthao');
    assert.equal(shownWithin('xã/', 'a.duthao'), 'xã/a.duthao');
    assert.equal(shownWithin('../xã', 'a.duthao'), '../xã/a.duthao');
  });

  it('lie within a folder or not', () => {
    assert.equal(within('/nhà/xã', '/nhà/xã/cũ/a.md'), 'cũ/a.md');
    assert.equal(within('C:/', 'C:/a.md'), 'a.md');
    assert.equal(within('/nhà/xã', '/nhà/xã'), undefined);
    assert.equal(within('/nhà/xã', '/nhà/xã Bình Minh/a.md'), undefined);
  });

  it('with drive letters lead to the settings of their folders', () => {
    const absolute = path.win32.resolve('D:\\Kế hoạch\\2026', '..\\cũ\\a.duthao');
    assert.deepEqual(projectFilesFor(slashed(absolute, path.win32)), [
      'D:/Kế hoạch/cũ/duthao.json',
      'D:/Kế hoạch/duthao.json',
      'D:/duthao.json',
    ]);
    assert.equal(path.win32.normalize('D:/Kế hoạch/duthao.json'), 'D:\\Kế hoạch\\duthao.json');
  });
});

describe('a pattern', () => {
  it('fits names by * and ?, brackets stand for themselves', () => {
    const fits: [string, string, boolean][] = [
      ['*.duthao', 'Kế hoạch.DUTHAO', true],
      ['*.duthao', 'a.duthao.md', false],
      ['kế hoạch ?.md', 'Kế hoạch 1.md', true],
      ['kế hoạch ?.md', 'Kế hoạch 10.md', false],
      ['*[1]*', 'a [1] b.md', true],
      ['*a*b*', 'xxaxxbxx', true],
      ['*a*b', 'ab ba', false],
      ['*', '', true],
      ['', '', true],
      ['', 'a', false],
      ['?', '', false],
    ];
    for (const [pattern, name, expected] of fits)
      assert.equal(fitsPattern(pattern, name), expected, `${pattern} ${name}`);
  });

  it('takes no time, however many stars it has', () => {
    const began = performance.now();
    assert.equal(fitsPattern('*a'.repeat(200) + 'b', 'a'.repeat(5000)), false);
    assert.ok(performance.now() - began < 500);
  });
});

describe('ignore files', () => {
  it('name what is left out, the inner one above the outer one', async () => {
    const make = await layerMaker();
    const layers = [make('C:/Nhà', '*.txt\ncũ/\n'), make('C:/Nhà/xã', ['!giữ.txt'])];
    assert.equal(isIgnored('C:/Nhà/a.txt', false, layers), true);
    assert.equal(isIgnored('C:/Nhà/a.md', false, layers), false);
    assert.equal(isIgnored('C:/Nhà/cũ', true, layers), true);
    assert.equal(isIgnored('C:/Nhà/cũ', false, layers), false);
    assert.equal(isIgnored('C:/Nhà/xã/giữ.txt', false, layers), false);
    assert.equal(isIgnored('C:/Nhà/xã/bỏ.txt', false, layers), true);
    assert.equal(isIgnored('D:/a.txt', false, layers), false);
  });

  it('hold for names with composed and with decomposed letters', async () => {
    const make = await layerMaker();
    const name = 'cũ'.normalize('NFD');
    assert.notEqual(name, 'cũ');
    assert.equal(isIgnored(`/${name}`, true, [make('/', 'cũ/')]), true);
    assert.equal(isIgnored('/cũ', true, [make('/', `${name}/`)]), true);
    assert.equal(isIgnored('/nhà/cũ'.normalize('NFD'), true, [make('/nhà', 'cũ/')]), true);
  });
});
