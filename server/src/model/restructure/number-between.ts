import type { Draft, Section } from '../draft';
import { numberText } from './number-text';

/** True when a number that is left out stands somewhere between two sections after all: inside a line, in a table, at another level. */
export function numberStandsBetween(
  draft: Draft,
  previous: Section,
  section: Section,
  missing: readonly number[],
): boolean {
  const between = draft
    .sourceOf({
      start: draft.spanOf(draft.headingPlace(previous)).start,
      end: draft.spanOf(draft.headingPlace(section)).start,
    })
    .normalize('NFC');
  const { enumerator } = section;
  return missing.some((number) => {
    const text = numberText(enumerator!, [...enumerator!.path.slice(0, -1), number]);
    const label = text && enumerator!.label.slice(0, enumerator!.label.indexOf(' ') + 1) + text;
    return label !== undefined && isNumberIn(between, label);
  });
}

const LOOK_BACK = 6;
const BEGINS = /(?:(?:^|[\n|*#“"])[ \t]{0,4}|[.;:][ \t]{1,4})$/;
const MARKED = /^(?:[.)/-][\s*\p{Lu}]|\s?\|)/u;

/**
 * “… xong. 3. Tổ chức …”, `| 3 | …`: the number where a sentence or a cell begins, with what stands behind the number of an item.
 * “quý III. Sau đó …”, “khu vực II - …” and “(2) công khai” are no items.
 */
function isNumberIn(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    const after = text.slice(at + number.length, at + number.length + 2);
    if (BEGINS.test(before) && (MARKED.test(after) || (number.includes('.') && /^\s\p{Lu}/u.test(after)))) return true;
  }
  return false;
}
