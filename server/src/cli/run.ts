import process from 'node:process';
import { UsageError } from './arguments';
import type { Host } from './host';
import { exitStatus } from './status';
import { wordsIn, type Words } from './words';
import type { Language } from '../rules/rule';

/** A command: does its work and gives the exit status. */
export type Command = (args: readonly string[], host: Host, words: Words) => Promise<number>;

/** Loaded when asked for: `duthao --version` reads no rules. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).check,
  plan: async () => (await import('./commands/plan')).plan,
  outline: async () => (await import('./commands/outline')).outline,
  rules: async () => (await import('./commands/rules')).rules,
  explain: async () => (await import('./commands/explain')).explain,
  config: async () => (await import('./commands/config')).config,
  lsp: async () => (await import('./commands/lsp')).lsp,
};

/**
 * Runs the command line once.
 * @param args what stands behind `duthao`
 * @returns the exit status: 0 nothing at or above warning, 1 findings, 2 the command could not run
 */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const words = wordsIn(languageOf(args));
  try {
    return await dispatch(args, host, words);
  } catch (error) {
    const message =
      error instanceof UsageError
        ? error.message
        : words.unexpected(error instanceof Error ? error.message : String(error));
    host.err.write(`duthao: ${message}\n`);
    return exitStatus.couldNotRun;
  }
}

async function dispatch(args: readonly string[], host: Host, words: Words): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    const { version } = await import('../../package.json');
    host.out.write(`${version}\n`);
    return exitStatus.clean;
  }
  const wantsHelp = name === undefined || name === 'help' || name === '--help' || name === '-h';
  if (wantsHelp || rest.includes('--help') || rest.includes('-h')) {
    const { helpOf } = await import('./help');
    (name === undefined ? host.err : host.out).write(helpOf(wantsHelp ? rest[0] : name, words.language));
    return name === undefined ? exitStatus.couldNotRun : exitStatus.clean;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new UsageError(await unknownCommand(name, words));
  const command = await load();
  if (name !== 'lsp') endOnInterrupt(host);
  return command(rest, host, words);
}

async function unknownCommand(name: string, words: Words): Promise<string> {
  const { nearest } = await import('../analysis/nearest');
  return name.startsWith('-')
    ? words.unknownOption(name, undefined)
    : words.unknownCommand(name, nearest(name, Object.keys(commands)));
}

/** The language must be known before the arguments are read: what is wrong with them is told in it. */
function languageOf(args: readonly string[]): Language {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--lang=en') ||
    (options[options.indexOf('--lang') + 1] === 'en' && options.includes('--lang'))
    ? 'en'
    : 'vi';
}

let waiting = false;

/** Ctrl-C: files are written whole within one step, so it can end at any time; only the line of progress is taken away. */
function endOnInterrupt(host: Host): void {
  if (waiting) return;
  waiting = true;
  process.once('SIGINT', () => {
    if (host.err.isTerminal) host.err.write('\r\u001b[K');
    process.exit(exitStatus.interrupted);
  });
}
