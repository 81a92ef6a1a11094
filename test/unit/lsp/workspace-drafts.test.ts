import assert from 'node:assert/strict';
import { Projects } from '../../../server/src/lsp/projects';
import { WorkspaceDrafts } from '../../../server/src/lsp/workspace-drafts';
import { workspaceOf } from '../../protocol/support/folder';
import { PLAN } from '../../protocol/support/plan';

const filesOf = (files: Readonly<Record<string, string>>, scheme?: string) =>
  workspaceOf(new Map(Object.entries(files)), scheme);

async function uris(drafts: WorkspaceDrafts): Promise<string[]> {
  const found: string[] = [];
  for await (const one of drafts.find()) found.push(one.uri);
  return found;
}

describe('The drafts of the workspace', () => {
  it('are those of all open folders, each once, with URIs as VS Code writes them', async () => {
    const drafts = new WorkspaceDrafts(new Projects(undefined, []));
    drafts.reachBy([
      filesOf({ 'file:///ho-so/xã (A)/a.duthao': '', 'file:///khac/b.duthao': '', 'file:///ngoai/c.duthao': '' }),
      filesOf({ 'vscode-vfs://x/y/d.duthao': '' }, 'vscode-vfs:'),
    ]);
    drafts.setRoots(['file:///ho-so', 'file:///ho-so/xã%20%28A%29', 'file:///khac/', 'vscode-vfs://x/y', 'other:/z']);
    assert.deepEqual(await uris(drafts), [
      'file:///ho-so/x%C3%A3%20%28A%29/a.duthao',
      'file:///khac/b.duthao',
      'vscode-vfs://x/y/d.duthao',
    ]);
    assert.ok(!drafts.folders.includes('other:/z'));
  });

  it('are left out by the settings file of their folder', async () => {
    const projects = new Projects(
      {
        reaches: () => true,
        read: (uri) =>
          uri === 'file:///ho-so/duthao.json' ? { kind: 'text', text: '{ "ignore": ["cũ"] }' } : { kind: 'none' },
        exists: () => true,
      },
      [],
    );
    projects.setRoots(['file:///ho-so']);
    const drafts = new WorkspaceDrafts(projects);
    drafts.reachBy([filesOf({ 'file:///ho-so/cũ/a.duthao': '', 'file:///ho-so/xã/b.duthao': '' })]);
    drafts.setRoots(['file:///ho-so']);
    assert.deepEqual(await uris(drafts), ['file:///ho-so/x%C3%A3/b.duthao']);
  });

  it('are read; what only its text can tell to be one is looked at', async () => {
    const drafts = new WorkspaceDrafts(new Projects(undefined, []));
    drafts.reachBy([
      filesOf({
        'file:///h/a.md': PLAN,
        'file:///h/b.md': 'Việc hôm nay: họp.',
        'file:///h/c.duthao': 'Tôi',
        'file:///h/d.duthao': '\x00\x01\x02\x03\x04',
      }),
    ]);
    drafts.setRoots(['file:///h']);
    const read: unknown[] = [];
    for await (const one of drafts.find()) {
      const reading = await drafts.read(one);
      read.push([one.path, reading.kind === 'draft' ? reading.decoded.ok : reading.kind]);
      assert.equal((await drafts.read(one, 2)).kind, 'too-large');
    }
    assert.deepEqual(read, [
      ['a.md', true],
      ['b.md', 'other'],
      ['c.duthao', true],
      ['d.duthao', false],
    ]);
  });
});
