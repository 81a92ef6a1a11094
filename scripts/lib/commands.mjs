// Starts other programs, and ends every one of them (and what they started themselves) when this one ends.
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const started = new Set();
/** @type {Set<() => void | Promise<void>>} */
const cleanups = new Set();
/** Once it is there, nothing new is started: whoever waited for a program that was ended goes on to the next. */
let ending;

/**
 * Starts a program at the head of a process group of its own, so that its own children can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, options = {}) {
  if (ending) throw new Error('ended');
  const common = { stdio: 'ignore', ...options, detached: !windows };
  // A script of the Windows shell (`code.cmd`) runs in nothing else; no path holds a quote there.
  const child = /\.(cmd|bat)$/i.test(command)
    ? spawn(
        `"${command}"`,
        args.map((arg) => `"${arg}"`),
        { ...common, shell: true },
      )
    : spawn(command, args, common);
  started.add(child);
  child.once('error', () => started.delete(child));
  return child;
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { show?: boolean }} [options] `show`: its output goes to our own
 * @returns {Promise<{ code: number, output: string }>} its exit code (127 when it cannot be started) and what it wrote
 */
export async function run(command, args, { show = false, ...options } = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from?.setEncoding('utf8');
    from?.on('data', (text) => {
      output += text;
      if (show) to.write(text);
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  started.delete(child);
  return { code, output };
}

/**
 * Runs a program that must succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { show?: boolean }} [options]
 * @returns {Promise<string>} what it wrote
 * @throws {Error} with the last lines of its output when it fails
 */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const lastLines = output.trim().split('\n').slice(-20).join('\n');
  throw new Error(`${[command, ...args].join(' ')} → ${code}\n${lastLines}`);
}

/** @returns {NodeJS.ProcessEnv} ours, without what another VS Code (in whose terminal we may run) put there for itself */
export function inheritedEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|PORT$)/.test(name));
  return Object.fromEntries(kept);
}

/**
 * Runs npm: the very one that runs us, where one does.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options) {
  const self = process.env.npm_execpath;
  if (self?.endsWith('npm-cli.js')) return mustRun(process.execPath, [self, ...args], options);
  return mustRun(windows ? 'npm.cmd' : 'npm', args, options);
}

/**
 * Ends a program and everything that it started, and waits until all of it is gone.
 * @param {import('node:child_process').ChildProcess} child as {@link start} returned it
 * @param {number} [patience] milliseconds in which they may end by themselves
 */
export async function stop(child, patience = 5000) {
  started.delete(child);
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  signalGroup(child.pid, 'SIGTERM');
  if (await groupIsGone(child.pid, patience)) return;
  signalGroup(child.pid, 'SIGKILL');
  await groupIsGone(child.pid, 2000);
}

/** The leader may be gone before its children are, and a group tells nobody when it ends: so we look. */
async function groupIsGone(leader, patience) {
  const end = Date.now() + patience;
  while (signalGroup(leader, 0)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}

/** @returns {boolean} whether a process of that group is still there */
function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {() => void | Promise<void>} cleanup runs once, when everything is ended, after the programs are gone
 */
export function whenEverythingEnds(cleanup) {
  cleanups.add(cleanup);
}

/** Ends every program that is still running, then clears up behind them. */
export function endEverything() {
  ending ??= endAndClearUp();
  return ending;
}

async function endAndClearUp() {
  await Promise.all([...started].map(stop));
  while (cleanups.size > 0) {
    const [cleanup] = cleanups;
    cleanups.delete(cleanup);
    await cleanup();
  }
}

/**
 * On Ctrl-C, on `kill` and when the terminal is closed: ends everything, then this process.
 * @param {{ announce?: () => void, exitCode?: number }} [how] `announce` says so to the person
 */
export function endWhenAsked({ announce = () => {}, exitCode = 130 } = {}) {
  const end = () => {
    if (ending) return;
    announce();
    void endEverything().finally(() => process.exit(exitCode));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  // `kill` of npm ends the shell between npm and us, and nobody tells us: but then we have another parent.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500).unref();
}
