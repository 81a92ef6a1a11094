import assert from 'node:assert/strict';
import {
  DidChangeWorkspaceFoldersNotification,
  ReferencesRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
  type ProgressToken,
  type SymbolInformation,
} from 'vscode-languageserver-protocol';
import { FolderSession, inRoot, WATCHING } from './support/folder';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session } from './support/session';

const NOTES = 'Việc hôm nay:\n\n1. Họp giao ban.\n';

async function symbols({ client }: Session, query: string): Promise<SymbolInformation[]> {
  return (await client.sendRequest(WorkspaceSymbolRequest.type, { query })) as SymbolInformation[];
}

async function named(folder: FolderSession, query: string): Promise<string[]> {
  return (await symbols(folder.session, query)).map(({ name, containerName }) => `${containerName}: ${name}`);
}

/** A plan with one heading of its own. */
const planAbout = (heading: string): string => PLAN.replace('Công tác tuyên truyền còn hình thức', heading);

describe('The drafts of the open folder', () => {
  it('are searched by their headings, titles and cited documents, diacritics and letter case aside', async () => {
    const folder = await FolderSession.start({ 'xã/Kế hoạch.duthao': PLAN, 'ghi chú.md': NOTES });
    await folder.read();
    assert.deepEqual(await named(folder, 'tuyen TRUYEN'), [
      'xã/Kế hoạch.duthao · II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC: 2. Công tác tuyên truyền còn hình thức',
    ]);
    assert.deepEqual(await named(folder, 'to chuc'), ['xã/Kế hoạch.duthao: III- TỔ CHỨC THỰC HIỆN']);
    assert.deepEqual(await named(folder, '45-tb'), ['xã/Kế hoạch.duthao: Thông báo số 45-TB/TU']);
    assert.deepEqual(await named(folder, 'hop giao ban'), []);
    const [found] = await symbols(folder.session, 'truyên tuyên');
    assert.deepEqual(found!.location.range.start, whereIs('2. Công tác'));
    assert.equal(found!.location.uri, inRoot('xã/Kế hoạch.duthao'));
  });

  it('are looked through for all mentions of a document that the open draft cites', async () => {
    const elsewhere =
      'KẾ HOẠCH\n\nI. CĂN CỨ\n\nThực hiện thông báo số 45-tb/tu và Thông báo số 46-TB/TU của Tỉnh ủy.\n';
    const folder = await FolderSession.start({ 'a.duthao': PLAN, 'b.duthao': elsewhere, 'c.duthao': NOTES });
    await folder.read();
    const { session } = folder;
    await session.open(PLAN, inRoot('a.duthao'));
    const found = (await session.client.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: inRoot('a.duthao') },
      position: whereIs('45-TB/TU'),
      context: { includeDeclaration: true },
    }))!;
    assert.ok(found.filter(({ uri }) => uri === inRoot('a.duthao')).length > 1);
    assert.deepEqual(
      found.filter(({ uri }) => uri !== inRoot('a.duthao')),
      [{ uri: inRoot('b.duthao'), range: onLine(4, 10, 31) }],
    );
  });

  it('are all shown, with their outermost headings, to whoever asks for nothing', async () => {
    const folder = await FolderSession.start({ 'a.duthao': PLAN, 'b.duthao': planAbout('Khác') });
    await folder.read();
    const all = await named(folder, '');
    assert.deepEqual(
      all.filter((name) => name.startsWith('a')),
      [
        'a.duthao: KẾ HOẠCH khắc phục tồn tại, hạn chế sau giám sát',
        'a.duthao: I- MỤC ĐÍCH',
        'a.duthao: II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC',
        'a.duthao: III- TỔ CHỨC THỰC HIỆN',
      ],
    );
    assert.equal(all.length, 8);
  });

  it('are known as the editor has them while they are open, and as stored once they are closed', async () => {
    const folder = await FolderSession.start({ 'a.duthao': PLAN });
    const { session } = folder;
    await folder.read();
    await session.open(planAbout('Việc mới'), inRoot('a.duthao'));
    assert.equal((await symbols(session, 'viec moi')).length, 1);
    assert.equal((await symbols(session, 'tuyen truyen')).length, 0);
    await session.change(2, [{ text: planAbout('Việc khác') }], inRoot('a.duthao'));
    assert.deepEqual(
      [(await symbols(session, 'viec moi')).length, (await symbols(session, 'viec khac')).length],
      [0, 1],
    );
    await session.close(inRoot('a.duthao'));
    assert.equal((await symbols(session, 'tuyen truyen')).length, 1);
  });

  it('are watched: written, made, moved and removed', async () => {
    const folder = await FolderSession.start({ 'a.duthao': PLAN, 'cũ/b.duthao': PLAN });
    await folder.read();
    await folder.write('a.duthao', planAbout('Đường liên xóm'));
    assert.equal((await named(folder, 'duong lien xom')).length, 1);
    await folder.write('mới/c.md', planAbout('Trường học xuống cấp'));
    assert.equal((await named(folder, 'truong hoc')).length, 1);
    // Of a folder that goes, its files do not tell.
    await folder.write('cũ', undefined);
    assert.equal((await named(folder, 'tuyen truyen')).length, 0);
    await folder.write('mới/c.md', NOTES);
    assert.equal((await named(folder, 'truong hoc')).length, 0);
    await folder.write('.gitignore', 'a.duthao\n');
    assert.equal((await named(folder, '')).length, 0);
  });

  it('are read once, and then nothing runs any more', async () => {
    const folder = await FolderSession.start({ 'a.duthao': PLAN, 'b.txt': NOTES });
    await folder.read();
    assert.deepEqual([...folder.reads].sort(), ['file:///ho-so/a.duthao', 'file:///ho-so/b.txt']);
    assert.equal(folder.session.clock.planned, 0);
    await folder.write('a.duthao', planAbout('Việc mới'));
    assert.equal(folder.reads.length, 3);
    assert.equal(folder.session.clock.planned, 0);
  });

  it('wait for what somebody waits for', async () => {
    const folder = await FolderSession.start({ 'a.duthao': PLAN });
    for (let edit = 0; edit < 10; edit++) {
      await folder.session.settled();
      folder.session.clock.pass(100);
    }
    assert.deepEqual(folder.reads, [], 'requests came every tenth of a second');
    for (let edit = 0; edit < 60; edit++) {
      await folder.session.settled();
      folder.session.clock.pass(100);
    }
    assert.notDeepEqual(folder.reads, [], 'but not for ever');
  });

  it('come and go with the folders', async () => {
    const folder = await FolderSession.start({ 'a.duthao': PLAN });
    await folder.read();
    const change = (added: string[], removed: string[]) =>
      folder.session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: added.map((uri) => ({ uri, name: uri })),
          removed: removed.map((uri) => ({ uri, name: uri })),
        },
      });
    folder.files.set('file:///khac/b.duthao', planAbout('Việc mới'));
    await change(['file:///khac'], ['file:///ho-so']);
    await folder.read();
    assert.deepEqual(await named(folder, 'viec moi'), ['b.duthao · II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC: 2. Việc mới']);
    assert.deepEqual(await named(folder, 'tuyen truyen'), []);
  });
});

describe('Many drafts in the open folder', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`${at}.duthao`, planAbout(`Việc của thôn ${at}`)]),
  );

  /** Begins to listen to the progress that a server shows. */
  function listen({ client }: Session): { said: string[]; token?: ProgressToken } {
    const heard: { said: string[]; token?: ProgressToken } = { said: [] };
    client.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      heard.token = token;
      client.onProgress(WorkDoneProgress.type, token, (value) => {
        heard.said.push(`${value.kind} ${('message' in value && value.message) || ''}`.trim());
      });
    });
    return heard;
  }

  it('are read with progress', async () => {
    const folder = await FolderSession.start(many);
    const { said } = listen(folder.session);
    await folder.read();
    assert.equal(said[0], 'begin 0/30');
    assert.equal(said.at(-2), 'report 30/30');
    assert.equal(said.at(-1), 'end');
    assert.equal((await named(folder, 'viec cua thon')).length, 30);
  });

  it('are read no further when somebody says so; what changes later is', async () => {
    const folder = await FolderSession.start(many);
    const heard = listen(folder.session);
    for (let step = 0; heard.said.length < 5 && step < 1000; step++) await folder.session.pass(1000);
    await folder.session.client.sendNotification(WorkDoneProgressCancelNotification.type, { token: heard.token! });
    await folder.read();
    const known = (await named(folder, 'viec cua thon')).length;
    assert.ok(known > 0 && known < 15, String(known));
    assert.equal(heard.said.at(-1), 'end');
    await folder.write('29.duthao', planAbout('Việc cuối'));
    assert.equal((await named(folder, 'viec cuoi')).length, 1);
  });
});

describe('Drafts that only the client can reach', () => {
  it('are read through it', async () => {
    const session = new Session();
    session.client.onRequest('duthao/readFolder', ({ uri }: { uri: string }) =>
      uri === 'vscode-vfs://kho/xã'
        ? {
            entries: [
              { name: 'a.duthao', kind: 'file' },
              { name: 'sâu', kind: 'folder' },
              { name: 'b.md', kind: 'file' },
            ],
          }
        : null,
    );
    session.client.onRequest('duthao/readFile', ({ uri, most }: { uri: string; most: number }) => {
      assert.ok(most > 0);
      return uri.endsWith('/a.duthao')
        ? { kind: 'bytes', base64: Buffer.from(PLAN).toString('base64') }
        : { kind: 'bytes', base64: '?' };
    });
    await session.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: WATCHING,
      initializationOptions: { servesFiles: true },
      workspaceFolders: [{ uri: 'vscode-vfs://kho/xã', name: 'xã' }],
    });
    await session.client.sendNotification('initialized', {});
    for (let step = 0; step < 100; step++) await session.pass(1000);
    const [found] = await symbols(session, 'tuyen truyen');
    assert.equal(found?.location.uri, 'vscode-vfs://kho/xã/a.duthao');
    assert.deepEqual(session.logged, []);
  });
});
