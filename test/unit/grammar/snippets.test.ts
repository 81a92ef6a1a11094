import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Examination } from '../../../server/src/analysis/analyze';
import type { Finding } from '../../../server/src/analysis/finding';
import { messageOf } from '../../../server/src/analysis/wording';
import { configurationOf, defaultSettings } from '../../../server/src/lsp/settings';
import type { Draft } from '../../../server/src/model/draft';
import type { Shortcoming } from '../../../server/src/model/plan/shortcoming';
import { rules } from '../../../server/src/rules/registry';
import { expandSnippet, type Today } from './expand-snippet';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(fs.readFileSync(path.resolve('snippets/duthao.json'), 'utf8')) as Readonly<
  Record<string, Snippet>
>;
const today: Today = { year: 2026, month: 6, day: 5 };

/** “kế hoạch đảng” → “ke hoach dang”: what is typed without an input method. */
const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** A draft examined by all rules. */
function examined(text: string): { readonly draft: Draft; readonly findings: readonly Finding[] } {
  const examination = new Examination(text, rules, configurationOf(defaultSettings), (rule, error) => {
    throw new Error(rule.id, { cause: error });
  });
  return { draft: examination.draft, findings: examination.findings() };
}

function snippet(name: string): Snippet {
  const found = snippets[name];
  assert.ok(found, `no snippet “${name}”`);
  return found;
}

describe('the snippets', () => {
  for (const [name, { prefix, description, body }] of Object.entries(snippets)) {
    it(`${name}: every prefix with diacritics has a twin without`, () => {
      const accented = prefix.filter((word) => bare(word) !== word);
      assert.ok(accented.length > 0, 'no Vietnamese prefix');
      for (const word of accented) assert.ok(prefix.includes(bare(word)), `no “${bare(word)}” for “${word}”`);
    });

    it(`${name}: one prefix is a single word, which Tab completes`, () => {
      assert.ok(
        prefix.some((word) => /^[a-z]+$/.test(word)),
        prefix.join(', '),
      );
    });

    it(`${name}: is described in Vietnamese and expands without a rest`, () => {
      assert.notEqual(bare(description), description);
      const text = expandSnippet(body, today);
      assert.equal(text, text.normalize('NFC'));
      assert.doesNotMatch(text, / {2}|[ \t]$/m);
    });
  }

  it('writes today with zeros as the regulations ask: days below 10 and the months 1 and 2', () => {
    const line = (year: number, month: number, day: number) =>
      expandSnippet(snippet('Địa danh và ngày tháng').body, { year, month, day });
    assert.equal(line(2026, 6, 5), 'Bình Minh Thượng, ngày 05 tháng 6 năm 2026');
    assert.equal(line(2026, 2, 28), 'Bình Minh Thượng, ngày 28 tháng 02 năm 2026');
    assert.equal(line(2027, 1, 1), 'Bình Minh Thượng, ngày 01 tháng 01 năm 2027');
    assert.equal(line(2026, 10, 31), 'Bình Minh Thượng, ngày 31 tháng 10 năm 2026');
    assert.equal(line(2026, 12, 9), 'Bình Minh Thượng, ngày 09 tháng 12 năm 2026');
  });

  it('cites with a type word and a symbol that agree, in full', () => {
    const cite = (name: string) => expandSnippet(snippet(name).body, today);
    assert.equal(
      cite('Viện dẫn văn bản của Đảng'),
      'Thông báo số 15-TB/TU, ngày 05/6/2026 của Ban Thường vụ Tỉnh ủy về nội dung văn bản',
    );
    assert.equal(
      cite('Viện dẫn văn bản của Nhà nước'),
      'Quyết định số 15/QĐ-UBND ngày 05/6/2026 của Ủy ban nhân dân tỉnh về nội dung văn bản',
    );
  });

  it('offers a symbol for every type word, in the same order', () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      for (const match of body.join('\n').matchAll(/\$\{\d+\|([^|]+)\|\} số \$\{\d+:\d+\}[-/]\$\{\d+\|([^|]+)\|\}/g)) {
        assert.equal(match[1]!.split(',').length, match[2]!.split(',').length, name);
      }
    }
  });

  for (const day of [today, { year: 2026, month: 12, day: 9 }, { year: 2027, month: 2, day: 28 }])
    for (const [name, { body }] of Object.entries(snippets))
      it(`${name}: filled in as it stands on ${day.day}/${day.month}/${day.year}, nothing is found in it`, () => {
        const { findings } = examined(expandSnippet(body, day));
        assert.deepEqual(
          findings.map((finding) => `${finding.rule.id}: ${messageOf(finding, 'vi')}`),
          [],
        );
      });

  it('make whole plans of the formats that they name', () => {
    for (const [name, profile] of [
      ['Kế hoạch khắc phục của cấp ủy', 'hd05'],
      ['Kế hoạch khắc phục của Ủy ban nhân dân', 'nd30'],
    ] as const) {
      const { draft } = examined(expandSnippet(snippet(name).body, today));
      assert.equal(draft.identity.profile, profile);
      assert.equal(draft.shortcomings.length, 1);
      const [{ solutions, owners, supporters, deadlines }] = draft.shortcomings as [Shortcoming];
      for (const part of [solutions, owners, supporters, deadlines]) assert.ok(part.length > 0, name);
    }
  });

  it('names in the recipients whoever a whole plan gives a task to', () => {
    for (const [name, owner] of [
      ['Kế hoạch khắc phục của cấp ủy', 'Ban Xây dựng Đảng'],
      ['Kế hoạch khắc phục của Ủy ban nhân dân', 'Phòng Kinh tế'],
    ] as const) {
      const [body, recipients] = expandSnippet(snippet(name).body, today).split('Nơi nhận:\n');
      assert.ok(body!.includes(owner), name);
      assert.ok(recipients!.includes(`- ${owner};\n`), name);
    }
  });
});
