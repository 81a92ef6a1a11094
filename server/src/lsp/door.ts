import type { Connection, InitializeParams, Message, MessageStrategy } from 'vscode-languageserver';
import type { Answer } from './desk';
import { greet } from './capabilities';
import type { Host } from './host';
import type { Server } from './server';

/** What of the server is loaded only when it is needed. */
export interface Parts {
  /** All that is needed to check drafts; a server that is begun listens already. */
  readonly check: () => Promise<{ readonly begin: (connection: Connection, host: Host) => Server }>;
  /** All that helps somebody who looks at a draft: outline, hover, completion … */
  readonly help: () => Promise<{ readonly answers: readonly Answer[] }>;
}

/** What comes while drafts are opened, edited and checked; each needs the rules, none the rest. */
const CHECKING: ReadonlySet<string> = new Set([
  'exit',
  'initialized',
  'shutdown',
  'textDocument/diagnostic',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didOpen',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
]);

/** How long the answer to `initialize` is given to leave before the rules are loaded unasked, in milliseconds. */
const LEAVING = 10;

/** What must be loaded before a message can be handled. */
const NOTHING = 0;
const CHECK = 1;
const HELP = 2;

/**
 * Stands before the server while it is loaded: `initialize` is answered at once, without any rule; the rules are loaded while the editor reads
 * the answer, or with the first message that needs them; what helps is loaded with the first request for it. No message overtakes another.
 */
export class Door implements MessageStrategy {
  private loaded = NOTHING;
  private server: Server | undefined;
  private params: InitializeParams | undefined;
  /** The last of the messages that wait for a part; undefined when none does. */
  private waiting: Promise<void> | undefined;
  private begin!: () => Promise<Server>;

  /** @param failed what is to happen when a part cannot be loaded: its file is missing or broken, and nothing can be answered */
  constructor(
    private readonly parts: Parts,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Begins to listen on the connection that was made with this door as its message strategy. */
  listen(connection: Connection, host: Host): void {
    this.begin = async () => (await this.parts.check()).begin(connection, host);
    connection.onInitialize((params) => {
      this.params = params;
      this.server?.begin(params);
      host.clock.after(LEAVING, () => void this.inTurn(CHECK));
      return greet(params, host);
    });
    connection.listen();
  }

  /** Called by the connection with each message, in their order. */
  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    const need = needOf(message);
    return this.waiting === undefined && need <= this.loaded
      ? next(message)
      : this.inTurn(need).then(() => next(message));
  }

  /** Loads what is needed, after all that has come before. */
  private inTurn(need: number): Promise<void> {
    const turn: Promise<void> = (this.waiting ?? Promise.resolve())
      .then(() => this.load(need))
      .catch(this.failed)
      .then(() => {
        if (this.waiting === turn) this.waiting = undefined;
      });
    this.waiting = turn;
    return turn;
  }

  private async load(need: number): Promise<void> {
    if (need >= CHECK && this.loaded < CHECK) {
      this.server = await this.begin();
      if (this.params !== undefined) this.server.begin(this.params);
      this.loaded = CHECK;
    }
    if (need >= HELP && this.loaded < HELP) {
      this.server?.answer((await this.parts.help()).answers);
      this.loaded = HELP;
    }
  }
}

function needOf(message: Message): number {
  // An answer of the client has no method: whoever asked is loaded.
  const { method } = message as { readonly method?: unknown };
  if (typeof method !== 'string' || method === 'initialize' || method.startsWith('$/')) return NOTHING;
  return CHECKING.has(method) ? CHECK : HELP;
}
