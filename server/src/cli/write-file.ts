import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { codeOf, FileError, stampOf, type FileStamp } from './files';
import type { Words } from './words';

let written = 0;

/**
 * Writes a file whole or not at all: first beside it, then in its place. A link keeps pointing where it points, the permissions stay.
 * All in one step of the program, so that Ctrl-C falls before or behind it.
 * @param stamp the state that the new content was made from
 * @throws {FileError} when the file was changed since, or cannot be written; it is then as it was
 */
export function writeFile(file: string, bytes: Uint8Array, stamp: FileStamp, words: Words): void {
  try {
    const target = fs.realpathSync(file);
    // Renaming would replace a file that may not be written.
    fs.accessSync(target, fs.constants.W_OK);
    const stat = fs.statSync(target);
    const now = stampOf(stat);
    if (now.size !== stamp.size || now.changed !== stamp.changed) throw new FileError(words.changedMeanwhile);
    replace(target, bytes, stat.mode & 0o777);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(words.notWritten(codeOf(error)));
  }
}

/**
 * Writes a file that the program makes by itself, in the same way; what stood there before does not matter.
 * @throws {Error} of the system; what stood there is then as it was
 */
export function writeNewFile(file: string, bytes: Uint8Array): void {
  const exists = fs.existsSync(file);
  const target = exists ? fs.realpathSync(file) : file;
  if (exists) fs.accessSync(target, fs.constants.W_OK);
  replace(target, bytes, exists ? fs.statSync(target).mode & 0o777 : undefined);
}

/** @param mode permissions that the file is to have; undefined for the usual ones */
function replace(target: string, bytes: Uint8Array, mode: number | undefined): void {
  const temporary = path.join(path.dirname(target), `.duthao-${process.pid}-${++written}.tmp`);
  try {
    const handle = fs.openSync(temporary, 'wx', mode);
    try {
      fs.writeFileSync(handle, bytes);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    if (mode !== undefined) fs.chmodSync(temporary, mode);
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
