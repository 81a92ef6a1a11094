// The suite inside the extension host of the served VS Code.
import { root } from '../../../scripts/lib/root.mjs';
import { startServedVSCode } from '../../../scripts/lib/served-vscode.mjs';
import { bundleSuite } from './bundle-suite.mjs';
import { keepTraces, listen } from './outcome.mjs';
import { openPage } from './page.mjs';
import { readResults } from './results.mjs';
import { makeSandbox } from './sandbox.mjs';

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

function addressOf({ origin, authority }, folder, suite) {
  const remote = (file) => `vscode-remote://${authority}${encodeURI(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ];
  return `${origin}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
