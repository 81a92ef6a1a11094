import { formBasis } from '../../../vocabulary/formats';
import { defineDraftRule } from '../../rule';

/** A whole plan or decision that does not say what it rests on. */
export default defineDraftRule<null>({
  id: 'layout/missing-basis',
  title: { vi: 'Chưa nêu căn cứ ban hành', en: 'No legal basis' },
  severity: 'information',
  fix: 'none',
  completeness: true,
  watches: (draft) => [draft.headVersion],
  basis: formBasis('basis'),
  find(draft) {
    const { titlePlace, type } = draft.identity;
    if (!draft.isWhole || titlePlace === undefined || (type !== 'plan' && type !== 'decision' && type !== 'programme'))
      return [];
    const says =
      draft.linesIn('basis').length > 0 ||
      draft
        .linesIn('opening')
        .some(({ passage }) => /(?:Căn cứ|căn cứ|Thực hiện|thực hiện|Theo|theo|Triển khai|Để)\s/u.test(passage.text));
    return says ? [] : [{ place: titlePlace, state: null }];
  },
  explain: {
    vi: () => ({ what: 'Dự thảo chưa nêu căn cứ ban hành.', how: 'Thêm các dòng “Căn cứ …” trước phần nội dung.' }),
    en: () => ({ what: 'The draft does not say what it rests on.', how: 'Add the lines “Căn cứ …”.' }),
  },
});
