import { datesAt } from './completion/dates';
import { documentsAt } from './completion/documents';
import { fieldsAt } from './completion/fields';
import { linesAt } from './completion/lines';
import type { Question, Suggestion } from './completion/suggestion';

export { caretAt, type Question, type Suggestion } from './completion/suggestion';

/** More than anybody reads through. */
const MOST = 100;

/** What may be written at the caret, the likeliest first; mostly nothing: whoever writes a sentence is left alone. */
export function suggestionsAt(question: Question): Suggestion[] {
  for (const ask of [documentsAt, datesAt, fieldsAt, linesAt]) {
    const found = ask(question);
    if (found.length > 0) return found.slice(0, MOST);
  }
  return [];
}
