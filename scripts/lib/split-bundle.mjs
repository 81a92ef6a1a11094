// Bundles a program of Node in several files, so that it starts before all of it is read.
import { build, transform } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';

/**
 * Bundles an entry and, each in a file of its own, the modules that it imports only when they are needed (`import()`). What several of them
 * share is a file too, named by all of them: `check+help.js`. esbuild cuts ES modules alone, so every piece is turned into CommonJS afterwards.
 * @param {import('esbuild').BuildOptions} options as for one file; `format` is set here
 * @param {{ in: string, out: string, parts: Record<string, string> }} bundle the entry becomes `OUT.js`, all else stands in the folder `OUT/`;
 *   `parts`: the name of each module that is loaded later, by its path
 * @returns {Promise<{ metafile: import('esbuild').Metafile, files: string[] }>} files relative to the root, the entry first
 * @throws {Error} when a module is loaded later that has no name
 */
export async function splitBundle(options, { in: entry, out, parts }) {
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: { entry },
    outdir: path.dirname(out),
    format: 'esm',
    splitting: true,
    metafile: true,
    write: false,
  });
  const nameOf = namesOf(metafile, { entry, out, parts });
  fs.rmSync(inRoot(out), { recursive: true, force: true });
  fs.mkdirSync(inRoot(out), { recursive: true });
  for (const [output, { imports }] of Object.entries(metafile.outputs)) {
    const { text } = outputFiles.find((file) => path.resolve(file.path) === inRoot(output));
    const file = nameOf(output);
    const { code } = await transform(renamed(text, imports, file, nameOf), {
      format: 'cjs',
      platform: 'node',
      target: options.target,
      charset: options.charset,
      minify: true,
      // `import()` becomes a `require` that is done later: what follows a message in the queue must not overtake it.
      supported: { 'dynamic-import': false },
    });
    fs.writeFileSync(inRoot(file), code);
  }
  const outputs = Object.entries(metafile.outputs).map(([output, about]) => [nameOf(output), about]);
  return {
    metafile: { ...metafile, outputs: Object.fromEntries(outputs) },
    files: outputs.map(([file]) => file).sort(byDepth),
  };
}

/** @returns {(output: string) => string} the file that each output of esbuild becomes */
function namesOf({ outputs }, { entry, out, parts }) {
  const roots = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  const reachedFrom = new Map(roots.map(([output, { entryPoint }]) => [entryPoint, staticImports(output, outputs)]));
  const names = new Map();
  for (const [output, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint === entry) names.set(output, `${out}.js`);
    else if (entryPoint !== undefined) names.set(output, `${out}/${partName(entryPoint)}.js`);
    else {
      const users = [...reachedFrom]
        .filter(([, reached]) => reached.has(output))
        .map(([one]) => (one === entry ? 'start' : partName(one)));
      names.set(output, `${out}/${users.join('+')}.js`);
    }
  }
  return (output) => names.get(output);

  /** A package that is loaded when needed has its own name. */
  function partName(module) {
    const name = parts[module] ?? /node_modules\/([^/@]+)\/[^]*$/.exec(module)?.[1];
    if (name === undefined) throw new Error(`${module} is loaded when needed, but build.mjs gives its file no name`);
    return name;
  }
}

/** @returns {Set<string>} an output and all that is loaded with it */
function staticImports(output, outputs, found = new Set()) {
  if (found.has(output) || outputs[output] === undefined) return found;
  found.add(output);
  for (const { path: imported, kind } of outputs[output].imports)
    if (kind === 'import-statement') staticImports(imported, outputs, found);
  return found;
}

/** @returns {string} the text of a piece, which names the others as they will be called */
function renamed(text, imports, file, nameOf) {
  let result = text;
  for (const { path: imported, external } of imports) {
    if (external) continue;
    const relative = path.posix.relative(path.posix.dirname(file), nameOf(imported));
    result = result.replaceAll(
      `"./${path.posix.basename(imported)}"`,
      `"${relative.startsWith('.') ? relative : `./${relative}`}"`,
    );
  }
  return result;
}

const byDepth = (a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1);
