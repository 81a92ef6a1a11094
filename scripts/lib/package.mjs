// Packs the built extension into one file that any VS Code installs without the internet.
import fs from 'node:fs';
import path from 'node:path';
import { mustRun } from './commands.mjs';
import { inRoot, root } from './root.mjs';

const vsce = inRoot('node_modules/@vscode/vsce/vsce');

/**
 * @returns {Promise<string>} the path of the .vsix; the bundles in it are those that stand in dist
 * @throws {Error} when a file that package.json points to would not be in it
 */
export async function packageExtension() {
  const manifest = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'));
  const packed = new Set(
    (await mustRun(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root })).trim().split('\n'),
  );
  const forgotten = filesNamedIn({
    main: manifest.main,
    browser: manifest.browser,
    icon: manifest.icon,
    contributes: manifest.contributes,
  }).filter((file) => !packed.has(file));
  if (forgotten.length > 0)
    throw new Error(`package.json names files that .vscodeignore leaves out: ${forgotten.join(', ')}`);
  const vsix = inRoot('out', `${manifest.name}-${manifest.version}.vsix`);
  fs.mkdirSync(inRoot('out'), { recursive: true });
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  await mustRun(process.execPath, [vsce, 'package', ...options, '--out', vsix], { cwd: root });
  return vsix;
}

/** @returns {string[]} every string of the value that is a path in the package: `./syntaxes/duthao.json` → `syntaxes/duthao.json` */
function filesNamedIn(value) {
  if (typeof value === 'string') return /^\.?\.\/|^media\//.test(value) ? [path.posix.normalize(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesNamedIn) : [];
}
