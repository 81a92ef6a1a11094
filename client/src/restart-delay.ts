/** A server that has lived this long was not killed at its start. In milliseconds. */
const LONG_LIFE = 10_000;
const STEP = 50;
const LONGEST = 500;
/** Behind so many deaths in a row something is wrong for good: then it is tried now and then. */
const PATIENT_TRIES = 30;
const RARELY = 30_000;

/** How long to wait before a server that ended is started again: shortly, a little longer each time, and never for ever. */
export class RestartDelay {
  private deaths = 0;
  private startedAt = 0;

  /** @param now the time in milliseconds */
  constructor(private readonly now: () => number) {}

  /** Tells that the server is up. */
  started(): void {
    this.startedAt = this.now();
  }

  /** Tells that the server has ended. @returns milliseconds to wait */
  ended(): number {
    if (this.now() - this.startedAt > LONG_LIFE) this.deaths = 0;
    this.deaths++;
    return this.deaths > PATIENT_TRIES ? RARELY : Math.min(this.deaths * STEP, LONGEST);
  }
}
