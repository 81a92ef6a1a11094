import type { Draft } from '../../../model/draft';
import type { SaidRef, Shortcoming } from '../../../model/plan/shortcoming';
import { familyNames } from '../../../vocabulary/organ-names';
import { KL226 } from '../../../vocabulary/source';
import { wordAfter } from '../../../text/words';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly leads: readonly string[];
}

/** “Sở A, Sở B chủ trì” for one task: with two leads nobody leads. */
export default defineDraftRule<State>({
  id: 'plan/several-leads',
  title: { vi: 'Một việc có nhiều cơ quan chủ trì', en: 'Several leads for one task' },
  severity: 'warning',
  fix: 'none',
  watches: (draft) => [draft.shortcomings, ...wordsAroundLeads(draft)],
  basis: [{ short: KL226, place: '“rõ người”, “rõ trách nhiệm”' }],
  find(draft) {
    const found: Found<State>[] = [];
    const seen = new Set<string>();
    for (const { owners } of draft.shortcomings) {
      if (owners.length < 2) continue;
      for (const leads of leadsOfTasks(draft, owners)) {
        const [first] = leads;
        const key = `${first!.block} ${first!.passage} ${first!.index}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const places = leads.map((ref) => draft.ownerPlace(ref));
        found.push({
          place: { ...places[0]!, end: places[places.length - 1]!.end },
          state: { leads: places.map((place) => draft.textOf(place)) },
          ...(isToLead(draft, first!) ? {} : { severity: 'information' as const }),
        });
      }
    }
    return found;
  },
  explain: {
    vi: ({ leads }) => ({
      what: `Một việc giao ${leads.length} cơ quan chủ trì: ${leads.slice(0, 3).join(', ')}${leads.length > 3 ? ' …' : ''}.`,
      how: 'Chọn một cơ quan chủ trì, các cơ quan khác phối hợp.',
    }),
    en: ({ leads }) => ({ what: `One task has ${leads.length} leads.`, how: 'Choose one; the others help.' }),
  },
});

/** The words between the leads decide as well, and the heads of tables. */
function wordsAroundLeads(draft: Draft): unknown[] {
  let refs = sharedTasks.get(draft.shortcomings);
  if (refs === undefined) {
    refs = draft.shortcomings.flatMap(({ owners }) => (owners.length < 2 ? [] : owners));
    sharedTasks.set(draft.shortcomings, refs);
  }
  return [
    ...refs.map((ref) => draft.passageOf(ref)),
    ...draft.tree.tables.map(({ head, rows }) => draft.tree.blocks[head ?? rows[0] ?? 0]),
  ];
}

/** The owners of shortcomings with several of them; few have. Looked for once for each reading of the plan. */
const sharedTasks = new WeakMap<readonly Shortcoming[], readonly SaidRef[]>();

/** The leads of each task that has two of them or more: those that one label, one cell or one “chủ trì” names. */
function leadsOfTasks(draft: Draft, owners: readonly SaidRef[]): SaidRef[][] {
  const tasks = new Map<string, SaidRef[]>();
  for (const ref of owners) {
    const owner = ref.index < 0 ? undefined : draft.ownerOf(ref);
    // Who is merely told to act, or nobody in particular, leads nothing.
    if (owner === undefined || owner.generic || (owner.how !== 'field' && owner.how !== 'lead')) continue;
    const key = `${ref.block} ${ref.passage} ${owner.duty}`;
    const known = tasks.get(key);
    if (known) known.push(ref);
    else tasks.set(key, [ref]);
  }
  return [...tasks.values()].filter(
    (leads) => leads.length > 1 && areAlike(draft, leads) && !leadEachTheirOwn(draft, leads),
  );
}

/** An organ and the person who answers for it there are one lead: “Phòng Kinh tế, đồng chí Lê Văn Mẫu”. */
function areAlike(draft: Draft, leads: readonly SaidRef[]): boolean {
  const persons = leads.filter((ref) => isPerson(draft.ownerOf(ref)!.text)).length;
  return persons > 1 || leads.length - persons > 1;
}

const PERSON =
  /^(?:đồng chí|đ\/c|ông|bà|(?:phó )?(?:bí thư|chủ tịch|trưởng|giám đốc|chánh|chủ nhiệm|hiệu trưởng)|công chức|cán bộ|kế toán|chuyên viên)(?!\p{L})/iu;

/** “Đoàn Thanh niên xã” is no Mr Đoàn. */
const BODY = /^đoàn (?:thanh niên|tncs|thanh tra|kiểm tra|giám sát|công tác|liên ngành|thể|xã|phường)(?!\p{L})/iu;

function isPerson(name: string): boolean {
  return PERSON.test(name) || (familyNames.has(wordAfter(name, 0)) && !BODY.test(name));
}

/** “Sở A chủ trì nội dung 1; Sở B chủ trì nội dung 2”: as many tasks as leads. */
function leadEachTheirOwn(draft: Draft, leads: readonly SaidRef[]): boolean {
  const { text } = draft.passageOf(leads[0]!);
  const from = draft.ownerOf(leads[0]!)!.start;
  return text.slice(from).split(/chủ trì/iu).length > leads.length;
}

/** “Cơ quan chủ trì” names who leads; below “Cơ quan thực hiện” several may act, and no more than a note is due. */
function isToLead(draft: Draft, ref: SaidRef): boolean {
  const { text, how } = draft.ownerOf(ref)!;
  if (how === 'lead') return true;
  const label = draft.ownerLabelOf(ref)?.toLowerCase() ?? '';
  const behind = draft.passageOf(ref).text.split(text)[1] ?? '';
  return (
    !label.includes('phối hợp') &&
    (/chủ trì|đầu mối|chịu trách nhiệm chính|phụ trách|giao/.test(label) || /chủ trì/iu.test(behind))
  );
}
