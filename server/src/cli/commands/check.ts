import type { CalendarDate } from '../../model/date';
import { profileNames } from '../profile-names';
import { LANGUAGE_OPTION, readArguments, UsageError } from '../arguments';
import { checkFile, type CheckedFile } from '../checked-file';
import { readDay, todayByClock } from '../day';
import { FileError } from '../files';
import type { Host } from '../host';
import { shown } from '../paths';
import type { Print, Reporter } from '../report/reporter';
import type { Command } from '../run';
import { Session } from '../session';
import { exitStatus } from '../status';
import { UnusedSuppressions } from '../unused-suppressions';
import type { Words } from '../words';

/** Makes a reporter for one run. */
type MakeReporter = (print: Print, host: Host, words: Words, today: CalendarDate) => Promise<Reporter>;

/** How each form of report is loaded; a new form is one more line. */
const reporters = {
  text: async (print, host, words) => (await import('../report/text')).textReporter(print, host, words),
  json: async (print, _, words) => (await import('../report/json')).jsonReporter(print, words),
  sarif: async (print, host, words) =>
    (await import('../report/sarif')).sarifReporter(
      print,
      host,
      words,
      (await import('../../../package.json')).version,
    ),
  github: async (print, _, words) => (await import('../report/github')).githubReporter(print, words),
  junit: async (print, _, words) => (await import('../report/junit')).junitReporter(print, words),
  html: async (print, _, words, today) => (await import('../report/html')).htmlReporter(print, words, today),
} as const satisfies Record<string, MakeReporter>;

type Format = keyof typeof reporters;

const OPTIONS = {
  format: { kind: 'choice', of: Object.keys(reporters) as Format[] },
  fix: { kind: 'switch' },
  today: { kind: 'text' },
  profile: { kind: 'choice', of: profileNames },
  config: { kind: 'text' },
  baseline: { kind: 'text' },
  'update-baseline': { kind: 'switch' },
  'stdin-path': { kind: 'text' },
  lang: LANGUAGE_OPTION,
} as const;

/** `duthao check`: the findings of files and folders. */
export const check: Command = async (args, host, words) => {
  const { options, positionals } = readArguments(args, OPTIONS, words);
  const paths = positionals.length > 0 ? positionals : ['.'];
  if (options.fix && paths.includes('-')) throw new UsageError(words.inputNotFixed);
  const told = options.today === undefined ? undefined : readDay(options.today, words);
  if (options['update-baseline'] && options.baseline === undefined) throw new UsageError(words.baselineAlone);
  const format = options.format ?? 'text';
  const session = new Session(host, words, options, format !== 'text');
  const print = (text: string): void => {
    session.print(text);
  };
  const reporter = await reporters[format](print, host, words, told ?? todayByClock());
  const baseline = await baselineOf(options, session);
  const unused = new UnusedSuppressions(host.path, words.language);
  let found = false;
  /** @returns true when something at or above warning was reported */
  const report = (file: CheckedFile): boolean => {
    const shown = baseline?.pass(file) ?? file;
    reporter.file(shown);
    return shown.findings.some(({ severity }) => severity !== 'information');
  };
  for await (const file of session.open(paths, options['stdin-path'])) {
    const dated = { ...file, configuration: { ...file.configuration, today: told } };
    const checked = checkFile(dated, session, options.fix);
    if (checked === undefined) continue;
    unused.add(file, checked);
    found = report(checked) || found;
  }
  for (const settingsFile of unused.files()) found = report(settingsFile) || found;
  baseline?.end();
  reporter.end(session.errors);
  if (session.errors.length > 0) return exitStatus.couldNotRun;
  return found ? exitStatus.findings : exitStatus.clean;
};

/** What becomes of each file by the baseline, and what is said of it in the end. */
interface BaselineStep {
  readonly pass: (file: CheckedFile) => CheckedFile;
  readonly end: () => void;
}

/** @returns undefined where no baseline is asked for, or it cannot be used: then all is reported */
async function baselineOf(
  {
    baseline: named,
    'update-baseline': update,
  }: { readonly baseline: string | undefined; readonly 'update-baseline': boolean },
  session: Session,
): Promise<BaselineStep | undefined> {
  if (named === undefined) return undefined;
  const { host, words } = session;
  const { Baseline } = await import('../baseline');
  const path = shown(named, host.path);
  const baseline = new Baseline(host.path.resolve(host.cwd, named), host, words);
  const attempt = <Result>(run: () => Result): Result | undefined => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      session.tell(path, error.message);
      return undefined;
    }
  };
  if (update)
    return {
      // What is written down is no longer to be mended: it is not reported.
      pass: (file) => {
        baseline.keep(file);
        return { ...file, findings: [] };
      },
      end: () => {
        const count = attempt(() => baseline.write());
        if (count !== undefined) session.note(words.baselineWritten(count, path));
      },
    };
  const isRead = attempt(() => {
    baseline.read();
    return true;
  });
  if (isRead === undefined) return undefined;
  return {
    pass: (file) => baseline.without(file),
    end: () => {
      const { known, gone } = baseline.counts();
      if (known > 0) session.note(words.baselineKnown(known, path));
      if (gone > 0) session.note(words.baselineGone(gone, path));
    },
  };
}
