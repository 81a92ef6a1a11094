// A folder of drafts and a VS Code profile that no other run sees, and that nothing outlives.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { whenEverythingEnds } from '../../../scripts/lib/commands.mjs';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { quietSettings } from '../../../scripts/lib/served-vscode.mjs';

/** As she names hers: blanks, brackets, and letters that are more than one byte. */
const folderName = 'Kế hoạch 2026 (bản nháp)';

/**
 * @typedef {object} Sandbox
 * @property {string} drafts the folder to open, with copies of test/editor/fixtures
 * @property {import('../../../scripts/lib/served-vscode.mjs').Profile} profile
 * @property {string} results where the tests inside VS Code write how they went
 * @property {() => void} remove
 */

/** @returns {Sandbox} */
export function makeSandbox() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-'));
  const remove = () => fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  whenEverythingEnds(remove);
  const drafts = path.join(home, folderName);
  fs.cpSync(inRoot('test/editor/fixtures'), drafts, { recursive: true });
  const results = path.join(home, 'results.json');
  const profile = {
    data: path.join(home, 'data'),
    extensions: path.join(home, 'extensions'),
    runtime: path.join(home, 'run'),
    env: { HOME: home, EDITOR_TEST_RESULTS: results },
  };
  const settings = {
    ...quietSettings,
    'window.restoreWindows': 'none',
    'files.autoSave': 'off',
    'git.enabled': false,
    // Debian's usual one, DejaVu Sans Mono, has no letters such as ế and ộ: the pictures would show them in pieces.
    'editor.fontFamily': "'Noto Sans Mono', 'Liberation Mono', monospace",
  };
  fs.mkdirSync(path.join(profile.data, 'User'), { recursive: true });
  fs.writeFileSync(path.join(profile.data, 'User', 'settings.json'), JSON.stringify(settings));
  for (const directory of [profile.extensions, profile.runtime]) fs.mkdirSync(directory);
  return { drafts, profile, results, remove };
}
