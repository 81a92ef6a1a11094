import { isLetter } from '../text/letters';
import { PhraseBook, type Phrase } from '../text/phrase-book';

/**
 * The words of one office, as its `duthao.json` gives them (NFC).
 * Immutable: what is worked out from them is remembered by the object itself, and new words are a new object.
 */
export interface OfficeWords {
  /** Bodies of its own, as they are written: `Trạm Điện lực Bình Minh Thượng`. */
  readonly organs: readonly string[];
  /** What its abbreviations stand for: `TTPVHCC` → `Trung tâm Phục vụ hành chính công`. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Names as they are written here, letter case and all: `Ban chỉ đạo 35`. */
  readonly names: readonly string[];
  /** Words that are right here, whatever a rule takes them for; in any letter case. */
  readonly accepted: readonly string[];
  readonly confusable: readonly OfficeConfusable[];
}

/** A phrase that this office has seen mistyped, and the right one. */
export interface OfficeConfusable {
  readonly wrong: string;
  readonly right: string;
}

/** A phrase that is right as it stands here. */
export interface RightPhrase extends Phrase {
  /** As it is to be written; undefined where the letter case is free. */
  readonly written: string | undefined;
}

export interface WrongPhrase extends Phrase {
  readonly right: string;
}

/** The words of an office, made ready to be found in a text. */
export interface OfficeBook {
  readonly organs: PhraseBook<RightPhrase>;
  readonly right: PhraseBook<RightPhrase>;
  readonly wrong: PhraseBook<WrongPhrase>;
}

const books = new WeakMap<OfficeWords, OfficeBook>();

/** The phrases of an office; built when first asked for. */
export function officeBook(words: OfficeWords): OfficeBook {
  const known = books.get(words);
  if (known !== undefined) return known;
  const book = bookOf(words);
  books.set(words, book);
  return book;
}

function bookOf({ organs, names, accepted, confusable }: OfficeWords): OfficeBook {
  const exact = (written: string): RightPhrase => ({ text: written.toLowerCase(), written });
  const free = (words: string): RightPhrase => ({ text: words.toLowerCase(), written: undefined });
  return {
    organs: new PhraseBook(findable(organs.map(exact))),
    right: new PhraseBook(findable([...accepted.map(free), ...names.map(exact), ...organs.map(exact)])),
    wrong: new PhraseBook(findable(confusable.map(({ wrong, right }) => ({ text: wrong.toLowerCase(), right })))),
  };
}

/** A phrase is found by its first syllable. */
function findable<P extends Phrase>(phrases: readonly P[]): P[] {
  return phrases.filter(({ text }) => isLetter(text[0]));
}
