import { formatDate } from '../../../model/calendar';
import type { CalendarDate } from '../../../model/date';
import { placeOf } from '../../../model/place';
import { replacements } from '../../../vocabulary/regulations';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

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
  basis: [PRACTICE],
  find(draft) {
    const day = dayNumber(draft.identity.date);
    if (day === undefined) return [];
    return draft.citations.flatMap((mention) => {
      if (draft.tree.zones[mention.block] !== 'basis') return [];
      const symbol = mention.fact.symbol?.canonical;
      const replaced = replacements.find((one) => one.symbol === symbol);
      // Old numbers come round again: a paper dated after the replacement is another one.
      const cited = dayNumber(mention.fact.date?.value);
      if (replaced === undefined || day < replaced.from || (cited !== undefined && cited >= replaced.from)) return [];
      const from = { year: Math.floor(replaced.from / 10_000), month: Math.floor(replaced.from / 100) % 100, day: replaced.from % 100 };
      return [{ place: placeOf(mention, mention.fact.symbol), state: { symbol: replaced.symbol, by: replaced.by, from: formatDate(from) } }];
    });
  },
  explain: {
    vi: ({ symbol, by, from }) => ({ what: `${symbol} đã được thay thế bởi ${by} từ ngày ${from}.`, how: 'Xem lại căn cứ.' }),
    en: ({ symbol, by, from }) => ({ what: `${symbol} was replaced by ${by} on ${from}.`, how: 'Check the legal basis.' }),
  },
});

function dayNumber(date: CalendarDate | undefined): number | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  return date.year * 10_000 + date.month * 100 + date.day;
}
