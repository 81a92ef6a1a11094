import type { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { Door } from './door';
import type { Clock } from './host';
import { nodeFiles } from './node-files';
import { WholeMessages } from './node-output';
import { nodeWorkspace } from './node-workspace';
import { today } from './today';

// The server as a process of its own: how the editor talks to it (`--stdio`, `--node-ipc`, `--pipe=…`) is told by the arguments.

// V8 lets the space in which new objects are made grow to 16 MB while a long draft is read, and keeps it. At its first size a server with an open
// draft is as fast and takes 15 to 30 MB less. To be said before any draft is read.
setFlagsFromString('--semi-space-growth-factor=1');
// While hundreds of drafts are read it would let garbage grow to several times what is in use.
setFlagsFromString('--heap-growing-percent=100');

const clock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

const door = new Door({ check: () => import('./check'), help: () => import('./answers') }, (error) => {
  // A file of the server is missing or broken: the editor is to say so.
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});

/** The library takes a writer beside a stream that it reads from, and ends with that stream; only its types know of two streams or none. */
function throughWriter(out: Writable): Writable {
  return new WholeMessages(out) as unknown as Writable;
}

const options = { messageStrategy: door };
const connection = process.argv.includes('--stdio')
  ? createConnection(process.stdin, throughWriter(process.stdout), options)
  : createConnection(options);

// Whatever goes wrong, the drafts that are open stay checked. Nobody reads the log of an editor that is gone: then there is nothing left to do.
const log = (error: unknown): void => {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
};
process.on('uncaughtException', log);
process.on('unhandledRejection', log);
process.on('disconnect', () => process.exit(0));

door.listen(connection, { pid: process.pid, version, clock, today, files: nodeFiles, workspace: nodeWorkspace });
