import { formBasis } from '../../../vocabulary/formats';
import { defineDraftRule, type Bilingual } from '../../rule';

interface State {
  readonly missing: readonly Bilingual[];
}

const PARTS = {
  organ: { vi: 'tên cơ quan ban hành', en: 'the issuing organ' },
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  date: { vi: 'địa danh, ngày tháng năm', en: 'place and date' },
  subject: { vi: 'trích yếu', en: 'the subject' },
} as const satisfies Record<string, Bilingual>;

/** A whole draft that lacks parts of its head. A draft often has no number yet: one note for all. */
export default defineDraftRule<State>({
  id: 'layout/missing-header',
  title: { vi: 'Phần đầu văn bản chưa đủ', en: 'Incomplete head' },
  severity: 'information',
  fix: 'none',
  completeness: true,
  watches: (draft) => [draft.headVersion],
  basis: formBasis('head'),
  find(draft) {
    const { titlePlace, organLines, numberLine, dateLine, subject } = draft.identity;
    if (!draft.isWhole || titlePlace === undefined) return [];
    const missing = [
      organLines.length === 0 ? PARTS.organ : [],
      numberLine === undefined ? PARTS.number : [],
      dateLine === undefined ? PARTS.date : [],
      subject === '' ? PARTS.subject : [],
    ].flat();
    return missing.length === 0 ? [] : [{ place: titlePlace, state: { missing } }];
  },
  explain: {
    vi: ({ missing }) => ({
      what: `Phần đầu văn bản còn thiếu: ${missing.map(({ vi }) => vi).join(', ')}.`,
      how: 'Bổ sung trước khi trình ký.',
    }),
    en: ({ missing }) => ({ what: `The head still lacks ${missing.map(({ en }) => en).join(', ')}.` }),
  },
});
