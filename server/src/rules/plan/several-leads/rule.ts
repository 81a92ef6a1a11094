import { KL226 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly leads: readonly string[];
}

/** “Sở A, Sở B chủ trì” for one task: with two leads nobody leads. */
export default defineDraftRule<State>({
  id: 'plan/several-leads',
  title: { vi: 'Một việc có nhiều cơ quan chủ trì', en: 'Several leads for one task' },
  severity: 'warning',
  fix: 'none',
  basis: [{ short: KL226, place: '“rõ người”, “rõ trách nhiệm”' }],
  find(draft) {
    const seen = new Set<string>();
    return draft.shortcomings.flatMap(({ owners }) => {
      const byPassage = new Map<string, typeof owners>();
      for (const ref of owners) {
        if (ref.index < 0 || (ref.from !== 'label' && ref.from !== 'column')) continue;
        const key = `${ref.block} ${ref.passage}`;
        byPassage.set(key, [...(byPassage.get(key) ?? []), ref]);
      }
      return [...byPassage].flatMap(([key, refs]) => {
        if (refs.length < 2 || seen.has(key)) return [];
        seen.add(key);
        const places = refs.map((ref) => draft.ownerPlace(ref));
        const first = places[0]!;
        return [{ place: { ...first, end: places[places.length - 1]!.end }, state: { leads: places.map((place) => draft.textOf(place)) } }];
      });
    });
  },
  explain: {
    vi: ({ leads }) => ({ what: `Một việc giao ${leads.length} cơ quan chủ trì: ${leads.slice(0, 3).join(', ')}${leads.length > 3 ? ' …' : ''}.`, how: 'Chọn một cơ quan chủ trì, các cơ quan khác phối hợp.' }),
    en: ({ leads }) => ({ what: `One task has ${leads.length} leads.`, how: 'Choose one; the others help.' }),
  },
});
