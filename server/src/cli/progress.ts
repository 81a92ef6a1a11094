import type { Output } from './host';
import { cutTo } from './width';

/** One line on a terminal that says how far a run has come; nothing where nobody watches. */
export class Progress {
  private visible = false;
  private last = 0;

  /**
   * @param say the line for a number of files done
   * @param now milliseconds
   */
  constructor(
    private readonly out: Output,
    private readonly all: number,
    private readonly say: (done: number, all: number) => string,
    private readonly now: () => number = () => performance.now(),
  ) {}

  step(done: number, name: string): void {
    if (!this.out.isTerminal || this.all < 2 || (this.visible && this.now() - this.last < 100)) return;
    this.last = this.now();
    this.visible = true;
    this.out.write(`\r\u001b[K${cutTo(`${this.say(done, this.all)} ${name}`, this.out.columns - 1)}`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.visible) this.out.write('\r\u001b[K');
    this.visible = false;
  }
}
