import { phraseAt, phrasesByFirstWord, typed, type FoundPhrase, type Phrases } from '../text/phrase-index';
import { wordEndAt } from '../text/words';
import { adverbialOpenings, dutyVerbs, nameStops, orders, type DutyKind, type Order } from '../vocabulary/duty-verbs';
import {
  commonOffices,
  genericOrgans,
  offices,
  organHeads,
  quantifiers,
  type OrganHead,
} from '../vocabulary/organ-names';

/** All that a word, as typed, may begin: looked up once for each place. */
export interface Opening {
  /** Sở, Ban, UBND: how a name begins. */
  readonly heads?: Phrases<OrganHead>;
  /** Chủ tịch, đồng chí: persons by their office, which one or many hold. */
  readonly offices?: Phrases<'one' | 'many'>;
  /** cơ quan, đơn vị: organs at large. */
  readonly nouns?: Phrases<true>;
  readonly verbs?: Phrases<DutyKind>;
  /** Giao, Chỉ đạo. */
  readonly orders?: Phrases<Order>;
  /** các, mọi, từng. */
  readonly quantifier?: boolean;
  /** Căn cứ, Trên cơ sở: the subject comes behind a comma. */
  readonly adverbial?: boolean;
}

interface OrganLexicon {
  readonly openings: ReadonlyMap<string, Opening>;
  /** Sticky: blanks and words, up to a verb (“|chủ trì”), a stop word (“|để”), “và” or a mark; it may match nothing. */
  readonly nameWords: RegExp;
}

let made: OrganLexicon | undefined;

/** What the word at an offset may begin; undefined for nearly all words. */
export function openingAt(text: string, at: number): Opening | undefined {
  return (made ??= make()).openings.get(text.slice(at, wordEndAt(text, at)));
}

/** What a duty verb at an offset means, and where it ends. */
export function verbAt(text: string, at: number): FoundPhrase<DutyKind> | undefined {
  return phraseAt(openingAt(text, at)?.verbs, text, at);
}

/** The offset behind the words of a name that stand at an offset, marks and “và” not passed over. */
export function afterNameWords(text: string, at: number): number {
  const { nameWords } = (made ??= make());
  nameWords.lastIndex = at;
  return nameWords.test(text) ? nameWords.lastIndex : at;
}

function make(): OrganLexicon {
  const openings = new Map<string, Opening>();
  const add = (words: Iterable<string>, opening: (word: string) => Opening): void => {
    for (const word of words) openings.set(word, { ...openings.get(word), ...opening(word) });
  };
  const addPhrases = <T>(phrases: ReadonlyMap<string, Phrases<T>>, opening: (phrases: Phrases<T>) => Opening): void => {
    add(phrases.keys(), (word) => opening(phrases.get(word)!));
  };
  const allTyped = (words: Iterable<string>): string[] => Array.from(words).flatMap((word) => [...typed(word)]);
  addPhrases(phrasesByFirstWord(organHeads.map((head) => [head.words, head])), (heads) => ({ heads }));
  addPhrases(
    phrasesByFirstWord([
      ...offices.words.map((office) => [office, 'one'] as const),
      ...commonOffices.words.map((office) => [office, 'many'] as const),
    ]),
    (found) => ({ offices: found }),
  );
  addPhrases(phrasesByFirstWord(genericOrgans.map((noun) => [noun, true] as const)), (nouns) => ({ nouns }));
  addPhrases(
    phrasesByFirstWord(dutyVerbs.flatMap(({ kind, verbs }) => verbs.map((verb) => [verb, kind] as const))),
    (verbs) => ({ verbs }),
  );
  addPhrases(phrasesByFirstWord(orders.map((order) => [order.words, order])), (found) => ({ orders: found }));
  add(allTyped(quantifiers), () => ({ quantifier: true }));
  add(allTyped(adverbialOpenings), () => ({ adverbial: true }));
  return { openings, nameWords: nameWords() };
}

/** À … ỹ holds all letters of Vietnamese, large and small. */
function nameWords(): RegExp {
  const letter = '0-9A-Za-zÀ-ỹ';
  const ends = [...nameStops, ...dutyVerbs.flatMap(({ verbs }) => verbs)].filter((end) => end !== 'có').join('|');
  const word = `(?!(?:${ends})(?![${letter}])|có (?!liên)|và )[${letter}][${letter}&-]{0,24}`;
  return new RegExp(`(?:[&-][${letter}]{1,24})?(?: {1,2}(?:[-–] )?${word}){0,24}`, 'y');
}
