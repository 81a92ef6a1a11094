import type { ProfileChoice } from '../analysis/project-file';

/** The formats that `--profile` takes. Not taken from the schema of settings files: its package is loaded only where there is such a file. */
export const profileNames = ['auto', 'hd05', 'hd36', 'nd30'] as const satisfies readonly ProfileChoice[];
