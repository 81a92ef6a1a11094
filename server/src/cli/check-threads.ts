import type { Worker } from 'node:worker_threads';
import type { CheckOrder } from './check-target';
import type { ThreadAnswer } from './check-thread';
import type { Target } from './find-files';
import type { Host } from './host';

/** A thread is worth its start when it has at least so many files to check. */
const FILES_PER_THREAD = 25;

/** How many files wait at each thread or are done before their turn: no thread has to wait, and memory stays flat. */
const AHEAD = 8;

interface Thread {
  readonly worker: Worker;
  /** Told the answers in the order of the questions; undefined when the thread has ended. */
  readonly asked: ((answer: ThreadAnswer | undefined) => void)[];
}

/** Threads that check files, each on a processor of its own. */
export class CheckThreads {
  private readonly threads: Thread[] = [];
  private readonly begun = new Map<Target, Promise<ThreadAnswer | undefined>>();
  private next = 0;

  /** @param targets the files; they will be asked for in this order */
  private constructor(
    private readonly targets: readonly Target[],
    start: () => Worker,
    private readonly count: number,
  ) {
    for (let at = 0; at < count; at++) this.add(start());
  }

  /** @returns undefined where one thread does as well: few files, the standard input, or files that are changed */
  static for(
    targets: readonly Target[],
    { threads }: Pick<Host, 'threads'>,
    order: CheckOrder,
  ): CheckThreads | undefined {
    const count = Math.min(threads?.most ?? 0, Math.floor(targets.length / FILES_PER_THREAD));
    if (threads === undefined || count < 2 || order.fix || targets.some(({ file }) => file === undefined))
      return undefined;
    return new CheckThreads(targets, () => threads.start(order), count);
  }

  /**
   * What a thread says of a file; it may have been checked before it is asked for.
   * @returns undefined when no thread was left to do it
   */
  async answerFor(target: Target): Promise<ThreadAnswer | undefined> {
    for (; this.next < this.targets.length && this.begun.size < this.count * AHEAD; this.next++)
      this.begin(this.targets[this.next]!);
    const answer = await this.begun.get(target);
    this.begun.delete(target);
    return answer;
  }

  end(): void {
    for (const { worker } of this.threads) void worker.terminate();
  }

  private begin(target: Target): void {
    const [thread] = this.threads.toSorted((a, b) => a.asked.length - b.asked.length);
    if (thread === undefined) return;
    const answer = new Promise<ThreadAnswer | undefined>((resolve) => thread.asked.push(resolve));
    this.begun.set(target, answer);
    thread.worker.postMessage(target);
  }

  private add(worker: Worker): void {
    const thread: Thread = { worker, asked: [] };
    this.threads.push(thread);
    worker.on('message', (answer: ThreadAnswer) => thread.asked.shift()?.(answer));
    // A thread that fails, for want of memory perhaps, loses nothing: the main thread does what it had to do.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.threads.splice(this.threads.indexOf(thread), 1);
      for (const answer of thread.asked.splice(0)) answer(undefined);
    });
  }
}
