import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { FAULTY, PLAN } from './run-cli';

const name = 'xã A/Kế hoạch “số 1”.duthao';

/** A real repository with the hook that ships, and the command built from the sources. */
describe('The pre-commit hook', () => {
  const home = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'duthao-git-'));
  const repository = path.join(home, 'Kho văn bản');
  const command = path.join(home, 'duthao');

  const git = (...args: string[]) =>
    spawnSync('git', args, {
      cwd: repository,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: home,
        TMPDIR: home,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Văn thư',
        GIT_AUTHOR_EMAIL: 'van-thu@example.vn',
        GIT_COMMITTER_NAME: 'Văn thư',
        GIT_COMMITTER_EMAIL: 'van-thu@example.vn',
        DUTHAO: command,
      },
    });
  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(repository, file)), { recursive: true });
    fs.writeFileSync(path.join(repository, file), text);
  };

  before(async () => {
    const bundle = path.join(home, 'dist/cli.js');
    await build({
      entryPoints: ['server/src/cli/main.ts'],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    fs.writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n`, { mode: 0o755 });
    fs.mkdirSync(repository);
    const { status, error } = git('init', '-q');
    assert.equal(status, 0, `git is needed: ${String(error)}`);
    fs.copyFileSync('server/hooks/pre-commit', path.join(repository, '.git/hooks/pre-commit'));
    fs.chmodSync(path.join(repository, '.git/hooks/pre-commit'), 0o755);
  });
  after(() => {
    fs.rmSync(home, { recursive: true, force: true });
  });

  it('stops a commit with findings, and says which', () => {
    write(name, FAULTY);
    git('add', '.');
    const { status, stdout, stderr } = git('commit', '-qm', 'Dự thảo');
    assert.equal(status, 1);
    assert.match(stdout + stderr, /xã A\/Kế hoạch “số 1”\.duthao:15:38 cảnh báo date\/padding/);
  });

  it('looks at what is staged, not at what stands in the folder', () => {
    write(name, PLAN);
    assert.equal(git('commit', '-qm', 'Dự thảo').status, 1);
    git('add', '.');
    write(name, FAULTY);
    const { status, stdout, stderr } = git('commit', '-qm', 'Dự thảo');
    assert.equal(status, 0, stdout + stderr);
  });

  it('goes by the settings that are staged', () => {
    write('xã A/duthao.json', '{ "rules": { "date/padding": "off" } }');
    git('add', '.');
    const { status, stdout, stderr } = git('commit', '-qm', 'Dự thảo');
    assert.equal(status, 0, stdout + stderr);
  });

  it('lets commits without drafts pass, and leaves nothing behind', () => {
    write('ghi chú.md', '# Ghi chú\n');
    git('add', '.');
    assert.equal(git('commit', '-qm', 'Ghi chú').status, 0);
    git('rm', '-q', name);
    assert.equal(git('commit', '-qm', 'Bỏ dự thảo').status, 0);
    assert.deepEqual(fs.readdirSync(home).sort(), ['Kho văn bản', 'dist', 'duthao']);
  });
});
