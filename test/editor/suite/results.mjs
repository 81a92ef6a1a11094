/** Begins a line of the log that holds the results of the tests as JSON; the harness looks for it. */
export const RESULTS = 'results of the tests: ';
