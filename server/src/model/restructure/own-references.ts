import type { Draft, Section } from '../draft';
import type { Mention } from '../place';
import type { InternalReference } from '../reference';
import { isQuoted } from '../references/quoted';
import { pointsHere } from '../references/whose';
import { resolveSteps } from '../resolve-reference';

/** A reference to a place of this draft, with the section that each of its steps means, outermost first. */
export interface OwnReference {
  readonly mention: Mention<InternalReference>;
  readonly from: Section | undefined;
  readonly targets: readonly Section[];
}

/** The references that mean sections of the draft itself, in the order of the text. What may be another document's is none of them. */
export function ownReferences(draft: Draft): OwnReference[] {
  return draft.references.flatMap((mention) => {
    if (!mayBeOurs(mention)) return [];
    const { fact, passage } = mention;
    const from = draft.sectionAt(mention.block);
    const targets = resolveSteps(fact.steps, draft.sections, from);
    return targets !== undefined && isOurs(fact, passage.text, targets, from) ? [{ mention, from, targets }] : [];
  });
}

/** The references that mean no section of the draft, though they may be meant to. */
export function strayReferences(draft: Draft): Mention<InternalReference>[] {
  return draft.references.filter(
    (mention) =>
      mayBeOurs(mention) &&
      resolveSteps(mention.fact.steps, draft.sections, draft.sectionAt(mention.block)) === undefined,
  );
}

function mayBeOurs({ fact, passage }: Mention<InternalReference>): boolean {
  return !fact.foreign && fact.steps.every(({ unit }) => unit !== 'annex') && !isQuoted(passage.text, fact.start);
}

/**
 * “theo khoản 2”, “điểm a khoản 1” leave open whose they are: they are ours where the words say so (“nêu trên”), or where the place stands beside
 * the one that names it.
 */
function isOurs(
  { steps, end }: InternalReference,
  text: string,
  targets: readonly Section[],
  from: Section | undefined,
): boolean {
  if (steps.some(({ unit }) => unit !== 'clause' && unit !== 'point') || pointsHere(text, end)) return true;
  const around = targets[0]!.parent;
  for (let at = from; at !== undefined; at = at.parent) if (at.parent === around && around !== undefined) return true;
  return false;
}
