import { formBasis } from '../../../vocabulary/formats';
import { endingSeverity, watchEnding } from '../../ending';
import { defineDraftRule } from '../../rule';

/** A whole draft without Nơi nhận. */
export default defineDraftRule<null>({
  id: 'layout/missing-recipients',
  title: { vi: 'Chưa có Nơi nhận', en: 'No recipients' },
  severity: 'warning',
  fix: 'none',
  completeness: true,
  watches: watchEnding,
  basis: formBasis('recipients'),
  find: (draft) => {
    const { titlePlace } = draft.identity;
    return draft.isWhole && titlePlace !== undefined && draft.lastLineIn('recipients') === undefined
      ? [{ place: titlePlace, state: null, severity: endingSeverity(draft) }]
      : [];
  },
  explain: {
    vi: () => ({ what: 'Dự thảo chưa có phần Nơi nhận.', how: 'Thêm “Nơi nhận:” ở cuối văn bản.' }),
    en: () => ({ what: 'The draft has no recipients.', how: 'Add “Nơi nhận:” at the end.' }),
  },
});
