import type { Clock } from '../../../server/src/lsp/host';

/** The day on which the tests are run. */
export const TODAY = { year: 2026, month: 6, day: 5 };

/** A clock that stands still until a test turns it. */
export class TurnedClock implements Clock {
  private time = 1_000_000;
  private alarms: { readonly at: number; readonly run: () => void }[] = [];

  /** How many things are planned. */
  get planned(): number {
    return this.alarms.length;
  }

  now(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const alarm = { at: this.time + milliseconds, run };
    this.alarms.push(alarm);
    return () => {
      this.alarms = this.alarms.filter((one) => one !== alarm);
    };
  }

  /** Lets time pass; what is planned for it happens, in its order. */
  pass(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const next = this.alarms.filter((alarm) => alarm.at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.time = Math.max(this.time, next.at);
      this.alarms = this.alarms.filter((alarm) => alarm !== next);
      next.run();
    }
    this.time = end;
  }
}
