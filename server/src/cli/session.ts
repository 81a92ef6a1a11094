import type { Configuration } from '../analysis/configuration';
import type { Language } from '../rules/rule';
import { rules } from '../rules/registry';
import { decode, type Decoded } from '../workspace/decode';
import { looksLikeDraft } from '../workspace/recognise';
import { UsageError } from './arguments';
import { checkSize, FileError, readFile, type FileStamp } from './files';
import { findFiles, type Target } from './find-files';
import type { Host } from './host';
import { shown } from './paths';
import { Progress } from './progress';
import { Settings, type FoundProject, type GivenSettings } from './settings';
import { printable } from './width';
import type { Words } from './words';

/** Something that kept a part of the run from being done. Line and column count from 1. */
export interface RunError {
  readonly path: string;
  readonly message: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** A file as read, with the settings that hold for it. */
export interface OpenedFile {
  readonly shown: string;
  readonly decoded: Decoded;
  /** The settings file that holds for it. */
  readonly project: FoundProject | undefined;
  readonly configuration: Configuration;
  readonly language: Language;
  /** Where it stands and in which state it was read; undefined for the standard input. */
  readonly stored: { readonly file: string; readonly stamp: FileStamp } | undefined;
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
    if (inputPath !== undefined && !given.includes('-')) throw new UsageError(this.words.inputPathAlone);
    const targets = await findFiles(given, {
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
    const progress = new Progress(this.host.err, targets.length, this.words.progress);
    this.progress = progress;
    let done = 0;
    let opened = 0;
    for (const target of targets) {
      progress.step(++done, printable(target.shown));
      await this.host.pause();
      const file = await this.openTarget(target, inputPath);
      if (file === undefined) continue;
      opened++;
      yield file;
    }
    progress.clear();
    if (opened === 0 && this.errors.length === 0) this.note(this.words.noDrafts);
  }

  private async ignoreListOf(folder: string): Promise<{ folder: string; patterns: readonly string[] } | undefined> {
    const { path } = this.host;
    const found = await this.settings.projectOf(path.join(folder, 'x'));
    return found === undefined || found.project.ignore.length === 0
      ? undefined
      : { folder: path.dirname(found.file), patterns: found.project.ignore };
  }

  private async openTarget(target: Target, inputPath: string | undefined): Promise<OpenedFile | undefined> {
    const { host, words, settings } = this;
    const { path, cwd } = host;
    try {
      if (target.file === undefined) {
        const bytes = await host.readInput();
        checkSize(bytes.length, words);
        const file = path.resolve(cwd, inputPath ?? '-');
        return {
          shown: inputPath === undefined ? '-' : shown(inputPath, path),
          decoded: decode(bytes),
          project: await settings.projectOf(file),
          configuration: await settings.configurationOf(file),
          language: await settings.languageOf(file),
          stored: undefined,
        };
      }
      const { decoded, stamp } = readFile(target.file, words);
      if (target.onlyIfDraft && !(decoded.ok && looksLikeDraft(decoded.text))) return undefined;
      return {
        shown: target.shown,
        decoded,
        project: await settings.projectOf(target.file),
        configuration: await settings.configurationOf(target.file),
        language: await settings.languageOf(target.file),
        stored: { file: target.file, stamp },
      };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.tell(target.shown, error.message);
      return undefined;
    }
  }
}
