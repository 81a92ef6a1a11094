// Are the packages that the project needs installed, and are they those of the lock file? Imports nothing that has to be installed.
import fs from 'node:fs';
import path from 'node:path';
import { npm } from './commands.mjs';

/**
 * Compares what package-lock.json asks for with what npm says it installed. Dates of files tell nothing here (a fresh
 * checkout is always newer), so versions are compared.
 * @param {string} directory the one that holds package-lock.json
 * @returns {boolean} whether `npm ci` has nothing to do
 */
export function packagesAreCurrent(directory) {
  const wanted = packagesOf(path.join(directory, 'package-lock.json'));
  const installed = packagesOf(path.join(directory, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([place]) => place.includes('node_modules/'))
    .every(([place, { version, optional, link }]) => {
      const present = installed[place];
      // Packages for other machines (esbuild for Windows, say) are wanted by the lock file, and rightly absent.
      if (present === undefined) return optional === true;
      return (link || present.version === version) && fs.existsSync(path.join(directory, place));
    });
}

/** Installs exactly what the lock file names, the tools included even where NODE_ENV says production. */
export function installPackages(directory) {
  return npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: directory });
}

/** @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
function packagesOf(lockFile) {
  return fs.existsSync(lockFile) ? (JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages ?? {}) : {};
}
