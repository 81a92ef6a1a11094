import type { Configuration } from '../analysis/configuration';
import type { Language } from '../rules/rule';
import { decode, type Decoded } from '../workspace/decode';
import { looksLikeDraft } from '../workspace/recognise';
import { checkSize, FileError, readFile, type FileStamp } from './files';
import type { Target } from './find-files';
import type { Host } from './host';
import { shown } from './paths';
import type { FoundProject, Settings } from './settings';
import type { Words } from './words';

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

/** What it takes to read files: the machine, the settings, and somebody to tell what goes wrong. */
export interface Desk {
  readonly host: Pick<Host, 'cwd' | 'path' | 'readInput'>;
  readonly words: Words;
  readonly settings: Settings;
  /** Told of what keeps a part of the run from being done. Line and column count from 1. */
  readonly tell: (path: string, message: string, line?: number, column?: number) => void;
}

/**
 * Reads a file.
 * @param inputPath the name that the standard input is to have
 * @returns undefined when it cannot be read, which is told, or is no draft
 */
export async function openFile(target: Target, desk: Desk, inputPath?: string): Promise<OpenedFile | undefined> {
  const { host, words, settings } = desk;
  const { path, cwd } = host;
  try {
    if (target.file === undefined) {
      const bytes = await host.readInput();
      checkSize(bytes.length, words);
      const name = inputPath === undefined ? '-' : shown(inputPath, path);
      return {
        ...(await settingsOf(path.resolve(cwd, inputPath ?? '-'), settings)),
        shown: name,
        decoded: decode(bytes),
        stored: undefined,
      };
    }
    const { decoded, stamp } = readFile(target.file, words);
    if (target.onlyIfDraft && !(decoded.ok && looksLikeDraft(decoded.text))) return undefined;
    return {
      ...(await settingsOf(target.file, settings)),
      shown: target.shown,
      decoded,
      stored: { file: target.file, stamp },
    };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    desk.tell(target.shown, error.message);
    return undefined;
  }
}

/** @param file absolute path */
async function settingsOf(
  file: string,
  settings: Settings,
): Promise<Pick<OpenedFile, 'project' | 'configuration' | 'language'>> {
  return {
    project: await settings.projectOf(file),
    configuration: await settings.configurationOf(file),
    language: await settings.languageOf(file),
  };
}
