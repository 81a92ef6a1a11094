import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

/** Every file of the npm package. */
const FILES = [
  'bin/duthao.js',
  'dist/cli.js',
  'dist/cli/baseline.js',
  'dist/cli/check.js',
  'dist/cli/config.js',
  'dist/cli/explain.js',
  'dist/cli/github.js',
  'dist/cli/help.js',
  'dist/cli/html.js',
  'dist/cli/ignore.js',
  'dist/cli/json.js',
  'dist/cli/junit.js',
  'dist/cli/lsp.js',
  'dist/cli/nearest.js',
  'dist/cli/outline.js',
  'dist/cli/package.js',
  'dist/cli/plan.js',
  'dist/cli/rules.js',
  'dist/cli/sarif.js',
  'dist/cli/settings.js',
  'dist/cli/text.js',
  'dist/lsp.js',
  'dist/lsp/check.js',
  'dist/lsp/help.js',
  'dist/lsp/ignore.js',
  'dist/rule-pages.json',
  'hooks/pre-commit',
  'package.json',
];

describe('The npm package as it is packed', () => {
  it('holds the command and the server with all their parts, and nothing else', function () {
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
