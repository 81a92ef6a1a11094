import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../../../scripts/lib/root.mjs';

const suite = 'test/editor/suite';

/**
 * Bundles test/editor/suite for the extension host.
 * @returns {Promise<string>} the file whose `run()` VS Code calls
 */
export async function bundleSuite() {
  const tests = fs.readdirSync(inRoot(suite)).filter((name) => name.endsWith('.test.ts'));
  if (tests.length === 0) throw new Error(`no *.test.ts in ${suite}`);
  const outdir = inRoot('out/editor');
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['run.ts', ...tests].map((name) => `${suite}/${name}`),
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
