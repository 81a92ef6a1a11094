import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { rules } from '../rules/registry';
import type { Clock } from './host';
import { serve } from './serve';
import { today } from './today';

// The server in a worker of a browser. It has no files: those of the workspace are read through the client.

/** What is used of a worker's surroundings; the types of browsers would let in all the rest of them. */
declare const self: {
  addEventListener(type: 'error' | 'unhandledrejection', listen: (event: unknown) => void): void;
};

const clock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

// Whatever goes wrong, the drafts that are open stay checked.
const log = (event: unknown): void => {
  const { reason, message } = event as { readonly reason?: unknown; readonly message?: unknown };
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(message ?? reason));
};
self.addEventListener('error', log);
self.addEventListener('unhandledrejection', log);

serve(connection, rules, { pid: undefined, version, clock, today });
