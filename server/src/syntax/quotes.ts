import { Sign } from '../text/signs';
import type { Passage } from './block';
import { memoOfList } from './memo';

const NONE: readonly number[] = [];

/**
 * The quotation marks of a passage that find no partner in it: -1 for each `”` without an opening one, then +1 for each `“` left open.
 * Most passages have none.
 */
export const quoteSteps: (passage: Passage) => readonly number[] = memoOfList((passage: Passage) => {
  const { text, signs } = passage;
  if ((signs & Sign.quotation) === 0) return NONE;
  let open = 0;
  let closed = 0;
  for (const char of text) {
    if (char === '“') open++;
    else if (char === '”') {
      if (open > 0) open--;
      else closed++;
    }
  }
  return open + closed === 0 ? NONE : [...new Array<number>(closed).fill(-1), ...new Array<number>(open).fill(1)];
});
