import { rules } from '../rules/registry';
import { UsageError } from './arguments';
import { findFiles, type Target } from './find-files';
import type { Host } from './host';
import { openFile, type OpenedFile } from './opened-file';
import { Progress } from './progress';
import { Settings, type GivenSettings } from './settings';
import { printable } from './width';
import type { Words } from './words';

/** Something that kept a part of the run from being done. Line and column count from 1. */
export interface RunError {
  readonly path: string;
  readonly message: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** One run of a command over files: finds and reads them, keeps what went wrong, and writes without disturbing the line of progress. */
export class Session {
  readonly errors: RunError[] = [];
  readonly settings: Settings;
  private progress: Progress | undefined;

  /**
   * @param quiet true when the errors are part of what is printed, as in JSON; else they go to the error stream at once
   */
  constructor(
    readonly host: Host,
    readonly words: Words,
    given: GivenSettings,
    private readonly quiet: boolean,
  ) {
    this.settings = new Settings(host, given, rules, words, (path, message, line, column) => {
      this.tell(path, message, line, column);
    });
  }

  /** Keeps an error, and shows it where people read. */
  tell(path: string, message: string, line?: number, column?: number): void {
    this.errors.push({ path, message, line, column });
    if (this.quiet) return;
    this.progress?.clear();
    const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`;
    this.host.err.write(`${printable(`${place}: ${message}`)}\n`);
  }

  /** Writes to the standard output. */
  print(text: string): void {
    this.progress?.clear();
    this.host.out.write(text);
  }

  /** Says something to the person at the terminal that is no part of the result. */
  note(text: string): void {
    this.progress?.clear();
    this.host.err.write(`${text}\n`);
  }

  /**
   * Reads the files that paths stand for, one after the other. What cannot be read is told, and the rest goes on.
   * @param inputPath the name that the standard input is to have
   */
  async *open(given: readonly string[], inputPath?: string): AsyncGenerator<OpenedFile> {
    yield* this.each(await this.targets(given, inputPath), async (target) => {
      await this.host.pause();
      return openFile(target, this, inputPath);
    });
  }

  /**
   * The files that paths stand for.
   * @param inputPath the name that the standard input is to have
   */
  async targets(given: readonly string[], inputPath?: string): Promise<readonly Target[]> {
    if (inputPath !== undefined && !given.includes('-')) throw new UsageError(this.words.inputPathAlone);
    return findFiles(given, {
      host: this.host,
      words: this.words,
      problem: (path, message) => {
        this.tell(path, message);
      },
      projectIgnore: (folder) => this.ignoreListOf(folder),
      leftOut: (path) => {
        this.note(printable(this.words.leadsOut(path)));
      },
    });
  }

  /**
   * Does a piece of work with each file, one after the other, and gives what comes of it.
   * @param work gives undefined for a file that is no draft, or cannot be used
   */
  async *each<Result>(
    targets: readonly Target[],
    work: (target: Target) => Promise<Result | undefined>,
  ): AsyncGenerator<Result> {
    const progress = new Progress(this.host.err, targets.length, this.words.progress);
    this.progress = progress;
    let done = 0;
    let drafts = 0;
    for (const target of targets) {
      progress.step(++done, printable(target.shown));
      const result = await work(target);
      if (result === undefined) continue;
      drafts++;
      yield result;
    }
    progress.clear();
    if (drafts === 0 && this.errors.length === 0) this.note(this.words.noDrafts);
  }

  private async ignoreListOf(folder: string): Promise<{ folder: string; patterns: readonly string[] } | undefined> {
    const { path } = this.host;
    const found = await this.settings.projectOf(path.join(folder, 'x'));
    return found === undefined || found.project.ignore.length === 0
      ? undefined
      : { folder: path.dirname(found.file), patterns: found.project.ignore };
  }
}
