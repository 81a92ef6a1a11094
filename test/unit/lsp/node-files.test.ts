import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../../server/src/lsp/node-files';

describe('The files that the server reads', () => {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'Hồ sơ [2026] (xã) '));
  const inside = path.join(folder, 'xã A');
  const uriOf = (...parts: string[]) => pathToFileURL(path.join(folder, ...parts)).href;
  const root = uriOf('xã A');

  before(() => {
    fs.mkdirSync(path.join(inside, 'thôn'), { recursive: true });
    fs.writeFileSync(path.join(inside, 'duthao.json'), '\ufeff{ "profile": "hd05" }');
    fs.writeFileSync(path.join(folder, 'duthao.json'), '{}');
    fs.writeFileSync(path.join(inside, 'thôn', 'duthao.json'), new Uint8Array([0x7b, 0xd5, 0x20]));
    fs.writeFileSync(path.join(inside, 'lớn.json'), ' '.repeat(1_048_577));
    fs.symlinkSync(path.join(folder, 'duthao.json'), path.join(inside, 'ra ngoài.json'));
    fs.symlinkSync(path.join(inside, 'duthao.json'), path.join(inside, 'bên trong.json'));
    fs.mkdirSync(path.join(inside, 'thư mục.json'));
  });

  after(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('are read as text, without the mark of Windows', () => {
    assert.deepEqual(nodeFiles.read(uriOf('xã A', 'duthao.json'), root), {
      kind: 'text',
      text: '{ "profile": "hd05" }',
    });
    assert.deepEqual(nodeFiles.read(uriOf('xã A', 'bên trong.json'), `${root}/`), {
      kind: 'text',
      text: '{ "profile": "hd05" }',
    });
    assert.equal(nodeFiles.exists(uriOf('xã A', 'duthao.json'), root), true);
  });

  it('are as good as not there outside the folder, links followed', () => {
    for (const uri of [
      uriOf('duthao.json'),
      `${root}/../duthao.json`,
      uriOf('xã A', 'ra ngoài.json'),
      root,
      'untitled:a',
      'x',
    ])
      assert.deepEqual([nodeFiles.read(uri, root), nodeFiles.exists(uri, root)], [{ kind: 'none' }, false], uri);
    assert.deepEqual(nodeFiles.read(uriOf('xã A', 'duthao.json'), uriOf('không có')), { kind: 'none' });
  });

  it('are not there where there is a folder or nothing', () => {
    for (const name of ['thư mục.json', 'không có.json'])
      assert.deepEqual(nodeFiles.read(uriOf('xã A', name), root), { kind: 'none' }, name);
  });

  it('cannot be read when they are no text, or far too large', () => {
    assert.deepEqual(nodeFiles.read(uriOf('xã A', 'thôn', 'duthao.json'), root), { kind: 'unreadable' });
    assert.deepEqual(nodeFiles.read(uriOf('xã A', 'lớn.json'), root), { kind: 'unreadable' });
  });
});
