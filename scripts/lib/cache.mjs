// What is large and belongs to no clone in particular (a whole VS Code) is kept once for each user.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string} the directory of this user's cache; it may not exist yet
 */
export function cacheDirectory(env = process.env, platform = process.platform) {
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local'), 'duthao');
  if (platform === 'darwin' && !env.XDG_CACHE_HOME) return path.join(os.homedir(), 'Library', 'Caches', 'duthao');
  // The XDG specification: a relative path is to be ignored.
  const base = env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : undefined;
  return path.join(base ?? path.join(os.homedir(), '.cache'), 'duthao');
}

/**
 * Makes a directory of the cache once: whoever comes second, or comes while another still works, never sees half of it.
 * @param {string} directory where the finished thing stands
 * @param {(unfinished: string) => Promise<void>} make fills the directory given to it, which stands beside the final one
 */
export async function makeOnce(directory, make) {
  if (fs.existsSync(directory)) return;
  const unfinished = `${directory}.${process.pid}`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { recursive: true });
  try {
    await make(unfinished);
    fs.renameSync(unfinished, directory);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(directory)) throw error;
  }
}
