import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/analysis/repair';
import { Draft } from '../../server/src/model/draft';
import { renumber, renumberFrom } from '../../server/src/rules/renumber';

describe('Renumbering', () => {
  const renumbered = (text: string, path: readonly number[]) => {
    const draft = new Draft(text);
    return applyEdits(text, renumber(draft, draft.sections[0]!, path));
  };

  it('writes the new number as the old one is written', () => {
    assert.equal(renumbered('1.3. Hạn chế', [1, 2]), '1.2. Hạn chế');
    assert.equal(renumbered('**IV – Nhiệm vụ**', [3]), '**III – Nhiệm vụ**');
    assert.equal(renumbered('d) Rà soát', [5]), 'đ) Rà soát');
    assert.equal(renumbered('C. PHẦN CHUNG', [2]), 'B. PHẦN CHUNG');
    assert.equal(renumbered('Điều 3. Phạm vi', [2]), 'Điều 2. Phạm vi');
    assert.equal(renumbered('Chương III', [2]), 'Chương II');
    assert.equal(renumbered('PHẦN THỨ BA', [2]), 'PHẦN THỨ HAI');
  });

  it('keeps the brackets of a number in brackets', () => {
    assert.equal(renumbered('(3) Rà soát', [2]), '(2) Rà soát');
    assert.equal(renumbered('(c) Rà soát', [2]), '(b) Rà soát');
    assert.equal(renumbered('(iii) Rà soát', [2]), '(ii) Rà soát');
  });

  it('finds the number behind more than one blank', () => {
    assert.equal(renumbered('Điều  13. Phạm vi', [12]), 'Điều  12. Phạm vi');
  });

  it('takes along the numbers of what stands below, and of the siblings behind', () => {
    const text = '1. Một\n\n3. Ba\n\n3.1. Ba một\n\n4. Bốn';
    const draft = new Draft(text);
    assert.equal(
      applyEdits(text, renumberFrom(draft, draft.sections[1]!, [2])),
      '1. Một\n\n2. Ba\n\n2.1. Ba một\n\n3. Bốn',
    );
  });
});
