import type { CalendarDate } from '../model/date';
import type { Language } from '../rules/rule';
import { checkFile, type CheckedFile } from './checked-file';
import type { Target } from './find-files';
import { openFile, type Desk } from './opened-file';
import type { FoundProject, GivenSettings } from './settings';

/** What one run asks of every file. Plain data: other threads are told it too. */
export interface CheckOrder {
  readonly cwd: string;
  readonly given: GivenSettings;
  /** The day that was told; undefined where none was. */
  readonly today: CalendarDate | undefined;
  readonly fix: boolean;
  /** The language of what is said of the run itself. */
  readonly language: Language;
}

/** A file that was checked, and the settings file that holds for it. */
export interface FileOutcome {
  readonly checked: CheckedFile;
  readonly project: FoundProject | undefined;
}

/**
 * Reads a file and checks it.
 * @param inputPath the name that the standard input is to have
 * @returns undefined when it is no draft, or cannot be used, which is told
 */
export async function checkTarget(
  target: Target,
  desk: Desk,
  { today, fix }: CheckOrder,
  inputPath?: string,
): Promise<FileOutcome | undefined> {
  const file = await openFile(target, desk, inputPath);
  if (file === undefined) return undefined;
  const checked = checkFile({ ...file, configuration: { ...file.configuration, today } }, desk, fix);
  return checked && { checked, project: file.project };
}
