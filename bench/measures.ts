import { MeasuredServer, type Place } from './lsp-client';
import { generatePlan } from './plan-generator';
import { Random } from './random';
import { megabytes, ms, type Row } from './row';
import { median, quantile } from './statistics';

/** The commands of the two servers: the empty one, whose figures are the floor, and ours. */
export interface Servers {
  readonly floor: readonly string[];
  readonly ours: readonly string[];
}

export const FAULTS_PER_HUNDRED = 5;

export function planOf(bytes: number): string {
  return generatePlan({ seed: 20260605, bytes, faultsPerHundred: FAULTS_PER_HUNDRED });
}

/** Places in the middle of long lines, spread over the draft by a seed. */
export function typingPlaces(text: string, count: number): Place[] {
  const random = new Random(7);
  const lines = text
    .split('\n')
    .map((line, at) => ({ at, length: line.length }))
    .filter(({ length }) => length > 60);
  return Array.from({ length: count }, () => {
    const { at, length } = random.pick(lines);
    return { line: at, character: 20 + random.below(length - 40) };
  });
}

/** Runs a measurement on both servers in turns, so that whatever else the machine does falls on both. */
async function inTurns(
  servers: Servers,
  rounds: number,
  measure: (command: readonly string[]) => Promise<readonly number[]>,
): Promise<{ floor: number[]; ours: number[] }> {
  const floor: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0;
    if (first) floor.push(...(await measure(servers.floor)));
    ours.push(...(await measure(servers.ours)));
    if (!first) floor.push(...(await measure(servers.floor)));
  }
  return { floor, ours };
}

export async function startup(servers: Servers): Promise<Row> {
  const { floor, ours } = await inTurns(servers, 20, async (command) => {
    const server = await MeasuredServer.start(command, { pulls: true });
    await server.stop();
    return [server.startup];
  });
  return {
    measure: 'start → initialize answered',
    floor: ms(median(floor)),
    ours: ms(median(ours)),
    result: median(ours) / median(floor),
    target: 1.15,
    bound: 'most',
  };
}

export async function editToDiagnostics(servers: Servers, label: string, bytes: number, target: number): Promise<Row> {
  const text = planOf(bytes);
  const edits = bytes > 5_000_000 ? 40 : 200;
  const { floor, ours } = await inTurns(servers, bytes > 5_000_000 ? 3 : 4, async (command) => {
    const server = await MeasuredServer.start(command, { pulls: true });
    await server.open(text);
    await server.pull();
    const places = typingPlaces(text, edits + 30);
    const times: number[] = [];
    for (const [at, place] of places.entries()) {
      const before = performance.now();
      await server.type(place, 'a');
      await server.pull();
      // The first edits warm the engine of both servers up.
      if (at >= 30) times.push(performance.now() - before);
    }
    await server.stop();
    return times;
  });
  return {
    measure: `edit → diagnostics, p95, ${label}`,
    floor: ms(quantile(floor, 0.95)),
    ours: ms(quantile(ours, 0.95)),
    result: quantile(ours, 0.95) / quantile(floor, 0.95),
    target,
    bound: 'most',
  };
}

export async function burst(servers: Servers, label: string, bytes: number): Promise<Row> {
  const text = planOf(bytes);
  let most = 0;
  const { floor, ours } = await inTurns(servers, 6, async (command) => {
    const server = await MeasuredServer.start(command, { pulls: false });
    await server.open(text);
    await server.burst(typingPlaces(text, 100));
    const before = performance.now();
    const { publishes } = await server.burst(typingPlaces(text, 100));
    const time = performance.now() - before;
    if (command === servers.ours) most = Math.max(most, publishes);
    await server.stop();
    return [time];
  });
  return {
    measure: `100 edits without waiting, ${label}`,
    floor: ms(median(floor)),
    ours: ms(median(ours)),
    result: median(ours) / median(floor),
    target: 1,
    bound: 'most',
    note: `${most} publishes at most`,
  };
}

/** A draft of 1 MB in a server that has not seen one: when its first findings are there, and when all are. */
export async function openCold(servers: Servers): Promise<Row[]> {
  const text = planOf(1_000_000);
  const whole: number[] = [];
  const { floor, ours } = await inTurns(servers, 8, async (command) => {
    const server = await MeasuredServer.start(command, { pulls: false });
    const first = server.nextPublish();
    // Ours tells how the whole draft stands as soon as it knows all its findings.
    const all = command === servers.ours ? server.next('duthao/status') : undefined;
    const before = performance.now();
    await server.open(text);
    await first;
    const time = performance.now() - before;
    await all;
    if (all !== undefined) whole.push(performance.now() - before);
    await server.stop();
    return [time];
  });
  const row = (what: string, times: readonly number[]): Row => ({
    measure: `open → ${what} diagnostics, cold, 1 MB`,
    floor: ms(median(floor)),
    ours: ms(median(times)),
    result: median(times) / median(floor),
    target: 4,
    bound: 'most',
  });
  return [row('first', ours), { ...row('all', whole), target: undefined }];
}

/** The floor answers with the symbols that ours gives: the answer itself is a megabyte. */
export async function symbolsAfterEdit(servers: Servers): Promise<Row> {
  const text = planOf(1_000_000);
  const asked = await MeasuredServer.start(servers.ours, { pulls: true });
  await asked.open(text);
  const symbols = await asked.symbols();
  await asked.stop();
  const { floor, ours } = await inTurns(servers, 2, async (command) => {
    const server = await MeasuredServer.start(command, { pulls: true });
    if (command === servers.floor) await server.request('bench/answerSymbols', { symbols });
    await server.open(text);
    await server.symbols();
    const times: number[] = [];
    for (const [at, place] of typingPlaces(text, 80).entries()) {
      await server.type(place, 'a');
      const before = performance.now();
      await server.symbols();
      if (at >= 20) times.push(performance.now() - before);
    }
    await server.stop();
    return times;
  });
  return {
    measure: 'document symbols after an edit, p95, 1 MB',
    floor: ms(quantile(floor, 0.95)),
    ours: ms(quantile(ours, 0.95)),
    result: quantile(ours, 0.95),
    target: 20,
    bound: 'most',
    unit: 'ms',
    note: `${(JSON.stringify(symbols).length / 1e6).toFixed(1)} million characters; median ${ms(median(ours))}, of the floor ${ms(median(floor))}`,
  };
}

export async function memory(servers: Servers, label: string, bytes: number): Promise<Row> {
  const text = planOf(bytes);
  const { floor, ours } = await inTurns(servers, 3, async (command) => {
    const server = await MeasuredServer.start(command, { pulls: true });
    await server.open(text);
    await server.pull();
    for (const place of typingPlaces(text, 200)) {
      await server.type(place, 'a');
      await server.pull();
    }
    const bytesUsed = server.memory();
    await server.stop();
    return [bytesUsed];
  });
  return {
    measure: `memory after 200 edits, ${label}`,
    floor: megabytes(median(floor)),
    ours: megabytes(median(ours)),
    result: median(ours) / median(floor),
    target: 1.25,
    bound: 'most',
  };
}
