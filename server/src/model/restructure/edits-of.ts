import type { Draft } from '../draft';
import type { Arranged, Arrangement } from './arrangement';
import { followReferences, type FollowedReferences } from './follow-references';
import { numberText } from './number-text';
import { asTyped, type TextEdit } from './text-edit';

/** Works out the edits that make the draft what was arranged, lines that move apart: other numbers, and other numbers in references. In the order of the text. */
export function editsOf(arrangement: Arrangement): FollowedReferences {
  const numbers = arrangement.renumbered.flatMap((one) => numberEdit(arrangement.draft, one) ?? []);
  const { edits, ...references } = followReferences(arrangement);
  return { ...references, edits: [...numbers, ...edits].sort((a, b) => a.start - b.start) };
}

function numberEdit(draft: Draft, { origin, enumerator: now }: Arranged): TextEdit | undefined {
  const { enumerator: before } = origin;
  if (before === undefined || now === undefined) return undefined;
  const place = draft.headingPlace(origin);
  const isSameKind = now.kind === before.kind && now.mark === before.mark;
  // Of “Điều 3” the label's last part is the number; more blanks than one may stand between the two in the text.
  const width = before.label.length - (before.label.indexOf(' ') + 1);
  const number = isSameKind
    ? { ...place, start: before.numberStart, end: before.numberStart + width }
    : { ...place, start: before.start, end: before.end };
  const text = isSameKind ? numberText(before, now.path) : now.label + now.mark;
  if (text === undefined || text === draft.textOf(number)) return undefined;
  return { ...draft.spanOf(number), newText: asTyped(draft, origin.block, text) };
}
