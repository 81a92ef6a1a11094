// Bundles and runs the long search for faults: `npm run fuzz -- --minutes 10`, `npm run fuzz -- --help`.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { inRoot, root } from './lib/root.mjs';

const outfile = inRoot('out/fuzz.cjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/property/fuzz.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  sourcemap: 'inline',
  logLevel: 'warning',
});
// 10 MB are split into hundreds of thousands of blocks: twice over, an edited draft and a fresh one.
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--expose-gc', '--max-old-space-size=3000', outfile, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = run.status ?? 1;
