import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MeasuredServer } from './lsp-client';
import { planOf, typingPlaces, type Servers } from './measures';
import { ms, type Row } from './row';
import { median } from './statistics';

const SOURCE = path.resolve('bench/peers');
const HOME = path.resolve('out/bench/peers');
const ROUNDS = 3;
const EDITS = 25;
const WARMING = 5;

/** Commands that check a text of 1 MB, beside ours. None of them knows what a plan is: it is their speed alone that is compared. */
const checkers: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'markdownlint', args: ['markdownlint-cli/markdownlint.js', 'ke-hoach.md'] },
  { name: 'textlint, one rule', args: ['textlint/bin/textlint.js', '--rule', 'terminology', 'ke-hoach.md'] },
  {
    name: 'cspell with its Vietnamese dictionary',
    args: ['cspell/bin.mjs', '--no-progress', '--no-summary', 'ke-hoach.md'],
  },
];

/** Language servers, each with a text of its own kind. */
const languageServers = [
  {
    name: 'JSON language server',
    command: ['node_modules/vscode-langservers-extracted/bin/vscode-json-language-server', '--stdio'],
    pulls: true,
    language: 'json',
    textOf: (plan: string) => JSON.stringify(plan.split('\n'), null, 1),
  },
  {
    name: 'Markdown language server (remark, recommended rules)',
    command: ['markdown-server.mjs', '--stdio'],
    pulls: false,
    language: 'markdown',
    textOf: (plan: string) => plan,
  },
] as const;

/** Other tools on the same text or one of the same size, ours in turns with each. */
export async function peers(servers: Servers, cli: string): Promise<Row[]> {
  install();
  fs.writeFileSync(path.join(HOME, 'ke-hoach.md'), planOf(1_000_000));
  const rows = checkers.map(({ name, args: [script, ...args] }) => {
    const theirs: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      theirs.push(timeOf([path.join(HOME, 'node_modules', script!), ...args]));
      ours.push(timeOf([cli, 'check', 'ke-hoach.md']));
    }
    return compared(`whole process, 1 MB: ${name}`, median(theirs), median(ours));
  });
  for (const { name, command, pulls, language, textOf } of languageServers) {
    const plan = planOf(100_000);
    const theirs = await editTimes([path.join(HOME, command[0]), ...command.slice(1)], pulls, textOf(plan), language);
    const ours = await editTimes(servers.ours, true, plan, 'duthao');
    rows.push(compared(`edit → diagnostics, median, 100 KB: ${name}`, median(theirs), median(ours)));
  }
  return rows;
}

/** Installs the tools, exactly those of the lock file, unless they are there. */
function install(): void {
  const lock = fs.readFileSync(path.join(SOURCE, 'package-lock.json'), 'utf8');
  const installed = path.join(HOME, 'installed.json');
  fs.cpSync(SOURCE, HOME, { recursive: true });
  if (fs.existsSync(installed) && fs.readFileSync(installed, 'utf8') === lock) return;
  console.log('installing the other tools …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
    cwd: HOME,
    stdio: 'inherit',
    shell: process.platform === 'win32', // there npm is a script of the shell
  });
  if (status !== 0) throw new Error('the other tools could not be installed');
  fs.writeFileSync(installed, lock);
}

function timeOf(args: readonly string[]): number {
  const before = performance.now();
  spawnSync(process.execPath, args, { cwd: HOME, stdio: 'ignore' });
  return performance.now() - before;
}

async function editTimes(
  command: readonly string[],
  pulls: boolean,
  text: string,
  language: string,
): Promise<number[]> {
  const server = await MeasuredServer.start(command, { pulls });
  const first = pulls ? undefined : server.nextPublish();
  // It looks for its settings from the file's folder on.
  await server.open(text, pathToFileURL(path.join(HOME, `soan-thao.${language}`)).href, language);
  await (first ?? server.pull());
  const times: number[] = [];
  for (const [at, place] of typingPlaces(text, EDITS).entries()) {
    const before = performance.now();
    const told = pulls ? undefined : server.nextPublish();
    await server.type(place, 'a');
    await (told ?? server.pull());
    if (at >= WARMING) times.push(performance.now() - before);
  }
  await server.stop();
  return times;
}

function compared(measure: string, theirs: number, ours: number): Row {
  return {
    measure,
    floor: ms(theirs),
    ours: ms(ours),
    result: theirs / ours,
    target: undefined,
    bound: 'least',
    isPeer: true,
  };
}
