// The suite inside the extension host of the served VS Code.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../../../scripts/lib/root.mjs';
import { startServedVSCode } from '../../../scripts/lib/served-vscode.mjs';
import { bundleSuite } from './bundle-suite.mjs';
import { openPage } from './page.mjs';
import { readResults } from './results.mjs';
import { makeSandbox } from './sandbox.mjs';

/** The longest time without a word from the tests (each of them may take half of it). */
const patience = 60_000;

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runServedSuite() {
  const suite = await bundleSuite();
  const sandbox = makeSandbox();
  const server = await startServedVSCode(sandbox.profile, { testDriver: true });
  const { page, close } = await openPage();
  let trouble;
  try {
    const outcome = await listen(page);
    await page.goto(addressOf(server, sandbox.drafts, suite));
    trouble = await outcome();
    if (trouble) await keepTraces(page, server.log);
  } finally {
    await close();
    await server.stop();
  }
  const counts = readResults(sandbox.results, trouble);
  sandbox.remove();
  return counts;
}

/**
 * VS Code calls two functions of the page that opened it: one with what the extension host logs, one at the end of the tests.
 * @returns {Promise<() => Promise<string | undefined>>} waits for the end, and tells what went wrong with the run as a whole
 */
async function listen(page) {
  let signOfLife = () => {};
  const silence = new Promise((resolve) => {
    let timer;
    signOfLife = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve(`nothing was heard for ${patience / 1000} s`), patience);
      timer.unref();
    };
    signOfLife();
  });
  let end;
  const exit = new Promise((resolve) => (end = resolve));
  // The exit code says no more than the results do, which are read anyway.
  await page.exposeFunction('codeAutomationExit', () => end(undefined));
  await page.exposeFunction('codeAutomationLog', (_type, [text]) => {
    signOfLife();
    if (/^[✓✗] /.test(String(text))) console.log(`  ${text}`);
  });
  return () => Promise.race([exit, silence]);
}

function addressOf({ origin, authority }, folder, suite) {
  const remote = (file) => `vscode-remote://${authority}${encodeURI(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ];
  return `${origin}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** What the window showed and what the server logged, for whoever has to find out. */
async function keepTraces(page, log) {
  const screenshots = inRoot('out/screenshots');
  fs.mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, 'editor-suite.png') });
  fs.copyFileSync(log, inRoot('out/editor/served.log'));
  console.error('see out/screenshots/editor-suite.png and out/editor/served.log');
}
