import assert from 'node:assert/strict';
import { outlineOf, type OutlineItem } from '../../../server/src/features/outline';
import { wordsIn } from '../../../server/src/l10n/words';
import { Draft } from '../../../server/src/model/draft';
import type { LinePosition } from '../../../server/src/text/lines';

/** The items of an outline, those below the others too. */
function all(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...all(item.children)]);
}

function isOrdered(places: readonly LinePosition[]): boolean {
  return places.every(({ line, character }, at) => {
    const before = places[at - 1];
    return before === undefined || before.line < line || (before.line === line && before.character <= character);
  });
}

describe('The outline', () => {
  it('selects nothing outside of a part, whatever the part is made of', () => {
    for (const text of ['\u0000 ', '\u0000\n\u0000 \n', ' \u0000', '\u200b \n1. Một']) {
      const items = all(outlineOf(new Draft(text), wordsIn('vi')));
      assert.ok(items.length > 0, JSON.stringify(text));
      for (const { span, selection } of items)
        assert.ok(
          isOrdered([span.start, selection.start, selection.end, span.end]),
          `${JSON.stringify(text)}: ${JSON.stringify({ span, selection })}`,
        );
    }
  });
});
