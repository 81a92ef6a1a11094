// The stages of `npm test`, in their order. A stage that is listed runs, and fails when it has nothing to run.
import fs from 'node:fs';
import { canInstallBrowser, findBrowser, installBrowser } from './browser.mjs';
import { run, start, stop } from './commands.mjs';
import { withoutNeovim } from './neovim.mjs';
import { inRoot, root } from './root.mjs';
import { installServedVSCode, servedVSCodeExists, servedVSCodeIsInstalled } from './served-vscode.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {boolean} [needsBuild] it tests what was built: the build comes before it, asked for or not
 * @property {() => Promise<{ passed: number, failed: number, leftOut?: string }>} run `leftOut`: why nothing was run, which is no failure
 */

/** @type {readonly Stage[]} */
const stages = [
  {
    name: 'types',
    run: () =>
      tools(
        ['typescript/bin/tsc', '-p', 'tsconfig.json'],
        ['typescript/bin/tsc', '-p', 'client/src/webview/tsconfig.json'],
      ),
  },
  {
    name: 'lint',
    run: () =>
      tools(
        ['eslint/bin/eslint.js', '.', '--max-warnings', '0'],
        ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
      ),
  },
  { name: 'build', run: build },
  mochaStage('unit'),
  mochaStage('rules'),
  { ...mochaStage('protocol'), needsBuild: true },
  { ...mochaStage('parity'), needsBuild: true },
  mochaStage('property'),
  mochaStage('corpus'),
  { ...mochaStage('architecture'), needsBuild: true },
  { ...mochaStage('package'), needsBuild: true },
  { name: 'neovim', needsBuild: true, run: neovim },
  { name: 'editor', needsBuild: true, run: servedSuite },
  { name: 'browser', needsBuild: true, run: browserSuite },
  { name: 'journeys', needsBuild: true, run: journeys },
];

/** The stages that one may ask for. */
export const namesOfStages = stages.map(({ name }) => name);

/**
 * @param {string[]} names those asked for; none: all
 * @param {{ desktop: boolean }} options `desktop`: the editor's tests run in a desktop VS Code
 * @returns {Stage[]}
 */
export function stagesToRun(names, { desktop }) {
  const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.some(({ needsBuild }) => needsBuild)) chosen.push(...stages.filter(({ name }) => name === 'build'));
  const inOrder = stages.filter((stage) => chosen.includes(stage));
  if (!desktop) return inOrder;
  console.log(
    '--desktop: the editor stage runs in a desktop VS Code; what needs the served one (browser, journeys) does not run at all.',
  );
  return inOrder
    .filter(({ name }) => name !== 'browser' && name !== 'journeys')
    .map((stage) => (stage.name === 'editor' ? { ...stage, run: desktopSuite } : stage));
}

/** Runs tools of node_modules one after the other; all of them must be content, and together they count as one. */
async function tools(...commands) {
  let failed = 0;
  for (const [script, ...args] of commands) {
    const { code } = await run(process.execPath, [inRoot('node_modules', script), ...args], { cwd: root, show: true });
    if (code !== 0) failed = 1;
  }
  return { passed: 1 - failed, failed };
}

async function build() {
  const { buildAll } = await import('../build.mjs');
  for (const { file, bytes } of await buildAll()) console.log(`${file}  ${Math.round(bytes / 1024)} kB`);
  return { passed: 1, failed: 0 };
}

/** @returns {Stage} all test files of one folder of test/, in a process of their own: what they break, they break for themselves */
function mochaStage(name) {
  return { name, run: () => mochaProcess(filesOf(`test/${name}`, '.test.ts')) };
}

/** The longest time that a stage may take, and that its process may stay after its last test. */
const patience = { stage: 5 * 60_000, end: 10_000 };

async function mochaProcess(files) {
  const child = start(process.execPath, [inRoot('scripts/mocha.mjs'), ...files], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let counts;
  const ended = new Promise((resolve) => {
    let timer = setTimeout(() => resolve('it took too long'), patience.stage);
    const settle = (trouble) => {
      clearTimeout(timer);
      resolve(trouble);
    };
    child.once('message', (message) => {
      counts = message;
      clearTimeout(timer);
      timer = setTimeout(() => resolve('its tests left something running'), patience.end);
    });
    child.once('error', (error) => settle(error.message));
    child.once('exit', () => settle(counts ? undefined : 'it ended before its tests did'));
  });
  const trouble = await ended;
  await stop(child);
  if (trouble === undefined) return counts;
  console.error(`\n✗ ${trouble}`);
  return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1 };
}

async function servedSuite() {
  await provideServedVSCode();
  const { runServedSuite } = await import('../../test/editor/harness/served-suite.mjs');
  return runServedSuite();
}

async function neovim() {
  return withoutNeovim() ?? mochaProcess(filesOf('test/neovim', '.test.ts'));
}

async function browserSuite() {
  await provideServedVSCode();
  const { runBrowserSuite } = await import('../../test/editor/harness/browser-suite.mjs');
  return runBrowserSuite();
}

async function journeys() {
  await provideServedVSCode();
  fs.rmSync(inRoot('out/screenshots'), { recursive: true, force: true });
  const { runMocha } = await import('../mocha.mjs');
  return runMocha(filesOf('test/editor/journeys', '.journey.mjs').map((file) => inRoot(file)));
}

async function desktopSuite() {
  const { runDesktopSuite } = await import('../../test/editor/harness/desktop-suite.mjs');
  return runDesktopSuite();
}

/** Installs what the served VS Code and its window need, unless it is there. */
async function provideServedVSCode() {
  if (!servedVSCodeExists) {
    throw new Error('VS Code can be served on Linux x64 only; here: npm test -- --desktop');
  }
  if (!servedVSCodeIsInstalled()) {
    console.log('installing VS Code (800 MB, once for this user) …');
    await installServedVSCode();
  }
  if (findBrowser()) return;
  if (!canInstallBrowser) throw new Error('no browser was found: install chromium (or let CHROMIUM name one)');
  console.log('installing chromium …');
  await installBrowser();
}

/** @returns {string[]} the test files below a folder, relative to the root; at least one */
function filesOf(folder, ending) {
  const files = fs.existsSync(inRoot(folder)) ? fs.readdirSync(inRoot(folder), { recursive: true }) : [];
  const tests = files.filter((file) => file.endsWith(ending)).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
  if (tests.length === 0) throw new Error(`no *${ending} in ${folder}`);
  return tests.sort();
}
