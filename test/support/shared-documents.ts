import fs from 'node:fs';
import path from 'node:path';

/** A text file of the shared folder beside the repository. */
export interface SharedText {
  readonly name: string;
  /** As it stands in the file. */
  readonly text: string;
  /** NFC, without marks of Markdown and outer spaces; blank lines are kept so that numbers of lines hold. */
  readonly lines: readonly string[];
}

// Tests run from the root of the repository; the folder is no part of it.
const SHARED = path.resolve(process.cwd(), '../shared');

/** The real documents that the checker was made for; undefined on a machine without the shared folder. */
export function sharedDocuments(): readonly SharedText[] | undefined {
  return readFolder('documents');
}

/** The published documents; undefined on a machine without the shared folder. */
export function sharedCorpus(): readonly SharedText[] | undefined {
  return readFolder('corpus');
}

function readFolder(name: string): readonly SharedText[] | undefined {
  const folder = path.join(SHARED, name);
  if (!fs.existsSync(folder)) return undefined;
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      return { name, text, lines: cleanLines(text) };
    });
}

function cleanLines(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/[*#]/g, '').replaceAll('\u00a0', ' ').trim());
}

/**
 * Registers a test over shared texts. Without the folder the test says so in its title and on the console instead of vanishing.
 * @param read one of the functions above
 */
export function itWithShared(
  title: string,
  read: () => readonly SharedText[] | undefined,
  test: (texts: readonly SharedText[]) => void,
): void {
  const texts = read();
  if (texts) {
    it(title, () => {
      test(texts);
    });
    return;
  }
  it(`${title} (../shared absent: not run)`, () => {
    console.warn(`not run, ../shared is absent: ${title}`);
  });
}
