import type { Source } from './source';

/** Words or phrases of one kind, in small letters, with where they come from. */
export interface WordList {
  readonly words: readonly string[];
  readonly source: Source;
}

/**
 * Makes a list of words written with strokes between them: `còn | vẫn | xảy ra`.
 * @param words phrases in small letters; a phrase may hold commas
 */
export function wordList(source: Source, words: string): WordList {
  return { words: words.split('|').map((word) => word.trim()), source };
}
