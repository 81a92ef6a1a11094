// What VS Code calls in the extension host of the browser, a worker: it has no files, so results go to the log.
import * as vscode from 'vscode';
import 'mocha/mocha';
import { RESULTS } from './results.mjs';

/**
 * Runs the tests; what they say is logged after every one of them, so that a host that dies or hangs leaves what it reached.
 * @param load declares all tests, once there is something to declare them to
 */
export async function runInBrowser(load: () => void): Promise<void> {
  const results: { title: string; error?: string }[] = [];
  const report = (complete: boolean): void => {
    console.log(RESULTS + JSON.stringify({ vscode: vscode.version, node: 'none (worker)', complete, results }));
  };
  // A reporter of the command line: the usual one of browsers draws into a page. Its type does not know it.
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: 'spec', color: false });
  load();
  const failures = await new Promise<number>((resolve) => {
    const add = (result: { title: string; error?: string }): void => {
      results.push(result);
      report(false);
      console.log(`${result.error === undefined ? '✓' : '✗'} ${result.title}`);
    };
    mocha
      .run(resolve)
      .on('pass', (test) => add({ title: test.fullTitle() }))
      .on('fail', (test, error: Error) => add({ title: test.fullTitle(), error: error.stack ?? error.message }));
  });
  report(true);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
