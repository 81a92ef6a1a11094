import { helpsOnly } from './duty';
import { verbAt } from './organ-lexicon';
import { skipBlanks } from './organ-name';
import { opensOrgan, readOrgans, type Organ } from './organ-phrase';
import type { OwnerPhrase } from './owner';

const NONE: readonly OwnerPhrase[] = [];
/** What parts the organs of a value, or changes their role. */
const TURN = /phối hợp(?: chặt chẽ)?(?: (?:với|cùng))?|[,;.:()\n]| và |(?:chỉ đạo|giao)(?: cho)?(?= )/giu;
/** A value without a known organ still names somebody: “Tổ giúp việc”, “Cán bộ được phân công”; one that begins so does not. */
const NOBODY = /^(?:chưa|không|xem|như trên|nt|tbd)(?!\p{L})/iu;
/** “Sở Nội vụ (phối hợp)”. */
const HELPS = /^ ?\(phối hợp/i;
const LONGEST_VALUE = 160;

/**
 * Reads the value of an owner or supporter field: “Ban Tổ chức Đảng ủy.”, “Sở Tài chính chủ trì, phối hợp với các sở, ngành liên quan”.
 * Here organs at large count too (“Các ban, cơ quan của Đảng ủy”). One who only gives the order is left out: “UBND tỉnh chỉ đạo Sở Tài chính …”.
 * @param text the value alone, without its label
 * @param role what the field is for; behind “phối hợp với” all are helpers
 * @returns the organs and persons in the order of the text; the value itself where no organ is known in it
 */
export function ownersOfField(text: string, role: OwnerPhrase['role']): readonly OwnerPhrase[] {
  const found: OwnerPhrase[] = [];
  const add = (organs: readonly Organ[], as: OwnerPhrase['role']): void => {
    for (const { start, end, generic } of organs)
      found.push(fieldPhrase(text, start, end, HELPS.test(text.slice(end, end + 12)) ? 'support' : as, generic));
  };
  let at = firstInk(text);
  let current = role;
  while (at < text.length) {
    const list = at === 0 || found.length === 0 || opensOrgan(text, at, true) ? readOrgans(text, at, true) : undefined;
    if (list) {
      const verb = verbAt(text, skipBlanks(text, list.end));
      const orders = verb?.value === 'direct' || verb?.value === 'assign' || verb?.value === 'ask';
      if (!(orders && readOrgans(text, skipBlanks(text, verb.end), true)))
        add(list.organs, verb?.value === 'support' && helpsOnly(text, verb.end) ? 'support' : current);
      at = Math.max(list.end, at + 1);
    }
    TURN.lastIndex = at;
    const turn = TURN.exec(text);
    if (!turn) break;
    if (/^phối/i.test(turn[0])) current = found.length > 0 || role === 'support' ? 'support' : role;
    at = skipBlanks(text, turn.index + turn[0].length);
  }
  return found.length > 0 ? found : wholeValue(text, role);
}

/**
 * The leads of each duty for which a lead is named by “chủ trì” or by a field, nobody in particular left out.
 * A duty with two of them breaks the rule of one lead: “Sở Y tế, Sở Nội vụ … chủ trì”.
 */
export function leadsOf(phrases: readonly OwnerPhrase[]): readonly (readonly OwnerPhrase[])[] {
  const duties = new Map<number, OwnerPhrase[]>();
  for (const phrase of phrases) {
    if (phrase.role !== 'lead' || phrase.generic || (phrase.how !== 'lead' && phrase.how !== 'field')) continue;
    const known = duties.get(phrase.duty);
    if (known) known.push(phrase);
    else duties.set(phrase.duty, [phrase]);
  }
  return [...duties.values()];
}

function wholeValue(text: string, role: OwnerPhrase['role']): readonly OwnerPhrase[] {
  if (text.length > LONGEST_VALUE || !/\p{L}/u.test(text) || NOBODY.test(text.trimStart())) return NONE;
  let end = text.length;
  while (end > 0 && ' .;,'.includes(text[end - 1]!)) end--;
  return [fieldPhrase(text, firstInk(text), end, role, true)];
}

function fieldPhrase(
  text: string,
  start: number,
  end: number,
  role: OwnerPhrase['role'],
  generic: boolean,
): OwnerPhrase {
  const name = text.slice(start, end);
  return { start, end, text: name, role, how: 'field', duty: 0, generic };
}

function firstInk(text: string): number {
  let at = 0;
  while (at < text.length && ' -–+*•\n'.includes(text[at]!)) at++;
  return at;
}
