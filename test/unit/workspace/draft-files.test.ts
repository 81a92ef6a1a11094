import assert from 'node:assert/strict';
import { isDraftName, mayBeDraft, projectFilesFor } from '../../../server/src/workspace/draft-files';

describe('the names of files', () => {
  it('tell a draft by its last part', () => {
    for (const name of ['a.duthao', 'Kế hoạch (2).DUTHAO', 'Thông báo.duthao.md', 'x.duthao.txt'])
      assert.equal(isDraftName(name), true, name);
    for (const name of ['.duthao', '.duthaoignore', 'a.duthao.bak', 'a.duthao~', 'duthao', 'a.md', 'duthao.json'])
      assert.equal(isDraftName(name), false, name);
  });

  it('tell what may be a draft', () => {
    for (const name of ['README.md', 'GHI CHÚ.TXT']) assert.equal(mayBeDraft(name), true, name);
    for (const name of ['a.docx', '.md', 'a.mdx', 'a.txt.gz']) assert.equal(mayBeDraft(name), false, name);
  });
});

describe('the settings files for a draft', () => {
  it('stand in its folder or above, the nearest first', () => {
    assert.deepEqual(projectFilesFor('/nhà/xã [1]/a.duthao'), [
      '/nhà/xã [1]/duthao.json',
      '/nhà/duthao.json',
      '/duthao.json',
    ]);
    assert.deepEqual(projectFilesFor('/a.duthao'), ['/duthao.json']);
  });

  it('end at the drive, the share or the root of a URI', () => {
    assert.deepEqual(projectFilesFor('C:/Xã/a.duthao'), ['C:/Xã/duthao.json', 'C:/duthao.json']);
    assert.deepEqual(projectFilesFor('//máy/chung/Xã/a.duthao'), [
      '//máy/chung/Xã/duthao.json',
      '//máy/chung/duthao.json',
    ]);
    assert.deepEqual(projectFilesFor('file:///c%3A/X%C3%A3/a.duthao'), [
      'file:///c%3A/X%C3%A3/duthao.json',
      'file:///c%3A/duthao.json',
      'file:///duthao.json',
    ]);
    assert.deepEqual(projectFilesFor('vscode-vfs://github/tổ/a.duthao'), [
      'vscode-vfs://github/tổ/duthao.json',
      'vscode-vfs://github/duthao.json',
    ]);
  });

  it('are none for a path that names no folder', () => {
    assert.deepEqual(projectFilesFor('a.duthao'), []);
  });
});
