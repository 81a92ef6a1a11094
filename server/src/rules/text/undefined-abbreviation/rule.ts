import { formBasis } from '../../../vocabulary/formats';
import type { AbbreviationFact } from '../../../model/abbreviations';
import type { Draft, Zone } from '../../../model/draft';
import { placeOf, type Mention } from '../../../model/place';
import { expansionOf } from '../../../vocabulary/abbreviations';
import { replacePlace } from '../../edits';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly abbreviation: string;
  readonly expansion: string;
  readonly count: number;
}

/** Where words are read one after the other; heads, signatures and recipients abbreviate as they always do. */
const READ: ReadonlySet<Zone> = new Set<Zone>(['basis', 'opening', 'body']);

/** An abbreviation that a Party paper never writes out: at first use it stands in brackets behind the full phrase. */
export default defineDraftRule<State>({
  id: 'text/undefined-abbreviation',
  title: { vi: 'Chữ viết tắt chưa được giải thích', en: 'Abbreviation never written out' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.words.abbreviations.version, draft.identity],
  basis: formBasis('abbreviation'),
  find(draft) {
    if (draft.identity.system !== 'party') return [];
    const uses = new Map<string, Mention<AbbreviationFact>[]>();
    const introduced = new Set<string>();
    for (const mention of draft.words.abbreviations.mentions) {
      const { fact } = mention;
      if (fact.introduced) introduced.add(fact.text);
      else if (isReadIn(draft, mention)) {
        const known = uses.get(fact.text);
        if (known) known.push(mention);
        else uses.set(fact.text, [mention]);
      }
    }
    const found: Found<State>[] = [];
    for (const [abbreviation, mentions] of uses) {
      const expansion = expansionOf(abbreviation);
      if (expansion !== undefined && !introduced.has(abbreviation))
        found.push({ place: placeOf(mentions[0]!), state: { abbreviation, expansion, count: mentions.length } });
    }
    return found;
  },
  explain: {
    vi: ({ abbreviation, expansion }) => ({
      what: `“${abbreviation}” chưa được giải thích.`,
      how: `Ở lần đầu viết “${expansion} (${abbreviation})”.`,
    }),
    en: ({ abbreviation, expansion }) => ({
      what: `“${abbreviation}” is never written out.`,
      how: `At first use write “${expansion} (${abbreviation})”.`,
    }),
  },
  repair: ({ state: { abbreviation, expansion }, place }, draft) => {
    const full = `${expansion} (${abbreviation})`;
    return [{ title: { vi: `Viết là “${full}”`, en: `Write “${full}”` }, edits: [replacePlace(draft, place!, full)] }];
  },
});

function isReadIn(draft: Draft, { block, passage }: Mention<AbbreviationFact>): boolean {
  return READ.has(draft.tree.zones[block]!) && (passage.kind === 'text' || passage.kind === 'note');
}
