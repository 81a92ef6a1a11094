import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  createProtocolConnection,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
} from 'vscode-languageserver-protocol/node';

const DRAFT = `ĐẢNG BỘ TỈNH ĐÔNG BÌNH
ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG
*
Số 18-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
khắc phục tồn tại, hạn chế sau kiểm tra

-----

- Căn cứ Thông báo số 45-TB/TU, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát.

Thực hiện Thông báo số 45-TB/TU, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:

I- MỤC ĐÍCH, YÊU CẦU

1. Triển khai nghiêm túc Kết luận số 45-KL/TU, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy.

2. Hoàn thành trước ngày 7/9/2026.
`;

/** What check.lua prints. */
interface Seen {
  readonly filetype: string;
  readonly client: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly first: string;
  readonly trouble?: string;
}

/** The npm package, installed from its file into an empty folder without the internet, and Neovim as a client of it. */
describe('The npm package of the server', function () {
  this.timeout(120_000);
  const home = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'duthao-nvim-'));
  const drafts = path.join(home, 'Văn bản');
  const bin = path.join(home, 'node_modules/.bin');
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    PATH: `${bin}:${process.env.PATH}`,
  };

  before('is packed and installed', () => {
    const out = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      cwd: 'server',
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename }] = JSON.parse(out) as [{ filename: string }];
    fs.writeFileSync(path.join(home, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${filename}`], {
      cwd: home,
      env,
    });
    fs.mkdirSync(drafts);
  });
  after(() => {
    fs.rmSync(home, { recursive: true, force: true });
  });

  it('brings nothing else along, and its command works', () => {
    assert.deepEqual(
      fs.readdirSync(path.join(home, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['duthao'],
    );
    fs.writeFileSync(path.join(drafts, 'a.duthao'), DRAFT);
    const out = execFileSync('npx', ['--no', 'duthao', 'explain', 'date/padding'], {
      cwd: home,
      env,
      encoding: 'utf8',
    });
    assert.match(out, /^date\/padding: /);
  });

  it('answers an editor over `npx duthao lsp --stdio`', async () => {
    const server = spawn('npx', ['--no', 'duthao', 'lsp', '--stdio'], {
      cwd: home,
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const params = { processId: null, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params as InitializeParams);
    assert.equal(serverInfo?.name, 'duthao');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  });

  it('shows its findings in Neovim, with the configuration of docs/neovim.md, and quick fixes mend the draft', () => {
    const [, configuration] = /```lua\n([^]*?)```/.exec(fs.readFileSync('docs/neovim.md', 'utf8'))!;
    fs.writeFileSync(path.join(home, 'init.lua'), configuration!);
    const file = path.join(drafts, 'Kế hoạch “số 18”.duthao');
    fs.writeFileSync(file, DRAFT);
    const check = path.resolve('test/neovim/check.lua');
    const args = ['--headless', '-u', path.join(home, 'init.lua'), path.basename(file), '-c', `luafile ${check}`];
    const out = execFileSync('nvim', args, { cwd: drafts, env, encoding: 'utf8', timeout: 90_000 });
    const seen = JSON.parse(out.slice(out.indexOf('{'))) as Seen;
    assert.equal(seen.trouble, undefined);
    console.log(
      `    Neovim: ${seen.before.length} findings (${[...new Set(seen.before)].join(', ')}); “${seen.first}”`,
    );
    console.log(`    after two quick fixes: ${seen.after.length}`);
    assert.deepEqual([seen.filetype, seen.client], ['duthao', 'duthao']);
    assert.ok(seen.before.includes('citation/inconsistent'));
    assert.equal(
      fs.readFileSync(file, 'utf8'),
      DRAFT.replace('Kết luận số 45-KL/TU', 'Thông báo số 45-TB/TU').replace('7/9/2026', '07/9/2026'),
    );
  });
});
