/** What the command `duthao` ends with. */
export const exitStatus = {
  clean: 0,
  /** Findings at or above warning. */
  findings: 1,
  couldNotRun: 2,
  /** Ended by Ctrl-C, as shells have it: 128 + SIGINT. */
  interrupted: 130,
} as const;
