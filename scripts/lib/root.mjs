import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @param {...string} parts a path relative to the root of the repository
 * @returns {string} the same path, absolute
 */
export const inRoot = (...parts) => path.join(root, ...parts);
