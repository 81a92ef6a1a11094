import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MeasuredServer } from './lsp-client';
import { planOf, typingPlaces, type Servers } from './measures';
import { generatePlan } from './plan-generator';
import { megabytes, ms, type Row } from './row';
import { quantile } from './statistics';

const DRAFTS = 1000;
const BYTES = 30_000;
const EDITS = 15;
const CHANGED = 2;

const capabilities = {
  window: { workDoneProgress: true },
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, symbol: {} },
};

/** A folder of 1,000 drafts in the index: how long until it is known, what that takes, how soon a change is seen, and who has to wait meanwhile. */
export async function folderIndex(servers: Servers): Promise<Row[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-bench-'));
  try {
    const name = (at: number): string => path.join(folder, `ke-hoach-${String(at).padStart(4, '0')}.duthao`);
    for (let at = 0; at < DRAFTS; at++)
      fs.writeFileSync(name(at), generatePlan({ seed: at, bytes: BYTES, faultsPerHundred: 5 }));
    const uri = pathToFileURL(folder).href;
    const alone = await MeasuredServer.start(servers.ours, { pulls: true, capabilities });
    await alone.open(planOf(100_000));
    await alone.pull();
    const before = alone.memory();
    await alone.stop();

    const server = await MeasuredServer.start(servers.ours, { pulls: true, capabilities, folder: uri });
    const began = performance.now();
    await server.endOfProgress();
    const cold = performance.now() - began;
    const memory = server.memory();
    const seen: number[] = [];
    for (let edit = 0; edit < EDITS; edit++)
      seen.push(await changeIsSeen(server, name(edit), `Đề mục thử lần ${edit}`));
    const asked = performance.now();
    await server.request('duthao/reviewFolders', { folders: [uri], today: '2026-07-10' });
    const review = performance.now() - asked;
    await server.stop();
    const typing = await typingMeanwhile(servers, uri);
    return [
      {
        measure: `index of ${DRAFTS} drafts of 30 KB, cold`,
        floor: '–',
        ours: `${(cold / 1000).toFixed(1)} s`,
        result: (DRAFTS * BYTES) / 1e3 / cold,
        target: undefined,
        bound: 'least',
        unit: 'MB/s',
      },
      {
        measure: 'memory of that index, beside one open draft of 100 KB',
        floor: '–',
        ours: megabytes(memory),
        result: memory / before,
        target: undefined,
        bound: 'most',
        note: `${megabytes(before)} without the folder`,
      },
      {
        measure: 'a change of one file is seen in the index, p95',
        floor: '–',
        ours: ms(quantile(seen, 0.95)),
        result: quantile(seen, 0.95),
        target: undefined,
        bound: 'most',
        unit: 'ms',
        note: 'it waits for a pause of 150 ms',
      },
      {
        measure: `duthao/reviewFolders, ${DRAFTS} drafts of 30 KB`,
        floor: '–',
        ours: `${(review / 1000).toFixed(1)} s`,
        result: (DRAFTS * BYTES) / 1e3 / review,
        target: undefined,
        bound: 'least',
        unit: 'MB/s',
      },
      {
        measure: 'edit → diagnostics while the folder is read, p95, 100 KB',
        floor: '–',
        ours: ms(quantile(typing, 0.95)),
        result: quantile(typing, 0.95),
        target: undefined,
        bound: 'most',
        unit: 'ms',
        note: `at most ${ms(Math.max(...typing))}`,
      },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** From the change of a file, told as an editor tells it, until a search finds what is new in it. */
async function changeIsSeen(server: MeasuredServer, file: string, heading: string): Promise<number> {
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('I- MỤC ĐÍCH, YÊU CẦU', `I- ${heading.toUpperCase()}`));
  const before = performance.now();
  const changes = [{ uri: pathToFileURL(file).href, type: CHANGED }];
  await server.notify('workspace/didChangeWatchedFiles', { changes });
  for (;;) {
    // A question counts as work of somebody, which the index gives way to: so it is not asked too often.
    await new Promise((resolve) => setTimeout(resolve, 170));
    const found = (await server.request('workspace/symbol', { query: heading })) as readonly unknown[];
    if (found.length > 0) return performance.now() - before;
  }
}

/** Types while the index is built, at the pace of a person: the times until the findings are there. */
async function typingMeanwhile(servers: Servers, folder: string): Promise<number[]> {
  const text = planOf(100_000);
  const server = await MeasuredServer.start(servers.ours, { pulls: true, capabilities, folder });
  const reading = new AbortController();
  void server.endOfProgress().then(() => reading.abort());
  await server.open(text);
  await server.pull();
  const times: number[] = [];
  for (const place of typingPlaces(text, 60)) {
    await new Promise((resolve) => setTimeout(resolve, 180));
    if (reading.signal.aborted) break;
    const before = performance.now();
    await server.type(place, 'a');
    await server.pull();
    times.push(performance.now() - before);
  }
  await server.stop();
  return times;
}
