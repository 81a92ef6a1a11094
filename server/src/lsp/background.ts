import type { Clock } from './host';

/** How long nothing must have been asked before work goes on that nobody waits for, in milliseconds. */
const QUIET = 150;
/** Whoever types without a pause is no reason to wait for ever. */
const MOST_PATIENCE = 2000;

/** Lets work that nobody waits for go on only in the pauses of the work that somebody does. */
export class Background {
  private lastAsked = -QUIET;

  constructor(private readonly clock: Clock) {}

  /** Something was asked or told: what nobody waits for has to wait. */
  asked(): void {
    this.lastAsked = this.clock.now();
  }

  /** Comes back at the next pause; everything that has arrived meanwhile is handled before. */
  async pause(): Promise<void> {
    const since = this.clock.now();
    let wait = 0;
    do {
      await new Promise<void>((resolve) => this.clock.after(wait, resolve));
      wait = this.lastAsked + QUIET - this.clock.now();
    } while (wait > 0 && this.clock.now() - since < MOST_PATIENCE);
  }
}
