import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { writeFile } from '../../../server/src/cli/write-file';
import { FileError, readFile } from '../../../server/src/cli/files';
import { wordsIn } from '../../../server/src/cli/words';
import { FAULTY, Folder, PLAN } from './run-cli';

/** How a process ended, and what it wrote. */
interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, out, err });
    });
  });
}

describe('the command as a process of its own', () => {
  const folder = new Folder();
  const bundle = path.join(folder.path, 'dist/cli.js');
  const start = (...args: string[]) => spawn(process.execPath, [bundle, ...args], { cwd: folder.path });

  before(async () => {
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
    folder.write({
      'a.duthao': PLAN,
      'b.duthao': FAULTY,
      'dist/lsp.js': 'process.stdout.write(`server ${process.argv.slice(2)}`); process.stdin.resume();',
    });
  });
  after(() => {
    folder.remove();
  });

  it('ends with the status of its run', async () => {
    assert.deepEqual(await ended(start('check', 'a.duthao')), {
      status: 0,
      out: 'Đã rà soát 1 dự thảo: không có điểm nào cần xem.\n',
      err: '',
    });
    assert.equal((await ended(start('check', 'b.duthao'))).status, 1);
    assert.equal((await ended(start('check', 'c.duthao'))).status, 2);
    assert.equal((await ended(start('check', '.'))).status, 1);
  });

  it('leaves out what ignore files name', async () => {
    folder.write({ 'xã/a.duthao': PLAN, 'xã/b.duthao': FAULTY, 'xã/.duthaoignore': '/b.duthao\n' });
    assert.equal((await ended(start('check', 'xã'))).out, 'Đã rà soát 1 dự thảo: không có điểm nào cần xem.\n');
  });

  it('reads the standard input to its end', async () => {
    const child = start('check', '-');
    const end = ended(child);
    // Longer than a pipe holds, so that it comes in pieces, cut inside letters.
    child.stdin.end(
      `${FAULTY}\n${'Từng việc có người làm, có ngày xong. '.repeat(5000)}\n\nXong trước ngày 31/9/2026.\n`,
    );
    const { status, out } = await end;
    assert.equal(status, 1);
    assert.match(out, /^-:15:38 cảnh báo date\/padding\n/);
    assert.match(out, /lỗi date\/impossible\n/);
    assert.ok(!out.includes('\ufffd'));
  });

  it('ends quietly when nobody reads on', async () => {
    folder.write({ 'nhiều.duthao': 'Xong trước ngày 31/9/2026.\n'.repeat(5000) });
    const child = start('check', 'nhiều.duthao');
    const end = ended(child);
    child.stdout.once('data', () => child.stdout.destroy());
    const { status, err } = await end;
    assert.deepEqual([status, err], [0, '']);
  });

  it('ends with 130 at Ctrl-C', async () => {
    const child = start('check', 'không có.duthao', '-');
    const end = ended(child);
    child.stderr.once('data', () => child.kill('SIGINT'));
    assert.equal((await end).status, 130);
  });

  it('becomes the language server', async () => {
    const child = start('lsp', '--stdio');
    const end = ended(child);
    child.stdout.once('data', () => child.stdin.end());
    assert.deepEqual(await end, { status: 0, out: 'server lsp,--stdio', err: '' });
  });
});

describe('writing a file', () => {
  const folder = new Folder();
  const words = wordsIn('vi');
  const file = path.join(folder.path, 'a.duthao');
  const bytes = new TextEncoder().encode('mới');

  beforeEach(() => {
    folder.clear();
    folder.write({ 'a.duthao': 'cũ' });
  });
  after(() => {
    folder.remove();
  });

  it('is refused when something else wrote it meanwhile', () => {
    const { stamp } = readFile(file, words);
    fs.writeFileSync(file, 'của người khác');
    assert.throws(() => {
      writeFile(file, bytes, stamp, words);
    }, new FileError(words.changedMeanwhile));
    assert.equal(folder.read('a.duthao'), 'của người khác');
    assert.deepEqual(fs.readdirSync(folder.path), ['a.duthao']);
  });

  it('is refused even when what was written has the same length', () => {
    const { stamp } = readFile(file, words);
    fs.writeFileSync(file, 'bé');
    fs.utimesSync(file, new Date(), new Date(stamp.changed + 2000));
    assert.throws(() => {
      writeFile(file, bytes, stamp, words);
    }, new FileError(words.changedMeanwhile));
    assert.equal(folder.read('a.duthao'), 'bé');
  });

  it('is told when it fails, and leaves nothing behind', () => {
    const { stamp } = readFile(file, words);
    fs.rmSync(file);
    assert.throws(() => {
      writeFile(file, bytes, stamp, words);
    }, new FileError('Không ghi được (ENOENT); tệp còn nguyên như cũ.'));
    assert.deepEqual(fs.readdirSync(folder.path), []);
  });

  it('leaves the old file when the new one cannot take its place', () => {
    const { stamp } = readFile(file, words);
    const { renameSync } = fs;
    fs.renameSync = () => {
      throw Object.assign(new Error(), { code: 'EBUSY' });
    };
    try {
      assert.throws(() => {
        writeFile(file, bytes, stamp, words);
      }, new FileError('Không ghi được (EBUSY); tệp còn nguyên như cũ.'));
    } finally {
      fs.renameSync = renameSync;
    }
    assert.equal(folder.read('a.duthao'), 'cũ');
    assert.deepEqual(fs.readdirSync(folder.path), ['a.duthao']);
  });
});
