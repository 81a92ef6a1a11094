import type { Draft, Section } from '../../../model/draft';
import { placeOf } from '../../../model/place';
import type { InternalReference } from '../../../model/reference';
import { resolveReference } from '../../../model/resolve-reference';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly text: string;
}

/** “tại mục 4.2 nêu trên” where the draft has no section 4.2. */
export default defineDraftRule<State>({
  id: 'reference/unresolved',
  title: { vi: 'Viện dẫn mục không có trong dự thảo', en: 'Reference to a section that is not there' },
  severity: 'warning',
  fix: 'none',
  basis: [PRACTICE],
  find: (draft) => {
    // A draft without numbered sections is a fragment: it cannot tell what is missing.
    if (draft.sections.length === 0) return [];
    return draft.references
      .filter(({ fact, block }) => isOurs(fact) && resolveReference(fact, draft.sections, draft.sectionAt(block)) === undefined)
      .map((mention) => {
        const near = nearest(draft, mention.fact, mention.block);
        return { place: placeOf(mention), state: { text: draft.textOf(placeOf(mention)) }, related: near ? [draft.headingPlace(near)] : [] };
      });
  },
  explain: {
    vi: ({ text }) => ({ what: `Dự thảo không có ${text.charAt(0).toLowerCase() + text.slice(1)}.`, how: 'Xem lại số mục.', related: 'Mục gần nhất' }),
    en: ({ text }) => ({ what: `The draft has no “${text}”.`, how: 'Check the number.', related: 'The nearest section' }),
  },
});

/** Articles and annexes named alone mostly belong to a law or a paper named elsewhere: they are not ours to miss. */
function isOurs({ foreign, steps }: InternalReference): boolean {
  return !foreign && steps.length > 0 && steps.every(({ unit }) => unit !== 'article' && unit !== 'annex') && steps.some(({ unit }) => unit === 'section' || unit === 'part' || unit === 'chapter');
}

/** The section whose number begins like the one that is missing: 4.1 for 4.2; else the one around the reference. */
function nearest(draft: Draft, { steps }: InternalReference, block: number): Section | undefined {
  const label = steps[0]!.label;
  const base = label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : undefined;
  const parent = base === undefined ? undefined : resolveReference({ ...emptyReference, steps: [{ ...steps[0]!, label: base }] }, draft.sections, draft.sectionAt(block));
  return parent ? (parent.children[parent.children.length - 1] ?? parent) : undefined;
}

const emptyReference: InternalReference = { start: 0, end: 0, steps: [], foreign: false, key: '' };
