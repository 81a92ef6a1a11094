import type { Passage } from '../syntax/block';
import { memoOfList } from '../syntax/memo';
import { Sign } from '../text/signs';
import type { Span } from '../text/span';
import { isDigitCode, isLetterCode, wordAfter, wordBefore } from '../text/words';
import type { StyleFamily, StyleForm } from '../vocabulary/style-forms';
import { phrasesIn } from './syllables-in';

/** One way of writing that a draft should keep to, seen in a passage. Offsets count from the start of its passage. */
export interface FormFact extends Span {
  /** Holds all that is shown of the place elsewhere. */
  readonly key: string;
  /** Id of a family of the vocabulary, or `year-range` or `dash`. */
  readonly family: string;
  /** The same for all places in one style: the number of the form, or the marks between the years. */
  readonly form: string;
  /** The form of the vocabulary; undefined for marks between years and words. */
  readonly phrase: StyleForm | undefined;
}

const NONE: readonly FormFact[] = [];
const SPACE = 32;
/** How much of the text around a dash a message may show. */
const SHOWN = 20;

/** The ways of writing in a passage that its draft may mix. */
export const formsIn: (passage: Passage) => readonly FormFact[] = memoOfList((passage: Passage) => {
  let facts: FormFact[] | undefined;
  for (const { phrase, start, end } of phrasesIn(passage)) {
    if (phrase.kind !== 'form' || isOtherWord(phrase.family, passage.text, start, end)) continue;
    (facts ??= []).push({
      key: `${phrase.family.id}:${passage.text.slice(start, end)}`,
      family: phrase.family.id,
      form: String(phrase.form),
      phrase,
      start,
      end,
    });
  }
  // A bullet stands behind nothing, the dashes that are meant behind a figure or a blank.
  if ((passage.signs & Sign.jointBehind) !== 0 && passage.role !== 'motto' && passage.role !== 'number') {
    const words = facts?.length ?? 0;
    for (const fact of dashesIn(passage)) {
      if (facts?.slice(0, words).some(({ start, end }) => fact.start >= start && fact.start < end) === true) continue;
      (facts ??= []).push(fact);
    }
  }
  return facts ?? NONE;
});

/** “mặt hàng năm 2025”: the words belong to other phrases. */
function isOtherWord({ notBehind, notBefore }: StyleFamily, text: string, start: number, end: number): boolean {
  if (notBehind?.includes(wordBefore(text, start)) === true) return true;
  if (notBefore === undefined) return false;
  return (
    notBefore.includes(wordAfter(text, end)) ||
    (text.charCodeAt(end) === SPACE && isDigitCode(text.charCodeAt(end + 1)))
  );
}

/** The dashes between two years (`2025-2030`, `2025 - 2030`) and between words (`cung – cầu`). */
function dashesIn({ text, enumerator }: Passage): FormFact[] {
  const facts: FormFact[] = [];
  for (const sign of ['-', '–']) {
    for (let at = text.indexOf(sign, enumerator?.contentStart); at >= 0; at = text.indexOf(sign, at + 1)) {
      const fact = dashAt(text, at);
      if (fact) facts.push(fact);
    }
  }
  return facts.sort((a, b) => a.start - b.start);
}

function dashAt(text: string, at: number): FormFact | undefined {
  const start = text.charCodeAt(at - 1) === SPACE ? at - 1 : at;
  const end = text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1;
  const between =
    isYear(text, start - 4) && isYear(text, end)
      ? 'year-range'
      : end - start === 3 && isWord(text, start - 1, end)
        ? 'dash'
        : undefined;
  if (between === undefined) return undefined;
  const marks = text.slice(start, end);
  return {
    key: `${between}:${text.slice(Math.max(0, start - SHOWN), end + SHOWN)}`,
    family: between,
    form: marks,
    phrase: undefined,
    start,
    end,
  };
}

/** Four figures that begin with 19 or 20 and are no part of a date or a symbol. */
function isYear(text: string, at: number): boolean {
  if (at < 0 || !isDigitCode(text.charCodeAt(at)) || !/^(?:19|20)\d\d$/.test(text.slice(at, at + 4))) return false;
  return !isPartOfNumber(text.charCodeAt(at - 1)) && !isPartOfNumber(text.charCodeAt(at + 4));
}

/** A figure, or a slash that joins figures. */
function isPartOfNumber(code: number): boolean {
  return isDigitCode(code) || code === 47;
}

/** True when words stand on both sides; lists of figures are no words. */
function isWord(text: string, before: number, behind: number): boolean {
  const last = text.charCodeAt(before);
  const first = text.charCodeAt(behind);
  return (
    (isLetterCode(last) || last === 41 || last === 0x201d) && (isLetterCode(first) || first === 40 || first === 0x201c)
  );
}
