import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Examination } from '../../server/src/analysis/analyze';
import { messageOf } from '../../server/src/analysis/wording';
import { rules } from '../../server/src/rules/registry';

interface Trap {
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly string[];
}

/** How many traps a proofreader has listed. */
const TRAPS = 38;

describe('Text that looks faulty and is right', () => {
  const traps = readTraps();

  it(`is there for each of the ${TRAPS} traps`, () => {
    assert.deepEqual(
      traps.map(({ number }) => number),
      Array.from({ length: TRAPS }, (_, at) => at + 1),
    );
    for (const { title, blocks } of traps) assert.ok(blocks.length > 0, `${title} has no text`);
  });

  for (const { title, blocks } of traps)
    it(`is not warned of: ${title}`, () => {
      for (const text of blocks)
        for (const typed of [text, text.replaceAll('\n', '\r\n'), text.normalize('NFD')])
          assert.deepEqual(warnings(typed), [], typed);
    });
});

function readTraps(): Trap[] {
  const [, ...sections] = fs.readFileSync('test/rules/traps.md', 'utf8').split(/^## /m);
  return sections.map((section) => ({
    number: Number.parseInt(section, 10),
    title: section.slice(0, section.indexOf('\n')),
    blocks: [...section.matchAll(/^```vb\n([^]*?)^```$/gm)].map(([, text]) => text!),
  }));
}

/** What is said at warning or above; decomposed letters are a finding of their own, whatever they spell. */
function warnings(text: string): string[] {
  return new Examination(text, rules)
    .findings()
    .filter(({ rule, severity }) => severity !== 'information' && rule.id !== 'text/unicode-form')
    .map((finding) => `${finding.rule.id}: ${messageOf(finding, 'vi')}`);
}
