import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRuleFolders } from '../support/rule-cases';

interface Scripts {
  generate(options: { root: string; check?: boolean }): Promise<string[]>;
  newRule(id: string | undefined, root: string): Promise<string[]>;
}

const RULE = `import { definePassageRule, NOTHING } from '../../rule';

export default definePassageRule<null>({
  id: 'date/leap',
  title: { vi: 'Năm nhuận', en: 'Leap year' },
  severity: 'information',
  enabled: false,
  fix: 'suggest',
  basis: [{ short: 'NĐ 30/2020/NĐ-CP', place: 'Phụ lục I' }, { short: 'KL 226-KL/TW' }],
  find: () => NOTHING,
  explain: { vi: () => ({ what: 'Năm nhuận.' }), en: () => ({ what: 'Leap year.' }) },
  repair: () => [],
});
`;

describe('The scripts that write files', function () {
  let scripts: Scripts;
  let root: string;
  const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };

  before(async () => {
    const load = (name: string) => import(pathToFileURL(path.resolve('scripts', name)).href) as Promise<Scripts>;
    scripts = { ...(await load('generate.mjs')), ...(await load('new-rule.mjs')) };
  });

  // A repository with one rule: the sources it is made from, and nothing else.
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao rules (thử) '));
    write('server/src/rules/rule.ts', fs.readFileSync('server/src/rules/rule.ts', 'utf8'));
    write('server/src/rules/date/leap/rule.ts', RULE);
    write('server/src/rules/date/leap/docs.md', '## Kiểm tra gì\n\nNăm nhuận.\n\n```vb only\nNăm 2028\n```\n');
    write('server/src/rules/date/empty/notes.md', 'No rule stands here.');
  });

  afterEach(() => {
    fs.rmSync(root, { recursive: true });
  });

  it('write the registry, the pages and their list, and then find them up to date', async () => {
    const written = ['server/src/rules/registry.ts', 'docs/rules/date/leap.md', 'docs/rules/README.md'];
    assert.deepEqual(await scripts.generate({ root }), written);
    assert.match(
      read('server/src/rules/registry.ts'),
      /^import dateLeap from '\.\/date\/leap\/rule';$[^]*readonly Rule\[\] = \[dateLeap\];\n$/m,
    );
    assert.match(read('docs/rules/date/leap.md'), /^# Năm nhuận$/m);
    assert.match(
      read('docs/rules/date/leap.md'),
      /^\| `date\/leap` \| Thông tin, tắt sẵn \| Gợi ý, từng chỗ một \| NĐ 30\/2020\/NĐ-CP, Phụ lục I; KL 226-KL\/TW \|$/m,
    );
    assert.match(read('docs/rules/date/leap.md'), /## Kiểm tra gì\n\nNăm nhuận\.\n\n```text\nNăm 2028\n```\n$/);
    assert.match(
      read('docs/rules/README.md'),
      /### Ngày tháng\n\n.*\n.*\n\| \[`date\/leap`\]\(date\/leap\.md\) \| Năm nhuận \|/,
    );
    assert.deepEqual(await scripts.generate({ root, check: true }), []);
  });

  it('name what is not up to date, and write nothing, when they only look', async () => {
    await scripts.generate({ root });
    write('docs/rules/date/leap.md', 'by hand');
    write('docs/rules/date/gone.md', 'of a rule that is no more');
    const stale = ['docs/rules/date/leap.md', 'docs/rules/date/gone.md'];
    assert.deepEqual(await scripts.generate({ root, check: true }), stale);
    assert.equal(read('docs/rules/date/leap.md'), 'by hand');
    assert.deepEqual(await scripts.generate({ root }), stale);
    assert.deepEqual(await scripts.generate({ root, check: true }), []);
    assert.ok(!fs.existsSync(path.join(root, 'docs/rules/date/gone.md')));
  });

  it('keep the table of rules in the README between its markers', async () => {
    write('README.md', '# Dự Thảo\n\n<!-- rules:start -->\nold\n<!-- rules:end -->\n\nCuối.\n');
    await scripts.generate({ root });
    assert.match(
      read('README.md'),
      /^# Dự Thảo\n\n<!-- rules:start -->\n\n### Ngày tháng\n[^]*\(docs\/rules\/date\/leap\.md\)[^]*\n\n<!-- rules:end -->\n\nCuối\.\n$/,
    );
    assert.deepEqual(await scripts.generate({ root, check: true }), []);
    write('README.md', '# Dự Thảo\n');
    await scripts.generate({ root });
    assert.equal(read('README.md'), '# Dự Thảo\n');
  });

  it('refuse a rule whose id is not that of its folder, and one that does not compile, after the registry is written', async () => {
    write('server/src/rules/date/other/rule.ts', RULE);
    await assert.rejects(
      scripts.generate({ root }),
      /date\/other\/rule\.ts has no default export with the id date\/other, but date\/leap/,
    );
    write('server/src/rules/date/other/rule.ts', 'export default {');
    await assert.rejects(scripts.generate({ root }), /date\/other\/rule\.ts:1/);
    assert.match(read('server/src/rules/registry.ts'), /dateOther/);
  });

  it('write all pages there are, and then name the rules that have none', async () => {
    write('server/src/rules/date/other/rule.ts', RULE.replace('date/leap', 'date/other'));
    await assert.rejects(scripts.generate({ root }), /^Error: these rules have no docs\.md: date\/other$/);
    assert.match(read('docs/rules/date/leap.md'), /^# Năm nhuận$/m);
    assert.match(read('docs/rules/README.md'), /date\/other/);
  });

  it('lay out a new rule that stands in the registry and compiles, and whose cases can be read', async () => {
    const written = await scripts.newRule('text/double-space', root);
    assert.deepEqual(
      written.slice(0, 3),
      ['rule.ts', 'docs.md', 'cases.md'].map((file) => `server/src/rules/text/double-space/${file}`),
    );
    assert.match(read('server/src/rules/registry.ts'), /textDoubleSpace/);
    assert.match(read('docs/rules/text/double-space.md'), /^# Tên lỗi$/m);
    write('server/src/rules/date/leap/cases.md', '');
    const folder = readRuleFolders(root).find(({ id }) => id === 'text/double-space');
    assert.deepEqual(
      folder?.cases.map(({ input }) => input.marks.map(({ id, start, end }) => [id, input.text.slice(start, end)])),
      [[['text/double-space', 'có lỗi']]],
    );
  });

  it('refuse names that are no rule, and one that is taken', async () => {
    for (const name of [
      undefined,
      '',
      'text',
      'text/',
      'Text/space',
      'text/double_space',
      'text/a/b',
      'text/-a',
      '../text/a',
      'text/số',
    ]) {
      await assert.rejects(scripts.newRule(name, root), /usage: npm run new-rule -- group\/defect/, String(name));
    }
    await assert.rejects(scripts.newRule('misc/space', root), /“misc” is no group of rules/);
    await assert.rejects(scripts.newRule('date/leap', root), /date\/leap is there already/);
    assert.equal(read('server/src/rules/date/leap/rule.ts'), RULE);
  });

  it('end with 1 and one line when they are called with what they cannot do', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/new-rule.mjs', 'Wrong'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^usage: .*\n$/);
  });
});
