import type { Passage } from '../syntax/block';
import { memo } from '../syntax/memo';
import { isCapital } from '../text/letters';
import { opensSentence } from '../text/sentences';
import type { Span } from '../text/span';
import { Mark } from '../text/syllables';
import { wordAfter, wordBefore } from '../text/words';
import { wordsBeforeSmallPeople, wordsBehindSmallPeople, type NamePhrase, type TermPhrase } from '../vocabulary/names';
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

/** The names of a passage whose letter case its writer was free to choose: not those in capitals, not those that merely open a sentence. */
export const namesIn: (passage: Passage) => readonly NameFact[] = memo((passage: Passage) => {
  const phrases = phrasesIn(passage);
  let found: NameFact[] | undefined;
  for (const { phrase, start, end, first, last } of phrases) {
    if (phrase.kind === 'form' || phrase.kind === 'confusable') continue;
    const fact = readName(passage, phrase, start, end, first, last);
    if (fact) (found ??= []).push(fact);
  }
  return found ?? NONE;
});

function readName(passage: Passage, phrase: NamePhrase | TermPhrase | { readonly kind: 'people' | 'committee' }, start: number, end: number, first: number, last: number): NameFact | undefined {
  const { text, enumerator } = passage;
  const syllables = syllablesIn(passage);
  const written = text.slice(start, end);
  const base = { text: written, start, end };
  switch (phrase.kind) {
    case 'term':
      return { ...base, key: `term:${phrase.text}`, kind: 'term', phrase };
    case 'people': {
      if (isCapital(written[0]) || wordsBeforeSmallPeople.has(wordBefore(text, start)) || wordsBehindSmallPeople.has(wordAfter(text, end))) return undefined;
      return { ...base, key: 'people', kind: 'people', phrase: undefined };
    }
    case 'committee': {
      const capitals = syllables.marksOf(first) | syllables.marksOf(last);
      if ((capitals & Mark.capital) !== 0 || !isNameBehind(passage, last) || PLURAL.has(wordBefore(text, start))) return undefined;
      return { ...base, key: 'committee', kind: 'committee', phrase: undefined };
    }
    default: {
      let capitals = 0;
      let rest = 0;
      for (let at = first; at <= last; at++) {
        const marks = syllables.marksOf(at);
        if ((marks & Mark.capitals) !== 0) return undefined;
        if ((marks & Mark.capital) === 0) continue;
        capitals++;
        if (at > first) rest++;
      }
      if (capitals === 0 && !phrase.smallToo) return undefined;
      // “Ủy ban Thường vụ Quốc hội” holds no Ban Thường vụ.
      if (phrase.text.startsWith('ban ') && COMMITTEE.has(wordBefore(text, start))) return undefined;
      if (PLURAL.has(wordBefore(text, start)) && rest === 0) return undefined;
      // “Ban chỉ đạo” at the head of a sentence may be any such body; “Ban Chỉ đạo” there is a name.
      if (rest === 0 && isCapital(written[0]) && opensSentence(text, start, enumerator?.contentStart ?? 0)) return undefined;
      return { ...base, key: `${phrase.text}:${written}`, kind: 'name', phrase };
    }
  }
}

/** True when a capitalised word that is no abbreviation follows a syllable: “huyện ủy |Thanh Lâm”. */
function isNameBehind(passage: Passage, last: number): boolean {
  const syllables = syllablesIn(passage);
  if (last + 1 >= syllables.count || syllables.start(last + 1) !== syllables.end(last) + 1) return false;
  const marks = syllables.marksOf(last + 1);
  return (marks & Mark.capital) !== 0 && (marks & Mark.capitals) === 0;
}
