import { PhraseBook } from '../text/phrase-book';
import { confusables, type Confusable } from './confusables';
import { committeeWords, namePhrases, type NamePhrase, type TermPhrase } from './names';
import { styleForms, type StyleForm } from './style-forms';

/** “nhân dân”, “huyện ủy”: words whose letter case depends on what stands around them. */
export interface CasePhrase {
  readonly kind: 'people' | 'committee';
  readonly text: string;
}

/** A phrase that some rule looks for. */
export type RulePhrase = Confusable | StyleForm | NamePhrase | TermPhrase | CasePhrase;

let built: PhraseBook<RulePhrase> | undefined;

/** All phrases that rules look for, found in one walk over a text. Built when first asked for. */
export function phraseBook(): PhraseBook<RulePhrase> {
  built ??= new PhraseBook<RulePhrase>([
    ...confusables(),
    ...styleForms(),
    ...namePhrases(),
    { kind: 'people', text: 'nhân dân' },
    ...committeeWords.map((text): CasePhrase => ({ kind: 'committee', text })),
  ]);
  return built;
}
