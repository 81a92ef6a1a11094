// What VS Code calls in its extension host, whichever VS Code it is: runs every test beside this file.
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

/** One test, as test/editor/harness/results.mjs reads it. */
interface Result {
  readonly title: string;
  readonly error?: string;
}

/**
 * Runs the tests; what they say is written to the file that EDITOR_TEST_RESULTS names after every one of them, so that a host that
 * dies or hangs leaves what it reached.
 */
export async function run(): Promise<void> {
  const file = process.env.EDITOR_TEST_RESULTS;
  if (!file) throw new Error('EDITOR_TEST_RESULTS names no file');
  process.setSourceMapsEnabled(true); // an error names the line of the test, not of its bundle
  const results: Result[] = [];
  const report = (complete: boolean): void => {
    fs.writeFileSync(file, JSON.stringify({ vscode: vscode.version, node: process.version, complete, results }));
  };
  const { default: Mocha } = await import('mocha'); // an ES module: an older host cannot require() it
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'min', forbidOnly: true, forbidPending: true });
  for (const name of fs.readdirSync(__dirname)) {
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => {
    const add = (result: Result): void => {
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
