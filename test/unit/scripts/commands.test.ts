import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { run, start, stop } from '../../../scripts/lib/commands.mjs';

const node = process.execPath;

describe('Other programs', () => {
  it('tell how they ended and what they wrote', async () => {
    const script = 'console.log("xong"); process.exitCode = 3;';
    assert.deepEqual(await run(node, ['-e', script]), { code: 3, output: 'xong\n' });
    assert.equal((await run('/nowhere/program', [])).code, 127);
  });

  it('end together with those that they started, even with one that does not want to', async () => {
    const deaf = 'process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1000);';
    const parent = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(deaf)}], { stdio: "inherit" });`;
    const child = start(node, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout!, 'data');
    // Both hold the pipe: it closes when the last of them is gone.
    const gone = once(child.stdout!, 'close');
    await stop(child, 100);
    await gone;
    assert.equal(child.exitCode, null);
  });
});

describe('npm start', () => {
  const starting = (...args: string[]) =>
    spawnSync(node, [path.resolve('scripts/start.mjs'), ...args], { encoding: 'utf8' });

  it('says in one sentence that a folder does not exist', () => {
    const { status, stdout, stderr } = starting('không có');
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(stderr, 'Không có thư mục “không có”. Kiểm tra lại đường dẫn.\n');
  });

  it('wants a folder, not a file, and not two', () => {
    assert.equal(starting('package.json').stderr, '“package.json” là một tệp. Cần một thư mục.\n');
    assert.equal(starting('docs', 'test').status, 2);
  });
});

describe('npm test', () => {
  it('refuses a stage that it does not know', () => {
    const { status, stderr } = spawnSync(node, [path.resolve('scripts/test.mjs'), 'everything'], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /no such stage: everything\. There are: types, lint, build, unit/);
  });
});
