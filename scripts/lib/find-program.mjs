import fs from 'node:fs';
import path from 'node:path';

/**
 * @param {string} name as one types it: `code`
 * @returns {string | undefined} the file that a shell would run for it
 */
export function findOnPath(name) {
  const endings = process.platform === 'win32' ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((directory) => directory !== '')
    .flatMap((directory) => endings.map((ending) => path.join(directory, name + ending)))
    .find(isProgram);
}

/** @returns {boolean} whether it is a file that may be run */
export function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
