// Bundles what ships: the extension, the language server that it starts, and the command line. `--watch`: again at every change,
// readable and with source maps, for the debugger.
import { build, context } from 'esbuild';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inRoot, root } from './lib/root.mjs';
import { ruleIds } from './lib/rule-folders.mjs';
import { splitBundle } from './lib/split-bundle.mjs';

/** For a VS Code that runs in the browser alone. */
const forBrowser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/**
 * What is bundled, from where to where (without `.js`). A bundle with `parts` is several files: what it imports only when it is needed is a file
 * by that name.
 */
const bundles = [
  { name: 'extension', in: 'client/src/extension.ts', out: 'client/dist/extension' },
  {
    name: 'lsp',
    in: 'server/src/lsp/node.ts',
    out: 'server/dist/lsp',
    parts: { 'server/src/lsp/check.ts': 'check', 'server/src/lsp/answers/index.ts': 'help' },
  },
  {
    name: 'cli',
    in: 'server/src/cli/main.ts',
    out: 'server/dist/cli',
    parts: { 'server/src/cli/commands/check.ts': 'check', 'server/src/analysis/project-file.ts': 'settings' },
  },
  { name: 'browser', in: 'client/src/browser.ts', out: 'client/dist/browser', options: forBrowser },
  // A worker is a script of its own: no module, and nothing that it could require.
  {
    name: 'lsp-worker',
    in: 'server/src/lsp/browser.ts',
    out: 'server/dist/lsp-worker',
    options: { ...forBrowser, format: 'iife' },
  },
  // The page of the tracking table, which is a document of a browser in any VS Code.
  {
    name: 'tracking',
    in: 'client/src/webview/tracking.ts',
    out: 'client/dist/tracking',
    options: { ...forBrowser, format: 'iife' },
  },
];

/** @returns {import('esbuild').BuildOptions} */
const optionsOf = (entries) => ({
  absWorkingDir: root,
  entryPoints: entries.map((entry) => ({ in: entry.in, out: entry.out })),
  outdir: '.',
  external: ['vscode'], // the editor itself gives it
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // The packages of the language server ship two forms; of the ES modules only what is used stays in.
  mainFields: ['module', 'main'],
  // Vietnamese letters as they are: escaped, each would take six characters.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});

/**
 * Builds every bundle once, and writes what went into each to out/meta/NAME.json (an architecture test reads it).
 * @returns {Promise<{ file: string, bytes: number }[]>}
 * @throws {Error} when a source is missing or does not compile
 */
export async function buildAll() {
  const missing = bundles.filter((bundle) => !fs.existsSync(inRoot(bundle.in))).map((bundle) => bundle.in);
  if (missing.length > 0) throw new Error(`cannot build, as these files do not exist: ${missing.join(', ')}`);
  fs.rmSync(inRoot('out/meta'), { recursive: true, force: true });
  fs.mkdirSync(inRoot('out/meta'), { recursive: true });
  writeRulePages();
  const built = await Promise.all(bundles.map(buildOne));
  return built.flat().map((file) => ({ file, bytes: fs.statSync(inRoot(file)).size }));
}

/** @returns {Promise<string[]>} the files of one bundle */
async function buildOne(bundle) {
  const options = { ...optionsOf([bundle]), ...bundle.options, minify: true, metafile: true };
  const result = bundle.parts ? await splitBundle(options, bundle) : await build(options);
  fs.writeFileSync(inRoot('out/meta', `${bundle.name}.json`), JSON.stringify(result.metafile));
  fs.rmSync(inRoot(`${bundle.out}.js.map`), { force: true }); // a watch left it: it would tell a debugger lies
  return result.files ?? [`${bundle.out}.js`];
}

/** The pages of the rules beside the command line, for `duthao explain`: read only when asked for, so no start pays for them. */
function writeRulePages() {
  const pages = {};
  for (const id of ruleIds(root)) {
    const file = inRoot('server/src/rules', id, 'docs.md');
    if (fs.existsSync(file)) pages[id] = fs.readFileSync(file, 'utf8');
  }
  fs.mkdirSync(inRoot('server/dist'), { recursive: true });
  fs.writeFileSync(inRoot('server/dist/rule-pages.json'), JSON.stringify(pages));
}

/** The task of VS Code that waits for the first build knows it by these two lines (.vscode/tasks.json). */
const announce = {
  name: 'announce',
  setup(watched) {
    watched.onStart(() => console.log('[watch] build started'));
    watched.onEnd(() => console.log('[watch] build finished'));
  },
};

async function watchAll() {
  // What runs in the browser is built once: nothing of it is gone through by the debugger.
  for (const bundle of bundles.filter(({ options }) => options !== undefined)) await buildOne(bundle);
  const watchedBundles = bundles.filter(({ options }) => options === undefined);
  const watched = await context({ ...optionsOf(watchedBundles), sourcemap: 'linked', plugins: [announce] });
  await watched.watch();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv.includes('--watch')) await watchAll();
    else for (const { file, bytes } of await buildAll()) console.log(`${file}  ${Math.round(bytes / 1024)} kB`);
  } catch (error) {
    // What does not compile was shown by esbuild already, with its place.
    if (!error.errors) console.error(error.message);
    process.exitCode = 1;
  }
}
