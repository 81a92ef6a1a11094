import { compareDates, formatDate } from '../../../model/calendar';
import { placeOf } from '../../../model/place';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly cited: string;
  readonly own: string;
}

/** A cited document that is dated after the draft itself. */
export default defineDraftRule<State>({
  id: 'citation/after-draft',
  title: { vi: 'Văn bản viện dẫn ban hành sau dự thảo', en: 'Cited document is younger than the draft' },
  severity: 'warning',
  fix: 'none',
  basis: [PRACTICE],
  find(draft) {
    const { date: own, dateLine } = draft.identity;
    if (own?.day === undefined || dateLine === undefined) return [];
    return draft.citations.flatMap((mention) => {
      const { date } = mention.fact;
      if (date === undefined || draft.tree.divisions.findIndex(({ start, end }) => mention.block >= start && mention.block < end) > 0) return [];
      const order = compareDates(date.value, own);
      if (order === undefined || order <= 0) return [];
      return [{ place: placeOf(mention, date), state: { cited: formatDate(date.value), own: formatDate(own) }, related: [dateLine] }];
    });
  },
  explain: {
    vi: ({ cited, own }) => ({ what: `Văn bản viện dẫn ghi ngày ${cited}, sau ngày của dự thảo (${own}).`, how: 'Xem lại một trong hai ngày.', related: 'Ngày của dự thảo' }),
    en: ({ cited, own }) => ({ what: `The cited document is dated ${cited}, after the draft (${own}).`, how: 'Check one of the two dates.', related: 'The date of the draft' }),
  },
});
