import fs from 'node:fs';
import { filesBelow } from './sources';

/** A draft of the repository. */
export interface NamedDraft {
  readonly name: string;
  readonly text: string;
}

/** The correct drafts of test/fixtures/clean. */
export const cleanDrafts = (): NamedDraft[] => read('test/fixtures/clean');

/** The drafts that users may try: correct ones and faulty ones. */
export const exampleDrafts = (): NamedDraft[] => read('examples');

function read(folder: string): NamedDraft[] {
  return filesBelow(folder)
    .filter((file) => file.includes('.duthao'))
    .map((name) => ({ name, text: fs.readFileSync(name, 'utf8') }));
}
