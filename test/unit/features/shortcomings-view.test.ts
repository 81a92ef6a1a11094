import assert from 'node:assert/strict';
import { shortcomingsView } from '../../../server/src/features/shortcomings-view';
import { wordsIn } from '../../../server/src/l10n/words';
import { Draft } from '../../../server/src/model/draft';

describe('The rows of shortcomings', () => {
  it('reach to the end of their section also after a comment was typed below their last words', () => {
    const draft = new Draft('KẾ HOẠCH\nkhắc phục sau giám sát\n\nI-\n\n\nhạn chế\n\n<!--');
    const extent = () => shortcomingsView(draft, wordsIn('vi'))!.map((row) => row.extent);
    const before = extent();
    const place = { line: 8, character: 4 };
    draft.edit(place, place, ' ghi chú');
    assert.deepEqual(
      extent(),
      shortcomingsView(new Draft(draft.tree.text()), wordsIn('vi'))!.map((row) => row.extent),
    );
    assert.notDeepEqual(extent(), before);
  });
});
