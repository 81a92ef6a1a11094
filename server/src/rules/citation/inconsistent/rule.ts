import type { Citation } from '../../../model/citation';
import { systemOf, type CitedDocument, type Conflict, type Disagreement, type Variant } from '../../../model/cited-documents';
import { formatDate } from '../../../model/calendar';
import type { Draft } from '../../../model/draft';
import { placeOf, type Mention } from '../../../model/place';
import { capitalise, likeLetterCase } from '../../../text/letters';
import { codesOfType, documentTypeOf, isCodeOfType, typesOfCode } from '../../../vocabulary/document-type-lookup';
import { HD05, ND30 } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { defineDraftRule, type Edit, type Found, type Repair } from '../../rule';

interface State {
  readonly about: Disagreement;
  readonly number: string;
  /** The day that the mentions share, where one is said. */
  readonly date: string | undefined;
  readonly organ: string | undefined;
  readonly variants: readonly { readonly label: string; readonly count: number }[];
}

/** One document cited in two ways: 170-TB/TU here and 170-KL/TU there, of one day and one organ. */
export default defineDraftRule<State>({
  id: 'citation/inconsistent',
  title: { vi: 'Một văn bản được viện dẫn không thống nhất', en: 'One document cited in two ways' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 6.1.4' },
    { short: ND30, place: 'Phụ lục I, mục II.6.b' },
  ],
  find: (draft) => draft.citedDocuments.flatMap((document) => document.conflicts.flatMap((conflict) => reportConflict(document, conflict))),
  explain: {
    vi(state) {
      const variants = state.variants.map(({ label, count }) => `${label} (${count} chỗ)`).join(', ');
      const which = `Cùng số ${state.number}${state.date === undefined ? '' : `, ngày ${state.date}`}${state.organ === undefined ? '' : ` của ${state.organ}`}`;
      const about = { type: `${countWord(state.variants.length)} ký hiệu`, date: `${countWord(state.variants.length)} ngày ban hành`, issuer: `${countWord(state.variants.length)} cơ quan ban hành` }[state.about];
      return { what: `${which} nhưng ghi ${about}: ${variants}.`, how: 'Kiểm tra lại bản gốc.', related: 'Chỗ khác viện dẫn cùng văn bản này' };
    },
    en(state) {
      const variants = state.variants.map(({ label, count }) => `${label} (${count})`).join(', ');
      const about = { type: 'symbols', date: 'dates', issuer: 'issuing bodies' }[state.about];
      return { what: `No. ${state.number}${state.date === undefined ? '' : ` of ${state.date}`} is cited with ${state.variants.length} ${about}: ${variants}.`, how: 'Check the original.', related: 'Another mention of the same document' };
    },
  },
  repair(mending, draft) {
    for (const document of draft.citedDocuments) {
      for (const conflict of document.conflicts) {
        if (conflict.variants.some((variant) => same(draft, variant.mentions[0]!, mending.start, mending.end, conflict.about))) return unify(conflict, draft);
      }
    }
    return [];
  },
});

/** One finding at the first mention of each variant, all other mentions beside it. */
function reportConflict(document: CitedDocument, conflict: Conflict): Found<State>[] {
  const mentions = [...conflict.variants.flatMap((variant) => variant.mentions), ...conflict.neutral];
  const dates = [...new Set(mentions.flatMap(({ fact }) => (fact.date ? [formatDate(fact.date.value)] : [])))];
  const state: State = {
    about: conflict.about,
    number: document.number,
    date: dates.length === 1 ? dates[0] : undefined,
    organ: conflict.about === 'issuer' ? undefined : mentions.find(({ fact }) => fact.issuer)?.fact.issuer?.text,
    variants: conflict.variants.map((variant) => ({ label: labelOf(conflict.about, variant), count: variant.mentions.length })),
  };
  return conflict.variants.map((variant) => {
    const first = variant.mentions[0]!;
    return { place: placeOf(first, partOf(first.fact, conflict.about)), state, related: mentions.filter((one) => one !== first).map((one) => placeOf(one)) };
  });
}

/** The part of a citation that a conflict is about. */
function partOf(citation: Citation, about: Disagreement): { start: number; end: number } {
  if (about === 'date' && citation.date) return citation.date;
  if (about === 'issuer' && citation.issuer) return citation.issuer;
  return { start: citation.typeWord?.start ?? citation.start, end: citation.symbol?.end ?? citation.end };
}

function labelOf(about: Disagreement, variant: Variant): string {
  const { symbol, date, issuer } = variant.mentions[0]!.fact;
  if (about === 'date') return formatDate(date!.value);
  return about === 'issuer' ? issuer!.text : symbol!.canonical;
}

function same(draft: Draft, mention: Mention<Citation>, start: number, end: number, about: Disagreement): boolean {
  const span = draft.spanOf(placeOf(mention, partOf(mention.fact, about)));
  return span.start === start && span.end === end;
}

/** One repair per variant; first the one that most words and codes of the draft agree with. */
function unify(conflict: Conflict, draft: Draft): Repair[] {
  return conflict.variants
    .map((variant) => ({ variant, weight: weightOf(variant, conflict) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ variant }) => unifyTo(variant, conflict, draft));
}

function weightOf(variant: Variant, conflict: Conflict): number {
  if (conflict.about !== 'type') return variant.mentions.length;
  const mentions = [...conflict.variants.flatMap((one) => one.mentions), ...conflict.neutral];
  return variant.mentions.length + mentions.filter(({ fact }) => fact.typeWord && isCodeOfType(fact.typeWord.type, variant.value, systemOf(fact))).length;
}

function unifyTo(variant: Variant, conflict: Conflict, draft: Draft): Repair {
  const model = variant.mentions[0]!.fact;
  const all = [...conflict.variants.flatMap((one) => one.mentions), ...conflict.neutral];
  const changes = all.map((mention) => editsFor(mention, variant, model, conflict.about, draft)).filter((edits) => edits.length > 0);
  const target = conflict.about === 'type' ? `${capitalise(nameFor(variant))} số ${model.symbol!.canonical}` : conflict.about === 'date' ? `ngày ${formatDate(model.date!.value)}` : model.issuer!.text;
  return {
    title: { vi: `Thống nhất thành “${target}” — sửa ${changes.length} chỗ`, en: `Unify as “${target}” — ${changes.length} ${changes.length === 1 ? 'place' : 'places'}` },
    edits: changes.flat(),
  };
}

/** The name that goes with a variant's code, in the words that the draft itself uses for it where it does. */
function nameFor(variant: Variant): string {
  const system = systemOf(variant.mentions[0]!.fact);
  const used = variant.mentions.find(({ fact }) => fact.typeWord && isCodeOfType(fact.typeWord.type, variant.value, system));
  const type = typesOfCode(variant.value, system)[0];
  return (used?.fact.typeWord?.text ?? (type === undefined ? 'văn bản' : documentTypeOf(type).name)).toLowerCase();
}

function editsFor(mention: Mention<Citation>, variant: Variant, model: Citation, about: Disagreement, draft: Draft): Edit[] {
  const { fact } = mention;
  const place = placeOf(mention);
  const change = (part: { start: number; end: number }, text: string): Edit[] => (place.passage.text.slice(part.start, part.end) === text ? [] : [replacePart(draft, place, part, text)]);
  switch (about) {
    case 'date': {
      const { date } = fact;
      const isLong = date && /tháng/u.test(place.passage.text.slice(date.start, date.end));
      return date === undefined || isLong ? [] : change(date, place.passage.text.slice(date.start, date.end).replace(/\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,5}/, formatDate(model.date!.value)));
    }
    case 'issuer':
      return fact.issuer?.body === undefined || fact.issuer.body === model.issuer!.body ? [] : change(fact.issuer, model.issuer!.text);
    default: {
      const system = systemOf(model);
      const symbol = fact.symbol && fact.symbol.typeCode !== variant.value ? change(fact.symbol, model.symbol!.canonical) : [];
      const word = fact.typeWord;
      const fits = word === undefined || word.type === 'paper' || codesOfType(word.type, system).includes(variant.value);
      return fits ? symbol : [...change(word, likeLetterCase(nameFor(variant), word.text)), ...symbol];
    }
  }
}

function countWord(count: number): string {
  return ['', 'một', 'hai', 'ba', 'bốn'][count] ?? String(count);
}
