import { syllablesIn } from '../model/syllables-in';
import { officeBook, type OfficeWords } from '../vocabulary/office-words';
import type { Finding } from './finding';

/** These look at letter case: there a word of the office counts as it is written, not in any letter case. */
const OF_LETTER_CASE: ReadonlySet<string> = new Set(['text/capitalization', 'text/inconsistent-name']);
/** Speaks of the code in a symbol: `ABC` in `12-ABC/TU`. */
const OF_CODES = 'citation/unknown-type';

/** True when the words of a finding are right in this office: one of its names, abbreviations or accepted words. */
export function isRightHere({ rule: { id }, place }: Finding, office: OfficeWords): boolean {
  if (place === undefined) return false;
  const { passage, start, end } = place;
  const words = passage.text.slice(start, end);
  if (id === OF_CODES) return words.split(/[-/ ]/).some((piece) => piece !== '' && office.accepted.includes(piece));
  if (!id.startsWith('text/')) return false;
  if (Object.hasOwn(office.abbreviations, words)) return true;
  const { right } = officeBook(office);
  return (right.find(passage.text, syllablesIn(passage)) ?? []).some((match) => {
    if (match.start > start || match.end < end) return false;
    const { written } = match.phrase;
    const typed = passage.text.slice(match.start, match.end);
    return written === undefined ? !OF_LETTER_CASE.has(id) || office.accepted.includes(typed) : typed === written;
  });
}
