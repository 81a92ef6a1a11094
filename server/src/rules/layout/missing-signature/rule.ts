import { formBasis } from '../../../vocabulary/formats';
import { endingSeverity, watchEnding } from '../../ending';
import { defineDraftRule } from '../../rule';

/** A whole draft that nobody is to sign. */
export default defineDraftRule<null>({
  id: 'layout/missing-signature',
  title: { vi: 'Chưa có phần chữ ký', en: 'No signature' },
  severity: 'warning',
  fix: 'none',
  completeness: true,
  watches: watchEnding,
  basis: formBasis('signature'),
  find: (draft) => {
    const { titlePlace, signatureLines } = draft.identity;
    return draft.isWhole && titlePlace !== undefined && signatureLines.length === 0
      ? [{ place: titlePlace, state: null, severity: endingSeverity(draft) }]
      : [];
  },
  explain: {
    vi: () => ({ what: 'Dự thảo chưa có phần chữ ký.', how: 'Thêm chức vụ và họ tên người ký.' }),
    en: () => ({ what: 'The draft has no signature.', how: 'Add the post and the name of the one who signs.' }),
  },
});
