import type { Draft, Section } from '../../../model/draft';
import { HD05, ND30 } from '../../../vocabulary/source';
import { numberText, renumberFrom } from '../../renumber';
import { defineDraftRule } from '../../rule';

interface State {
  readonly label: string;
  readonly previous: string;
  readonly missing: readonly string[];
}

/** 1, 2, 4: a number is left out between two siblings. */
export default defineDraftRule<State>({
  id: 'numbering/gap',
  title: { vi: 'Đánh số nhảy cách', en: 'Gap in numbering' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: HD05, place: 'điểm 6.2.4' },
    { short: ND30, place: 'Phụ lục I, mục II.6' },
  ],
  find: (draft) =>
    draft.numberingFaults.flatMap((fault) => {
      if (fault.kind !== 'gap') return [];
      const { section, previous } = fault;
      const missing = fault.missing.map((number) => numberText(section, [...section.enumerator!.path.slice(0, -1), number]) ?? String(number));
      if (missing.some((number) => standsBetween(draft, previous, section, number))) return [];
      const { start, end } = section.enumerator!;
      return [{ place: { ...draft.headingPlace(section), start, end }, state: { label: section.enumerator!.label, previous: previous.enumerator!.label, missing }, related: [draft.headingPlace(previous)] }];
    }),
  explain: {
    vi: ({ label, previous, missing }) => ({ what: `Sau mục ${previous} đến mục ${label}: thiếu ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' …' : ''}.`, how: 'Bổ sung mục còn thiếu hoặc đánh lại số.', related: 'Mục liền trước' }),
    en: ({ label, previous, missing }) => ({ what: `Section ${label} follows ${previous}: ${missing.slice(0, 3).join(', ')} missing.`, how: 'Add the missing section or renumber.', related: 'The section before' }),
  },
  repair({ place, state }, draft) {
    const fault = draft.numberingFaults.find((one) => one.kind === 'gap' && one.section.block === place!.block && one.section.enumerator?.label === state.label);
    if (fault?.kind !== 'gap') return [];
    const path = [...fault.section.enumerator!.path.slice(0, -1), fault.missing[0]!];
    return [{ title: { vi: 'Đánh lại số các mục từ đây', en: 'Renumber from here' }, edits: renumberFrom(draft, fault.section, path) }];
  },
});

/** True when the number left out stands somewhere between the two after all: inside a line, in a table, at another level. */
function standsBetween(draft: Draft, from: Section, to: Section, number: string): boolean {
  const between = draft.sourceOf({ start: draft.spanOf(draft.headingPlace(from)).start, end: draft.spanOf(draft.headingPlace(to)).start });
  for (let at = between.indexOf(number); at >= 0; at = between.indexOf(number, at + 1)) {
    const before = between[at - 1] ?? ' ';
    const after = between.slice(at + number.length, at + number.length + 2);
    if (/[\s*|(.;:#“"]/.test(before) && /^(?:[.)/-][\s*\p{Lu}]?|\s\p{Lu}|\s?\|)/u.test(after)) return true;
  }
  return false;
}
