import fs from 'node:fs';

/**
 * Reads what the tests inside VS Code wrote (test/editor/suite/run.ts), and says it.
 * @param {string} file
 * @param {string | undefined} trouble why the run did not come to its end, as far as the harness knows
 * @returns {{ passed: number, failed: number }} a run that did not end, or that held no test, is one failure more
 */
export function readResults(file, trouble) {
  const nothing = { complete: false, results: [] };
  const { vscode, node, complete, results } = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : nothing;
  const failed = results.filter(({ error }) => error !== undefined);
  for (const { title, error } of failed) console.error(`\n✗ ${title}\n${error}`);
  const ended = complete && results.length > 0 && trouble === undefined;
  if (!ended)
    console.error(`\n✗ the tests inside VS Code did not come to their end: ${trouble ?? 'it closed too early'}`);
  if (vscode) console.log(`VS Code ${vscode}, Node ${node}`);
  return { passed: results.length - failed.length, failed: failed.length + (ended ? 0 : 1) };
}
