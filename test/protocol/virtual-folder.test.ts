import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { READ_FILE, type FileAnswer, type FileQuestion } from '../../server/src/lsp/messages';
import { PULLING } from './support/capabilities';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session } from './support/session';

const ROOT = 'vscode-vfs://github/xa/van-ban';
const DRAFT = `${ROOT}/ke-hoach/a.duthao`;
const SETTINGS = `${ROOT}/duthao.json`;
const OFF = '{ "rules": { "date/padding": "off" } }';

/** A folder that only the client can read, as in a browser; how often each file was asked for is counted. */
class VirtualFolder {
  readonly asked: string[] = [];

  private constructor(
    readonly session: Session,
    readonly files: Map<string, string>,
  ) {}

  static async open(given: Readonly<Record<string, string>>, servesFiles = true): Promise<VirtualFolder> {
    const files = new Map(Object.entries(given));
    const capabilities = {
      ...PULLING,
      workspace: {
        ...PULLING.workspace,
        workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceFolders: true,
      },
    };
    const session = new Session();
    const folder = new VirtualFolder(session, files);
    session.client.onRequest(READ_FILE, (question: FileQuestion): Promise<FileAnswer> =>
      Promise.resolve(folder.answer(question)),
    );
    await session.begin({ capabilities, folders: [ROOT], initializationOptions: { servesFiles } });
    await session.settled();
    return folder;
  }

  async rules(): Promise<unknown[]> {
    await this.session.settled();
    return (await this.session.found(DRAFT)).map(({ code }) => code);
  }

  async write(uri: string, text: string): Promise<void> {
    const type = this.files.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
    this.files.set(uri, text);
    await this.session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  private answer({ uri, root }: FileQuestion): FileAnswer {
    assert.equal(root, ROOT);
    this.asked.push(uri);
    const text = this.files.get(uri);
    return text === undefined
      ? { kind: 'none' }
      : { kind: 'bytes', base64: Buffer.from(text, 'utf8').toString('base64') };
  }
}

describe('The settings file of a draft in a folder that only the client can read', () => {
  it('holds as soon as the client has sent it, and the client is told to ask again', async () => {
    const folder = await VirtualFolder.open({ [SETTINGS]: OFF });
    await folder.session.open(PLAN, DRAFT);
    assert.ok(!(await folder.rules()).includes('date/padding'));
    assert.ok(folder.session.refreshes > 0);
    assert.deepEqual(folder.asked, [`${ROOT}/ke-hoach/duthao.json`, SETTINGS]);
  });

  it('is asked for again when it changes, and not otherwise', async () => {
    const folder = await VirtualFolder.open({ [SETTINGS]: OFF });
    await folder.session.open(PLAN, DRAFT);
    await folder.rules();
    await folder.write(SETTINGS, '{}');
    assert.ok((await folder.rules()).includes('date/padding'));
    await folder.rules();
    assert.equal(folder.asked.length, 3);
    await folder.write(`${ROOT}/ke-hoach/duthao.json`, OFF);
    assert.ok(!(await folder.rules()).includes('date/padding'));
  });

  it('shows what is wrong in it', async () => {
    const folder = await VirtualFolder.open({ [SETTINGS]: '{ "rules": { "date/pading": "off" } }' });
    await folder.session.open(PLAN, DRAFT);
    await folder.rules();
    const told = folder.session.published.filter(({ uri }) => uri === SETTINGS).at(-1);
    assert.deepEqual(
      told?.diagnostics.map(({ code }) => code),
      ['config/unknown-rule'],
    );
  });

  it('is written by quick fixes, there too', async () => {
    const folder = await VirtualFolder.open({});
    await folder.session.open(PLAN, DRAFT);
    await folder.rules();
    const place = whereIs('Thông báo số 45-TB/TU');
    const actions = await folder.session.actions(onLine(place.line, place.character + 3), {}, DRAFT);
    const action = actions.find(({ title }) => title === 'Bỏ qua ở chỗ này');
    assert.ok(action, actions.map(({ title }) => title).join(' · '));
    const { edit } = action.edit === undefined ? await folder.session.resolve(action) : action;
    assert.match(JSON.stringify(edit), /van-ban\/ke-hoach\/duthao\.json/);
  });

  it('is not asked for where the client does not answer, nor for a draft without a file', async () => {
    const silent = await VirtualFolder.open({ [SETTINGS]: OFF }, false);
    await silent.session.open(PLAN, DRAFT);
    assert.ok((await silent.rules()).includes('date/padding'));
    const folder = await VirtualFolder.open({ [SETTINGS]: OFF });
    await folder.session.open(PLAN, 'untitled:Untitled-1');
    await folder.session.settled();
    assert.deepEqual([silent.asked, folder.asked], [[], []]);
  });
});
