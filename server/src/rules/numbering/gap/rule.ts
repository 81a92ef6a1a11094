import type { Section } from '../../../model/draft';
import { numberStandsBetween } from '../../../model/restructure/number-between';
import { PRACTICE } from '../../../vocabulary/source';
import { faultAt, faultsOf, labelFor, numberPlace, sectionName } from '../../numbering-faults';
import { renumberFrom } from '../../renumber';
import { defineDraftRule } from '../../rule';

interface State {
  readonly label: string;
  readonly previous: string;
  readonly missing: readonly string[];
}

/** So many of the numbers left out are named; the rest are dots. */
const NAMED = 3;

/** 1, 2, 4: a number is left out between two siblings. */
export default defineDraftRule<State>({
  id: 'numbering/gap',
  title: { vi: 'Đánh số nhảy cách', en: 'Gap in numbering' },
  severity: 'warning',
  fix: 'suggest',
  // The text between the two sections decides as well.
  watches: (draft) => [draft.numberingFaults, faultsOf(draft, 'gap').length > 0 ? draft.version : undefined],
  basis: [PRACTICE],
  find: (draft) =>
    faultsOf(draft, 'gap')
      .filter(({ section, previous, missing }) => !numberStandsBetween(draft, previous, section, missing))
      .map((fault) => {
        const { section, previous } = fault;
        return {
          place: numberPlace(draft, section),
          state: {
            label: section.enumerator!.label,
            previous: previous.enumerator!.label,
            missing: fault.missing.map((number) => labelFor(section, pathWith(section, number)) ?? String(number)),
          },
          related: [draft.headingPlace(previous)],
        };
      }),
  explain: {
    vi: ({ label, previous, missing }) => ({
      what: `Từ ${sectionName(previous)} sang ${sectionName(label)} còn thiếu ${listed(missing)}.`,
      how: 'Bổ sung phần còn thiếu hoặc đánh lại số.',
      related: 'Mục liền trước.',
    }),
    en: ({ label, previous, missing }) => ({
      what: `“${listed(missing)}” is missing between “${previous}” and “${label}”.`,
      how: 'Add what is missing or renumber.',
      related: 'The section before.',
    }),
  },
  repair({ place }, draft) {
    const fault = faultAt(draft, 'gap', place);
    if (fault === undefined) return [];
    const edits = renumberFrom(draft, fault.section, pathWith(fault.section, fault.missing[0]!));
    return [{ title: { vi: 'Đánh lại số các mục từ đây', en: 'Renumber from here' }, edits }];
  },
});

function pathWith({ enumerator }: Section, number: number): readonly number[] {
  return [...enumerator!.path.slice(0, -1), number];
}

function listed(labels: readonly string[]): string {
  return labels.slice(0, NAMED).join(', ') + (labels.length > NAMED ? ' …' : '');
}
