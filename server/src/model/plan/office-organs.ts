import type { Passage } from '../../syntax/block';
import { overlaps, type Span } from '../../text/span';
import { noOrderBefore, orders } from '../../vocabulary/duty-verbs';
import { officeBook, type OfficeWords } from '../../vocabulary/office-words';
import { wordBefore } from '../../text/words';
import { verbAt } from '../organ-lexicon';
import { skipBlanks } from '../organ-name';
import type { OwnerPhrase } from '../owner';
import { syllablesIn } from '../syllables-in';

/** How an organ is read: as (a part of) the value of a field, or in a sentence. */
export type Reading = 'owner-field' | 'supporter-field' | 'prose';

const NONE: readonly Span[] = [];
const TOGETHER = /phối hợp(?: chặt chẽ| thường xuyên)?(?: với| cùng)? $/u;
const CLAUSE = /(?:[.;:,]|^| do| và|[-–+]) ?[“"(]?$/u;
/** No opening of a clause is longer. */
const BEFORE = 40;

/** Where the bodies that an office has named itself stand in a passage, written as the office writes them. */
export function officeOrgansIn(passage: Passage, office: OfficeWords): readonly Span[] {
  if (office.organs.length === 0) return NONE;
  const matches = officeBook(office).organs.find(passage.text, syllablesIn(passage));
  return matches?.filter(({ phrase, start, end }) => passage.text.slice(start, end) === phrase.written) ?? NONE;
}

/**
 * Adds the office's own bodies to the owners that the tables have found in a passage. A body that the tables know as well is left as it is.
 * @param from where the words of the passage begin, behind number and label
 */
export function withOfficeOrgans(
  owners: readonly OwnerPhrase[],
  organs: readonly Span[],
  text: string,
  from: number,
  reading: Reading,
): readonly OwnerPhrase[] {
  const missing = organs.filter(
    (organ) => organ.start >= from && !owners.some((one) => !one.generic && overlaps(one, organ)),
  );
  const added = missing.flatMap((organ) => {
    const said = reading === 'prose' ? saidInProse(text, from, organ) : saidInField(text, from, organ, reading);
    return said ? [{ ...said, organ }] : [];
  });
  if (added.length === 0) return owners;
  // The value of a field that names nobody known counts as a whole: now it is known whom it names.
  const kept = owners.filter((one) => !one.generic || !added.some(({ organ }) => overlaps(one, organ)));
  const duty = Math.max(-1, ...kept.map((one) => one.duty)) + 1;
  const fresh = added.map(({ organ: { start, end }, role, how }, at): OwnerPhrase => {
    const name = text.slice(start, end);
    const number = reading === 'prose' ? duty + at : 0;
    return { start, end, text: name, role, how, duty: number, generic: false };
  });
  return [...kept, ...fresh].sort((a, b) => a.start - b.start);
}

type Said = Pick<OwnerPhrase, 'role' | 'how'>;

function saidInField(text: string, from: number, organ: Span, reading: Reading): Said {
  const helps = reading === 'supporter-field' || text.slice(from, organ.start).includes('phối hợp');
  return { role: helps ? 'support' : 'lead', how: 'field' };
}

/** “|Trạm Điện lực Thượng| chủ trì …”, “giao |…|”, “phối hợp với |…|”; elsewhere it is only spoken of. */
function saidInProse(text: string, from: number, { start, end }: Span): Said | undefined {
  const before = text.slice(Math.max(from, start - BEFORE), start);
  if (TOGETHER.test(before)) return { role: 'support', how: 'support' };
  const mark = text[end];
  const verb = verbAt(text, skipBlanks(text, mark === ',' || mark === ':' ? end + 1 : end))?.value;
  const leads = verb === 'lead' && mark !== ',';
  if (isOrdered(before)) return { role: 'lead', how: leads ? 'lead' : 'assign' };
  if (leads) return { role: 'lead', how: 'lead' };
  const orders = verb === 'direct' || verb === 'assign' || verb === 'ask';
  if (verb === undefined || orders || !CLAUSE.test(before)) return undefined;
  return { role: 'lead', how: 'subject' };
}

function isOrdered(before: string): boolean {
  const small = before.toLowerCase();
  return orders.some(({ words }) => {
    const start = small.length - words.length - 1;
    return (
      small.endsWith(`${words} `) &&
      /^$|[^\p{L}]$/u.test(small.slice(0, start)) &&
      !noOrderBefore.has(wordBefore(small, start))
    );
  });
}
