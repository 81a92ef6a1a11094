import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeWorkspace } from '../../../server/src/lsp/node-workspace';

describe('The files of the open folders', () => {
  const above = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'Hồ sơ [2026] (xã) '));
  const uriOf = (...parts: string[]) => pathToFileURL(path.join(above, ...parts)).href;
  const root = uriOf('xã A');

  before(() => {
    fs.mkdirSync(path.join(above, 'xã A', 'thôn'), { recursive: true });
    fs.mkdirSync(path.join(above, 'xã B'));
    fs.writeFileSync(path.join(above, 'xã A', 'a.duthao'), 'KẾ HOẠCH');
    fs.writeFileSync(path.join(above, 'xã B', 'b.duthao'), 'mật');
    fs.symlinkSync(path.join(above, 'xã B', 'b.duthao'), path.join(above, 'xã A', 'ra ngoài.duthao'));
    fs.symlinkSync(path.join(above, 'xã B'), path.join(above, 'xã A', 'ra ngoài'));
    fs.symlinkSync(path.join(above, 'xã A'), path.join(above, 'xã A', 'thôn', 'lên'));
    fs.symlinkSync(path.join(above, 'xã A', 'a.duthao'), path.join(above, 'xã A', 'bên trong.duthao'));
    fs.symlinkSync(path.join(above, 'không có'), path.join(above, 'xã A', 'cụt.duthao'));
  });

  after(() => {
    fs.rmSync(above, { recursive: true });
  });

  const names = async (folder: string) =>
    (await nodeWorkspace.list(folder, root))?.entries.map(({ name, kind }) => `${kind} ${name}`).sort();
  const read = async (uri: string, most = 100) => {
    const content = await nodeWorkspace.read(uri, root, most);
    return content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : content.kind;
  };

  it('are listed, links that lead out or nowhere left out', async () => {
    assert.deepEqual(await names(root), ['file a.duthao', 'file bên trong.duthao', 'folder thôn']);
    assert.deepEqual(await names(uriOf('xã A', 'thôn')), ['folder lên']);
  });

  it('are known again where a link leads back', async () => {
    const linked = await nodeWorkspace.list(uriOf('xã A', 'thôn', 'lên'), root);
    assert.equal(linked?.id, (await nodeWorkspace.list(root, root))?.id);
  });

  it('are as good as not there outside the folder', async () => {
    for (const uri of [above, uriOf('xã B'), `${root}/../xã B`, uriOf('xã A', 'ra ngoài'), uriOf('không có'), 'x:y'])
      assert.equal(await names(uri), undefined, uri);
    for (const uri of [
      uriOf('xã B', 'b.duthao'),
      uriOf('xã A', 'ra ngoài.duthao'),
      uriOf('xã A', 'ra ngoài', 'b.duthao'),
      uriOf('xã A', 'không có.duthao'),
      root,
    ])
      assert.equal(await read(uri), 'none', uri);
  });

  it('are read, unless they are too large', async () => {
    assert.equal(await read(uriOf('xã A', 'a.duthao')), 'KẾ HOẠCH');
    assert.equal(await read(uriOf('xã A', 'bên trong.duthao')), 'KẾ HOẠCH');
    assert.equal(await read(uriOf('xã A', 'a.duthao'), 3), 'too-large');
    assert.equal(await read(uriOf('xã A', 'thôn')), 'none');
  });

  it('are those of folders on this machine', () => {
    assert.deepEqual(
      ['file:///c%3A/xã', 'vscode-vfs://github/a/b'].map((folder) => nodeWorkspace.reaches(folder)),
      [true, false],
    );
  });
});
