import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

/** Every file of the npm package. */
const FILES = [
  'bin/duthao.js',
  'dist/cli.js',
  'dist/lsp.js',
  'dist/lsp/check.js',
  'dist/lsp/help.js',
  'dist/lsp/ignore.js',
  'dist/rule-pages.json',
  'hooks/pre-commit',
  'package.json',
];

describe('The npm package as it is packed', () => {
  it('holds the command, the server with all its parts, and nothing else', function () {
    this.timeout(60_000);
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: 'server',
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32', // there npm is a script of the shell
    });
    const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
    assert.deepEqual(files.map(({ path }) => path).sort(), FILES);
  });
});
