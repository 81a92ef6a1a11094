import fs from 'node:fs';
import { readArguments, UsageError } from '../arguments';
import type { Command } from '../run';
import { exitStatus } from '../status';

/** `duthao lsp --stdio`: becomes the language server. It is a bundle of its own, started in this very process. */
export const lsp: Command = (args, host, words) => {
  const { options, positionals } = readArguments(args, { stdio: { kind: 'switch' } }, words);
  if (positionals[0] !== undefined) throw new UsageError(words.tooManyArguments(positionals[0]));
  if (!options.stdio) throw new UsageError(words.serverNeedsStdio);
  const file = host.path.join(host.distribution, 'lsp.js');
  if (!fs.existsSync(file)) throw new UsageError(words.serverMissing(file));
  host.startServer(file);
  return Promise.resolve(exitStatus.clean);
};
