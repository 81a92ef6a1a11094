// The suite inside the extension host of the browser: a worker, in which the extension runs as it does where there is no machine behind VS Code.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { inRoot, root } from '../../../scripts/lib/root.mjs';
import { startServedVSCode } from '../../../scripts/lib/served-vscode.mjs';
import { RESULTS } from '../suite/results.mjs';
import { bundleBrowserSuite } from './bundle-suite.mjs';
import { keepTraces, listen } from './outcome.mjs';
import { openPage } from './page.mjs';
import { readResults } from './results.mjs';
import { makeSandbox } from './sandbox.mjs';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runBrowserSuite() {
  const suite = await bundleBrowserSuite();
  const sandbox = makeSandbox();
  const files = await serveProject();
  const server = await startServedVSCode(sandbox.profile, { testDriver: true, proxy: true });
  const { page, close } = await openPage();
  let trouble;
  try {
    const outcome = await listen(page, (line) => {
      if (line.startsWith(RESULTS)) fs.writeFileSync(sandbox.results, line.slice(RESULTS.length));
    });
    await nameExtension(page, server, files.port, suite);
    await page.goto(`${server.origin}/?workspace=${encodeURIComponent(workspaceFile(sandbox.drafts))}`);
    trouble = await outcome();
    if (trouble) await keepTraces(page, server.log);
  } finally {
    await close();
    await server.stop();
    files.close();
  }
  const counts = readResults(sandbox.results, trouble);
  sandbox.remove();
  return counts;
}

/** Two folders in one window: the drafts, and another commune's. */
function workspaceFile(drafts) {
  const other = path.join(path.dirname(drafts), 'Xã bên');
  fs.mkdirSync(other);
  const file = path.join(path.dirname(drafts), 'hai xã.code-workspace');
  fs.writeFileSync(file, JSON.stringify({ folders: [{ path: drafts }, { path: other }] }));
  return file;
}

/**
 * A worker is started for an extension that comes over http only, and only the settings of the page may name one: they are added on its way in.
 * The page talks to its own origin alone, so the files go through a path that VS Code's server hands on.
 */
async function nameExtension(page, { authority }, port, suite) {
  const uri = (file) => ({ scheme: 'http', authority, path: `/proxy/${port}/${file}` });
  await page.route(
    (url) => url.pathname === '/' && url.searchParams.has('workspace'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, head, json) => {
          const settings = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
          settings.developmentOptions = { extensions: [uri('')], extensionTestsPath: uri(suite) };
          return `${head}${JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
        },
      );
      if (body === html) throw new Error('the page of VS Code has no settings to add to');
      await route.fulfill({ response, body });
    },
  );
}

/** Gives out the files of the project to this machine alone. */
async function serveProject() {
  const server = http.createServer((request, response) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const isThere = file.startsWith(inRoot('')) && fs.existsSync(file) && fs.statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    });
    if (isThere) fs.createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.close() };
}
