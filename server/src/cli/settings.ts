import fs from 'node:fs';
import { defaultConfiguration, type Configuration } from '../analysis/configuration';
import type { ProfileChoice, ProjectFile } from '../analysis/project-file';
import type { Language, Rule } from '../rules/rule';
import { projectFilesFor, within } from '../workspace/draft-files';
import { FileError, readFile } from './files';
import type { Host } from './host';
import { LineTable } from './line-table';
import { shown, slashed } from './paths';
import type { Words } from './words';

/** A settings file that was found and read. */
export interface FoundProject {
  /** Absolute path. */
  readonly file: string;
  /** As reports name it. */
  readonly shown: string;
  readonly project: ProjectFile;
  readonly lines: LineTable;
  /** Its settings as they hold for one file: what is silenced there is part of them. */
  readonly configurationOf: (file: string) => Configuration;
}

/** What the command line says about settings; undefined where it says nothing. */
export interface GivenSettings {
  readonly profile: ProfileChoice | undefined;
  readonly config: string | undefined;
  readonly lang: Language | undefined;
}

/** Told about what is wrong with a settings file, once each. */
export type TellSettingsProblem = (shown: string, message: string, line?: number, column?: number) => void;

/** The settings that hold for each file: command line, then the nearest `duthao.json`, then the defaults. */
export class Settings {
  private readonly byFile = new Map<string, FoundProject | undefined>();

  constructor(
    private readonly host: Pick<Host, 'cwd' | 'path'>,
    private readonly given: GivenSettings,
    private readonly rules: readonly Rule[],
    private readonly words: Words,
    private readonly problem: TellSettingsProblem,
  ) {}

  /**
   * The settings file for a draft: the one that was named, or the nearest one.
   * @param file absolute path of the draft, or of anything in its folder
   */
  async projectOf(file: string): Promise<FoundProject | undefined> {
    const { path, cwd } = this.host;
    if (this.given.config !== undefined)
      return this.read(path.resolve(cwd, this.given.config), shown(this.given.config, path), true);
    for (const candidate of projectFilesFor(slashed(file, path))) {
      const found = await this.read(path.normalize(candidate), undefined, false);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async configurationOf(file: string): Promise<Configuration> {
    const base = (await this.projectOf(file))?.configurationOf(file) ?? defaultConfiguration;
    const { profile } = this.given;
    return profile === undefined ? base : { ...base, profile: profile === 'auto' ? undefined : profile };
  }

  async languageOf(file: string): Promise<Language> {
    return this.given.lang ?? (await this.projectOf(file))?.project.language ?? 'vi';
  }

  private async read(file: string, named: string | undefined, required: boolean): Promise<FoundProject | undefined> {
    if (this.byFile.has(file)) return this.byFile.get(file);
    const found = required || fs.existsSync(file) ? await this.readNow(file, named ?? this.relative(file)) : undefined;
    this.byFile.set(file, found);
    return found;
  }

  private async readNow(file: string, named: string): Promise<FoundProject | undefined> {
    const text = this.textOf(file, named);
    if (text === undefined) return undefined;
    const { configurationFor, readProjectFile } = await import('../analysis/project-file');
    const project = readProjectFile(text, this.rules);
    const lines = new LineTable(text);
    for (const { message, offset } of project.problems) {
      const position = lines.positionAt(offset);
      this.problem(named, message[this.words.language], position.line + 1, lines.columnOf(position));
    }
    const { path } = this.host;
    const folder = slashed(path.dirname(file), path);
    const configurationOf = (draft: string): Configuration =>
      configurationFor(project, within(folder, slashed(draft, path)));
    return { file, shown: named, project, lines, configurationOf };
  }

  private textOf(file: string, named: string): string | undefined {
    try {
      const { decoded } = readFile(file, this.words);
      if (decoded.ok) return decoded.text;
      this.problem(named, this.words.undecodable[decoded.reason]);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.problem(named, error.message);
    }
    return undefined;
  }

  /** A settings file above the working folder is named as seen from there: `../duthao.json`. */
  private relative(file: string): string {
    const { path, cwd } = this.host;
    return shown(path.relative(cwd, file), path);
  }
}
