// Tries edits and texts for as long as it is told to: see `npm run fuzz -- --help`. The work is done in a thread of its own, so that an
// endless loop is seen and named.
import fs from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { largeTexts } from './support/hostile-texts';
import { middleDrafts, smallDrafts } from './support/seed-drafts';
import { faultOfText, Trials, type Subject } from './support/trials';

const HELP = `npm run fuzz -- [--seed N] [--minutes M] [--edits N] [--texts N] [--case N]

Edits drafts at random and compares each with a fresh one, and tries texts that no writer would write, large ones first.
Ends after M minutes (3), or when as many edits and texts were tried as asked for. Exit status 1 when something failed.

  --seed N      the same seed tries the same things (a new one each time)
  --case edits:N | texts:N
                tries this one alone: as printed beside what failed
npm run fuzz -- growth [NAME…]
                measures how the time of each rule grows with the text: see docs/reliability.md
`;

/** One input may take this much time of the processor, and this much more for each megabyte; then it hangs. In milliseconds. */
const PATIENCE = 10_000;
const PATIENCE_FOR_A_MEGABYTE = 5_000;
/** Mending is tried with texts up to this many characters: it looks at the text again after each round. */
const LARGEST_MENDED = 200_000;
/** After so many different faults there is enough to do. */
const ENOUGH = 12;

interface Task {
  readonly seed: number;
  readonly minutes: number;
  readonly edits: number;
  readonly texts: number;
  readonly only: { readonly subject: Subject; readonly number: number } | undefined;
  readonly progress: SharedArrayBuffer;
}

/** Places in the shared memory. */
const EDITS = 0;
const TEXTS = 1;
const FAULTS = 2;
const SUBJECT = 3;
const NUMBER = 4;
/** When the input must be through, in seconds of the processor since the start; 0 while nothing is tried. */
const DEADLINE = 5;

const subjects: readonly Subject[] = ['edits', 'texts'];

/** Writes at once: what a thread logs is lost when it is ended in the middle of its work. */
function print(line: string): void {
  fs.writeSync(1, `${line}\n`);
}

function work({ seed, minutes, edits, texts, only, progress }: Task): void {
  const shared = new Int32Array(progress);
  const began = Date.now();
  const seen = new Set<string>();
  const watch = (patience: number): void => {
    shared[DEADLINE] = patience === 0 ? 0 : Math.ceil(secondsOfProcessor() + patience / 1000);
  };
  const report = (name: string, what: string, smallest: () => string): void => {
    shared[FAULTS]!++;
    const key = what.replace(/\d+/g, '').slice(0, 60);
    if (seen.has(key)) return;
    seen.add(key);
    watch(0);
    print(`\n✗ --seed ${seed} --case ${name}\n${smallest()}`);
  };
  const trials = new Trials(seed);
  const attempt = (subject: Subject, number: number): void => {
    shared[SUBJECT] = subjects.indexOf(subject);
    shared[NUMBER] = number;
    watch(PATIENCE);
    const trial = trials.try(number, subject);
    shared[EDITS]! += trial.edits;
    shared[TEXTS]! += trial.texts;
    if (trial.fault) report(`${subject}:${number}`, trial.fault.what, trial.fault.smallest);
  };
  if (only) {
    attempt(only.subject, only.number);
    return;
  }
  const stock = [...smallDrafts, ...middleDrafts().map(({ text }) => text)].filter((text) => text !== '');
  for (const { name, text } of texts > 0 ? largeTexts(stock) : []) {
    watch(PATIENCE + (PATIENCE_FOR_A_MEGABYTE * text.length) / 1_000_000);
    const start = performance.now();
    const fault = faultOfText(text, text.length <= LARGEST_MENDED);
    print(
      `${name}: ${(text.length / 1_000_000).toFixed(2)} million characters, ${Math.round(performance.now() - start)} ms`,
    );
    shared[TEXTS]!++;
    if (fault !== undefined) report(`large: ${name}`, fault, () => fault);
  }
  for (let number = 0; Date.now() - began < minutes * 60_000 && seen.size < ENOUGH; number++) {
    const wantsEdits = shared[EDITS]! < edits;
    const wantsTexts = shared[TEXTS]! < texts;
    if (!wantsEdits && !wantsTexts) break;
    if (wantsEdits) attempt('edits', number);
    // As an edited draft stands for sixty edits, six texts are tried for each.
    for (let six = 0; six < 6 && wantsTexts; six++) attempt('texts', 6 * number + six);
  }
  watch(0);
}

/** What this process has taken so far: a machine that is busy with other things makes no input hang. */
function secondsOfProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Starts the work and keeps an eye on it. */
function supervise(task: Task): void {
  const shared = new Int32Array(task.progress);
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1000;
  const tell = () =>
    `${shared[EDITS]!.toLocaleString('en')} edits, ${shared[TEXTS]!.toLocaleString('en')} texts, ${shared[FAULTS]} failed (seed ${task.seed}, ${Math.round(seconds())} s)`;
  const worker = new Worker(__filename, { workerData: task });
  let told = 0;
  const looking = setInterval(() => {
    if (shared[DEADLINE]! > 0 && secondsOfProcessor() > shared[DEADLINE]!) {
      shared[DEADLINE] = 0;
      print(
        `\n✗ hangs: --seed ${task.seed} --case ${subjects[shared[SUBJECT]!]}:${shared[NUMBER]}, or the large text named last`,
      );
      shared[FAULTS]!++;
      void worker.terminate();
    } else if (seconds() > told + 30) {
      told = seconds();
      print(tell());
    }
  }, 500);
  worker.on('error', (error) => {
    shared[FAULTS]!++;
    console.error(error);
  });
  worker.on('exit', () => {
    clearInterval(looking);
    print(`\n${tell()}`);
    process.exitCode = shared[FAULTS]! > 0 ? 1 : 0;
  });
}

function numberOf(value: string | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!Number.isFinite(number)) throw new Error(`not a number: ${value}`);
  return number;
}

function caseOf(value: string | undefined): Task['only'] {
  if (value === undefined) return undefined;
  const [subject, number] = value.split(':');
  const known = subjects.find((one) => one === subject);
  if (known === undefined || !/^\d+$/.test(number ?? '')) throw new Error(`not a case: ${value}`);
  return { subject: known, number: Number(number) };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      minutes: { type: 'string' },
      edits: { type: 'string' },
      texts: { type: 'string' },
      case: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    print(HELP);
    return;
  }
  if (positionals[0] === 'growth') {
    const { measureGrowth } = await import('./support/growth');
    process.exitCode = measureGrowth(positionals.slice(1)) ? 0 : 1;
    return;
  }
  supervise({
    seed: numberOf(values.seed, Date.now() % 1_000_000),
    minutes: numberOf(values.minutes, values.edits === undefined && values.texts === undefined ? 3 : 600),
    edits: numberOf(values.edits, values.texts === undefined ? Number.MAX_SAFE_INTEGER : 0),
    texts: numberOf(values.texts, values.edits === undefined ? Number.MAX_SAFE_INTEGER : 0),
    only: caseOf(values.case),
    progress: new SharedArrayBuffer(6 * Int32Array.BYTES_PER_ELEMENT),
  });
}

if (isMainThread) void main();
else {
  work(workerData as Task);
  parentPort?.close();
}
