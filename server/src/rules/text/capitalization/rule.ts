import type { Draft } from '../../../model/draft';
import type { NameFact } from '../../../model/name-facts';
import { placeOf, type Place } from '../../../model/place';
import { capitalise } from '../../../text/letters';
import { ND30, PRACTICE, QD4148, type Source } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly kind: NameFact['kind'] | 'reference';
  readonly typed: string;
  readonly right: string;
  /** How many places are written so. */
  readonly count: number;
}

const BASIS: Readonly<Record<State['kind'], Source>> = {
  name: { short: ND30, place: 'Phụ lục II, mục IV.1' },
  committee: { short: QD4148, place: 'Điều 3' },
  people: { short: ND30, place: 'Phụ lục II, mục V.1' },
  reference: { short: ND30, place: 'Phụ lục II, mục V.7' },
  term: PRACTICE,
};

/** Capitals of names: `Hội đồng Nhân dân`, `hội liên hiệp Phụ nữ`, `huyện ủy Thanh Lâm`, `nhân dân` by itself, `Khoản 2 điều 5`. */
export default defineDraftRule<State>({
  id: 'text/capitalization',
  title: { vi: 'Viết hoa', en: 'Capital letters' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.words.names.version, draft.words.referenceCases.version],
  basis: [BASIS.name, BASIS.people, BASIS.reference, BASIS.committee],
  find: faults,
  explain: {
    vi: ({ kind, typed, right, count }) => ({
      what: count > 1 ? `“${typed}” (${count} chỗ) viết là “${right}”.` : `“${typed}” viết là “${right}”.`,
      basis: BASIS[kind],
      related: 'Chỗ khác viết cùng cách này.',
    }),
    en: ({ kind, typed, right, count }) => ({
      what: count > 1 ? `“${typed}” (${count} places) is written “${right}”.` : `“${typed}” is written “${right}”.`,
      basis: BASIS[kind],
      related: 'Written in the same way.',
    }),
  },
  repair({ state: { typed, right, count }, start }, draft) {
    const same = faults(draft).find((one) => one.state.typed === typed && draft.spanOf(one.place).start === start);
    if (same === undefined) return [];
    return [
      {
        title: {
          vi: count > 1 ? `Sửa thành “${right}” — sửa ${count} chỗ` : `Sửa thành “${right}”`,
          en: `Change to “${right}”`,
        },
        edits: [same.place, ...(same.related ?? [])].map((place) => replacePlace(draft, place, right)),
      },
    ];
  },
});

/** One finding for each word or name, at its first place; the others stand beside it. */
function faults(draft: Draft): Found<State>[] {
  const found = new Map<string, { state: State; places: Place[] }>();
  const add = (kind: State['kind'], typed: string, right: string, place: Place): void => {
    const key = `${kind} ${typed}`;
    const known = found.get(key);
    if (known) known.places.push(place);
    else found.set(key, { state: { kind, typed, right, count: 0 }, places: [place] });
  };
  for (const mention of draft.words.names.mentions) {
    const right = rightFor(mention.fact);
    if (right !== undefined) add(mention.fact.kind, mention.fact.text, right, placeOf(mention));
  }
  for (const mention of draft.words.referenceCases.mentions)
    add('reference', mention.fact.text, mention.fact.right, placeOf(mention));
  return [...found.values()].map(({ state, places }) => ({
    place: places[0]!,
    state: { ...state, count: places.length },
    related: places.slice(1),
  }));
}

function rightFor({ kind, text, phrase }: NameFact): string | undefined {
  if (kind === 'people' || kind === 'committee') return capitalise(text);
  return phrase?.kind === 'name' && phrase.written !== undefined && phrase.written !== text
    ? phrase.written
    : undefined;
}
