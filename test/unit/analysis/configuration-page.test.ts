import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Examination } from '../../../server/src/analysis/analyze';
import { projectFileSchema, readProjectFile } from '../../../server/src/analysis/project-file';
import { rules } from '../../../server/src/rules/registry';

const PAGE = fs.readFileSync('docs/configuration.md', 'utf8');
const blocks = (kind: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text!);

describe('The page about settings', () => {
  it('shows a settings file that can be used, with every key in it', () => {
    const [example, ...others] = blocks('json');
    assert.equal(others.length, 0);
    const { problems, suppressions, configuration } = readProjectFile(example!, rules);
    assert.deepEqual(problems, []);
    assert.equal(suppressions.length, 2);
    const value = JSON.parse(example!) as { vocabulary: object };
    assert.ok(projectFileSchema(rules).safeParse(value).success);
    const known = Object.keys((projectFileSchema(rules) as unknown as { shape: Record<string, unknown> }).shape).filter(
      (key) => key !== '$schema',
    );
    assert.deepEqual(Object.keys(value), known);
    assert.deepEqual(Object.keys(configuration.office!), Object.keys(value.vocabulary));
    for (const key of [...known, ...Object.keys(value.vocabulary)]) assert.ok(PAGE.includes(`| \`${key}\` |`), key);
  });

  it('shows comments that are understood', () => {
    const comments = [...PAGE.matchAll(/<!-- duthao: [^>]+-->/g)].map(([comment]) => comment);
    assert.ok(comments.length >= 4);
    for (const comment of comments) {
      const notices = new Examination(`${comment}\n`, rules).findings();
      assert.ok(notices.length > 0 && notices.every(({ rule }) => rule.id === 'config/unused-suppression'), comment);
    }
  });
});
