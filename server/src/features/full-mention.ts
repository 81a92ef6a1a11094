import type { Citation } from '../model/citation';
import type { CitedDocument } from '../model/cited-documents';
import type { Mention } from '../model/place';

/** Where a document is defined: at the first of the mentions that say most of it, symbol before date before issuer. */
export function fullMentionOf({ mentions }: CitedDocument): Mention<Citation> {
  return mentions.reduce((best, mention) => (fullness(mention) > fullness(best) ? mention : best));
}

function fullness({ fact: { symbol, date, issuer } }: Mention<Citation>): number {
  return (symbol ? 4 : 0) + (date ? 2 : 0) + (issuer ? 1 : 0);
}

/** A mention in its own words; one of a list gets the type word that it shares: “các Nghị quyết số 57-NQ/TW, |số 66-NQ/TW”. */
export function wordsOfMention({ fact, passage }: Mention<Citation>): string {
  const own = passage.text.slice(fact.start, fact.end);
  return fact.listed && fact.typeWord ? `${fact.typeWord.text} ${own}` : own;
}
