import { ErrorCodes, ResponseError, type Connection, type TextDocumentIdentifier } from 'vscode-languageserver';
import { wordsIn, type Words } from '../l10n/words';
import type { Language } from '../rules/rule';
import type { Abilities } from './abilities';
import type { Presentation } from './convert';
import type { Diagnostics } from './diagnostics';
import type { Host } from './host';
import type { Inspection, OpenDraft } from './open-draft';
import type { KnownDrafts } from './known-drafts';
import type { OpenDrafts } from './open-drafts';
import type { Projects } from './projects';
import type { Settings } from './settings';
import type { WorkspaceDrafts } from './workspace-drafts';

/** One kind of request that the server answers, such as that for the outline. What it declares at its start stands in capabilities.ts. */
export interface Answer {
  /** Registers the handlers on the desk's connection. */
  listen(desk: Desk): void;
  /** Told when settings have changed: what is shown may be out of date. */
  settingsChanged?(desk: Desk): void;
}

/** What the server holds, and the way its answers are given. */
export interface DeskSurroundings {
  readonly connection: Connection;
  readonly host: Host;
  readonly drafts: OpenDrafts;
  readonly workspace: WorkspaceDrafts;
  readonly known: KnownDrafts;
  readonly diagnostics: Diagnostics;
  readonly projects: Projects;
  readonly inspect: (uri: string) => Inspection;
  /** True where the client saves a settings file that an action has written to. */
  readonly savesSettings: () => boolean;
  /** The commands of the client that a lens may run. */
  readonly commands: () => ReadonlySet<string>;
  readonly settings: () => Settings;
  /** Sends a message; one that cannot be delivered is logged. */
  readonly hand: (delivery: Promise<unknown>) => void;
  /** True where the client selects what a quick fix leaves to be filled in. */
  readonly selects: () => boolean;
  readonly presentation: () => Presentation;
  readonly phase: () => Phase;
  /** Told of every request: what nobody waits for waits. */
  readonly asked: () => void;
  readonly log: (what: string, error: unknown) => void;
}

/** The life of a server: before `initialize`, up, and after `shutdown`. */
export type Phase = 'fresh' | 'running' | 'shut down';

type Handler<P, R> = (params: P) => R | ResponseError<never>;

/** Where requests are answered: what every answer may ask of the server around it. */
export class Desk {
  constructor(private readonly around: DeskSurroundings) {}

  get connection(): Connection {
    return this.around.connection;
  }

  get host(): Host {
    return this.around.host;
  }

  get drafts(): OpenDrafts {
    return this.around.drafts;
  }

  /** The drafts of the open folders, open or not. */
  get workspace(): WorkspaceDrafts {
    return this.around.workspace;
  }

  /** What is known of all drafts: of those that are open, and of the others in the folders. */
  get known(): KnownDrafts {
    return this.around.known;
  }

  /** What a draft is to be examined by, open or not. */
  inspectionOf(uri: string): Inspection {
    return this.around.inspect(uri);
  }

  get diagnostics(): Diagnostics {
    return this.around.diagnostics;
  }

  get projects(): Projects {
    return this.around.projects;
  }

  get savesSettings(): boolean {
    return this.around.savesSettings();
  }

  /** The commands of the client that a lens may run. */
  get commands(): ReadonlySet<string> {
    return this.around.commands();
  }

  get settings(): Settings {
    return this.around.settings();
  }

  /** Sends a message; one that cannot be delivered is logged, and nobody waits for it. */
  hand(delivery: Promise<unknown>): void {
    this.around.hand(delivery);
  }

  get selects(): boolean {
    return this.around.selects();
  }

  get presentation(): Presentation {
    return this.around.presentation();
  }

  get abilities(): Abilities {
    return this.presentation.abilities;
  }

  get language(): Language {
    return this.presentation.language;
  }

  /** The words of the interface in the language chosen. */
  get words(): Words {
    return wordsIn(this.language);
  }

  /** Answers a request: an error becomes an error response and a line in the log, and the server lives on. */
  answer<P, R>(name: string, handler: (params: P) => R): Handler<P, R> {
    return (params) => {
      this.around.asked();
      const phase = this.around.phase();
      if (phase === 'fresh')
        return new ResponseError(ErrorCodes.ServerNotInitialized, `${name}: the server is not initialized`);
      if (phase === 'shut down')
        return new ResponseError(ErrorCodes.InvalidRequest, `${name}: the server was shut down`);
      try {
        return handler(params);
      } catch (error) {
        this.around.log(name, error);
        return new ResponseError(
          ErrorCodes.InternalError,
          `${name}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    };
  }

  /**
   * Answers a request about one draft.
   * @param none what is answered about a draft that is not open
   */
  answerAbout<P extends { textDocument: TextDocumentIdentifier }, R>(
    name: string,
    none: R,
    handler: (open: OpenDraft, params: P) => R,
  ): Handler<P, R> {
    return this.answer(name, (params: P) => {
      const open = this.drafts.get(params.textDocument.uri);
      return open === undefined ? none : handler(open, params);
    });
  }
}
