// Bundles a program of Node in several files, so that it starts before all of it is read.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './root.mjs';

/**
 * Bundles an entry and, each in a file of its own, the modules that it imports only when they are needed (`import()`). What several of them share
 * is in the file that is loaded first; the others take it from there. esbuild cuts a program into many small pieces, and ES modules only: the
 * pieces that are loaded together are joined into one file each, in CommonJS.
 * @param {import('esbuild').BuildOptions} options as for one file; `format` is set here
 * @param {{ in: string, out: string, parts: Record<string, string> }} bundle the entry becomes `OUT.js`, all else `OUT/NAME.js`; `parts`: the
 *   names of what is loaded later by the path of its module, in the order in which they are loaded; what is not listed comes after them.
 * @returns {Promise<{ metafile: import('esbuild').Metafile, files: string[] }>} files relative to the root
 * @throws {Error} when two parts have one name
 */
export async function splitBundle(options, { in: entry, out, parts }) {
  const pieces = await piecesOf(options, entry, out);
  const files = filesOf(pieces, { entry, out, parts });
  fs.rmSync(inRoot(out), { recursive: true, force: true });
  const outputs = {};
  for (const [file, own] of files) {
    const joined = await build({
      ...options,
      entryPoints: undefined,
      stdin: { contents: exportsOf(own), resolveDir: inRoot(path.dirname(out)) },
      outfile: file,
      outdir: undefined,
      metafile: false,
      plugins: [fromPieces(pieces, files, file)],
      // `import()` becomes a `require` that is done later: what follows a message in the queue must not overtake it.
      supported: { 'dynamic-import': false },
    });
    if (joined.errors.length > 0) throw new Error(`${file} was not joined`);
    outputs[file] = {
      bytes: fs.statSync(inRoot(file)).size,
      inputs: Object.assign({}, ...own.map(({ inputs }) => inputs)),
    };
  }
  return { metafile: { inputs: pieces.inputs, outputs }, files: [...files.keys()] };
}

/**
 * @typedef {object} Piece
 * @property {string} name a word that other files know it by
 * @property {string} text an ES module
 * @property {string | undefined} entryPoint the module that it stands for; undefined for what is only shared
 * @property {{ path: string, kind: string }[]} imports
 * @property {Record<string, unknown>} inputs
 */

/** @returns {Promise<{ byPath: Map<string, Piece>, inputs: object }>} what esbuild cuts the program into */
async function piecesOf(options, entry, out) {
  const modules = await importedLater(options, entry);
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: Object.fromEntries(modules.map((module, at) => [`entry${at}`, module])),
    outdir: `${path.dirname(out)}/pieces`,
    format: 'esm',
    splitting: true,
    metafile: true,
    write: false,
    plugins: [setAside()],
  });
  const textOf = new Map(outputFiles.map((file) => [path.resolve(file.path), file.text]));
  const byPath = new Map(
    Object.entries(metafile.outputs).map(([output, { entryPoint, imports, inputs }], at) => [
      output,
      { name: `piece${at}`, text: textOf.get(inRoot(output)), entryPoint, imports, inputs },
    ]),
  );
  return { byPath, inputs: withParts(metafile.inputs) };
}

const PART = 'part:';

/** @returns {Promise<string[]>} the entry, and the modules that are imported only when they are needed; paths from the root on */
async function importedLater(options, entry) {
  const found = new Set([entry]);
  const seen = (module) => void found.add(module);
  for (let known = 0; known < found.size;) {
    known = found.size;
    await build({ ...options, entryPoints: [...found], outdir: 'pieces', write: false, plugins: [setAside(seen)] });
  }
  return [...found];
}

/**
 * Leaves `import()` of a module as it is, with the module's path in it. Seen by esbuild, it would have every module wrapped in a function
 * that runs it when it is asked for: V8 reads such code twice, and it is longer by a twentieth.
 * @param {(module: string) => void} seen told of each such module
 * @returns {import('esbuild').Plugin}
 */
function setAside(seen = () => undefined) {
  return {
    name: 'set aside',
    setup(cutting) {
      cutting.onResolve({ filter: /./ }, async ({ path: named, kind, pluginData, importer, resolveDir, namespace }) => {
        if (kind !== 'dynamic-import' || pluginData === PART) return undefined;
        const resolved = await cutting.resolve(named, { importer, resolveDir, namespace, kind, pluginData: PART });
        const module = path.relative(root, resolved.path).replaceAll(path.sep, '/');
        seen(module);
        return { path: PART + module, external: true };
      });
    },
  };
}

/** @returns {object} what went in, with the modules that were set aside under their own paths again */
function withParts(inputs) {
  const whole = (one) => (one.path.startsWith(PART) ? { path: one.path.slice(PART.length), kind: one.kind } : one);
  return Object.fromEntries(
    Object.entries(inputs).map(([file, input]) => [file, { ...input, imports: input.imports.map(whole) }]),
  );
}

/** @returns {Map<string, Piece[]>} the files to make, in the order in which they are loaded, and what each holds */
function filesOf({ byPath }, { entry, out, parts }) {
  const order = [entry, ...Object.keys(parts)];
  const rank = ({ entryPoint }) => (order.includes(entryPoint) ? order.indexOf(entryPoint) : order.length);
  const roots = [...byPath].filter(([, piece]) => piece.entryPoint !== undefined);
  roots.sort(([, a], [, b]) => rank(a) - rank(b));
  const taken = new Set();
  const files = new Map();
  for (const [output, { entryPoint }] of roots) {
    const reached = [...loadedWith(output, byPath)].filter((one) => !taken.has(one));
    for (const one of reached) taken.add(one);
    const file = entryPoint === entry ? `${out}.js` : `${out}/${nameOf(entryPoint, parts)}.js`;
    if (files.has(file)) throw new Error(`two parts would be ${file}`);
    files.set(
      file,
      reached.map((one) => byPath.get(one)),
    );
  }
  return files;
}

/** The name that a part was given; else that of its package, or of its module: `commands/plan.ts` → `plan`. */
function nameOf(module, parts) {
  return parts[module] ?? /node_modules\/([^/@]+)\/[^]*$/.exec(module)?.[1] ?? path.posix.parse(module).name;
}

/** @returns {Set<string>} a piece and all that is loaded with it, itself first */
function loadedWith(output, byPath, found = new Set()) {
  if (found.has(output) || !byPath.has(output)) return found;
  found.add(output);
  for (const { path: imported, kind } of byPath.get(output).imports)
    if (kind === 'import-statement') loadedWith(imported, byPath, found);
  return found;
}

/** @returns {string} a module that gives away what its own piece does, and each of the pieces by its name */
function exportsOf([own, ...shared]) {
  return [
    ...shared.map(({ name }) => `export * as ${name} from ${JSON.stringify(name)};`),
    `export * from ${JSON.stringify(own.name)};`,
  ].join('\n');
}

/** @returns {import('esbuild').Plugin} finds the pieces: in this file, or in one that is loaded already */
function fromPieces({ byPath }, files, file) {
  const byName = new Map([...byPath.values()].map((piece) => [piece.name, piece]));
  const byEntry = new Map([...byPath.values()].map((piece) => [piece.entryPoint, piece]));
  const outputOf = new Map([...byPath].map(([output, piece]) => [path.posix.basename(output), piece]));
  const fileOf = (piece) => [...files].find(([, pieces]) => pieces.includes(piece))[0];
  const pathTo = (other) => {
    const relative = path.posix.relative(path.posix.dirname(file), other);
    return relative.startsWith('.') ? relative : `./${relative}`;
  };
  return {
    name: 'pieces',
    setup(joining) {
      joining.onResolve({ filter: /^piece\d+$/ }, ({ path: name }) => ({ path: name, namespace: 'piece' }));
      joining.onResolve({ filter: /^part:/ }, ({ path: named }) => ({
        path: pathTo(fileOf(byEntry.get(named.slice(PART.length)))),
        external: true,
      }));
      joining.onResolve({ filter: /^\.\.?\// }, ({ path: named, namespace }) => {
        if (namespace === 'elsewhere') return { path: named, external: true };
        const piece = outputOf.get(path.posix.basename(named));
        return { path: piece.name, namespace: fileOf(piece) === file ? 'piece' : 'elsewhere' };
      });
      joining.onLoad({ filter: /./, namespace: 'piece' }, ({ path: name }) => ({ contents: byName.get(name).text }));
      joining.onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path: name }) => ({
        contents: `module.exports = require(${JSON.stringify(pathTo(fileOf(byName.get(name))))}).${name};`,
      }));
    },
  };
}
