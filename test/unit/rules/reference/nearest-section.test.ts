import assert from 'node:assert/strict';
import { Draft } from '../../../../server/src/model/draft';
import { nearestSection } from '../../../../server/src/rules/reference/unresolved/nearest-section';

describe('The section nearest to one that is not there', () => {
  const plan = [
    'I- MỤC ĐÍCH',
    '1. Quán triệt',
    'II- NHIỆM VỤ',
    '1. Về kiểm tra',
    '1.1. Rà soát',
    '1.2. Kết luận',
    'a) Gửi các chi bộ;',
    '2. Về dân vận',
    '2.1. Đối thoại',
  ];

  /** The label of the section that a reference, standing at the end of the plan, leads to. */
  function nearestTo(reference: string, sections: readonly string[] = plan): string | undefined {
    const draft = new Draft([...sections, `- Văn phòng thực hiện ${reference} nêu trên.`].join('\n\n'));
    const mention = draft.references.at(-1);
    assert.ok(mention, reference);
    return nearestSection(mention.fact, draft, mention.block)?.enumerator?.label;
  }

  it('is a sibling of the number named', () => {
    assert.equal(nearestTo('mục 1.4'), '1.2');
    assert.equal(nearestTo('mục 2.3'), '2.1');
    assert.equal(nearestTo('Mục IV'), 'II');
    assert.equal(nearestTo('mục II.5'), '2');
    assert.equal(nearestTo('mục 7'), '2');
    assert.equal(nearestTo('Điều 9', ['Điều 1. Phạm vi', 'Điều 2. Hiệu lực']), 'Điều 2');
  });

  it('is the section around it when that is there', () => {
    assert.equal(nearestTo('điểm d mục 1.2'), '1.2');
    assert.equal(nearestTo('mục 1.2.1.4'), '1.2');
  });

  it('is the one with the nearest first number when not even that is there', () => {
    assert.equal(nearestTo('mục 9.9'), '2');
    assert.equal(nearestTo('mục V.1'), 'II');
  });

  it('is none when nothing is numbered alike', () => {
    assert.equal(nearestTo('Chương II'), undefined);
    assert.equal(nearestTo('Mục II', ['1. Quán triệt']), undefined);
  });
});
