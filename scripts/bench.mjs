// Bundles and runs the benchmark: `npm run bench`, `npm run bench -- startup edit` for some of its measures, `npm run bench -- peers` for other
// tools beside ours (they are installed first). With `--docs` the table of docs/performance.md is written anew.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outdir = path.join(root, 'out/bench');
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  outdir,
  outExtension: { '.js': '.cjs' },
  logLevel: 'warning',
};
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
// The empty server is bundled exactly as ours is, or its figures would be no floor for ours.
await build({ ...common, entryPoints: ['bench/empty-server.ts'], minify: true });
await build({ ...common, entryPoints: ['bench/main.ts'] });
const run = spawnSync(process.execPath, [path.join(outdir, 'main.cjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
