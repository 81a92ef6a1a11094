import type { CheckedFile } from '../checked-file';
import type { RunError } from '../session';

/** Prints what a check found, in one form. */
export interface Reporter {
  /** Called for each file as it is done. */
  readonly file: (file: CheckedFile) => void;
  /** Called once, when all is done. */
  readonly end: (errors: readonly RunError[]) => void;
}

/** Writes a piece of the report. */
export type Print = (text: string) => void;
