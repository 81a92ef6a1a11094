import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { rules } from '../rules/registry';
import { checkTarget, type CheckOrder } from './check-target';
import type { Target } from './find-files';
import type { Desk } from './opened-file';
import { plainOf, type PlainFile } from './plain-file';
import type { RunError } from './session';
import { Settings } from './settings';
import { wordsIn } from './words';

/** What a thread answers about one file. */
export interface ThreadAnswer {
  /** Undefined for a file that is no draft, or could not be used. */
  readonly file: PlainFile | undefined;
  readonly errors: readonly RunError[];
}

/** Checks the files that the main thread names, one after the other, and sends what came of each. */
export function answerChecks(): void {
  const order = workerData as CheckOrder;
  const words = wordsIn(order.language);
  const host = { cwd: order.cwd, path, readInput: () => Promise.resolve(new Uint8Array()) };
  // What is wrong with settings files is told by the main thread, which reads them too.
  const settings = new Settings(host, order.given, rules, words, () => undefined);
  let last = Promise.resolve();
  parentPort?.on('message', (target: Target) => {
    last = last.then(async () => {
      parentPort?.postMessage(await answerFor(target, order, { host, words, settings }));
    });
  });
}

async function answerFor(target: Target, order: CheckOrder, reading: Omit<Desk, 'tell'>): Promise<ThreadAnswer> {
  const errors: RunError[] = [];
  const desk: Desk = {
    ...reading,
    tell: (named, message, line, column) => errors.push({ path: named, message, line, column }),
  };
  const outcome = await checkTarget(target, desk, order);
  if (outcome === undefined) return { file: undefined, errors };
  const { suppressions } = await reading.settings.configurationOf(target.file!);
  return { file: plainOf(outcome.checked, suppressions ?? []), errors };
}
