import { profileNames } from '../profile-names';
import { LANGUAGE_OPTION, readArguments, UsageError } from '../arguments';
import { checkFile } from '../checked-file';
import { readDay } from '../day';
import type { Host } from '../host';
import type { Reporter } from '../report/reporter';
import type { Command } from '../run';
import { Session } from '../session';
import { exitStatus } from '../status';
import { UnusedSuppressions } from '../unused-suppressions';
import type { Words } from '../words';

/** How each form of report is loaded; a new form is one more line. */
const reporters = {
  text: async (session: Session, host: Host, words: Words) =>
    (await import('../report/text')).textReporter(
      (text) => {
        session.print(text);
      },
      host,
      words,
    ),
  json: async (session: Session, _: Host, words: Words) =>
    (await import('../report/json')).jsonReporter((text) => {
      session.print(text);
    }, words),
} as const satisfies Record<string, (session: Session, host: Host, words: Words) => Promise<Reporter>>;

const OPTIONS = {
  format: { kind: 'choice', of: ['text', 'json'] },
  fix: { kind: 'switch' },
  today: { kind: 'text' },
  profile: { kind: 'choice', of: profileNames },
  config: { kind: 'text' },
  'stdin-path': { kind: 'text' },
  lang: LANGUAGE_OPTION,
} as const;

/** `duthao check`: the findings of files and folders. */
export const check: Command = async (args, host, words) => {
  const { options, positionals } = readArguments(args, OPTIONS, words);
  const paths = positionals.length > 0 ? positionals : ['.'];
  if (options.fix && paths.includes('-')) throw new UsageError(words.inputNotFixed);
  if (options.today !== undefined) readDay(options.today, words);
  const format = options.format ?? 'text';
  const session = new Session(host, words, options, format !== 'text');
  const reporter = await reporters[format](session, host, words);
  const unused = new UnusedSuppressions(host.path, words.language);
  let found = false;
  for await (const file of session.open(paths, options['stdin-path'])) {
    const checked = checkFile(file, session, options.fix);
    if (checked === undefined) continue;
    reporter.file(checked);
    unused.add(file, checked);
    found ||= checked.findings.some(({ severity }) => severity !== 'information');
  }
  for (const settingsFile of unused.files()) reporter.file(settingsFile);
  reporter.end(session.errors);
  if (session.errors.length > 0) return exitStatus.couldNotRun;
  return found ? exitStatus.findings : exitStatus.clean;
};
