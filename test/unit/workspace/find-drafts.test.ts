import assert from 'node:assert/strict';
import { findDrafts, type FolderEntry, type FolderTree } from '../../../server/src/workspace/find-drafts';

/** A folder tree of files and their texts; a text that begins with `→` is a link to the folder named behind it. */
function treeOf(files: Readonly<Record<string, string>>, ignore: FolderTree['ignoreList'] = () => undefined) {
  const listed: string[] = [];
  const tree: FolderTree = {
    list(path) {
      listed.push(path);
      const linked = Object.entries(files).find(([file, text]) => text.startsWith('→') && path.startsWith(file));
      const real = linked ? linked[1].slice(1) + path.slice(linked[0].length) : path;
      const base = real.endsWith('/') ? real : `${real}/`;
      const entries = new Map<string, FolderEntry>();
      for (const [file, text] of Object.entries(files)) {
        if (!file.startsWith(base)) continue;
        const [name, ...rest] = file.slice(base.length).split('/');
        entries.set(name!, { name: name!, kind: rest.length > 0 || text.startsWith('→') ? 'folder' : 'file' });
      }
      return Promise.resolve({ id: base, entries: [...entries.values()] });
    },
    text: (path) => Promise.resolve(files[path]),
    ignoreList: ignore,
  };
  return { tree, listed };
}

async function found(tree: FolderTree): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path, onlyIfDraft } of findDrafts(tree)) paths.push(onlyIfDraft ? `${path} ?` : path);
  return paths;
}

describe('The drafts of a folder', () => {
  it('are found by their names in it and below, in the order of their paths', async () => {
    const { tree } = treeOf({
      '/xã B/Kế hoạch.duthao': '',
      '/Kế hoạch.duthao.md': '',
      '/ghi chú.txt': '',
      '/ảnh.png': '',
      '/.duthao': '',
      '/node_modules/x/a.md': '',
      '/.git/b.txt': '',
      '/xã A/sâu/c.md': '',
    });
    assert.deepEqual(await found(tree), [
      '/Kế hoạch.duthao.md',
      '/ghi chú.txt ?',
      '/xã A/sâu/c.md ?',
      '/xã B/Kế hoạch.duthao',
    ]);
  });

  it('are left out as ignore files say, the nearer one over the farther one', async () => {
    const { tree } = treeOf({
      '/.gitignore': 'cũ/\n*.txt\n',
      '/xã/.duthaoignore': '!giữ.txt\nbỏ.duthao\n',
      '/cũ/a.duthao': '',
      '/bỏ.duthao': '',
      '/xã/bỏ.duthao': '',
      '/xã/giữ.txt': '',
      '/khác.txt': '',
    });
    assert.deepEqual(await found(tree), ['/bỏ.duthao', '/xã/giữ.txt ?']);
  });

  it('are left out as settings files say, counted from where these stand', async () => {
    const { tree } = treeOf({ '/xã/lưu/a.duthao': '', '/lưu/a.duthao': '' }, (path) =>
      path.startsWith('/xã') ? { folder: '/xã', patterns: ['/lưu'] } : undefined,
    );
    assert.deepEqual(await found(tree), ['/lưu/a.duthao']);
  });

  it('are found once, though a link leads back to a folder above', async () => {
    const { tree } = treeOf({ '/xã/a.duthao': '', '/xã/lên': '→/' });
    assert.deepEqual(await found(tree), ['/xã/a.duthao']);
  });

  it('are looked for no further than somebody asks', async () => {
    const { tree, listed } = treeOf({ '/a/1.duthao': '', '/b/2.duthao': '' });
    for await (const one of findDrafts(tree)) {
      assert.equal(one.path, '/a/1.duthao');
      break;
    }
    assert.deepEqual(listed, ['/', '/a']);
  });

  it('are none in a folder that cannot be read', async () => {
    const tree: FolderTree = {
      list: () => Promise.resolve(undefined),
      text: () => Promise.resolve(undefined),
      ignoreList: () => undefined,
    };
    assert.deepEqual(await found(tree), []);
  });
});
