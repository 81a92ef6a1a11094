import type { FormFact } from '../../../model/forms';
import type { Draft } from '../../../model/draft';
import { placeOf, type Mention } from '../../../model/place';
import { inLetterCaseOf } from '../../../text/letter-case';
import { styleFamilies } from '../../../vocabulary/style-forms';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { defineDraftRule, type Edit, type Found } from '../../rule';

interface State {
  readonly family: string;
  /** The form of most places, and the one reported here. */
  readonly usual: string;
  readonly other: string;
  /** As they are shown: “2025-2030”. */
  readonly usualText: string;
  readonly otherText: string;
  readonly count: number;
  /** How many places have the usual form; 0 where it is preferred without standing in the draft. */
  readonly usualCount: number;
}

const options = {
  /** Families that are looked at only on demand. */
  also: { any: ['bảo đảm'] },
} as const;

/** Two ways to write one thing in one draft: `kinh tế - xã hội` and `kinh tế xã hội`, `2025-2030` and `2025 - 2030`. */
export default defineDraftRule<State, typeof options>({
  id: 'text/mixed-form',
  title: { vi: 'Cách viết không thống nhất', en: 'Mixed ways of writing' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.words.forms.version],
  basis: [PRACTICE],
  options,
  find(draft, chosen) {
    const families = groupBy(draft.words.forms.mentions, ({ fact }) => fact.family);
    return [...families].flatMap(([id, mentions]) => {
      const family = styleFamilies.find((one) => one.id === id);
      if (family?.onDemand === true && chosen.also?.includes('bảo đảm') !== true) return [];
      return compare(id, mentions, family?.firstOnly === true);
    });
  },
  explain: {
    vi: ({ usualText, otherText, count, usualCount }) => ({
      what:
        usualCount === 0
          ? `“${otherText}” (${count} chỗ) nên viết là “${usualText}”.`
          : `Dự thảo viết hai cách: “${usualText}” (${usualCount} chỗ), “${otherText}” (${count} chỗ).`,
      ...(usualCount === 0 ? {} : { how: 'Thống nhất một cách viết.' }),
      related: 'Chỗ khác viết cùng cách này.',
    }),
    en: ({ usualText, otherText, count, usualCount }) => ({
      what:
        usualCount === 0
          ? `“${otherText}” (${count}) is better written “${usualText}”.`
          : `Written in two ways: “${usualText}” (${usualCount}), “${otherText}” (${count}).`,
      ...(usualCount === 0 ? {} : { how: 'Keep to one.' }),
      related: 'Written in the same way.',
    }),
  },
  repair({ state }, draft) {
    const edits = draft.words.forms.mentions
      .filter(({ fact }) => fact.family === state.family && fact.form === state.other)
      .map((mention) => rewrite(mention, state.usual, draft));
    return [
      {
        title: {
          vi: `Thống nhất thành “${state.usualText}” — sửa ${edits.length} chỗ`,
          en: `Unify as “${state.usualText}” — ${edits.length} ${edits.length === 1 ? 'place' : 'places'}`,
        },
        edits,
      },
    ];
  },
});

/** One finding at the first place of each form but the usual one. */
function compare(family: string, mentions: readonly Mention<FormFact>[], firstOnly: boolean): Found<State>[] {
  const forms = [...groupBy(mentions, ({ fact }) => fact.form)];
  if (forms.length === 1 && !(firstOnly && forms[0]![0] !== '0')) return [];
  // “hằng” is right everywhere; else the form of most places is, and of forms as frequent the first of the vocabulary.
  const preferred = firstOnly
    ? (forms.find(([form]) => form === '0') ?? (['0', []] as const))
    : forms.reduce((best, one) =>
        one[1].length > best[1].length || (one[1].length === best[1].length && one[0] < best[0]) ? one : best,
      );
  const [usual, usualMentions] = preferred;
  return forms
    .filter(([form]) => form !== usual)
    .map(([other, places]) => {
      const first = places[0]!;
      const state: State = {
        family,
        usual,
        other,
        count: places.length,
        usualCount: usualMentions.length,
        usualText: usualMentions[0] ? shown(usualMentions[0]) : written(first, usual),
        otherText: shown(first),
      };
      return { place: placeOf(first), state, related: places.slice(1).map((mention) => placeOf(mention)) };
    });
}

/** What a message shows: marks between years or words with what stands around them. */
function shown({ passage, fact }: Mention<FormFact>): string {
  const { text } = passage;
  if (fact.family === 'year-range') return text.slice(fact.start - 4, fact.end + 4);
  if (fact.family !== 'dash') return text.slice(fact.start, fact.end);
  const before = /\S{1,20}$/u.exec(text.slice(Math.max(0, fact.start - 20), fact.start))?.[0] ?? '';
  return before + text.slice(fact.start, fact.end) + /^\S{1,20}/u.exec(text.slice(fact.end, fact.end + 20))![0];
}

/** The text of a place in another form. */
function written({ passage, fact }: Mention<FormFact>, form: string): string {
  if (fact.phrase === undefined) return form;
  const { forms } = fact.phrase.family;
  const typed = passage.text.slice(fact.start, fact.end);
  const right = forms[Number(form)]![fact.phrase.word] ?? forms[Number(form)]![0]!;
  return inLetterCaseOf(right, typed);
}

function rewrite(mention: Mention<FormFact>, form: string, draft: Draft): Edit {
  return replacePlace(draft, placeOf(mention), written(mention, form));
}

function groupBy(
  mentions: readonly Mention<FormFact>[],
  keyOf: (mention: Mention<FormFact>) => string,
): Map<string, Mention<FormFact>[]> {
  const groups = new Map<string, Mention<FormFact>[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = groups.get(key);
    if (known) known.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}
