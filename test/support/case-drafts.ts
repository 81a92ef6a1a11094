import fs from 'node:fs';
import path from 'node:path';

const CASES = 'server/src/rules';

/** Every block of every rule's cases, the examples and the clean drafts, by where they stand: what hosts and reports are compared on. */
export function caseDrafts(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of ['examples', 'test/fixtures/clean']) {
    for (const name of fs.readdirSync(folder))
      if (name.includes('.duthao')) found.set(`${folder}/${name}`, fs.readFileSync(path.join(folder, name), 'utf8'));
  }
  for (const file of fs.readdirSync(CASES, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(file) !== 'cases.md') continue;
    const blocks = fs.readFileSync(path.join(CASES, file), 'utf8').matchAll(/^```vb[^\n]*\n([^]*?)\n```/gm);
    for (const [at, block] of [...blocks].entries()) found.set(`${file} ${at + 1}`, block[1]!);
  }
  return found;
}
