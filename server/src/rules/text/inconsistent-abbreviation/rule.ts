import type { AbbreviationFact } from '../../../model/abbreviations';
import { placeOf, type Mention } from '../../../model/place';
import { expansionOf } from '../../../vocabulary/abbreviations';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly typed: string;
  readonly count: number;
  /** The form that is meant, and how often it stands in the draft. */
  readonly usual: string;
  readonly usualCount: number;
}

/** Two letters may be anything: ĐA is a đề án, DA a dự án. */
const SHORTEST = 3;

/** `BCĐ` and `BCD` for one thing: a plain D typed for Đ. */
export default defineDraftRule<State>({
  id: 'text/inconsistent-abbreviation',
  title: { vi: 'Chữ viết tắt không thống nhất', en: 'Abbreviation in two forms' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.words.abbreviations.version],
  basis: [PRACTICE],
  find(draft) {
    const groups = new Map<string, Map<string, Mention<AbbreviationFact>[]>>();
    for (const mention of draft.words.abbreviations.mentions) {
      const { text } = mention.fact;
      if (text.length < SHORTEST || !/[DĐ]/.test(text)) continue;
      const key = text.replaceAll('Đ', 'D');
      const forms = groups.get(key) ?? new Map<string, Mention<AbbreviationFact>[]>();
      groups.set(key, forms);
      const same = forms.get(text);
      if (same) same.push(mention);
      else forms.set(text, [mention]);
    }
    return [...groups.values()].flatMap(compare);
  },
  explain: {
    vi: ({ typed, count, usual, usualCount }) => ({
      what: `Viết tắt hai cách: “${usual}” (${usualCount} chỗ), “${typed}” (${count} chỗ).`,
      how: `Thống nhất thành “${usual}”.`,
      related: 'Chỗ khác viết cùng cách này.',
    }),
    en: ({ typed, count, usual, usualCount }) => ({
      what: `Abbreviated in two ways: “${usual}” (${usualCount}), “${typed}” (${count}).`,
      how: `Keep to “${usual}”.`,
      related: 'Written in the same way.',
    }),
  },
  repair({ state: { typed, usual, count } }, draft) {
    const edits = draft.words.abbreviations.mentions
      .filter(({ fact }) => fact.text === typed)
      .map((mention) => replacePlace(draft, placeOf(mention), usual));
    return [
      {
        title: {
          vi: `Thống nhất thành “${usual}” — sửa ${count} chỗ`,
          en: `Unify as “${usual}” — ${count} ${count === 1 ? 'place' : 'places'}`,
        },
        edits,
      },
    ];
  },
});

/** One finding for each form that differs from the usual one in D and Đ alone. Two that the vocabulary knows are two things. */
function compare(forms: ReadonlyMap<string, readonly Mention<AbbreviationFact>[]>): Found<State>[] {
  if (forms.size < 2) return [];
  const known = [...forms.keys()].filter((form) => expansionOf(form) !== undefined);
  if (known.length > 1) return [];
  const usual =
    known[0] ?? [...forms.keys()].reduce((best, form) => (weight(forms, form) > weight(forms, best) ? form : best));
  return [...forms]
    .filter(([form]) => form !== usual)
    .map(([typed, mentions]) => ({
      place: placeOf(mentions[0]!),
      state: { typed, count: mentions.length, usual, usualCount: forms.get(usual)!.length },
      related: mentions.slice(1).map((mention) => placeOf(mention)),
    }));
}

/** Of forms as frequent the one with Đ is meant: nobody types it by accident. */
function weight(forms: ReadonlyMap<string, readonly Mention<AbbreviationFact>[]>, form: string): number {
  return forms.get(form)!.length + (form.includes('Đ') ? 0.5 : 0);
}
