// Neovim, the second editor that the server is proved with.
import { findOnPath } from './find-program.mjs';

const advice = 'Neovim is not installed. On Debian: apt-get install neovim (0.7 or newer)';

/**
 * @returns {{ passed: number, failed: number, leftOut: string } | undefined} what its tests come to where there is no Neovim; undefined where there is
 * @throws {Error} where there is none and CI is set: what proves the whole leaves nothing out
 */
export function withoutNeovim() {
  if (findOnPath('nvim')) return undefined;
  if (process.env.CI) throw new Error(advice);
  return { passed: 0, failed: 0, leftOut: advice };
}
