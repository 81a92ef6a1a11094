import type { Passage } from '../syntax/block';
import type { PhraseMatch } from '../text/phrase-book';
import { readSyllables, type Syllables } from '../text/syllables';
import { phraseBook, type RulePhrase } from '../vocabulary/phrases';

/** What is read of a passage's words. */
interface Reading {
  readonly passage: Passage;
  readonly syllables: Syllables;
  phrases: readonly PhraseMatch<RulePhrase>[] | undefined;
}

const NONE: readonly PhraseMatch<RulePhrase>[] = [];

/**
 * The passage that was read last. All that looks at syllables looks at one passage after another: to keep those of all passages, as other facts
 * are kept, would take several times the room of the text.
 */
let last: Reading | undefined;

function readingOf(passage: Passage): Reading {
  if (last?.passage !== passage) last = { passage, syllables: readSyllables(passage.text), phrases: undefined };
  return last;
}

/** The syllables of a passage; offsets count from the start of its text. */
export function syllablesIn(passage: Passage): Syllables {
  return readingOf(passage).syllables;
}

/** The phrases of the vocabulary that stand in a passage. */
export function phrasesIn(passage: Passage): readonly PhraseMatch<RulePhrase>[] {
  const reading = readingOf(passage);
  reading.phrases ??= phraseBook().find(passage.text, reading.syllables) ?? NONE;
  return reading.phrases;
}
