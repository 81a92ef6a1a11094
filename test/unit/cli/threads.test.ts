import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { CheckOrder } from '../../../server/src/cli/check-target';
import { formatIds } from '../../../server/src/vocabulary/formats';
import { FAULTY, Folder, PLAN, type Ran, type Surroundings } from './run-cli';

/** What a folder of an office holds: correct drafts, faulty ones, notes, a file that is no text, settings with something silenced in vain. */
function officeFolder(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  for (let at = 0; at < 60; at++) files[`xã/kế hoạch ${at}.duthao`] = at % 3 === 0 ? FAULTY : PLAN;
  files['xã/ghi chép.md'] = 'Mua văn phòng phẩm.';
  files['xã/tệp cũ.duthao'] = new Uint8Array([0xc3, 0x28, 0x00, 0xff]);
  files['xã/duthao.json'] = JSON.stringify({
    rules: { 'date/padding': 'error', 'không/có': 'off' },
    suppressions: [
      { rule: 'date/padding', draft: 'kế hoạch 3.duthao' },
      { rule: 'date/padding', draft: 'kế hoạch 4.duthao' },
      { rule: 'date/padding', draft: 'đã xóa.duthao' },
    ],
  });
  return files;
}

describe('many files on several threads', () => {
  const folder = new Folder();
  const program = new Folder();
  const bundle = path.join(program.path, 'cli.js');
  const orders: CheckOrder[] = [];

  /** Threads of the program as it is shipped. */
  const several: NonNullable<Surroundings['threads']> = {
    most: 2,
    start: (order) => {
      orders.push(order);
      return new Worker(bundle, { workerData: order });
    },
  };
  /** Threads that end before they have done anything. */
  const failing: NonNullable<Surroundings['threads']> = {
    most: 3,
    start: (order) => {
      orders.push(order);
      return new Worker('throw new Error("no memory")', { eval: true });
    },
  };

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
    folder.write(officeFolder());
    // A link that leads nowhere cannot be read.
    fs.symlinkSync('đã chuyển.duthao', path.join(folder.path, 'xã/liên kết.duthao'));
  });
  beforeEach(() => {
    orders.length = 0;
  });
  after(() => {
    folder.remove();
    program.remove();
  });

  for (const args of [
    ['check', 'xã'],
    ['check', 'xã', '--format', 'json', '--lang', 'en'],
    ['check', 'xã', '--format', 'sarif', '--profile', formatIds[0]!],
    ['check', 'xã', '--format', 'html', '--today', '2026-11-27'],
    ['check', 'xã', '--format', 'junit'],
    ['check', 'xã', 'không có', '--format', 'github'],
  ])
    it(`says what one thread says: ${args.slice(1).join(' ')}`, async () => {
      const alone = await folder.run(args);
      const together = await folder.run(args, { threads: several });
      assert.equal(orders.length, 2);
      assert.deepEqual(together, alone);
      assert.match(alone.out + alone.err, /kế hoạch (?:3|57)\.duthao|k%E1%BA%BF%20ho%E1%BA%A1ch%2057/);
    });

  it('writes the same baseline, and goes by it', async () => {
    const check = (threads: Surroundings['threads'], ...more: string[]): Promise<Ran> =>
      folder.run(['check', 'xã', '--baseline', 'cũ.json', ...more], { threads });
    await check(undefined, '--update-baseline');
    const alone = folder.read('cũ.json');
    await check(several, '--update-baseline');
    assert.equal(folder.read('cũ.json'), alone);
    assert.deepEqual(await check(several), await check(undefined));
    assert.equal(orders.length, 4);
  });

  it('loses nothing when the threads fail', async () => {
    const alone = await folder.run(['check', 'xã']);
    assert.deepEqual(await folder.run(['check', 'xã'], { threads: failing }), alone);
    assert.equal(orders.length, 2);
  });

  it('are not started for a few files, nor where files are changed', async () => {
    await folder.run(['check', 'xã/kế hoạch 0.duthao', 'xã/kế hoạch 1.duthao'], { threads: several });
    const copy = new Folder();
    copy.write(officeFolder());
    await copy.run(['check', 'xã', '--fix'], { threads: several });
    copy.remove();
    assert.deepEqual(orders, []);
  });
});
