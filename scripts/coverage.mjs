// npm run coverage: which lines of the rules, the model and the syntax the tests run; fails below 95 of 100. No stage of npm test.
// All tests are one bundle that keeps every line it imports: what a bundler leaves out would count as run.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWhenAsked, run } from './lib/commands.mjs';
import { linesRun } from './lib/line-coverage.mjs';
import { inRoot, root } from './lib/root.mjs';

const STAGES = ['unit', 'rules', 'property', 'corpus'];
const MEASURED = ['syntax', 'model', 'rules'];
const LEAST = 95;
/** Speed is not measured while V8 counts. */
const LEFT_OUT = /speed/;

const folder = inRoot('out/coverage');
const bundle = path.join(folder, 'tests.cjs');

async function bundleTests() {
  const files = STAGES.flatMap((stage) => testFiles(`test/${stage}`)).filter((file) => !LEFT_OUT.test(file));
  const tools = Object.keys(JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8')).devDependencies);
  await build({
    absWorkingDir: root,
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root, loader: 'ts' },
    outfile: bundle,
    bundle: true,
    treeShaking: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    external: [...tools, 'vscode'],
    logLevel: 'error',
  });
}

/** @returns {string[]} the test files below a folder, relative to the root, with `/` */
function testFiles(below) {
  return fs
    .readdirSync(inRoot(below), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${below}/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** @returns {Promise<boolean>} true when all tests have passed */
async function runTests(raw) {
  const mocha = [inRoot('node_modules/mocha/bin/mocha.js'), '--reporter', 'dot', '--timeout', '180000', bundle];
  const env = { ...process.env, NODE_V8_COVERAGE: raw };
  const { code } = await run(process.execPath, mocha, { cwd: root, env, show: true });
  return code === 0;
}

/** @typedef {{ file: string, covered: number, total: number, missing: number[] }} Measure of a file, its path counted from server/src */

/** @returns {Measure[]} */
function measure(raw) {
  const url = pathToFileURL(bundle).href;
  const runs = fs
    .readdirSync(raw)
    .map((file) => JSON.parse(fs.readFileSync(path.join(raw, file), 'utf8')))
    .flatMap(({ result }) => result.filter((script) => script.url === url));
  return [...linesRun(fs.readFileSync(bundle, 'utf8'), runs)].flatMap(([source, lines]) => {
    const file = path.relative(inRoot('server/src'), path.resolve(folder, source)).replaceAll('\\', '/');
    const missing = [...lines].filter(([, wasRun]) => !wasRun).map(([line]) => line);
    return MEASURED.some((name) => file.startsWith(`${name}/`))
      ? [{ file, covered: lines.size - missing.length, total: lines.size, missing }]
      : [];
  });
}

/** The measure of several files in one number. */
function percent(files) {
  const covered = files.reduce((sum, file) => sum + file.covered, 0);
  return (100 * covered) / files.reduce((sum, file) => sum + file.total, 0);
}

/** Prints a line a folder and a line for each file below the limit. */
function report(files) {
  for (const name of MEASURED) {
    const inside = files.filter(({ file }) => file.startsWith(`${name}/`));
    console.log(`${percent(inside).toFixed(1).padStart(6)} %  ${name}`);
    const folders = new Set(inside.map(({ file }) => file.split('/').slice(0, -1).slice(0, 2).join('/')));
    for (const one of [...folders].filter((each) => each !== name).sort()) {
      const below = inside.filter(({ file }) => file.startsWith(`${one}/`));
      console.log(`${percent(below).toFixed(1).padStart(6)} %    ${one}`);
    }
  }
  const poor = files.filter((file) => percent([file]) < LEAST).sort((a, b) => b.missing.length - a.missing.length);
  if (poor.length > 0) console.log(`\nFiles below ${LEAST} %, with the lines that no test runs:`);
  for (const file of poor)
    console.log(`${percent([file]).toFixed(1).padStart(6)} %  ${file.file}: ${file.missing.join(' ')}`);
}

endWhenAsked();
fs.rmSync(folder, { recursive: true, force: true });
await bundleTests();
const raw = path.join(folder, 'raw');
const passed = await runTests(raw);
const files = measure(raw);
report(files);
if (!passed) console.error('\nTests failed: what they would have run is not known.');
const enough = MEASURED.every((name) => percent(files.filter(({ file }) => file.startsWith(`${name}/`))) >= LEAST);
if (!enough) console.error(`\nLess than ${LEAST} % in a folder.`);
process.exitCode = passed && enough ? 0 : 1;
