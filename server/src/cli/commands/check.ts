import type { CalendarDate } from '../../model/date';
import { profileNames } from '../profile-names';
import { LANGUAGE_OPTION, readArguments, UsageError } from '../arguments';
import { checkTarget, type CheckOrder, type FileOutcome } from '../check-target';
import type { ThreadAnswer } from '../check-thread';
import { CheckThreads } from '../check-threads';
import type { CheckedFile } from '../checked-file';
import { readDay, todayByClock } from '../day';
import { FileError } from '../files';
import type { Target } from '../find-files';
import type { Host } from '../host';
import { shown } from '../paths';
import { fromPlain } from '../plain-file';
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
  const { profile, config, lang, fix } = options;
  const order = { cwd: host.cwd, given: { profile, config, lang }, today: told, fix, language: words.language };
  for await (const outcome of checkedFiles(paths, options['stdin-path'], order, session)) {
    unused.add(outcome);
    found = report(outcome.checked) || found;
  }
  for (const settingsFile of unused.files()) found = report(settingsFile) || found;
  baseline?.end();
  reporter.end(session.errors);
  if (session.errors.length > 0) return exitStatus.couldNotRun;
  return found ? exitStatus.findings : exitStatus.clean;
};

/** Checks the files that paths stand for, many of them on several processors; what comes of each, in their order. */
async function* checkedFiles(
  paths: readonly string[],
  inputPath: string | undefined,
  order: CheckOrder,
  session: Session,
): AsyncGenerator<FileOutcome> {
  const targets = await session.targets(paths, inputPath);
  const threads = CheckThreads.for(targets, session.host, order);
  try {
    yield* session.each(targets, async (target) => {
      await session.host.pause();
      const answer = await threads?.answerFor(target);
      return answer === undefined ? checkTarget(target, session, order, inputPath) : outcomeOf(answer, target, session);
    });
  } finally {
    threads?.end();
  }
}

/** What a thread says of a file, as if it had been checked here. */
async function outcomeOf(
  { file, errors }: ThreadAnswer,
  target: Target,
  session: Session,
): Promise<FileOutcome | undefined> {
  for (const { path, message, line, column } of errors) session.tell(path, message, line, column);
  if (file === undefined || target.file === undefined) return undefined;
  const { suppressions } = await session.settings.configurationOf(target.file);
  return { checked: fromPlain(file, suppressions ?? []), project: await session.settings.projectOf(target.file) };
}

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
