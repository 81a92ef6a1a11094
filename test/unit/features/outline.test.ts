import assert from 'node:assert/strict';
import { outlineOf, type OutlineItem } from '../../../server/src/features/outline';
import { wordsIn } from '../../../server/src/l10n/words';
import { Draft } from '../../../server/src/model/draft';

/** The items of an outline, those below the others too. */
function all(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...all(item.children)]);
}

describe('The outline', () => {
  it('selects nothing outside of a part, whatever the part is made of', () => {
    for (const text of ['\u0000 ', '\u0000\n\u0000 \n', ' \u0000', '\u200b \n1. Một']) {
      const items = all(outlineOf(new Draft(text), wordsIn('vi')));
      assert.ok(items.length > 0, JSON.stringify(text));
      for (const { span, selection } of items)
        assert.ok(
          span.start <= selection.start && selection.start <= selection.end && selection.end <= span.end,
          `${JSON.stringify(text)}: ${JSON.stringify({ span, selection })}`,
        );
    }
  });
});
