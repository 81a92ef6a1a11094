import type { Draft } from '../../../model/draft';
import { fold } from '../../../text/letters';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly owner: string;
}

/** An organ leads a task, but Nơi nhận does not name it. */
export default defineDraftRule<State>({
  id: 'plan/owner-not-recipient',
  title: { vi: 'Cơ quan chủ trì không có trong Nơi nhận', en: 'Owner is no recipient' },
  severity: 'information',
  fix: 'none',
  basis: [PRACTICE],
  find(draft) {
    const recipients = recipientsOf(draft);
    // “Các cơ quan, đơn vị”, “Như Mục III”: everybody is meant, nobody can be missing.
    if (recipients.length === 0 || recipients.some((line) => /^(?:cac co quan|cac don vi|cac so|cac phong|cac ban|nhu |cac thanh vien|cac xa|cac to chuc)/.test(line))) return [];
    const seen = new Set<string>();
    return draft.shortcomings.flatMap(({ owners }) =>
      owners.flatMap((ref) => {
        if (ref.from !== 'label' && ref.from !== 'column') return [];
        const place = draft.ownerPlace(ref);
        const owner = draft.textOf(place).replace(/[.;,]$/, '').trim();
        const name = plain(owner);
        if (owner === '' || seen.has(name) || /^(?:cac|nhung|toan the)/.test(name) || recipients.some((line) => line.includes(name) || name.includes(line))) return [];
        seen.add(name);
        return [{ place, state: { owner } }];
      }),
    );
  },
  explain: {
    vi: ({ owner }) => ({ what: `${owner} được giao chủ trì nhưng không có trong Nơi nhận.`, how: 'Xem lại Nơi nhận.' }),
    en: ({ owner }) => ({ what: `“${owner}” leads a task but is no recipient.`, how: 'Check the recipients.' }),
  },
});

function recipientsOf(draft: Draft): string[] {
  return draft.linesIn('recipients').filter(({ passage }) => passage.role === 'bullet').map(({ passage }) => plain(passage.text.slice(passage.enumerator?.contentStart ?? 0)));
}

/** Without marks, remarks in brackets and the usual abbreviations, so that “UBND xã (t/h),” and “Ủy ban nhân dân xã” meet. */
function plain(text: string): string {
  return fold(text.replace(/\([^)]{0,40}\)/g, ''))
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/uy ban mat tran to quoc(?: viet nam)?|mat tran to quoc(?: viet nam)?/g, 'mttq')
    .replace(/[.;,]/g, '')
    .trim();
}
