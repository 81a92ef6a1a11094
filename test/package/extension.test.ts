import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { rules } from '../../server/src/rules/registry';
import { entriesOf, type ZipEntry } from './support/zip';

/** Every file of the extension, beside the pages of the rules. Whoever adds one says so here. */
const FILES = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/client/dist/browser.js',
  'extension/client/dist/extension.js',
  'extension/client/dist/tracking.js',
  'extension/docs/configuration.md',
  'extension/docs/rules/README.md',
  'extension/language-configuration.json',
  'extension/media/duthao-on-light.svg',
  'extension/media/duthao.svg',
  'extension/media/goi-y-sua.png',
  'extension/media/review.css',
  'extension/media/tracking.css',
  'extension/media/walkthrough/documents.png',
  'extension/media/walkthrough/draft.png',
  'extension/media/walkthrough/review.png',
  'extension/media/walkthrough/shortcomings.png',
  'extension/media/walkthrough/table.png',
  'extension/package.json',
  'extension/readme.md',
  'extension/schemas/duthao.schema.json',
  'extension/server/dist/lsp-worker.js',
  'extension/server/dist/lsp.js',
  'extension/server/dist/lsp/check.js',
  'extension/server/dist/lsp/help.js',
  'extension/server/dist/lsp/ignore.js',
  'extension/snippets/duthao.json',
  'extension/syntaxes/duthao.tmLanguage.json',
];

const MOST_BYTES = 1_048_576;

describe('The extension as it is packed', () => {
  let bytes: Buffer;
  let entries: ZipEntry[];

  before('packs it', function () {
    this.timeout(120_000);
    const pack = "import { packageExtension } from './scripts/lib/package.mjs'; console.log(await packageExtension());";
    const vsix = execFileSync(process.execPath, ['--input-type=module', '--eval', pack], { encoding: 'utf8' }).trim();
    bytes = fs.readFileSync(vsix);
    entries = entriesOf(bytes);
  });

  it('holds what is needed, and nothing else', () => {
    const pages = rules.map(({ id }) => `extension/docs/rules/${id}.md`);
    assert.deepEqual(entries.map(({ name }) => name).sort(), [...FILES, ...pages].sort());
  });

  it('is no larger than 1 MB', () => {
    const largest = [...entries].sort((a, b) => b.packed - a.packed).slice(0, 5);
    assert.ok(bytes.length <= MOST_BYTES, `${bytes.length} bytes; the largest: ${JSON.stringify(largest)}`);
  });
});
