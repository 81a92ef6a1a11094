import assert from 'node:assert/strict';
import { Examination } from '../../../../server/src/analysis/analyze';
import incomplete from '../../../../server/src/rules/citation/incomplete/rule';
import missingSo from '../../../../server/src/rules/citation/missing-so/rule';
import type { Rule } from '../../../../server/src/rules/rule';

/** How many findings there are before and after a word of the one sentence of a plan is replaced by another one. */
function counts(rule: Rule, line: string, word: string, other: string): readonly [before: number, after: number] {
  const examination = new Examination(`I- NHIỆM VỤ\n\n${line}\n\nII- TỔ CHỨC THỰC HIỆN`, [rule]);
  const before = examination.findings().length;
  const start = line.indexOf(word);
  assert.ok(start >= 0, word);
  examination.edit({ line: 2, character: start }, { line: 2, character: start + word.length }, other);
  return [before, examination.findings().length];
}

describe('The words before a citation, edited while the citation stays', () => {
  it('tell who issued it, or no longer', () => {
    const line = 'Thường trực Tỉnh ủy chỉ đạo tại Công văn số 904-CV/TU ngày 07/4/2026.';
    assert.deepEqual(counts(incomplete, line, 'tại', 'theo'), [0, 1]);
    assert.deepEqual(counts(incomplete, line.replace('tại', 'theo'), 'theo', 'tại'), [1, 0]);
  });

  it('open a bracket, or no longer', () => {
    const line = 'Họp hằng quý (Báo cáo số 57-BC/ĐU ngày 18/12/2025 của Đảng ủy xã).';
    assert.deepEqual(counts(incomplete, line, '(', ''), [0, 1]);
  });

  it('make the name of a body of it, or no longer', () => {
    const line = 'Ban Chỉ đạo Nghị quyết 57-NQ/TW của xã họp hằng tháng.';
    assert.deepEqual(counts(missingSo, line, 'Ban Chỉ đạo', 'Thực hiện'), [0, 1]);
  });
});
