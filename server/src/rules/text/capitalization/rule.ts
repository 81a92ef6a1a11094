import type { Draft } from '../../../model/draft';
import type { NameFact } from '../../../model/name-facts';
import { placeOf, type Mention } from '../../../model/place';
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
  basis: [BASIS.name, BASIS.people, BASIS.reference, BASIS.committee],
  find: (draft) => [...nameFaults(draft), ...referenceFaults(draft)],
  explain: {
    vi: ({ kind, typed, right, count }) => ({ what: count > 1 ? `“${typed}” (${count} chỗ) viết là “${right}”.` : `“${typed}” viết là “${right}”.`, basis: BASIS[kind], related: 'Chỗ khác viết cùng cách này.' }),
    en: ({ kind, typed, right, count }) => ({ what: count > 1 ? `“${typed}” (${count} places) is written “${right}”.` : `“${typed}” is written “${right}”.`, basis: BASIS[kind], related: 'Written in the same way.' }),
  },
  repair({ state: { typed, right, count }, start }, draft) {
    const same = [...nameFaults(draft), ...referenceFaults(draft)].find((one) => draft.spanOf(one.place).start === start && one.state.typed === typed);
    if (same === undefined) return [];
    return [
      {
        title: { vi: count > 1 ? `Sửa thành “${right}” — sửa ${count} chỗ` : `Sửa thành “${right}”`, en: `Change to “${right}”` },
        edits: [same.place, ...(same.related ?? [])].map((place) => replacePlace(draft, place, right)),
      },
    ];
  },
});

/** One finding for each way of writing, at its first place. */
function nameFaults(draft: Draft): Found<State>[] {
  const groups = new Map<string, { first: Mention<NameFact>; right: string; others: Mention<NameFact>[] }>();
  for (const mention of draft.words.names) {
    const right = rightFor(mention.fact);
    if (right === undefined) continue;
    const key = `${mention.fact.kind} ${mention.fact.text}`;
    const known = groups.get(key);
    if (known) known.others.push(mention);
    else groups.set(key, { first: mention, right, others: [] });
  }
  return [...groups.values()].map(({ first, right, others }) => ({
    place: placeOf(first),
    state: { kind: first.fact.kind, typed: first.fact.text, right, count: others.length + 1 },
    related: others.map((mention) => placeOf(mention)),
  }));
}

function rightFor({ kind, text, phrase }: NameFact): string | undefined {
  if (kind === 'people' || kind === 'committee') return capitalise(text);
  return phrase?.kind === 'name' && phrase.written !== undefined && phrase.written !== text ? phrase.written : undefined;
}

function referenceFaults(draft: Draft): Found<State>[] {
  return draft.words.referenceCases.map((mention) => ({ place: placeOf(mention), state: { kind: 'reference', typed: mention.fact.text, right: mention.fact.right, count: 1 } }));
}
