/** What the server is told by the place it runs in; nothing else of it depends on Node. */
export interface Host {
  /** Number of the process; undefined where there is none, as in a browser worker. */
  readonly pid: number | undefined;
  readonly version: string;
  readonly clock: Clock;
}

/** The time, as tests can turn it. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /**
   * Runs something once, later.
   * @returns takes it back
   */
  after(milliseconds: number, run: () => void): () => void;
}
