import type { Passage } from '../syntax/block';
import { memo } from '../syntax/memo';
import type { Span } from '../text/span';
import { Mark } from '../text/syllables';
import { wordAfter, wordBefore } from '../text/words';
import type { StyleFamily, StyleForm } from '../vocabulary/style-forms';
import { phrasesIn, syllablesIn } from './syllables-in';

/** One way of writing that a draft should keep to, seen in a passage. Offsets count from the start of its passage. */
export interface FormFact extends Span {
  readonly key: string;
  /** Id of a family of the vocabulary, or `year-range` or `dash`. */
  readonly family: string;
  /** The same for all places in one style: the number of the form, or the marks between the years. */
  readonly form: string;
  /** The form of the vocabulary; undefined for marks between years and words. */
  readonly phrase: StyleForm | undefined;
}

const NONE: readonly FormFact[] = [];
const YEAR_RANGE = /(?<![\d/.,-])((?:19|20)\d{2})(\s?[-–]\s?)((?:19|20)\d{2})(?![\d/-])/gu;
const DASH = /(?<=[\p{L}\d)”]) [-–] (?=[\p{L}“(])/gu;

/** The ways of writing in a passage that its draft may mix. */
export const formsIn: (passage: Passage) => readonly FormFact[] = memo((passage: Passage) => {
  const facts: FormFact[] = [];
  for (const { phrase, start, end } of phrasesIn(passage)) {
    if (phrase.kind !== 'form' || isOtherWord(phrase.family, passage.text, start, end)) continue;
    facts.push({ key: `${phrase.family.id}:${phrase.form}`, family: phrase.family.id, form: String(phrase.form), phrase, start, end });
  }
  addMarks(passage, facts);
  return facts.length === 0 ? NONE : facts;
});

/** “mặt hàng năm 2025”: the words belong to other phrases. */
function isOtherWord({ notBehind, notBefore }: StyleFamily, text: string, start: number, end: number): boolean {
  if (notBehind?.includes(wordBefore(text, start)) === true) return true;
  if (notBefore === undefined) return false;
  return notBefore.includes(wordAfter(text, end)) || /^ \d/.test(text.slice(end, end + 2));
}

function addMarks(passage: Passage, facts: FormFact[]): void {
  const { text, role, enumerator } = passage;
  const words = facts.length;
  if (role === 'motto' || role === 'number' || (syllablesIn(passage).marks & Mark.dash) === 0) return;
  for (const match of text.matchAll(YEAR_RANGE)) {
    const start = match.index + 4;
    const marks = match[2]!;
    facts.push({ key: `year-range:${marks}`, family: 'year-range', form: marks, phrase: undefined, start, end: start + marks.length });
  }
  for (const { index } of text.matchAll(DASH)) {
    if (index < (enumerator?.contentStart ?? 0) || facts.slice(0, words).some((fact) => index >= fact.start && index < fact.end)) continue;
    const marks = text.slice(index, index + 3);
    facts.push({ key: `dash:${marks}`, family: 'dash', form: marks, phrase: undefined, start: index, end: index + 3 });
  }
}
