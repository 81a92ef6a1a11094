// Runs TypeScript of the sources in a script.
import { build } from 'esbuild';

/**
 * @param {string} root the root of a repository
 * @param {string} contents an ES module whose imports count from the root
 * @returns {Promise<object>} what it exports
 * @throws {Error} when it, or something that it imports, does not compile
 */
export async function loadModule(root, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
