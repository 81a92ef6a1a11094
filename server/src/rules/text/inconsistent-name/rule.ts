import type { Draft } from '../../../model/draft';
import type { NameFact } from '../../../model/name-facts';
import { placeOf, type Mention, type Place } from '../../../model/place';
import type { PlaceName } from '../../../model/place-names';
import { inLetterCaseOf } from '../../../text/letter-case';
import { capitalise } from '../../../text/letters';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly typed: string;
  readonly count: number;
  readonly usual: string;
  readonly usualCount: number;
}

/** One spelling of a name, with all places that have it. */
interface Spelling {
  readonly text: string;
  readonly places: Place[];
}

/** One body or place under two spellings: `Đoàn kiểm tra` and `Đoàn Kiểm tra`, `xã Đông Vân Hạ` and `xã Đông Vân hạ`. */
export default defineDraftRule<State>({
  id: 'text/inconsistent-name',
  title: { vi: 'Tên gọi viết không thống nhất', en: 'One name in two spellings' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.words.names.version, draft.words.placeNames.version],
  basis: [PRACTICE],
  find: (draft) => [...organSpellings(draft), ...placeSpellings(draft)],
  explain: {
    vi: ({ typed, count, usual, usualCount }) => ({
      what: `Cùng một tên viết hai cách: “${usual}” (${usualCount} chỗ), “${typed}” (${count} chỗ).`,
      how: 'Thống nhất một cách viết.',
      related: 'Chỗ khác viết cùng cách này.',
    }),
    en: ({ typed, count, usual, usualCount }) => ({
      what: `One name in two spellings: “${usual}” (${usualCount}), “${typed}” (${count}).`,
      how: 'Keep to one.',
      related: 'Spelt in the same way.',
    }),
  },
  repair({ state: { typed, usual, count }, place, start }, draft) {
    const same = [...organSpellings(draft), ...placeSpellings(draft)].find(
      (one) => draft.spanOf(one.place).start === start && draft.textOf(one.place) === typed,
    );
    const places = same ? [same.place, ...(same.related ?? [])] : [place!];
    return [
      {
        title: {
          vi: `Thống nhất thành “${usual}” — sửa ${count} chỗ`,
          en: `Unify as “${usual}” — ${count} ${count === 1 ? 'place' : 'places'}`,
        },
        edits: places.map((one) => replacePlace(draft, one, usual)),
      },
    ];
  },
});

/** Bodies whose letter case practice leaves open, and words of one post: each compared with itself. */
function organSpellings(draft: Draft): Found<State>[] {
  const names = new Map<string, Mention<NameFact>[]>();
  for (const mention of draft.words.names.mentions) {
    const { phrase } = mention.fact;
    if (phrase === undefined || (phrase.kind === 'name' && phrase.written !== undefined)) continue;
    const key = phrase.kind === 'term' ? phrase.family[0]! : phrase.text;
    const known = names.get(key);
    if (known) known.push(mention);
    else names.set(key, [mention]);
  }
  return [...names.values()].flatMap((mentions) => {
    const { phrase } = mentions[0]!.fact;
    return phrase?.kind === 'term' ? compareTerms(mentions, phrase.family) : compare(spellingsOf(mentions));
  });
}

function spellingsOf(mentions: readonly Mention<NameFact>[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const mention of mentions) {
    const { text } = mention.fact;
    const known = spellings.get(text);
    if (known) known.places.push(placeOf(mention));
    else spellings.set(text, { text, places: [placeOf(mention)] });
  }
  return [...spellings.values()];
}

/** “Ủy viên Thường vụ” where the draft elsewhere has “Ủy viên Ban Thường vụ”. */
function compareTerms(mentions: readonly Mention<NameFact>[], family: readonly string[]): Found<State>[] {
  const full = mentions.filter(({ fact }) => fact.phrase?.text === family[0]);
  const short = mentions.filter(({ fact }) => fact.phrase?.text !== family[0]);
  if (full.length === 0 || short.length === 0) return [];
  const { text } = short[0]!.fact;
  const usual =
    full.find(({ fact }) => fact.text.startsWith(text.charAt(0)))?.fact.text ??
    inLetterCaseOf(full[0]!.fact.text.toLowerCase(), text);
  return [
    report(
      { text, places: short.filter(({ fact }) => fact.text === text).map((mention) => placeOf(mention)) },
      { text: usual, places: full.map((mention) => placeOf(mention)) },
    ),
  ];
}

/** One finding for each spelling but that of most places; of spellings as frequent the one with more capitals is meant. */
function compare(spellings: readonly Spelling[]): Found<State>[] {
  if (spellings.length < 2) return [];
  const usual = spellings.reduce((best, one) => (rank(one) > rank(best) ? one : best));
  return spellings.filter((one) => one !== usual).map((one) => report(one, usual));
}

function rank({ text, places }: Spelling): number {
  return places.length + (text.match(/\p{Lu}/gu)?.length ?? 0) / 100;
}

function report(typed: Spelling, usual: Spelling): Found<State> {
  return {
    place: typed.places[0]!,
    state: { typed: typed.text, count: typed.places.length, usual: usual.text, usualCount: usual.places.length },
    related: typed.places.slice(1),
  };
}

/** “xã Đông Vân hạ”: the last word of a place's name in small letters, where the draft elsewhere has the whole name. */
function placeSpellings(draft: Draft): Found<State>[] {
  const known = new Map<string, Mention<PlaceName>[]>();
  const placeNames = draft.words.placeNames.mentions;
  for (const mention of placeNames) {
    const key = `${mention.fact.unit} ${mention.fact.name}`;
    const mentions = known.get(key);
    if (mentions) mentions.push(mention);
    else known.set(key, [mention]);
  }
  const found = new Map<string, { typed: Spelling; usual: Spelling }>();
  for (const mention of placeNames) {
    const { unit, name, next, start } = mention.fact;
    if (next === undefined) continue;
    const whole = `${name} ${capitalise(next.text)}`;
    const usual = known.get(`${unit} ${whole}`);
    // Where the short name stands by itself too, it is a name of its own.
    if (usual === undefined || known.get(`${unit} ${name}`)!.some(({ fact }) => fact.next?.text !== next.text))
      continue;
    const typed = `${name} ${next.text}`;
    const place = placeOf(mention, { start, end: next.end });
    const before = found.get(typed);
    if (before) before.typed.places.push(place);
    else
      found.set(typed, {
        typed: { text: typed, places: [place] },
        usual: { text: whole, places: usual.map((one) => placeOf(one)) },
      });
  }
  return [...found.values()].map(({ typed, usual }) => report(typed, usual));
}
