import type { Examination } from '../analysis/analyze';
import { applyEdits, safeEdits } from '../analysis/repair';

/** A mended text may show what could not be seen before; a few rounds are always enough, and no two fixes may go round for ever. */
const ROUNDS = 10;

export interface Mended {
  readonly text: string;
  readonly examination: Examination;
  /** How many places were changed. */
  readonly places: number;
}

/**
 * Mends all that can be mended without a change of meaning.
 * @param examine begins the examination of a text
 */
export function mend(text: string, examine: (text: string) => Examination): Mended {
  let now = { text, examination: examine(text), places: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeEdits(now.examination.findings(), now.examination.draft);
    if (edits.length === 0) break;
    const mended = applyEdits(now.text, edits);
    now = { text: mended, examination: examine(mended), places: now.places + edits.length };
  }
  return now;
}
