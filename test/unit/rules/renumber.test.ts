import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/analysis/repair';
import { Draft } from '../../../server/src/model/draft';
import { numberText } from '../../../server/src/model/restructure/number-text';
import { renumber, renumberFrom } from '../../../server/src/rules/renumber';
import { labelFor } from '../../../server/src/rules/numbering-faults';

describe('A section that gets another number', () => {
  /** A draft of headings, and the one that begins with a label. */
  function sectionIn(label: string, ...headings: readonly string[]) {
    const text = (headings.length > 0 ? headings : [`${label}. Nhiệm vụ`]).join('\n\n');
    const draft = new Draft(text);
    const section = draft.tree.sections.all.find(({ enumerator }) => enumerator?.label === label);
    assert.ok(section, label);
    return { text, draft, section };
  }

  it('has it written as the one before', () => {
    const numbers: readonly [label: string, path: readonly number[], number: string, said: string][] = [
      ['1.2.4', [1, 3, 4], '1.3.4', '1.3.4'],
      ['II', [4], 'IV', 'IV'],
      ['d', [5], 'đ', 'đ'],
      ['B', [3], 'C', 'C'],
      ['Điều 3', [4], '4', 'Điều 4'],
      ['Chương II', [3], 'III', 'Chương III'],
      ['Phần thứ nhất', [2], 'thứ hai', 'Phần thứ hai'],
      ['PHẦN THỨ HAI', [3], 'THỨ BA', 'PHẦN THỨ BA'],
    ];
    for (const [label, path, number, said] of numbers) {
      const { section } = sectionIn(label);
      assert.equal(numberText(section.enumerator!, path), number);
      assert.equal(labelFor(section, path), said);
    }
  });

  it('has none where the alphabet or the ordinals end', () => {
    assert.equal(numberText(sectionIn('y', 'y) Nhiệm vụ').section.enumerator!, [24]), undefined);
    assert.equal(labelFor(sectionIn('Phần thứ nhất').section, [11]), undefined);
  });

  it('takes along what stands below it, and nothing else', () => {
    const { text, draft, section } = sectionIn('1.2', '1.2. Kiểm tra', '1.2.1. Rà soát', 'a) Hồ sơ', '1.3. Dân vận');
    assert.equal(
      applyEdits(text, renumber(draft, section, [1, 5])),
      ['1.5. Kiểm tra', '1.5.1. Rà soát', 'a) Hồ sơ', '1.3. Dân vận'].join('\n\n'),
    );
  });

  it('counts on through its later siblings, up to a list that starts again', () => {
    const { text, draft, section } = sectionIn('3', '1. A', '3. B', '4. C', '1. D', '2. E');
    assert.equal(
      applyEdits(text, renumberFrom(draft, section, [2])),
      ['1. A', '2. B', '3. C', '1. D', '2. E'].join('\n\n'),
    );
  });

  it('leaves alone the numbers that are right already', () => {
    const { draft, section } = sectionIn('f', 'e) Báo cáo', 'f) Công khai', 'h) Lưu hồ sơ');
    assert.equal(renumberFrom(draft, section, [7]).length, 1);
  });
});
