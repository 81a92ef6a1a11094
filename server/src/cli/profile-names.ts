import type { ProfileChoice } from '../analysis/project-file';
import { formatIds } from '../vocabulary/formats';

/** The formats that `--profile` takes. Not taken from the schema of settings files: its package is loaded only where there is such a file. */
export const profileNames: readonly ProfileChoice[] = ['auto', ...formatIds];
