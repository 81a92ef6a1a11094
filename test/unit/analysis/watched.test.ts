import assert from 'node:assert/strict';
import { Examination } from '../../../server/src/analysis/analyze';
import { Draft } from '../../../server/src/model/draft';
import { rules } from '../../../server/src/rules/registry';

const PLAN = `ỦY BAN NHÂN DÂN XÃ BÌNH MINH THƯỢNG

Số: 24/KH-UBND

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
Công tác quý III năm 2026

I. NHIỆM VỤ

Các thôn họp dân trước ngày 20/6/2026./.

KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Mẫu

Nơi nhận:
- Các thôn;
- Lưu: VT.
`;

const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words));

const found = (examination: Examination): string[] =>
  examination.findings().map(({ rule, start, end }) => `${rule.id} ${examination.draft.sourceOf({ start, end })}`);

describe('What rules watch', () => {
  it('is the line behind an end mark, which may cease to be a signature', () => {
    const examination = new Examination(PLAN, rules);
    const before = found(examination);
    const line = lineOf(PLAN, 'KT. CHỦ TỊCH');
    const shape = examination.draft.tree.shapeVersion;
    examination.edit({ line, character: 0 }, { line, character: 3 }, 'Ông');
    const after = found(examination);
    assert.equal(examination.draft.tree.shapeVersion, shape);
    assert.deepEqual(after, found(new Examination(examination.draft.tree.text(), rules)));
    assert.notDeepEqual(after, before);
  });

  it('says of itself the same, in the same object, after words typed in Nơi nhận', () => {
    const draft = new Draft(PLAN);
    const { identity } = draft;
    const line = lineOf(PLAN, '- Các thôn');
    draft.edit({ line, character: 6 }, { line, character: 6 }, 'ơ quan, đơn vị, c');
    assert.equal(draft.identity, identity);
    const date = lineOf(PLAN, 'ngày 05');
    draft.edit({ line: date, character: 24 }, { line: date, character: 25 }, '6');
    assert.notEqual(draft.identity, identity);
    assert.equal(draft.identity.date?.day, 6);
  });
});
