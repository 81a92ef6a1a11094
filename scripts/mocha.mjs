// Bundles the given TypeScript test files with esbuild and runs them with mocha, in this process:
// `node scripts/mocha.mjs test/unit/text/lines.test.ts …`. A process that started us learns the counts by a message.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { inRoot, root } from './lib/root.mjs';

/** The tools of this repository are found where they are installed; what ships is bundled, as it is when it ships. */
const tools = Object.keys(JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8')).devDependencies);

/**
 * Bundles test files for Node.
 * @param {string[]} files paths of `.test.ts` files, relative to the root of the repository
 * @param {string} outdir where the `.cjs` files go
 * @returns {Promise<string[]>} the bundled files, in the order given
 */
export async function bundleTests(files, outdir = inRoot('out/test')) {
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: 'test',
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    external: [...tools, 'vscode'],
    logLevel: 'warning',
  });
  return files.map((file) => path.join(outdir, path.relative(inRoot('test'), inRoot(file)).replace(/\.ts$/, '.cjs')));
}

/**
 * @typedef {{ passed: number, failed: number }} Counts a hook that throws counts as a failed test
 */

/**
 * Runs test files that Node understands.
 * @param {string[]} files
 * @returns {Promise<Counts>}
 */
export async function runMocha(files) {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 60_000, forbidOnly: true, forbidPending: true });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ passed: runner.stats.passes, failed: runner.stats.failures }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.setSourceMapsEnabled(true);
  const files = process.argv.slice(2).map((file) => path.relative(root, path.resolve(file)));
  for (const file of files) if (!fs.existsSync(inRoot(file))) throw new Error(`no such test file: ${file}`);
  // What does not compile was shown by esbuild already, with its place.
  const bundles = await bundleTests(files).catch(() => process.exit(1));
  const counts = await runMocha(bundles);
  process.send?.(counts);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
