import type { Draft, Section } from '../../../model/draft';
import { placeOf, type Mention } from '../../../model/place';
import type { InternalReference } from '../../../model/reference';
import { isQuoted } from '../../../model/references/quoted';
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
  watches: (draft) => [draft.referenceSurroundings],
  basis: [PRACTICE],
  find(draft) {
    // A draft without numbered sections is a fragment: it cannot tell what is missing.
    if (draft.sections.length === 0) return NOTHING;
    const answers = new Answers(draft);
    return draft.references
      .filter(({ fact, passage }) => answers.mayBeOurs(fact) && !isQuoted(passage.text, fact.start))
      .filter((mention) => !answers.has(mention))
      .map((mention) => {
        const near = nearestSection(mention.fact, draft, mention.block);
        const place = placeOf(mention);
        return { place, state: { text: draft.textOf(place) }, related: near ? [draft.headingPlace(near)] : [] };
      });
  },
  explain: {
    vi: ({ text }) => ({ what: `Dự thảo không có ${text}.`, how: 'Xem lại chỗ viện dẫn.', related: 'Mục gần nhất.' }),
    en: ({ text }) => ({
      what: `The draft has no “${text}”.`,
      how: 'Check the reference.',
      related: 'The nearest section.',
    }),
  },
});

/** What a draft has of the places that are referred to; each question is answered once. */
class Answers {
  private readonly known = new Map<string, boolean>();
  private articles: boolean | undefined;

  constructor(private readonly draft: Draft) {}

  /**
   * True for a reference that only this draft can answer. A khoản or điểm alone leaves open whose it is, annexes come as files of their own,
   * and an Điều in a draft without Điều is that of a law named elsewhere.
   */
  mayBeOurs({ foreign, steps }: InternalReference): boolean {
    if (foreign || steps.some(({ unit }) => unit === 'annex')) return false;
    if (steps.some(({ unit }) => unit === 'article')) return this.hasArticles();
    return steps.some(({ unit }) => unit === 'section' || unit === 'part' || unit === 'chapter');
  }

  /** True when the place is there, or is none of a draft at all. */
  has({ fact, block }: Mention<InternalReference>): boolean {
    const from = this.draft.sectionAt(block);
    // Where it is asked from decides only which of several places is meant by the first step of many.
    const key = fact.steps.length === 1 ? fact.key : `${fact.key} ${from?.block ?? ''}`;
    let answer = this.known.get(key);
    if (answer === undefined) {
      answer = this.isThere(fact, from) || this.isMenuEntry(fact, from);
      this.known.set(key, answer);
    }
    return answer;
  }

  private isThere(reference: InternalReference, from: Section | undefined): boolean {
    return resolveReference(reference, this.draft.sections, from) !== undefined;
  }

  /** “mục IX.9.3” in a draft without a part IX: plans do not number so; it is an entry of a program or of a form. */
  private isMenuEntry(reference: InternalReference, from: Section | undefined): boolean {
    const step = reference.steps[0]!;
    const part = /^([IVX]{1,6})\.\d{1,2}\.\d/.exec(step.label)?.[1];
    return part !== undefined && !this.isThere({ ...reference, steps: [{ ...step, label: part }] }, from);
  }

  private hasArticles(): boolean {
    this.articles ??= this.draft.tree.sections.all.some(({ enumerator }) => enumerator?.kind === 'article');
    return this.articles;
  }
}
