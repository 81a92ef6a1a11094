import fs from 'node:fs';
import path from 'node:path';
import { checkFolder, checkOneFile } from './command-line';
import { folderIndex } from './folder-index';
import { burst, editToDiagnostics, memory, openCold, startup, symbolsAfterEdit, type Servers } from './measures';
import { peers } from './peers';
import { keep, machineOf, paste, print, tableOf, type Group } from './report';
import { editorRequests } from './requests';
import { isReached, type Row } from './row';
import { fullCheck, growth } from './throughput';

const out = path.resolve('out/bench');
const cli = path.resolve('server/dist/cli.js');
const servers: Servers = {
  floor: [path.join(out, 'empty-server.cjs'), '--stdio'],
  ours: [path.resolve('server/dist/lsp.js'), '--stdio'],
};

/** Each measure by a name that can be given on the command line: `npm run bench -- startup edit`. */
const measures: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  startup: async () => [await startup(servers)],
  edit: async () => [
    await editToDiagnostics(servers, '10 KB', 10_000, 1.5),
    await editToDiagnostics(servers, '100 KB', 100_000, 1.3),
    await editToDiagnostics(servers, '1 MB', 1_000_000, 1.5),
    await editToDiagnostics(servers, '10 MB', 10_000_000, 2),
  ],
  burst: async () => [await burst(servers, '100 KB', 100_000), await burst(servers, '1 MB', 1_000_000)],
  open: () => openCold(servers),
  symbols: async () => [await symbolsAfterEdit(servers)],
  requests: () => editorRequests(servers),
  check: () => [fullCheck()],
  growth: () => [growth()],
  process: () => [checkOneFile(cli)],
  folder: () => checkFolder(cli),
  index: () => folderIndex(servers),
  memory: async () => [await memory(servers, '100 KB', 100_000), await memory(servers, '1 MB', 1_000_000)],
  size: () => [sizeOf()],
  peers: () => peers(servers, cli),
};

/** What is not measured unless it is asked for: other tools must be installed first. */
const ONLY_WHEN_ASKED = ['peers'];

/** The table of docs/performance.md is written anew. */
const INTO_DOCS = '--docs';

/** All files of the server, in the order in which they are loaded; the first alone answers `initialize`. */
function sizeOf(): Row {
  const files = ['lsp.js', 'lsp/check.js', 'lsp/help.js', 'lsp/ignore.js'];
  const sizes = files.map((file) => fs.statSync(path.resolve('server/dist', file)).size / 1024);
  const sum = sizes.reduce((all, one) => all + one, 0);
  return {
    measure: 'server bundle, minified, all its files',
    floor: `${(fs.statSync(servers.floor[0]!).size / 1024).toFixed(0)} KB`,
    ours: `${sum.toFixed(0)} KB`,
    result: sum,
    target: 350,
    bound: 'most',
    unit: 'KB',
    note: files.map((file, at) => `${file} ${sizes[at]!.toFixed(0)}`).join(', '),
  };
}

async function main(): Promise<void> {
  const chosen = process.argv.slice(2).filter((name) => name !== INTO_DOCS);
  const names = Object.keys(measures);
  const unknown = chosen.filter((name) => measures[name] === undefined);
  if (unknown.length > 0) throw new Error(`no such measure: ${unknown.join(', ')}; there are ${names.join(', ')}`);
  const machine = machineOf();
  console.log(machine);
  const measured = new Map<string, Group>();
  for (const name of chosen.length > 0 ? chosen : names.filter((one) => !ONLY_WHEN_ASKED.includes(one))) {
    const began = performance.now();
    const rows = await measures[name]!();
    rows.forEach(print);
    console.log(`  ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
    measured.set(name, { date: new Date().toISOString(), machine, rows });
  }
  const all = keep(path.join(out, 'result.json'), measured, names);
  const table = tableOf(all);
  fs.writeFileSync(path.join(out, 'table.md'), table);
  if (process.argv.includes(INTO_DOCS)) paste(table, 'docs/performance.md');
  const rows = [...measured.values()].flatMap((group) => group.rows).filter(({ target }) => target !== undefined);
  console.log(
    `${rows.filter(isReached).length} of ${rows.length} targets reached; figures in out/bench/result.json, the table in out/bench/table.md`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
