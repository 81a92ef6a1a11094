import { formatDate } from '../../../model/calendar';
import type { Citation } from '../../../model/citation';
import type { CitedDocument, Conflict, Disagreement, Variant } from '../../../model/cited-documents';
import { placeOf, type Mention, type Place } from '../../../model/place';
import type { Span } from '../../../text/span';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';
import { unify } from './unify';

interface State {
  readonly about: Disagreement;
  /** What all mentions agree on: the number where codes differ, the whole symbol where it is the day or the issuer. */
  readonly number: string;
  /** The day that the mentions share, where one is said. */
  readonly date: string | undefined;
  readonly organ: string | undefined;
  readonly variants: readonly { readonly label: string; readonly count: number }[];
}

const VI: Readonly<Record<Disagreement, string>> = {
  type: 'ký hiệu',
  date: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
};
const EN: Readonly<Record<Disagreement, string>> = { type: 'symbols', date: 'dates', issuer: 'issuing bodies' };
const COUNTS = ['không', 'một', 'hai', 'ba', 'bốn'] as const;
/** The name of an issuer may be as long as a line; a message has to be read at a glance. */
const LONGEST_NAME = 45;

/** One document cited in two ways: 170-TB/TU here and 170-KL/TU there, of one day and one organ. */
export default defineDraftRule<State>({
  id: 'citation/inconsistent',
  title: { vi: 'Một văn bản được viện dẫn không thống nhất', en: 'One document cited in two ways' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.citedDocuments],
  basis: [PRACTICE],
  find: (draft) =>
    draft.citedDocuments.flatMap((document) => document.conflicts.flatMap((conflict) => report(document, conflict))),
  explain: {
    vi({ about, number, date, organ, variants }) {
      const shared = `Cùng số ${number}${date === undefined ? '' : `, ngày ${date}`}${organ === undefined ? '' : ` của ${organ}`}`;
      const written = variants.map(({ label, count }) => `${label} (${count} chỗ)`).join(', ');
      return {
        what: `${shared} nhưng ghi ${COUNTS[variants.length] ?? variants.length} ${VI[about]}: ${written}.`,
        how: 'Kiểm tra lại bản gốc.',
        related: 'Chỗ khác viện dẫn cùng văn bản này.',
      };
    },
    en({ about, number, date, organ, variants }) {
      const shared = `No. “${number}”${date === undefined ? '' : ` of ${date}`}${organ === undefined ? '' : ` of “${organ}”`}`;
      const written = variants.map(({ label, count }) => `“${label}” (${count})`).join(', ');
      return {
        what: `${shared} is cited with ${variants.length} ${EN[about]}: ${written}.`,
        how: 'Check the original.',
        related: 'Another mention of the same document.',
      };
    },
  },
  repair(mending, draft) {
    for (const { conflicts } of draft.citedDocuments) {
      for (const conflict of conflicts) {
        if (conflict.about !== mending.state.about) continue;
        const isMeant = conflict.variants.some((variant) => {
          const first = variant.mentions[0]!;
          const span = draft.spanOf(placeOf(first, disputedPart(first.fact, conflict.about)));
          return span.start === mending.start && span.end === mending.end;
        });
        if (isMeant) return unify(conflict, draft);
      }
    }
    return [];
  },
});

/** One finding at the first mention of each variant, all other mentions beside it. */
function report(document: CitedDocument, { about, variants, neutral }: Conflict): Found<State>[] {
  const mentions = [...variants.flatMap((variant) => variant.mentions), ...neutral];
  const dates = new Set(mentions.flatMap(({ fact }) => (fact.date ? [formatDate(fact.date.value)] : [])));
  const state: State = {
    about,
    number: about === 'type' ? document.number : variants[0]!.mentions[0]!.fact.symbol!.canonical,
    date: about !== 'date' && dates.size === 1 ? [...dates][0] : undefined,
    organ: about === 'issuer' ? undefined : shortened(mentions.find(({ fact }) => fact.issuer)?.fact.issuer?.text),
    variants: variants.map((variant) => ({ label: labelOf(about, variant), count: variant.mentions.length })),
  };
  return variants.map((variant): Found<State> => {
    const first = variant.mentions[0]!;
    const others = mentions.filter((mention) => mention !== first);
    return { place: placeOf(first, disputedPart(first.fact, about)), state, related: inOrder(others) };
  });
}

function inOrder(mentions: readonly Mention<Citation>[]): Place[] {
  return [...mentions]
    .sort((a, b) => a.block - b.block || a.fact.start - b.fact.start)
    .map((mention) => placeOf(mention));
}

/** The part of a citation that a conflict is about. */
function disputedPart(citation: Citation, about: Disagreement): Span {
  if (about === 'date' && citation.date) return citation.date;
  if (about === 'issuer' && citation.issuer) return citation.issuer;
  return { start: citation.typeWord?.start ?? citation.start, end: citation.symbol?.end ?? citation.end };
}

function labelOf(about: Disagreement, variant: Variant): string {
  const { symbol, date, issuer } = variant.mentions[0]!.fact;
  if (about === 'date') return formatDate(date!.value);
  return about === 'issuer' ? shortened(issuer!.text)! : symbol!.canonical;
}

function shortened(name: string | undefined): string | undefined {
  return name === undefined || name.length <= LONGEST_NAME
    ? name
    : `${name.slice(0, name.lastIndexOf(' ', LONGEST_NAME))} …`;
}
