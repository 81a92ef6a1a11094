import assert from 'node:assert/strict';
import { Examination } from '../../server/src/analysis/analyze';
import { firstLook } from '../../server/src/analysis/first-look';
import type { Finding } from '../../server/src/analysis/finding';
import { messageOf } from '../../server/src/analysis/wording';
import { rules } from '../../server/src/rules/registry';
import { caseDrafts } from '../support/case-drafts';
import { Random } from '../support/random-edits';
import { itWithShared, sharedCorpus, sharedDocuments } from '../support/shared-documents';
import { configurations } from './support/examinations';

const SEED = 20_260_605;

/** What reads wrong as far as its first line goes, and right or otherwise wrong with the next. */
const WRAPPED = [
  'ỦY BAN NHÂN DÂN',
  'XÃ BÌNH MINH',
  'Số: 12/KH-UBND',
  'Bình Minh, ngày 05 tháng 6 năm 2026',
  'KẾ HOẠCH',
  'Khắc phục hạn chế',
  'I. MỤC ĐÍCH',
  'Bảo vệ tài sản của của',
  'cải Nhân dân',
  'từ ngày 30 tháng 2',
  'năm 2028; theo Nghị định số 30/2020/NĐ-',
  'CP ngày 05/3/2020 của Chính phủ',
  '',
];

function said(finding: Finding): string {
  const { rule, start, end, severity, related } = finding;
  return JSON.stringify([rule.id, start, end, severity, messageOf(finding, 'vi'), related]);
}

/** Cuts texts anywhere and compares what a first look finds with what the whole has. */
function compare(texts: Iterable<readonly [name: string, text: string]>, cuts: number): { found: number } {
  const random = new Random(SEED);
  let found = 0;
  for (const [name, text] of texts) {
    const configuration = random.of(configurations);
    const whole = new Set(new Examination(text, rules, configuration).findings().map(said));
    for (let cut = 0; cut < cuts; cut++) {
      const length = random.below(text.length + 1);
      const first = firstLook(text, length, rules, configuration).findings.map(said);
      found += first.length;
      for (const one of first) assert.ok(whole.has(one), `${name}, cut at ${length}: ${one} is not found in the whole`);
    }
  }
  return { found };
}

describe('What a first look finds, the whole draft has, in the same words', () => {
  it('in the drafts of all cases, in the examples and in the clean drafts', () => {
    assert.ok(compare(caseDrafts(), 6).found > 100);
  });

  itWithShared('in the real documents', sharedDocuments, (texts) => {
    assert.ok(
      compare(
        texts.map(({ name, text }) => [name, text] as const),
        12,
      ).found > 100,
    );
  });

  itWithShared('in the published documents', sharedCorpus, (texts) => {
    assert.ok(
      compare(
        texts.map(({ name, text }) => [name, text] as const),
        8,
      ).found > 20,
    );
  });

  it('wherever a wrapped paragraph is cut', () => {
    const [configuration] = configurations;
    const text = WRAPPED.join('\n');
    const whole = new Set(new Examination(text, rules, configuration).findings().map(said));
    for (let length = 0; length <= text.length; length++)
      for (const one of firstLook(text, length, rules, configuration!).findings.map(said))
        assert.ok(whole.has(one), `cut at ${length}: ${one} is not found in the whole`);
  });

  it('and where a comment at the end silences what stands at the beginning, it finds nothing', () => {
    const text = `Quy chế của của xã.\n${'1. Một câu.\n'.repeat(20)}<!-- duthao: bỏ qua text/duplicate-word trong dự thảo -->\n`;
    const [configuration] = configurations;
    assert.deepEqual(firstLook(text, 60, rules, configuration!).findings, []);
    assert.equal(firstLook(text.replace(/<!--.*/, ''), 60, rules, configuration!).findings.length, 1);
  });
});
