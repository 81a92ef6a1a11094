// Bundles the given TypeScript test files with esbuild and runs them with mocha, in this process: `node scripts/mocha.mjs test/unit/text/lines.test.ts …`
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Bundles test files for Node.
 * @param {string[]} files paths of `.test.ts` files, relative to the root of the repository
 * @param {string} outdir where the `.cjs` files go
 * @returns {Promise<string[]>} the bundled files, in the order given
 */
export async function bundleTests(files, outdir = path.join(root, 'out/test')) {
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
    sourcemap: 'inline',
    packages: 'external',
    logLevel: 'warning',
  });
  return files.map((file) => path.join(outdir, path.relative(path.join(root, 'test'), path.resolve(root, file)).replace(/\.ts$/, '.cjs')));
}

/**
 * Runs bundled test files.
 * @param {string[]} bundles files as {@link bundleTests} returns them
 * @returns {Promise<{passed: number, failed: number, pending: number}>}
 */
export async function runMocha(bundles) {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 60_000, forbidOnly: true, forbidPending: true });
  for (const file of bundles) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, pending });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.setSourceMapsEnabled(true);
  const files = process.argv.slice(2);
  for (const file of files) if (!fs.existsSync(path.resolve(root, file))) throw new Error(`no such test file: ${file}`);
  const { failed } = await runMocha(await bundleTests(files));
  process.exitCode = failed > 0 ? 1 : 0;
}
