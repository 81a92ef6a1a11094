import {
  DidChangeConfigurationNotification,
  MessageType,
  PositionEncodingKind,
  ShowMessageNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Rule } from '../rules/rule';
import { wordsIn } from '../l10n/words';
import { abilitiesOf, type Abilities } from './abilities';
import { answers } from './answers';
import { clientWorkspace } from './client-workspace';
import { CodeActions } from './code-actions';
import type { Presentation } from './convert';
import { Desk, type Phase } from './desk';
import { Diagnostics } from './diagnostics';
import type { Host } from './host';
import { readInitializationOptions, STATUS } from './messages';
import type { Inspection } from './open-draft';
import { OpenDrafts } from './open-drafts';
import { configurationOf, defaultSettings, readSettings, type Settings } from './settings';
import { SettingsFiles } from './settings-files';
import { WorkspaceDrafts } from './workspace-drafts';

/**
 * Answers an editor over a connection, from its first message to its last. Returns at once.
 * @param rules the rules to examine drafts by
 */
export function serve(connection: Connection, rules: readonly Rule[], host: Host): void {
  new Server(connection, rules, host).listen();
}

/** The language server: who is asked what. All knowledge of drafts lies in the modules it asks. */
class Server {
  private phase: Phase = 'fresh';
  private abilities: Abilities = abilitiesOf({});
  private settings: Settings = defaultSettings;
  private rulePages: string | undefined;
  private complaint: string | undefined;
  private savesSettings = false;
  /** What holds for a draft without a settings file. */
  private configuration = configurationOf(defaultSettings);
  private readonly settingsFiles: SettingsFiles;
  private readonly drafts: OpenDrafts;
  private readonly workspace: WorkspaceDrafts;
  private readonly diagnostics: Diagnostics;
  private readonly actions: CodeActions;

  constructor(
    private readonly connection: Connection,
    private readonly rules: readonly Rule[],
    private readonly host: Host,
  ) {
    this.settingsFiles = new SettingsFiles(connection, host.files, rules, {
      publish: (params) => this.hand(connection.sendDiagnostics(params)),
      changed: () => this.settingsFilesChanged(),
      foldersAre: (uris) => this.workspace.setRoots(uris),
      filesChanged: () => undefined,
      guard: (name, run) => this.guard(name, run),
    });
    this.workspace = new WorkspaceDrafts(this.settingsFiles.projects);
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
    this.actions = new CodeActions({
      presentation: () => this.presentation,
      projects: this.settingsFiles.projects,
      savesSettings: () => this.savesSettings,
    });
  }

  listen(): void {
    const { connection, drafts, workspace, settingsFiles, diagnostics, actions, host } = this;

    connection.onInitialize((params) => this.initialize(params));
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

    const desk = new Desk({
      connection,
      host,
      drafts,
      workspace,
      diagnostics,
      actions,
      presentation: () => this.presentation,
      phase: () => this.phase,
      log: (what, error) => this.log(what, error),
    });
    for (const answer of answers) answer.listen(desk);

    connection.onShutdown(() => {
      this.phase = 'shut down';
      diagnostics.dispose();
    });
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    const { settings, rulePages, savesSettings, servesFiles } = readInitializationOptions(params.initializationOptions);
    this.abilities = abilitiesOf(params.capabilities);
    this.rulePages = rulePages;
    this.savesSettings = savesSettings === true;
    this.workspace.reachBy([
      ...(this.host.workspace ? [this.host.workspace] : []),
      ...(servesFiles === true ? [clientWorkspace(this.connection)] : []),
    ]);
    this.settingsFiles.initialize(params);
    if (settings !== undefined) this.takeSettings(settings);
    this.phase = 'running';
    return {
      serverInfo: { name: 'duthao', version: this.host.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...this.capabilities(),
        ...(this.abilities.workspaceFolders && {
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        }),
      },
    };
  }

  private capabilities(): ServerCapabilities {
    return answers.reduce<ServerCapabilities>(
      (all, answer) => ({ ...all, ...answer.capabilities?.(this.abilities) }),
      {},
    );
  }

  private initialized(): void {
    if (this.complaint !== undefined) this.complain(this.complaint);
    if (this.abilities.registersConfiguration)
      this.hand(this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'duthao' }));
    this.hand(this.settingsFiles.initialized(this.abilities));
    this.askForSettings();
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
