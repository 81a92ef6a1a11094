// How a run of the suite inside VS Code goes, as the page that opened it hears of it.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../../scripts/lib/root.mjs';

/** The longest time without a word from the tests (each of them may take half of it). */
const patience = 60_000;

/**
 * VS Code calls two functions of the page that opened it: one with what the extension host logs, one at the end of the tests.
 * @param {(line: string) => void} [heard] told of each line that the extension host logs
 * @returns {Promise<() => Promise<string | undefined>>} waits for the end, and tells what went wrong with the run as a whole
 */
export async function listen(page, heard = () => {}) {
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
    heard(String(text));
    if (/^[✓✗] /.test(String(text))) console.log(`  ${text}`);
  });
  return () => Promise.race([exit, silence]);
}

/** What the window showed and what the server logged, for whoever has to find out. */
export async function keepTraces(page, log) {
  const screenshots = inRoot('out/screenshots');
  fs.mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, 'editor-suite.png') });
  fs.mkdirSync(inRoot('out/editor'), { recursive: true });
  fs.copyFileSync(log, inRoot('out/editor/served.log'));
  console.error('see out/screenshots/editor-suite.png and out/editor/served.log');
}
