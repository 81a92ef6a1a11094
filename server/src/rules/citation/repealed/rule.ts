import { formatDate } from '../../../model/calendar';
import type { Citation } from '../../../model/citation';
import type { CalendarDate } from '../../../model/date';
import { citationsIn } from '../../../model/facts';
import { placeOf, type Mention } from '../../../model/place';
import { replacements, type Replacement } from '../../../vocabulary/regulations';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, NOTHING } from '../../rule';

interface State {
  readonly symbol: string;
  readonly by: string;
  readonly from: string;
}

/** A căn cứ that names a regulation already replaced on the draft's own day. */
export default defineDraftRule<State>({
  id: 'citation/repealed',
  title: { vi: 'Căn cứ văn bản đã được thay thế', en: 'Legal basis that has been replaced' },
  severity: 'warning',
  fix: 'none',
  watches: (draft) => [draft.citedDocuments, draft.identity],
  basis: [PRACTICE],
  find(draft) {
    const day = dayNumber(draft.identity.date);
    if (day === undefined) return NOTHING;
    return draft.citations.flatMap((mention) => {
      if (draft.tree.zones[mention.block] !== 'basis') return [];
      const replaced = replacementOf(mention);
      if (replaced === undefined || day < replaced.from) return [];
      const state: State = { symbol: replaced.symbol, by: replaced.by, from: formatDate(dateOf(replaced.from)) };
      return [{ place: placeOf(mention, mention.fact.symbol), state }];
    });
  },
  explain: {
    vi: ({ symbol, by, from }) => ({
      what: `Văn bản số ${symbol} đã được ${by} thay thế từ ngày ${from}.`,
      how: 'Xem lại căn cứ.',
    }),
    en: ({ symbol, by, from }) => ({
      what: `No. “${symbol}” was replaced by “${by}” on ${from}.`,
      how: 'Check the legal basis.',
    }),
  },
});

/** What has replaced a cited document. Numbers come round again: a paper of another year with this symbol is another one. */
function replacementOf({ passage, fact }: Mention<Citation>): Replacement | undefined {
  const symbol = fact.symbol?.canonical;
  const replaced = symbol === undefined ? undefined : replacements.find((one) => one.symbol === symbol);
  if (replaced === undefined) return undefined;
  const year = fact.date?.value.year;
  if (year !== undefined && year !== replaced.year) return undefined;
  // “Hướng dẫn số 05-HD/VPTW … thay thế Hướng dẫn số 36-HD/VPTW” knows it.
  const namesBoth = citationsIn(passage).some((other) => other.symbol && replaced.by.endsWith(other.symbol.canonical));
  return namesBoth ? undefined : replaced;
}

function dayNumber(date: CalendarDate | undefined): number | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  return date.year * 10_000 + date.month * 100 + date.day;
}

function dateOf(day: number): CalendarDate {
  return { year: Math.floor(day / 10_000), month: Math.floor(day / 100) % 100, day: day % 100 };
}
