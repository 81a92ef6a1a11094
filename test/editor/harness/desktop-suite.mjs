// The same suite inside a desktop VS Code.
import { desktopVSCode, startDesktopVSCode } from '../../../scripts/lib/desktop-vscode.mjs';
import { inheritedEnvironment } from '../../../scripts/lib/commands.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { bundleSuite } from './bundle-suite.mjs';
import { readResults } from './results.mjs';
import { makeSandbox } from './sandbox.mjs';

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runDesktopSuite() {
  const suite = await bundleSuite();
  const sandbox = makeSandbox();
  const args = [`--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${suite}`, sandbox.drafts];
  const env = { ...inheritedEnvironment(), EDITOR_TEST_RESULTS: sandbox.results };
  const window = startDesktopVSCode(await desktopVSCode(), sandbox.profile, args, { env, stdio: 'inherit' });
  const trouble = await new Promise((resolve) => {
    window.once('error', (error) => resolve(error.message));
    window.once('exit', () => resolve(undefined));
  });
  const counts = readResults(sandbox.results, trouble);
  sandbox.remove();
  return counts;
}
