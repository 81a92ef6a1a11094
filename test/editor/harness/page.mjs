// The window of a served VS Code: a page of a browser without a screen.
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browser.mjs';
import { whenEverythingEnds } from '../../../scripts/lib/commands.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>} an empty page; the browser goes with it
 */
export async function openPage() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  // Our own handlers end everything, the browser included: two that race would leave half of it.
  const own = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const launching = chromium.launch({ executablePath, headless: true, args: quiet, ...own });
  whenEverythingEnds(() => launching.then((started) => started.close()).catch(() => {}));
  const browser = await launching;
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    // The last one: a page that was changed on its way in may otherwise not talk to the machine that it comes from.
    permissions: ['clipboard-read', 'clipboard-write', 'local-network-access'],
  });
  return { page: await context.newPage(), close: () => browser.close() };
}
