import { codesOfType, isCodeOfType } from '../../vocabulary/document-type-lookup';
import type { Citation, CitationSymbol, TypeWord } from '../citation';
import type { Lead } from './lead';

// Between two items of a list: “số 57-NQ/TW, số 66-NQ/TW và 68-NQ/TW”.
const CONNECTOR = /^\s{0,3}(?:[,;]\s{0,3}(?:(?:và|hoặc)\s{1,3})?|(?:và|hoặc)\s{1,3})(?:các\s)?$/u;
// With the words of the earlier item between them: “số 98/2025/NĐ-CP ngày … quy định …; số 101/2025/NĐ-CP …”.
const AFTER_WORDS = /(?:[,;]|\s(?:và|hoặc))\s{0,3}$/u;
const SENTENCE_END = /[.!?]\s{1,3}\p{Lu}/u;
const LONGEST_CONNECTOR = 12;
const LONGEST_ITEM = 500;

/**
 * True when only a comma, a semicolon or “và” stands between a citation and what follows.
 * @param start offset where the next item begins, with its “số” if it has one
 */
export function continuesList(text: string, previous: Citation, start: number): boolean {
  return (
    start - previous.end <= LONGEST_CONNECTOR && start > previous.end && CONNECTOR.test(text.slice(previous.end, start))
  );
}

/**
 * The type word that an item of a list shares with the citation before it.
 * @param start offset where the item begins, with its “số” if it has one
 * @returns undefined when it is no item of the list, or when the shared word would contradict its code and nothing proves it shared
 */
export function sharedTypeWord(
  text: string,
  previous: Citation,
  start: number,
  lead: Lead,
  symbol: CitationSymbol | undefined,
): TypeWord | undefined {
  const { typeWord } = previous;
  if (!typeWord) return undefined;
  const system = symbol?.style === 'party' ? 'party' : 'state';
  const code = symbol?.typeCode;
  if (continuesList(text, previous, start)) {
    const plural = /các\s{1,3}$/iu.test(text.slice(Math.max(0, typeWord.start - 6), typeWord.start));
    return code === undefined || lead.so || plural || isCodeOfType(typeWord.type, code, system) ? typeWord : undefined;
  }
  if (!lead.so || code === undefined || start - previous.end > LONGEST_ITEM) return undefined;
  const between = text.slice(previous.end, start);
  if (!AFTER_WORDS.test(between.slice(-8)) || SENTENCE_END.test(between)) return undefined;
  return codesOfType(typeWord.type, system).includes(code) ? typeWord : undefined;
}
