import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkFolder, checkOneFile } from './command-line';
import {
  burst,
  editToDiagnostics,
  memory,
  openCold,
  startup,
  symbolsAfterEdit,
  type Row,
  type Servers,
} from './measures';
import { fullCheck, growth } from './throughput';

const out = path.resolve('out/bench');
const cli = path.resolve('server/dist/cli.js');
const servers: Servers = {
  floor: [path.join(out, 'empty-server.cjs'), '--stdio'],
  ours: [path.resolve('server/dist/lsp.js'), '--stdio'],
};

/** Each measure by a name that can be given on the command line: `npm run bench -- startup edit`. */
const measures: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  startup: async () => [await startup(servers)],
  edit: async () => [
    await editToDiagnostics(servers, '10 KB', 10_000, 1.5),
    await editToDiagnostics(servers, '100 KB', 100_000, 1.3),
    await editToDiagnostics(servers, '1 MB', 1_000_000, 1.5),
    await editToDiagnostics(servers, '10 MB', 10_000_000, 2),
  ],
  burst: async () => [await burst(servers, '100 KB', 100_000), await burst(servers, '1 MB', 1_000_000)],
  open: async () => [await openCold(servers)],
  symbols: async () => [await symbolsAfterEdit(servers)],
  check: () => Promise.resolve([fullCheck(), growth()]),
  process: () => Promise.resolve([checkOneFile(cli)]),
  folder: () => checkFolder(cli),
  memory: async () => [await memory(servers, '100 KB', 100_000), await memory(servers, '1 MB', 1_000_000)],
  size: () => Promise.resolve([sizeOf(servers.ours[0]!)]),
};

function sizeOf(bundle: string): Row {
  const kilobytes = fs.statSync(bundle).size / 1024;
  return {
    measure: 'server bundle, minified',
    floor: `${(fs.statSync(servers.floor[0]!).size / 1024).toFixed(0)} KB`,
    ours: `${kilobytes.toFixed(0)} KB`,
    result: kilobytes,
    target: 350,
    bound: 'most',
    note: 'KB',
  };
}

function isReached({ result, target, bound }: Row): boolean {
  return bound === 'most' ? result <= target : result >= target;
}

function print(row: Row): void {
  const verdict = isReached(row) ? 'reached' : 'NOT reached';
  const sign = row.bound === 'most' ? '≤' : '≥';
  console.log(
    `${row.measure.padEnd(60)} floor ${row.floor.padStart(9)}   ours ${row.ours.padStart(9)}   ${row.result.toFixed(2).padStart(7)} ${sign} ${String(row.target).padEnd(5)} ${verdict}${row.note === undefined ? '' : ` (${row.note})`}`,
  );
}

async function main(): Promise<void> {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => measures[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`no such measure: ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
  const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, ${os.type()} ${os.release()}`;
  console.log(machine);
  const rows: Row[] = [];
  for (const name of chosen.length > 0 ? chosen : Object.keys(measures)) {
    for (const row of await measures[name]!()) {
      print(row);
      rows.push(row);
    }
  }
  fs.writeFileSync(
    path.join(out, 'result.json'),
    JSON.stringify({ machine, date: new Date().toISOString(), rows }, null, 2),
  );
  console.log(`${rows.filter(isReached).length} of ${rows.length} targets reached; figures in out/bench/result.json`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
