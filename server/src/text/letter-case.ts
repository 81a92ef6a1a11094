import { capitalise, isAllCapitals, isCapital } from './letters';

/**
 * Writes a phrase in the letter case of another, word by word: `năng suất` like `Năng xuất` → `Năng suất`, like `NĂNG XUẤT` → `NĂNG SUẤT`.
 * A capital that the phrase itself has (`BCĐ`, `Zalo`) stays.
 */
export function inLetterCaseOf(phrase: string, typed: string): string {
  if (isAllCapitals(typed) && typed.length > 1) return phrase.toUpperCase();
  const models = typed.split(' ');
  const words = phrase.split(' ');
  if (models.length !== words.length) return isCapital(typed[0]) ? capitalise(phrase) : phrase;
  return words.map((word, at) => (isCapital(models[at]![0]) ? capitalise(word) : word)).join(' ');
}
