/** À … ỹ holds all letters of Vietnamese, large and small. */
export const LETTER = 'A-Za-zÀ-ỹ';

const MARK = /^[ (“"/;:,-]/;

/**
 * A pattern for any of some phrases as whole words, for texts in small letters.
 * A blank, an opening mark or the start of the text stands before a phrase and is part of the match: {@link wordStartOf} leaves it out.
 * It is far cheaper than a look behind, which would be tried at every letter.
 * @param sources phrases or pieces of patterns; the longer ones are tried first
 */
export function wordPattern(sources: readonly string[], flags = ''): RegExp {
  return new RegExp(`(?:^|[ (“"/])(?:${longestFirst(sources)})(?![${LETTER}])`, flags);
}

/** Phrases as alternatives of a pattern, the longer ones first. */
export function longestFirst(sources: readonly string[]): string {
  return [...sources].sort((a, b) => b.length - a.length).join('|');
}

/** Where the words of a match of a {@link wordPattern} begin. */
export function wordStartOf(match: RegExpExecArray): number {
  return match.index + (MARK.test(match[0]) ? 1 : 0);
}
