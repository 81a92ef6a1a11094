// The command `duthao`.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { nodeHost } from './host';
import { run } from './run';

// Of a folder of many drafts V8 would let the garbage grow to several times what is in use: memory stays flat.
setFlagsFromString('--heap-growing-percent=100');

/** A program that stopped reading (`duthao check | head`) wants no more: there is nobody to tell. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), nodeHost()).then((status) => {
  // Not `exit`: what was written to a pipe may still be on its way, and the language server goes on.
  process.exitCode = status;
});
