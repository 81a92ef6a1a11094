import type { Section, SectionTree } from '../syntax/sections';
import type { Mention } from './place';
import type { InternalReference } from './reference';
import { isQuoted } from './references/quoted';
import { resolveReference } from './resolve-reference';
import { sectionAround } from './section-around';

/** Where the references of a draft lead, while its sections stay as they are; each question is answered once. */
export class ReferenceTargets {
  private readonly known = new Map<string, Section | undefined>();

  constructor(private readonly tree: SectionTree) {}

  /** @returns undefined where the draft has no such section, or the words mean another paper */
  of({ fact, block, passage }: Mention<InternalReference>): Section | undefined {
    if (fact.foreign || isQuoted(passage.text, fact.start)) return undefined;
    const from = sectionAround(this.tree.all, block);
    const key = `${fact.key} ${from?.block ?? ''} ${from?.passage ?? ''}`;
    if (!this.known.has(key)) this.known.set(key, this.resolve(fact, from));
    return this.known.get(key);
  }

  private resolve(reference: InternalReference, from: Section | undefined): Section | undefined {
    const target = resolveReference(reference, this.tree.roots, from);
    // “theo khoản 1” leaves open whose it is: nobody is led by it to item 1 of another part.
    const unit = reference.steps[0]?.unit;
    if (target && (unit === 'clause' || unit === 'point') && rootOf(target) !== (from && rootOf(from)))
      return undefined;
    return target;
  }
}

function rootOf(section: Section): Section {
  let root = section;
  while (root.parent !== undefined) root = root.parent;
  return root;
}
