import { compareDates, formatDate } from '../../../model/calendar';
import { placeOf } from '../../../model/place';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, NOTHING } from '../../rule';

interface State {
  readonly document: string;
  readonly cited: string;
  readonly own: string;
}

/** A cited document that is dated after the draft itself. */
export default defineDraftRule<State>({
  id: 'citation/after-draft',
  title: { vi: 'Văn bản viện dẫn ban hành sau dự thảo', en: 'Cited document is younger than the draft' },
  severity: 'warning',
  fix: 'none',
  watches: (draft) => [draft.citedDocuments, draft.identity],
  basis: [PRACTICE],
  find(draft) {
    const { date: own, dateLine } = draft.identity;
    if (own?.year === undefined) return NOTHING;
    // The date line is that of the first document; an annex may be a paper of its own, with its own day.
    const end = draft.tree.divisions[0]?.end ?? draft.tree.blocks.length;
    return draft.citations.flatMap((mention) => {
      const { date, symbol, number } = mention.fact;
      if (date === undefined || mention.block >= end) return [];
      const { year } = date.value;
      if (year !== undefined && year < own.year!) return [];
      const order = compareDates(date.value, own);
      if (order === undefined || order <= 0) return [];
      const state: State = {
        document: symbol?.canonical ?? number,
        cited: formatDate(date.value),
        own: formatDate(own),
      };
      return [{ place: placeOf(mention, date), state, related: dateLine ? [dateLine] : [] }];
    });
  },
  explain: {
    vi: ({ document, cited, own }) => ({
      what: `Văn bản số ${document} ghi ngày ${cited}, sau ngày của dự thảo (${own}).`,
      how: 'Xem lại hai ngày này.',
      related: 'Ngày của dự thảo.',
    }),
    en: ({ document, cited, own }) => ({
      what: `No. “${document}” is dated ${cited}, after the draft (${own}).`,
      how: 'Check both dates.',
      related: 'The date of the draft.',
    }),
  },
});
