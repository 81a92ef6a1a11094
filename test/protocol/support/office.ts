import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  FileChangeType,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { PULLING } from './capabilities';
import { PLAN } from './plan';
import { Session, URI, type SessionOptions } from './session';

/** The folder that the drafts of an office stand in, and its settings file. */
export const FOLDER = 'file:///ho-so';
export const SETTINGS = `${FOLDER}/duthao.json`;

/** How the ways to silence a finding are called. */
export const HERE = 'Bỏ qua ở chỗ này';
export const IN_DRAFT = 'Bỏ qua quy tắc này trong dự thảo';
export const IN_FOLDER = 'Tắt quy tắc này ở mọi dự thảo của thư mục';

/** A client like VS Code's: watches files, makes them, knows folders. */
const WATCHING: ClientCapabilities = {
  ...PULLING,
  workspace: {
    ...PULLING.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};

/** A session with a folder of files; what quick fixes write lands there, as an editor writes it. */
export class Office {
  private constructor(
    readonly session: Session,
    readonly files: Map<string, string>,
  ) {}

  static async open(
    given: Readonly<Record<string, string>> = {},
    options: Pick<SessionOptions, 'capabilities' | 'folders' | 'rootUri' | 'initializationOptions' | 'rules'> = {},
  ): Promise<Office> {
    const files = new Map(Object.entries({ [URI]: PLAN, ...given }));
    const session = await Session.start({ capabilities: WATCHING, folders: [FOLDER], ...options, files });
    await session.settled();
    return new Office(session, files);
  }

  async rules(uri = URI): Promise<unknown[]> {
    return (await this.session.found(uri)).map(({ code }) => code);
  }

  async action(title: string, range: Range, uri = URI): Promise<CodeAction> {
    const actions = await this.session.actions(range, { only: ['quickfix'] }, uri);
    const action = actions.find((one) => one.title === title);
    assert.ok(action, `no “${title}” among ${actions.map((one) => one.title).join(' · ')}`);
    return action.edit === undefined ? this.session.resolve(action) : action;
  }

  /** Does what choosing an action does, and tells the server of the files that were written. */
  async choose(title: string, range: Range, uri = URI): Promise<void> {
    const { edit } = await this.action(title, range, uri);
    assert.ok(edit, 'no edit');
    for (const [file, text] of textsOf(edit, this.files)) await this.write(file, text);
  }

  async write(uri: string, text: string | undefined): Promise<void> {
    const type = this.files.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    await this.session.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: text === undefined ? FileChangeType.Deleted : type }],
    });
    await this.session.settled();
  }

  /** What the client was last told about a file. */
  told(uri = SETTINGS): readonly Diagnostic[] {
    return this.session.published.filter((one) => one.uri === uri).at(-1)?.diagnostics ?? [];
  }
}

/** The texts of the files that an edit writes to. */
export function textsOf(edit: WorkspaceEdit, files: ReadonlyMap<string, string>): Map<string, string> {
  const written = new Map<string, string>();
  const write = (uri: string, edits: readonly unknown[]): void => {
    const text = written.get(uri) ?? files.get(uri) ?? '';
    const document = TextDocument.create(uri, 'json', 1, text);
    written.set(uri, TextDocument.applyEdits(document, edits as { range: Range; newText: string }[]));
  };
  for (const change of edit.documentChanges ?? []) {
    if ('edits' in change) write(change.textDocument.uri, change.edits);
    else {
      assert.equal(change.kind, 'create');
      assert.ok(!files.has(change.uri), 'a file that is there would be written over');
      written.set(change.uri, '');
    }
  }
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) write(uri, edits);
  return written;
}
