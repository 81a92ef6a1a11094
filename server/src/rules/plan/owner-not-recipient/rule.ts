import type { Draft } from '../../../model/draft';
import { isPerson } from '../../../model/organ-phrase';
import { capitalise, fold } from '../../../text/letters';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly owner: string;
}

/** An organ leads a task, but Nơi nhận does not name it. */
export default defineDraftRule<State>({
  id: 'plan/owner-not-recipient',
  title: { vi: 'Cơ quan chủ trì không có trong Nơi nhận', en: 'Owner is no recipient' },
  severity: 'information',
  fix: 'none',
  // The lines of Nơi nhận.
  watches: (draft) => [draft.shortcomings, draft.headVersion],
  basis: [PRACTICE],
  find(draft) {
    const recipients = recipientsOf(draft);
    if (recipients.length === 0 || recipients.some((line) => EVERYBODY.test(line))) return [];
    const found: Found<State>[] = [];
    const seen = new Set<string>();
    for (const { owners } of draft.shortcomings) {
      for (const ref of owners) {
        if (ref.from !== 'label' && ref.from !== 'column') continue;
        const owner = draft.ownerOf(ref);
        if (owner === undefined || owner.generic || seen.has(owner.text)) continue;
        seen.add(owner.text);
        // Nơi nhận names organs: a person gets the plan with the organ that he or she belongs to.
        if (isPerson(owner.text)) continue;
        const name = plain(owner.text);
        if (name !== '' && !recipients.some((line) => covers(line, name)))
          found.push({ place: draft.ownerPlace(ref), state: { owner: owner.text } });
      }
    }
    return found;
  },
  explain: {
    vi: ({ owner }) => ({
      what: `${capitalise(owner)} được giao chủ trì nhưng không có trong Nơi nhận.`,
      how: 'Xem lại Nơi nhận.',
    }),
    en: ({ owner }) => ({ what: `“${owner}” leads a task but is no recipient.`, how: 'Check the recipients.' }),
  },
});

/** “Các cơ quan, đơn vị”, “Các ban của Đảng ủy”, “Như Mục III”: everybody is meant, nobody can be missing. */
const EVERYBODY = /^(?:cac|nhung) (?:co quan|don vi|so|phong|ban|xa|to chuc|thanh vien|dia phuong)(?![a-z])|^nhu /;

/** The lines of Nơi nhận, as they can be compared. */
function recipientsOf(draft: Draft): string[] {
  return draft
    .linesIn('recipients')
    .filter(({ passage }) => passage.role === 'bullet')
    .map(({ passage }) => plain(passage.text.slice(passage.enumerator?.contentStart ?? 0)));
}

/** True when a line of Nơi nhận names an organ, or all of its kind: “Các thôn”, “Các chi bộ trực thuộc”. */
function covers(line: string, name: string): boolean {
  if (line.includes(name) || name.includes(line.replace(/^luu:? /, ''))) return true;
  if (!line.startsWith('cac ')) return false;
  return line
    .slice(4)
    .split(/, | va /)
    .some((kind) => name.startsWith(`${kind.split(' ', 1)[0]!} `));
}

/** Without marks, remarks in brackets and the usual abbreviations, so that “UBND xã (t/h),” and “Ủy ban nhân dân xã” meet. */
function plain(text: string): string {
  return fold(text.replace(/\([^)]{0,40}\)/g, ''))
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .replace(/uy ban kiem tra/g, 'ubkt')
    .replace(/(?:uy ban )?(?:mat tran to quoc|mttq)(?: viet nam)?|ubmttq(?: viet nam)?/g, 'mttq')
    .replace(/van phong dang uy/g, 'vpdu')
    .replace(/ban thuong vu/g, 'btv')
    .replace(/ban chap hanh/g, 'bch')
    .replace(/[.;]|,$/g, '')
    .trim();
}
