/** Views are brought up to date when the keys have been still for so long. In milliseconds. */
const STILLNESS = 200;

/** Does something once when nothing has disturbed it for a moment; nothing runs before it is disturbed. */
export class Stillness {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly act: () => void) {}

  disturb(): void {
    this.dispose();
    this.timer = setTimeout(this.act, STILLNESS);
  }

  /** Takes back what is planned. */
  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
