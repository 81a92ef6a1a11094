import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generatePlan } from '../../bench/plan-generator';

const CLI = path.resolve('server/dist/cli.js');
const DRAFTS = 300;
const CTRL_C = '\u0003';
const CLEARED = '\r\u001b[K';

/** What a command left behind on a terminal. */
interface Ended {
  readonly status: number | null;
  readonly shown: string;
}

/**
 * Runs a command of the shell on a terminal of its own (`script` of util-linux makes one: Linux only, as VS Code is served there only).
 * @param interruptAt Ctrl-C is pressed when this is shown
 */
async function atTerminal(command: string, interruptAt?: string): Promise<Ended> {
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let shown = '';
  let pressed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (pressed || interruptAt === undefined || !shown.includes(interruptAt)) return;
    pressed = true;
    child.stdin.write(CTRL_C);
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, shown };
}

describe('The command at a terminal', function () {
  this.timeout(120_000);
  let folder: string;
  const draft = (at: number): string => path.join(folder, `ke-hoach-${String(at).padStart(3, '0')}.duthao`);
  const texts = Array.from({ length: DRAFTS }, (_, seed) =>
    generatePlan({ seed, bytes: 12_000, faultsPerHundred: 60 }),
  );

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-'));
    texts.forEach((text, at) => fs.writeFileSync(draft(at), text));
  });

  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('shows how far it is, and takes that away again', async () => {
    const { status, shown } = await atTerminal(`node ${CLI} check ${folder} --format json > ${folder}/out.json`);
    assert.equal(status, 1);
    assert.match(shown, /Đang rà soát \d+\/300 /);
    assert.ok(shown.endsWith(CLEARED), JSON.stringify(shown.slice(-80)));
    const report = JSON.parse(fs.readFileSync(`${folder}/out.json`, 'utf8')) as { files: unknown[] };
    assert.equal(report.files.length, DRAFTS);
  });

  it('ends at Ctrl-C with 130, with a clean line and nothing half written', async () => {
    const { status, shown } = await atTerminal(
      `node ${CLI} check ${folder} --format json > ${folder}/out.json`,
      'Đang rà soát',
    );
    assert.equal(status, 130);
    assert.ok(shown.endsWith(CLEARED), JSON.stringify(shown.slice(-80)));
    assert.equal(fs.readFileSync(`${folder}/out.json`, 'utf8'), '');
  });

  it('leaves every draft whole when mending is interrupted', async () => {
    const { status } = await atTerminal(`node ${CLI} check ${folder} --fix > ${folder}/out.txt`, 'Đang rà soát');
    assert.equal(status, 130);
    const left = fs.readdirSync(folder).filter((name) => !/^ke-hoach-\d{3}\.duthao$|^out\.txt$/.test(name));
    assert.deepEqual(left, []);
    const broken = texts.filter((text, at) => {
      const now = fs.readFileSync(draft(at), 'utf8');
      return now !== text && !now.endsWith('Lê Văn Mẫu\n');
    });
    assert.deepEqual(broken, []);
  });
});
