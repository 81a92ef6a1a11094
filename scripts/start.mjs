// npm start [-- THƯ_MỤC]: builds the extension and opens a folder of drafts in VS Code with it. Before the packages are installed
// only node: modules may be imported; what needs packages is imported after that.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheDirectory } from './lib/cache.mjs';
import { endEverything, endWhenAsked, run, whenEverythingEnds } from './lib/commands.mjs';
import { findOnPath } from './lib/find-program.mjs';
import { installPackages, packagesAreCurrent } from './lib/node-modules.mjs';
import { root } from './lib/root.mjs';
import { step } from './lib/say.mjs';
import * as served from './lib/served-vscode.mjs';

const usualPort = 8123;

/** A sentence for the person, and how the command ends. */
class Refusal extends Error {}

async function main() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new Refusal(
      `Máy đang dùng Node ${process.versions.node}. Cần Node 20 trở lên: tải tại nodejs.org rồi chạy lại.`,
    );
  }
  const folder = folderAskedFor(process.argv.slice(2));
  const vsix = await prepare();
  const code = findOnPath('code');
  if (code && (await openInstalled(code, vsix, folder))) return;
  if (served.servedVSCodeExists) await serve(vsix, folder);
  else await openDownloaded(vsix, folder);
}

/** @returns {string} the folder to open, absolute; what is relative is meant from where the command was typed */
function folderAskedFor(args) {
  if (args.length > 1) throw new Refusal('Chỉ mở được một thư mục. Cách gọi: npm start -- "đường dẫn thư mục"');
  const asked = args[0] ?? path.join(root, 'examples');
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), asked);
  if (!fs.existsSync(folder)) throw new Refusal(`Không có thư mục “${asked}”. Kiểm tra lại đường dẫn.`);
  if (!fs.statSync(folder).isDirectory()) throw new Refusal(`“${asked}” là một tệp. Cần một thư mục.`);
  return folder;
}

/** @returns {Promise<string>} the package to install */
async function prepare() {
  if (!packagesAreCurrent(root)) {
    await step('Tải các gói cần dùng (lần đầu mất khoảng một phút)', () => installPackages(root));
  }
  const { buildAll } = await import('./build.mjs');
  const { packageExtension } = await import('./lib/package.mjs');
  await step('Dựng phần mở rộng Dự Thảo', buildAll);
  return step('Đóng gói thành tệp .vsix', packageExtension);
}

/** @returns {Promise<boolean>} whether the VS Code of this machine took the extension and the folder */
async function openInstalled(code, vsix, folder) {
  const install = await step('Cài vào VS Code của máy', () => run(code, ['--install-extension', vsix, '--force']));
  const open = install.code === 0 && (await run(code, [folder]));
  if (open && open.code === 0) {
    console.log(`\nVS Code đã mở thư mục ${folder}. Chọn một tệp .duthao ở cột bên trái để bắt đầu.`);
    return true;
  }
  console.log('  VS Code của máy chưa nhận được. Dùng cách khác.');
  return false;
}

/** Serves a VS Code to the browser until the person ends it. */
async function serve(vsix, folder) {
  if (!served.servedVSCodeIsInstalled()) {
    await step('Tải VS Code chạy trong trình duyệt (một lần cho máy này, khoảng 800 MB)', served.installServedVSCode);
  }
  const profile = profileOfThisClone();
  const server = await step('Khởi động VS Code', async () => {
    await served.installExtension(profile, vsix);
    return served.startServedVSCode(profile, { port: usualPort });
  });
  console.log(`
Mở địa chỉ này bằng trình duyệt (Chrome, Edge, Firefox):

    ${server.origin}/?folder=${inAddress(folder)}

Chọn một tệp .duthao ở cột bên trái để bắt đầu. Muốn dừng: bấm Ctrl-C tại đây.`);
  await server.ended;
}

/** Brackets too: many terminals end a link before them. */
const inAddress = (folder) => encodeURIComponent(folder).replaceAll('(', '%28').replaceAll(')', '%29');

/** Opens a VS Code that is downloaded for the purpose, until the person closes its window. */
async function openDownloaded(vsix, folder) {
  const desktop = await import('./lib/desktop-vscode.mjs');
  const profile = profileOfThisClone();
  const executable = await step('Tải VS Code (một lần cho máy này, khoảng 150 MB)', desktop.desktopVSCode);
  const window = await step('Mở VS Code', async () => {
    await desktop.installIntoDesktop(executable, profile, vsix);
    return desktop.startDesktopVSCode(executable, profile, [folder]);
  });
  console.log(`\nVS Code đã mở thư mục ${folder}. Chọn một tệp .duthao ở cột bên trái. Muốn dừng: bấm Ctrl-C tại đây.`);
  await new Promise((resolve) => window.once('exit', resolve));
}

/** A profile that outlives this run: what she typed and did not save is kept in it. */
function profileOfThisClone() {
  const clone = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const home = path.join(cacheDirectory(), `profile-${clone}`);
  const settings = path.join(home, 'data/User/settings.json');
  if (!fs.existsSync(settings)) {
    fs.mkdirSync(path.dirname(settings), { recursive: true });
    fs.writeFileSync(settings, `${JSON.stringify(served.quietSettings, undefined, 2)}\n`);
  }
  const runtime = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-'));
  whenEverythingEnds(() => fs.rmSync(runtime, { recursive: true, force: true }));
  return { data: path.join(home, 'data'), extensions: path.join(home, 'extensions'), runtime };
}

endWhenAsked({ announce: () => console.log('\nĐang tắt …'), exitCode: 0 });
try {
  await main();
} catch (error) {
  console.error(
    error instanceof Refusal
      ? error.message
      : `\n${error.message}\n\nChưa mở được. Nếu là lần chạy đầu: kiểm tra kết nối mạng, rồi chạy lại.`,
  );
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
await endEverything();
