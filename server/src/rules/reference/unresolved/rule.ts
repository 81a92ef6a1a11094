import type { Draft, Section } from '../../../model/draft';
import { placeOf } from '../../../model/place';
import type { InternalReference } from '../../../model/reference';
import { resolveReference } from '../../../model/resolve-reference';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, NOTHING } from '../../rule';
import { nearestSection } from './nearest-section';

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
  find(draft) {
    const { sections } = draft;
    // A draft without numbered sections is a fragment: it cannot tell what is missing.
    if (sections.length === 0) return NOTHING;
    return draft.references
      .filter(({ fact, passage }) => isOurs(fact, draft) && !isQuoted(passage.text, fact.start))
      .filter(({ fact, block }) => !isThere(fact, sections, draft.sectionAt(block)))
      .map((mention) => {
        const near = nearestSection(mention.fact, draft, mention.block);
        const place = placeOf(mention);
        return { place, state: { text: draft.textOf(place) }, related: near ? [draft.headingPlace(near)] : [] };
      });
  },
  explain: {
    vi: ({ text }) => ({ what: `Dự thảo không có ${text}.`, how: 'Xem lại số.', related: 'Mục gần nhất.' }),
    en: ({ text }) => ({
      what: `The draft has no “${text}”.`,
      how: 'Check the number.',
      related: 'The nearest section.',
    }),
  },
});

/**
 * True for a reference that only this draft can answer. A khoản or điểm alone leaves open whose it is, annexes come as files of their own,
 * and an Điều in a draft without Điều is that of a law named elsewhere.
 */
function isOurs({ foreign, steps }: InternalReference, draft: Draft): boolean {
  if (foreign || steps.some(({ unit }) => unit === 'annex')) return false;
  if (steps.some(({ unit }) => unit === 'article')) return hasArticles(draft);
  return steps.some(({ unit }) => unit === 'section' || unit === 'part' || unit === 'chapter');
}

const LONGEST_QUOTATION = 3000;

/** “thay cụm từ “… tại khoản 2 Điều 2 Nghị định này” …”: the words are those of another paper. */
function isQuoted(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTATION), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function hasArticles({ tree }: Draft): boolean {
  return tree.sections.all.some(({ enumerator }) => enumerator?.kind === 'article');
}

function isThere(reference: InternalReference, sections: readonly Section[], from: Section | undefined): boolean {
  return resolveReference(reference, sections, from) !== undefined || isMenuEntry(reference, sections, from);
}

/** “mục IX.9.3” in a draft without a part IX: plans do not number so; it is an entry of a program or of a form. */
function isMenuEntry(reference: InternalReference, sections: readonly Section[], from: Section | undefined): boolean {
  const { label } = reference.steps[0]!;
  const part = /^([IVX]+)\.\d+\.\d/.exec(label)?.[1];
  if (part === undefined) return false;
  return (
    resolveReference({ ...reference, steps: [{ ...reference.steps[0]!, label: part }] }, sections, from) === undefined
  );
}
