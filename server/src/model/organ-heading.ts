import { phraseAt, phrasesByFirstWord, type Phrases } from '../text/phrase-index';
import { wordAfter, wordEndAt } from '../text/words';
import { headingLeads, quantifiers } from '../vocabulary/organ-names';
import { skipBlanks } from './organ-name';
import { readOrgans } from './organ-phrase';

/** Longer texts are no headings. */
const LONGEST = 200;

let leads: ReadonlyMap<string, Phrases<true>> | undefined;

/**
 * True for a heading that merely names an organ or several: “Sở Tài chính”, “Phòng Văn hóa - Xã hội xã”, “Các thôn trên địa bàn xã”, “Đối với Công an xã:”.
 * @param text the heading's words behind its number
 */
export function isOrganName(text: string): boolean {
  if (text.length > LONGEST) return false;
  let end = text.length;
  while (end > 0 && ' .:;,'.includes(text[end - 1]!)) end--;
  leads ??= phrasesByFirstWord(headingLeads.map((words) => [words, true] as const));
  const lead = phraseAt(leads.get(text.slice(0, wordEndAt(text, 0))), text, 0);
  let start = lead ? skipBlanks(text, lead.end) : 0;
  if (lead && text[start] === ':') start = skipBlanks(text, start + 1);
  const list = readOrgans(text, start);
  if (list?.end !== end) return false;
  return quantifiers.has(wordAfter(text, start)) || list.organs.some((organ) => !organ.generic);
}
