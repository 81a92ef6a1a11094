import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type DidChangeTextDocumentParams,
  type FileEvent,
  type InitializeParams,
  type PublishDiagnosticsParams,
  type TextDocumentItem,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language, Rule } from '../rules/rule';
import { PROJECT_FILE } from '../workspace/draft-files';
import type { Abilities } from './abilities';
import type { FileReader, WorkspaceFiles } from './host';
import type { OpenDraft } from './open-draft';
import { judge, ProjectDiagnostics } from './project-diagnostics';
import { Projects } from './projects';
import { SettingsSources } from './settings-sources';

/** What the settings files ask of the server around them. */
export interface SettingsFilesPort {
  publish(params: PublishDiagnosticsParams): void;
  /** Other settings may hold for the open drafts. */
  changed(): void;
  /** Other folders are open now. */
  foldersAre(uris: readonly string[]): void;
  /** Files of the open folders have come, gone or changed. */
  filesChanged(changes: readonly FileEvent[]): void;
  /** Runs what an event asks for; what goes wrong in it is logged. */
  guard(name: string, run: () => void): void;
}

/** Keeps up with the settings files: those on the disk, those open in the editor, and the folders that they are looked for in. */
export class SettingsFiles {
  readonly projects: Projects;
  private readonly sources: SettingsSources;
  private readonly diagnostics: ProjectDiagnostics;
  /** URIs of the folders that are open in the editor. */
  private folders: readonly string[] = [];
  private watched = false;

  constructor(
    private readonly connection: Connection,
    files: FileReader | undefined,
    rules: readonly Rule[],
    private readonly port: SettingsFilesPort,
  ) {
    this.sources = new SettingsSources(files, (uri) =>
      port.guard('settings file', () => {
        this.projects.forget([uri]);
        port.changed();
      }),
    );
    this.projects = new Projects(this.sources, rules);
    this.diagnostics = new ProjectDiagnostics((params) => port.publish(params));
  }

  /** Settings files that this machine does not have are read by the client. */
  readThrough(client: WorkspaceFiles): void {
    this.sources.readThrough(client);
  }

  /** Learns which folders are open. */
  initialize(params: InitializeParams): void {
    // Older editors know of one folder at most, and name it so.
    const { rootUri }: { readonly rootUri?: string | null } = params;
    const root = typeof rootUri === 'string' ? [rootUri] : [];
    this.setFolders(params.workspaceFolders?.map(({ uri }) => uri) ?? root);
    this.connection.onDidChangeWatchedFiles(({ changes }) =>
      this.port.guard('didChangeWatchedFiles', () => {
        // A folder that goes takes its settings file along, without a word about it.
        const settings = changes.filter(
          ({ uri, type }) => this.projects.isProjectFile(uri) || type === FileChangeType.Deleted,
        );
        if (this.projects.forgetAt(settings.map(({ uri }) => uri))) this.port.changed();
        this.port.filesChanged(changes);
      }),
    );
  }

  /** Asks the client to tell of changes. */
  async initialized({ watchesFiles, workspaceFolders }: Abilities): Promise<void> {
    if (workspaceFolders)
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.port.guard('didChangeWorkspaceFolders', () => {
          const gone = new Set(removed.map(({ uri }) => uri));
          this.setFolders([...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
          this.port.changed();
        }),
      );
    if (!watchesFiles) return;
    await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: `**/${PROJECT_FILE}` }],
    });
    this.watched = true;
  }

  /** @returns true for a settings file, whose text counts from now on as the editor has it */
  opened({ uri, languageId, version, text }: TextDocumentItem): boolean {
    if (!this.projects.isProjectFile(uri)) {
      this.lookAgain();
      return false;
    }
    this.projects.open(TextDocument.create(uri, languageId, version, text));
    this.port.changed();
    return true;
  }

  /** @returns true for a settings file that is open */
  edited({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): boolean {
    const document = this.projects.documentOf(uri);
    if (document === undefined) return false;
    this.projects.open(TextDocument.update(document, contentChanges, version));
    this.port.changed();
    return true;
  }

  /** @returns true for a settings file that was open */
  closed(uri: string): boolean {
    if (this.projects.documentOf(uri) === undefined) return false;
    this.projects.close(uri);
    this.port.changed();
    return true;
  }

  /** Shows what is wrong in the settings files of the drafts that are open. */
  tell(drafts: Iterable<OpenDraft>, language: Language): void {
    this.diagnostics.tell(judge(this.projects, drafts), language);
  }

  /** Without a folder to watch, or a client that watches, only a look tells whether a file has changed. */
  private lookAgain(): void {
    if (this.watched && this.folders.length > 0) return;
    this.projects.forget();
    this.port.changed();
  }

  private setFolders(uris: readonly string[]): void {
    this.folders = uris;
    this.projects.setRoots(uris);
    this.port.foldersAre(uris);
  }
}
