import assert from 'node:assert/strict';
import { Draft } from '../../../server/src/model/draft';
import { Random, randomEdit } from '../../support/random-edits';

const TEXT = `ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG

KẾ HOẠCH
công tác năm 2026

I- NHIỆM VỤ

1. Phát triển kinh tế - xã hội giai đoạn 2026 - 2030 (kể cả vốn BCĐ; “04 sạch.

- Văn hoá, thủy sản của xã Đông Vân Hạ;
- Đoàn kiểm tra tại Khoản 2 Điều 5
- nhân dân xã Đông Vân hạ.

a) Uû ban nh©n d©n x· V¨n phßng
b) hàng năm rà soát`;

/** All that the words of a draft show, places as text. */
const seen = (draft: Draft) => {
  const { words } = draft;
  const lists = [
    words.tones,
    words.forms,
    words.abbreviations,
    words.names,
    words.placeNames,
    words.referenceCases,
    words.unmatchedMarks,
    words.oldCodes,
  ];
  return {
    mentions: lists.map(({ mentions }) => mentions.map(({ block, fact }) => [block, fact.key, fact.start, fact.end])),
    items: words.itemLists.map((list) => list.map(({ block, fact }) => [block, fact.key])),
    decomposed: [...words.decomposedBlocks],
  };
};

describe('The words of a draft', () => {
  it('are found, each kind', () => {
    const { mentions, items } = seen(new Draft(TEXT));
    for (const list of mentions) assert.ok(list.length > 0, JSON.stringify(mentions));
    assert.deepEqual(
      items.map((list) => list.length),
      [3, 2],
    );
  });

  it('are after any edits what they are in the text that results', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = new Random(seed);
      const draft = new Draft(TEXT);
      seen(draft);
      for (let step = 0; step < 25; step++) {
        const { start, end, insert } = randomEdit(random, draft.tree.lines);
        draft.edit(start, end, insert);
        const text = draft.tree.text();
        assert.deepEqual(seen(draft), seen(new Draft(text)), `seed ${seed}, step ${step}: ${JSON.stringify(text)}`);
      }
    }
  });
});
