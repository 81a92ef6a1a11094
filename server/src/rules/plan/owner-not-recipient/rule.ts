import type { Draft } from '../../../model/draft';
import type { SaidRef } from '../../../model/plan/shortcoming';
import { isPerson } from '../../../model/organ-phrase';
import { capitalise, fold } from '../../../text/letters';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, NOTHING, type Found } from '../../rule';
import { pickingSaid } from '../../shortcoming-verdicts';

interface State {
  readonly owner: string;
}

/** Most plans have few organs, each with many tasks. */
const notNamed = pickingSaid<{ readonly ref: SaidRef; readonly owner: string }>('owners', (ref, draft) => {
  if (ref.from !== 'label' && ref.from !== 'column') return undefined;
  const owner = draft.ownerOf(ref);
  if (owner === undefined || owner.generic || recipientsOf(draft).include(owner.text)) return undefined;
  return { ref, owner: owner.text };
});

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
    if (recipientsOf(draft).areEverybody) return NOTHING;
    const found = new Map<string, Found<State>>();
    for (const { ref, owner } of notNamed(draft, recipientsOf(draft)))
      if (!found.has(owner)) found.set(owner, { place: draft.ownerPlace(ref), state: { owner } });
    return [...found.values()];
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
class Recipients {
  /** True where nobody can be missing. */
  readonly areEverybody: boolean;
  private readonly lines: readonly string[];
  /** Few organs lead the tasks of a whole plan. */
  private readonly known = new Map<string, boolean>();

  constructor(draft: Draft) {
    this.lines = draft
      .linesIn('recipients')
      .filter(({ passage }) => passage.role === 'bullet')
      .map(({ passage }) => plain(passage.text.slice(passage.enumerator?.contentStart ?? 0)));
    this.areEverybody = this.lines.length === 0 || this.lines.some((line) => EVERYBODY.test(line));
  }

  include(owner: string): boolean {
    let known = this.known.get(owner);
    if (known === undefined) {
      const name = plain(owner);
      // Nơi nhận names organs: a person gets the plan with the organ that he or she belongs to.
      known = name === '' || isPerson(owner) || this.lines.some((line) => covers(line, name));
      this.known.set(owner, known);
    }
    return known;
  }
}

/** Of each draft, until anything outside its body is edited. */
const known = new WeakMap<Draft, { readonly version: number; readonly recipients: Recipients }>();

function recipientsOf(draft: Draft): Recipients {
  const kept = known.get(draft);
  if (kept?.version === draft.headVersion) return kept.recipients;
  const recipients = new Recipients(draft);
  known.set(draft, { version: draft.headVersion, recipients });
  return recipients;
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
