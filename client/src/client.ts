import { Uri, window, type ExtensionContext } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { lensCommands } from './lenses';
import { RestartDelay } from './restart-delay';
import { serverSettings } from './settings';

/** Where drafts are edited; a draft in the history of Git is only looked at. */
export const draftSchemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];

/** The documents that the server looks after. */
export const draftSelector = draftSchemes.map((scheme) => ({ scheme, language: 'duthao' }));

/** Settings files, so that the server knows their text as the editor has it, saved or not. */
const settingsSelector = draftSchemes.map((scheme) => ({ scheme, pattern: '**/duthao.json' }));

/** What the person at the editor is to know about the server. */
export type ServerState = 'starting' | 'running' | 'gone' | 'stopped';

/** The server as seen from the extension. */
export interface ServerLink {
  readonly client: BaseLanguageClient;
  /** Number of the server's process; undefined while it is not up, and for a worker. */
  processId(): number | undefined;
  /** Starts the server if it is not up. */
  start(): void;
  restart(): void;
  /** Ends the server for good. */
  stop(): Promise<void>;
}

/** How the server runs here: in a process of its own, or in a worker of the browser. */
export interface ServerKind {
  /** Makes the client that starts it. */
  client(options: LanguageClientOptions): BaseLanguageClient;
  /**
   * Ends it at once, without asking: one that hangs would not answer.
   * @returns false where none is up
   */
  kill(): boolean;
  /** Number of its process; undefined while it is not up, and for a worker. */
  processId(): number | undefined;
}

/** Shows no message by itself: what there is to know stands in the status item and in the log. */
function quiet(client: BaseLanguageClient): BaseLanguageClient {
  const error = client.error.bind(client);
  client.error = (message, data) => {
    error(message, data, false);
  };
  return client;
}

/**
 * Makes the client that starts the server, and starts it again whenever it ends.
 * @param onState told of every change
 */
export function linkServer(
  context: ExtensionContext,
  server: ServerKind,
  onState: (state: ServerState) => void,
): ServerLink {
  const delay = new RestartDelay(() => Date.now());
  const output = window.createOutputChannel('Dự Thảo', { log: true });
  let stopping = false;
  let waiting = false;
  const options: LanguageClientOptions = {
    documentSelector: [...draftSelector, ...settingsSelector],
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    initializationOptions: () => ({
      settings: serverSettings(),
      rulePages: Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
      savesSettings: true,
      selects: true,
      servesFiles: true,
      commands: lensCommands,
    }),
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      async closed() {
        if (!stopping) {
          onState('gone');
          waiting = true;
          // Also lets a start that was under way fail before the next one begins.
          await new Promise((resolve) => setTimeout(resolve, delay.ended()));
          waiting = false;
        }
        return { action: stopping ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
      },
    },
  };
  const client = quiet(server.client(options));
  let wasUp = false;
  context.subscriptions.push(
    output,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        wasUp = true;
        delay.started();
        onState('running');
      } else if (newState === State.Starting) onState(wasUp ? 'gone' : 'starting');
      else if (stopping) onState('stopped');
    }),
  );
  const start = (): void => {
    client.start().catch((error: unknown) => {
      client.error('start', error);
    });
  };
  return {
    client,
    processId: () => server.processId(),
    start,
    restart() {
      // A server that hangs would not answer to being asked; what has ended is started again anyway.
      if (!server.kill() && !waiting) start();
    },
    async stop() {
      stopping = true;
      if (client.isRunning()) await client.stop();
    },
  };
}
