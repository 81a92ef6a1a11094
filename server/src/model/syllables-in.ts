import type { Passage } from '../syntax/block';
import { memo, memoOfList } from '../syntax/memo';
import type { PhraseMatch } from '../text/phrase-book';
import { readSyllables, type Syllables } from '../text/syllables';
import { phraseBook, type RulePhrase } from '../vocabulary/phrases';

/** The syllables of a passage; offsets count from the start of its text. */
export const syllablesIn: (passage: Passage) => Syllables = memo((passage: Passage) => readSyllables(passage.text));

const NONE: readonly PhraseMatch<RulePhrase>[] = [];

/** The phrases of the vocabulary that stand in a passage. */
export const phrasesIn: (passage: Passage) => readonly PhraseMatch<RulePhrase>[] = memoOfList(
  (passage: Passage) => phraseBook().find(passage.text, syllablesIn(passage)) ?? NONE,
);
