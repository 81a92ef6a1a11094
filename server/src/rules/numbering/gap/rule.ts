import type { Draft, Section } from '../../../model/draft';
import { PRACTICE } from '../../../vocabulary/source';
import { faultAt, faultsOf, labelFor, numberPlace, sectionName, type FaultOf } from '../../numbering-faults';
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
  basis: [PRACTICE],
  find: (draft) =>
    faultsOf(draft, 'gap')
      .filter((fault) => !standsBetween(draft, fault))
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

/** True when a number that is left out stands somewhere between the two after all: inside a line, in a table, at another level. */
function standsBetween(draft: Draft, { section, previous, missing }: FaultOf<'gap'>): boolean {
  const between = draft
    .sourceOf({
      start: draft.spanOf(draft.headingPlace(previous)).start,
      end: draft.spanOf(draft.headingPlace(section)).start,
    })
    .normalize('NFC');
  return missing.some((number) => {
    const label = labelFor(section, pathWith(section, number));
    return label !== undefined && isNumberIn(between, label);
  });
}

const LOOK_BACK = 6;
const BEGINS = /(?:(?:^|[\n|*#“"])[ \t]{0,4}|[.;:][ \t]{1,4})$/;
const MARKED = /^(?:[.)/-][\s*\p{Lu}]|\s?\|)/u;

/**
 * “… xong. 3. Tổ chức …”, `| 3 | …`: the number where a sentence or a cell begins, with what stands behind the number of an item.
 * “quý III. Sau đó …”, “khu vực II - …” and “(2) công khai” are no items.
 */
function isNumberIn(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    const after = text.slice(at + number.length, at + number.length + 2);
    if (BEGINS.test(before) && (MARKED.test(after) || (number.includes('.') && /^\s\p{Lu}/u.test(after)))) return true;
  }
  return false;
}
