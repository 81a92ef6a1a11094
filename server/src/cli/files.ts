import fs from 'node:fs';
import { decode, type Decoded } from '../workspace/decode';
import type { Words } from './words';

/** No draft is anywhere near this size; what is larger is a mistake, and would only take long. */
const MOST_MEGABYTES = 64;

/** A file that cannot be used, with one sentence that says why. */
export class FileError extends Error {}

/** What tells one state of a file from another. */
export interface FileStamp {
  readonly size: number;
  readonly changed: number;
}

export interface ReadFile {
  readonly decoded: Decoded;
  readonly stamp: FileStamp;
}

/**
 * Reads a file as text.
 * @param file absolute path
 * @throws {FileError} when it cannot be read; bytes that are no text are no error here
 */
export function readFile(file: string, words: Words): ReadFile {
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile()) throw new FileError(words.noFile);
    checkSize(stat.size, words);
    return { decoded: decode(fs.readFileSync(file)), stamp: stampOf(stat) };
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(reasonOf(error, words));
  }
}

/** @throws {FileError} when there is more than is read */
export function checkSize(bytes: number, words: Words): void {
  const megabytes = bytes / 1_048_576;
  if (megabytes > MOST_MEGABYTES) throw new FileError(words.tooLarge(Math.ceil(megabytes), MOST_MEGABYTES));
}

export function stampOf(stat: fs.Stats): FileStamp {
  return { size: stat.size, changed: stat.mtimeMs };
}

/** Why the system refused, in one sentence. */
export function reasonOf(error: unknown, words: Words): string {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.notFound;
  if (code === 'EACCES' || code === 'EPERM') return words.notAllowed;
  return words.unreadable(code);
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);
}
