import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../../../scripts/lib/root.mjs';

const suite = 'test/editor/suite';

/** @returns {string[]} the tests for one kind of extension host; those of one kind alone say so in their names */
function testsFor(kind) {
  const other = kind === 'process' ? '.browser.test.ts' : '.process.test.ts';
  const tests = fs.readdirSync(inRoot(suite)).filter((name) => name.endsWith('.test.ts') && !name.endsWith(other));
  if (tests.length === 0) throw new Error(`no *.test.ts in ${suite}`);
  return tests.sort();
}

/**
 * Bundles test/editor/suite for an extension host that is a process.
 * @returns {Promise<string>} the file whose `run()` VS Code calls
 */
export async function bundleSuite() {
  const outdir = inRoot('out/editor');
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['run.ts', ...testsFor('process')].map((name) => `${suite}/${name}`),
    outdir,
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return path.join(outdir, 'run.cjs');
}

/**
 * Bundles test/editor/suite for the extension host of a browser: one script with all that it needs.
 * @returns {Promise<string>} the file whose `run()` VS Code calls, relative to the root
 */
export async function bundleBrowserSuite() {
  const outfile = 'out/editor-browser/run.js';
  fs.mkdirSync(inRoot('out/editor-browser'), { recursive: true });
  // Its package says that all of it are ES modules, which this file is not: read as one, it would overwrite what the bundle gives out.
  const mocha = inRoot('out/editor-browser/mocha.cjs');
  fs.copyFileSync(inRoot('node_modules/mocha/mocha.js'), mocha);
  const loads = testsFor('browser').map((name) => `require('./${name}');`);
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `exports.run = () => require('./run-browser.ts').runInBrowser(() => { ${loads.join(' ')} });`,
      resolveDir: inRoot(suite),
    },
    outfile,
    external: ['vscode'],
    alias: { 'mocha/mocha': mocha, 'node:assert/strict': inRoot('test/editor/harness/strict-assert.cjs') },
    // The assertions that are made for browsers look for both.
    define: { global: 'globalThis' },
    banner: { js: 'globalThis.process ??= { env: {} };' },
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
