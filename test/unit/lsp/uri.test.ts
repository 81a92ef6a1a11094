import assert from 'node:assert/strict';
import { folderOf, keyOf, pathBelow } from '../../../server/src/lsp/uri';

describe('URIs', () => {
  it('that name one file have one key', () => {
    const same = ['file:///C%3A/h%E1%BB%93%20s%C6%A1/a', 'file:///c:/hồ sơ/a', 'file:///c%3A/hồ sơ/a'.normalize('NFD')];
    assert.deepEqual(new Set(same.map(keyOf)).size, 1);
    assert.notEqual(keyOf('file:///c:/a'), keyOf('file:///c:/A'));
    assert.equal(keyOf('file:///100%'), 'file:///100%');
  });

  it('have a folder', () => {
    assert.equal(folderOf('file:///x/y/duthao.json'), 'file:///x/y/');
  });

  it('tell the path from a folder on', () => {
    assert.equal(pathBelow('file:///hồ sơ', 'file:///h%E1%BB%93%20s%C6%A1/xã/a.duthao'), 'xã/a.duthao');
    assert.equal(pathBelow('file:///hồ sơ/', 'file:///hồ sơ/a'), 'a');
    for (const outside of ['file:///hồ sơ', 'file:///hồ sơ/', 'file:///hồ sơ 2/a', 'file:///a', 'untitled:hồ sơ/a'])
      assert.equal(pathBelow('file:///hồ sơ', outside), undefined, outside);
  });
});
