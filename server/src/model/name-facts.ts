import type { Passage } from '../syntax/block';
import { memoOfList } from '../syntax/memo';
import type { PhraseMatch } from '../text/phrase-book';
import { opensSentence } from '../text/sentences';
import type { Span } from '../text/span';
import { Mark } from '../text/syllables';
import { wordAfter, wordBefore } from '../text/words';
import { wordsBeforeSmallPeople, wordsBehindSmallPeople, type NamePhrase, type TermPhrase } from '../vocabulary/names';
import type { CasePhrase, RulePhrase } from '../vocabulary/phrases';
import { phrasesIn, syllablesIn } from './syllables-in';

/** A name whose spelling is looked at. Offsets count from the start of its passage. */
export interface NameFact extends Span {
  readonly key: string;
  /** `people`: “nhân dân” in small letters, by itself · `committee`: “huyện ủy” in small letters before the name of a place */
  readonly kind: 'name' | 'term' | 'people' | 'committee';
  /** As written. */
  readonly text: string;
  readonly phrase: NamePhrase | TermPhrase | undefined;
}

const NONE: readonly NameFact[] = [];
/** “các ban chỉ đạo”, “mỗi phòng”: any of them, no name. */
const PLURAL: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'từng', 'nhiều', 'số', 'hai', 'ba']);

const COMMITTEE: ReadonlySet<string> = new Set(['ủy', 'uỷ']);

/** The names of a passage whose letter case its writer chose: not those in capitals, not those that merely open a sentence, not those written as the vocabulary has them. */
export const namesIn: (passage: Passage) => readonly NameFact[] = memoOfList((passage: Passage) => {
  const phrases = phrasesIn(passage);
  let found: NameFact[] | undefined;
  for (const match of phrases) {
    const { phrase } = match;
    if (phrase.kind === 'form' || phrase.kind === 'confusable') continue;
    const fact = readName(passage, phrase, match);
    if (fact) (found ??= []).push(fact);
  }
  return found ?? NONE;
});

type ReadPhrase = NamePhrase | TermPhrase | CasePhrase;

function readName(
  passage: Passage,
  phrase: ReadPhrase,
  { start, end, first, last }: PhraseMatch<RulePhrase>,
): NameFact | undefined {
  switch (phrase.kind) {
    case 'term':
      return factOf(passage, 'term', phrase, start, end);
    case 'name':
      return isChosen(passage, phrase, start, first, last) ? factOf(passage, 'name', phrase, start, end) : undefined;
    default:
      return isSmallName(passage, phrase.kind, start, end, first, last)
        ? factOf(passage, phrase.kind, undefined, start, end)
        : undefined;
  }
}

function factOf(
  passage: Passage,
  kind: NameFact['kind'],
  phrase: NamePhrase | TermPhrase | undefined,
  start: number,
  end: number,
): NameFact {
  const text = passage.text.slice(start, end);
  return { key: `${kind}:${text}`, kind, text, phrase, start, end };
}

/** “nhân dân” by itself, “huyện ủy” before the name of a place: small where a capital belongs. */
function isSmallName(
  passage: Passage,
  kind: CasePhrase['kind'],
  start: number,
  end: number,
  first: number,
  last: number,
): boolean {
  const syllables = syllablesIn(passage);
  if (((syllables.marksOf(first) | syllables.marksOf(last)) & Mark.capital) !== 0) return false;
  const before = wordBefore(passage.text, start);
  if (kind === 'people')
    return !wordsBeforeSmallPeople.has(before) && !wordsBehindSmallPeople.has(wordAfter(passage.text, end));
  return isNameBehind(passage, last) && !PLURAL.has(before);
}

/** True when the writer chose the letter case of a name, and not as the vocabulary has it. */
function isChosen(passage: Passage, phrase: NamePhrase, start: number, first: number, last: number): boolean {
  const { text, enumerator } = passage;
  if (phrase.written !== undefined && text.startsWith(phrase.written, start)) return false;
  const syllables = syllablesIn(passage);
  let capitals = 0;
  let inner = 0;
  for (let at = first; at <= last; at++) {
    const marks = syllables.marksOf(at);
    if ((marks & Mark.capitals) !== 0) return false;
    if ((marks & Mark.capital) === 0) continue;
    capitals++;
    if (at > first) inner++;
  }
  if (capitals === 0 && !phrase.smallToo) return false;
  const before = wordBefore(text, start);
  // “Ủy ban Thường vụ Quốc hội” holds no Ban Thường vụ.
  if (phrase.text.startsWith('ban ') && COMMITTEE.has(before)) return false;
  if (inner > 0) return true;
  // “Ban chỉ đạo” at the head of a sentence may be any such body; “Ban Chỉ đạo” there is a name.
  return !PLURAL.has(before) && !(capitals > 0 && opensSentence(text, start, enumerator?.contentStart ?? 0));
}

/** True when a capitalised word that is no abbreviation follows a syllable: “huyện ủy |Thanh Lâm”. */
function isNameBehind(passage: Passage, last: number): boolean {
  const syllables = syllablesIn(passage);
  if (last + 1 >= syllables.count || syllables.start(last + 1) !== syllables.end(last) + 1) return false;
  const marks = syllables.marksOf(last + 1);
  return (marks & Mark.capital) !== 0 && (marks & Mark.capitals) === 0;
}
