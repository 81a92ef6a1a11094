import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  WatchKind,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Rule } from '../rules/rule';
import { wordsIn } from '../l10n/words';
import { abilitiesOf, type Abilities } from './abilities';
import { Background } from './background';
import { clientWorkspace } from './client-workspace';
import type { Presentation } from './convert';
import { Desk, type Answer, type Phase } from './desk';
import { Diagnostics } from './diagnostics';
import type { Host } from './host';
import { KnownDrafts } from './known-drafts';
import { readInitializationOptions, STATUS } from './messages';
import type { Inspection } from './open-draft';
import { OpenDrafts } from './open-drafts';
import { configurationOf, defaultSettings, readSettings, type Settings } from './settings';
import { SettingsFiles } from './settings-files';
import { WorkspaceDrafts } from './workspace-drafts';
import { WorkspaceIndex } from './workspace-index';

/** The language server: who is asked what. All knowledge of drafts lies in the modules it asks. */
export class Server {
  private phase: Phase = 'fresh';
  private abilities: Abilities = abilitiesOf({});
  private settings: Settings = defaultSettings;
  private rulePages: string | undefined;
  private complaint: string | undefined;
  private savesSettings = false;
  private commands: ReadonlySet<string> = new Set();
  private readonly answers: Answer[] = [];
  private selects = false;
  /** What holds for a draft without a settings file. */
  private configuration = configurationOf(defaultSettings);
  private readonly settingsFiles: SettingsFiles;
  private readonly drafts: OpenDrafts;
  private readonly workspace: WorkspaceDrafts;
  private readonly background: Background;
  private readonly index: WorkspaceIndex;
  private readonly diagnostics: Diagnostics;
  private readonly desk: Desk;

  constructor(
    private readonly connection: Connection,
    private readonly rules: readonly Rule[],
    private readonly host: Host,
  ) {
    this.settingsFiles = new SettingsFiles(connection, host.files, rules, {
      publish: (params) => this.hand(connection.sendDiagnostics(params)),
      changed: () => this.settingsFilesChanged(),
      foldersAre: (uris) => this.foldersAre(uris),
      filesChanged: (changes) => this.index.filesChanged(changes),
      guard: (name, run) => this.guard(name, run),
    });
    this.workspace = new WorkspaceDrafts(this.settingsFiles.projects);
    this.background = new Background(host.clock);
    this.index = new WorkspaceIndex({
      workspace: this.workspace,
      background: this.background,
      words: () => wordsIn(this.settings.language),
      progress: () => connection.window.createWorkDoneProgress(),
      log: (what, error) => this.log(what, error),
    });
    this.drafts = new OpenDrafts((uri) => this.inspect(uri));
    this.diagnostics = new Diagnostics(
      {
        publish: (params) => this.hand(connection.sendDiagnostics(params)),
        refresh: () => this.hand(connection.languages.diagnostics.refresh()),
        status: (status) => this.hand(connection.sendNotification(STATUS, status)),
      },
      this.guardedClock(),
      () => ({ presentation: this.presentation, patience: this.settings.typingGrace }),
    );
    this.desk = new Desk({
      connection,
      host,
      drafts: this.drafts,
      workspace: this.workspace,
      known: new KnownDrafts(this.drafts, this.index.drafts, () => this.workspace.folders),
      diagnostics: this.diagnostics,
      projects: this.settingsFiles.projects,
      inspect: (uri) => this.inspect(uri),
      savesSettings: () => this.savesSettings,
      commands: () => this.commands,
      settings: () => this.settings,
      hand: (delivery) => this.hand(delivery),
      selects: () => this.selects,
      presentation: () => this.presentation,
      phase: () => this.phase,
      asked: () => this.background.asked(),
      log: (what, error) => this.log(what, error),
    });
  }

  /** Answers more kinds of requests from now on. */
  answer(answers: readonly Answer[]): void {
    for (const answer of answers) answer.listen(this.desk);
    this.answers.push(...answers);
  }

  /** Hears what is opened, edited and closed from now on, and tells what was found. */
  listen(): void {
    const { connection, drafts, settingsFiles, diagnostics, host, desk } = this;

    connection.onInitialized(() => this.guard('initialized', () => this.initialized()));
    connection.onDidChangeConfiguration(({ settings }) =>
      this.guard('didChangeConfiguration', () => this.configurationChanged(settings)),
    );

    connection.onDidOpenTextDocument(({ textDocument }) =>
      this.guard('didOpen', () => {
        if (settingsFiles.opened(textDocument)) return;
        diagnostics.opened(drafts.open(textDocument));
        this.tellOfSettingsFiles();
      }),
    );
    connection.onDidSaveTextDocument(() => this.guard('didSave', () => this.tellOfSettingsFiles()));
    connection.onDidChangeTextDocument((params) =>
      this.guard('didChange', () => {
        if (settingsFiles.edited(params)) return;
        const { uri } = params.textDocument;
        try {
          drafts.change(params, host.clock.now());
        } finally {
          const open = drafts.get(uri);
          if (open) diagnostics.changed(open);
        }
      }),
    );
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
      this.guard('didClose', () => {
        if (settingsFiles.closed(uri)) return;
        drafts.close(uri);
        diagnostics.closed(uri);
        this.tellOfSettingsFiles();
      }),
    );

    connection.languages.diagnostics.on(
      desk.answer('diagnostic', ({ textDocument, previousResultId }) =>
        diagnostics.pull(textDocument.uri, previousResultId),
      ),
    );
    connection.onShutdown(() => {
      this.phase = 'shut down';
      diagnostics.dispose();
      this.index.dispose();
    });
  }

  /** Learns what the client told at its start. What cannot be understood in it is logged, and the server works without. */
  begin(params: InitializeParams): void {
    this.abilities = abilitiesOf(params.capabilities);
    this.guard('initialize', () => {
      const { settings, rulePages, savesSettings, selects, servesFiles, commands } = readInitializationOptions(
        params.initializationOptions,
      );
      this.rulePages = rulePages;
      this.savesSettings = savesSettings === true;
      this.commands = new Set(commands);
      this.selects = selects === true;
      const client = servesFiles === true ? [clientWorkspace(this.connection)] : [];
      this.workspace.reachBy([...(this.host.workspace ? [this.host.workspace] : []), ...client]);
      for (const way of client) this.settingsFiles.readThrough(way);
      this.settingsFiles.initialize(params);
      if (settings !== undefined) this.takeSettings(settings);
    });
    this.phase = 'running';
  }

  private initialized(): void {
    if (this.complaint !== undefined) this.complain(this.complaint);
    if (this.abilities.registersConfiguration)
      this.hand(this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'duthao' }));
    this.hand(this.settingsFiles.initialized(this.abilities));
    this.watchDrafts();
    this.index.look();
    this.askForSettings();
  }

  private foldersAre(uris: readonly string[]): void {
    this.workspace.setRoots(uris);
    if (this.phase === 'running') this.index.look();
  }

  private watchDrafts(): void {
    if (!this.abilities.watchesFiles || this.workspace.folders.length === 0) return;
    const watchers = [
      // All that comes or goes: of a folder that does, its files do not tell.
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      { globPattern: '**/*.{duthao,md,txt}', kind: WatchKind.Change },
      { globPattern: '**/{.gitignore,.duthaoignore}', kind: WatchKind.Change },
    ];
    this.hand(this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** Settings files have changed, or which of them count. */
  private settingsFilesChanged(): void {
    if (this.drafts.configure()) this.diagnostics.changedForAll();
    this.tellOfSettingsFiles();
  }

  /** What is silenced in vain is looked at when a draft is opened or saved, not while somebody types. */
  private tellOfSettingsFiles(): void {
    this.settingsFiles.tell(this.drafts.all(), this.settings.language);
  }

  /** An editor sends its settings along, or wants to be asked for them. */
  private configurationChanged(sent: unknown): void {
    const group = typeof sent === 'object' && sent !== null && 'duthao' in sent ? sent.duthao : undefined;
    if (group === undefined) this.askForSettings();
    else this.takeSettings(group);
  }

  /** An editor that knows no such settings answers null: what it told at its start holds. */
  private askForSettings(): void {
    if (!this.abilities.configuration) return;
    const taken = this.connection.workspace.getConfiguration('duthao').then((group: unknown) => {
      if (group !== null && group !== undefined) this.takeSettings(group);
    });
    this.hand(taken);
  }

  private takeSettings(sent: unknown): void {
    const ids = this.rules.map(({ id }) => id);
    const { settings, complaint } = readSettings(sent, this.settings, wordsIn(this.settings.language), ids);
    if (complaint !== undefined && complaint !== this.complaint && this.phase === 'running') this.complain(complaint);
    this.complaint = complaint;
    if (JSON.stringify(settings) === JSON.stringify(this.settings)) return;
    this.settings = settings;
    this.configuration = configurationOf(settings);
    this.drafts.configure();
    this.diagnostics.changedForAll();
    this.tellOfSettingsFiles();
    for (const answer of this.answers) answer.settingsChanged?.(this.desk);
  }

  private complain(message: string): void {
    this.hand(this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }));
  }

  private get presentation(): Presentation {
    return { language: this.settings.language, abilities: this.abilities, rulePages: this.rulePages };
  }

  private inspect(uri: string): Inspection {
    return {
      rules: this.rules,
      configuration: this.settingsFiles.projects.configurationOf(uri) ?? this.configuration,
      onFailure: (rule, error) => this.log(wordsIn(this.settings.language).log.ruleFailed(rule.id), error),
    };
  }

  /** What goes wrong in a timer is logged, too. */
  private guardedClock(): Host['clock'] {
    const { clock } = this.host;
    return {
      now: () => clock.now(),
      after: (milliseconds, run) => clock.after(milliseconds, () => this.guard('timer', run)),
    };
  }

  private guard(name: string, run: () => void): void {
    this.background.asked();
    try {
      run();
    } catch (error) {
      this.log(name, error);
    }
  }

  /** A message that cannot be delivered is no reason to stop. */
  private hand(delivery: Promise<unknown>): void {
    delivery.catch((error: unknown) => this.log('message', error));
  }

  private log(what: string, error: unknown): void {
    this.connection.console.error(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}
