// Writes all files that are made from others: the registry of rules, their pages and tables, the schema of settings files, the snippets. `--check` writes nothing: it names the files
// that are not up to date, and fails when there are any.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { root as ownRoot } from './lib/root.mjs';
import { formatChoices } from './lib/format-choices.mjs';
import { loadRules, ruleIds } from './lib/rule-folders.mjs';
import { putBetween, rulePage, ruleTable, rulesPage } from './lib/rule-pages.mjs';
import { settingsSchema } from './lib/settings-schema.mjs';
import { snippets } from './lib/snippets.mjs';

/**
 * @typedef {{ path: string, text: string | undefined }} Output a file and what is to stand in it; undefined: there is to be no such file
 */

/**
 * The list of rules in code. Made from the names of the folders alone: it is right even while a rule does not compile.
 * @param {string[]} ids
 * @returns {Promise<Output>}
 */
export async function registry(ids) {
  const names = ids.map((id) => id.replaceAll(/[/-](.)/g, (_, letter) => letter.toUpperCase()));
  const file = 'server/src/rules/registry.ts';
  const code = [
    '// Made from the folders beside it by `npm run generate`.',
    ...ids.map((id, at) => `import ${names[at]} from './${id}/rule';`),
    "import type { Rule } from './rule';",
    '',
    '/** All rules, in the order of their ids. */',
    `export const rules: readonly Rule[] = [${names.join(', ')}];`,
  ].join('\n');
  return { path: file, text: await format(code, { filepath: file, singleQuote: true, printWidth: 120 }) };
}

/**
 * The pages of the rules, and their tables.
 * @param {string} root
 * @returns {Promise<Output[]>}
 */
async function pages(root) {
  const ids = ruleIds(root);
  const rules = await loadRules(root, ids);
  const written = rules
    .filter(({ id }) => fs.existsSync(docsOf(root, id)))
    .map((rule) => ({
      path: `docs/rules/${rule.id}.md`,
      text: rulePage(rule, fs.readFileSync(docsOf(root, rule.id), 'utf8')),
    }));
  const outputs = [...written, { path: 'docs/rules/README.md', text: rulesPage(rules) }];
  const known = new Set(outputs.map((output) => output.path));
  const orphans = pagesIn(root).filter((file) => !known.has(file));
  return [...outputs, ...orphans.map((file) => ({ path: file, text: undefined })), ...readme(root, rules)];
}

const docsOf = (root, id) => path.join(root, 'server/src/rules', id, 'docs.md');

/** @returns {string[]} the Markdown files in docs/rules as they are now */
function pagesIn(root) {
  const directory = path.join(root, 'docs/rules');
  if (!fs.existsSync(directory)) return [];
  return fs
    .readdirSync(directory, { recursive: true })
    .map((file) => `docs/rules/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.md'));
}

/** @returns {Output[]} the README with its table of rules, where there is one that has a place for it */
function readme(root, rules) {
  const file = path.join(root, 'README.md');
  if (!fs.existsSync(file)) return [];
  return [
    { path: 'README.md', text: putBetween(fs.readFileSync(file, 'utf8'), 'rules', ruleTable(rules, 'docs/rules/')) },
  ];
}

/** @returns {Promise<Output[]>} the schema of settings files, where there is something that reads them */
async function schema(root) {
  if (!fs.existsSync(path.join(root, 'server/src/analysis/project-file.ts'))) return [];
  const file = 'schemas/duthao.schema.json';
  const text = JSON.stringify(await settingsSchema(root, ruleIds(root)));
  return [{ path: file, text: await format(text, { filepath: file, printWidth: 120 }) }];
}

/** @returns {Promise<Output[]>} the snippets, where there are templates for them */
async function snippetFile(root) {
  const made = await snippets(root);
  if (made === undefined) return [];
  const file = 'snippets/duthao.json';
  return [{ path: file, text: await format(JSON.stringify(made), { filepath: file, printWidth: 120 }) }];
}

/** @returns {Promise<Output[]>} package.json with the formats that `duthao.profile` takes, where the sources have a table of them */
async function manifest(root) {
  const file = path.join(root, 'package.json');
  if (!fs.existsSync(file) || !fs.existsSync(path.join(root, 'server/src/vocabulary/formats.ts'))) return [];
  const content = JSON.parse(fs.readFileSync(file, 'utf8'));
  const settings = [content.contributes?.configuration ?? []].flat();
  const profile = settings.map(({ properties }) => properties?.['duthao.profile']).find(Boolean);
  if (profile === undefined) return [];
  const formats = await formatChoices(root);
  profile.enum = ['auto', ...formats.map(({ profile: id }) => id)];
  profile.enumDescriptions = ['Theo loại văn bản và ngày ghi trong dự thảo.', ...formats.map(({ text }) => text)];
  return [{ path: 'package.json', text: await format(JSON.stringify(content), { filepath: 'package.json' }) }];
}

/**
 * Brings all generated files up to date.
 * @param {{ root?: string, check?: boolean }} options `check`: only looks
 * @returns {Promise<string[]>} the files that were not up to date
 */
export async function generate({ root = ownRoot, check = false } = {}) {
  const stale = [];
  const put = (output) => {
    const file = path.join(root, output.path);
    const current = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
    if (current === output.text) return;
    stale.push(output.path);
    if (check) return;
    if (output.text === undefined) return fs.rmSync(file);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, output.text);
  };
  put(await registry(ruleIds(root)));
  for (const output of await pages(root)) put(output);
  for (const output of await schema(root)) put(output);
  for (const output of await snippetFile(root)) put(output);
  for (const output of await manifest(root)) put(output);
  const silent = ruleIds(root).filter((id) => !fs.existsSync(docsOf(root, id)));
  if (silent.length > 0) throw new Error(`these rules have no docs.md: ${silent.join(', ')}`);
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
    const stale = await generate({ check });
    for (const file of stale) console.log(check ? `not up to date: ${file}` : `wrote ${file}`);
    if (check && stale.length > 0) {
      console.error('Run “npm run generate”.');
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
