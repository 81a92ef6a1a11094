import type { Passage } from '../../syntax/block';
import { memo } from '../../syntax/memo';
import type { DeadlinePhrase } from '../deadline';
import { deadlinesInProse, deadlinesOfField } from '../find-deadlines';
import { labelOf, type Label } from '../find-label';
import { findOwners, isOrganName, ownersOfField } from '../find-owners';
import type { OwnerPhrase } from '../owner';
import { isSolutionHeading, looksLikeShortcomingHeading, statesFault } from '../shortcoming-words';

/** All that one passage says about a plan: its label, who is named, by when. Offsets count from the start of the passage's text. */
export interface PlanFact {
  readonly key: string;
  /** “Cơ quan chủ trì:” before the value, or alone. */
  readonly label: Label | undefined;
  /** True when words stand behind the label. */
  readonly hasValue: boolean;
  readonly owners: readonly OwnerPhrase[];
  readonly deadlines: readonly DeadlinePhrase[];
  /** A statement that something is wrong: “… còn chậm”. */
  readonly fault: boolean;
  /** A heading below which shortcomings or their remedies stand. */
  readonly remedyHeading: boolean;
  /** A heading such as “Nhiệm vụ, giải pháp”. */
  readonly solutionHeading: boolean;
  /** A heading or cell that merely names an organ. */
  readonly organ: boolean;
}

/** What a passage says about a plan; undefined for a passage that says nothing a plan is read by. */
export const planFactIn: (passage: Passage) => PlanFact = memo((passage: Passage): PlanFact => {
  return passage.kind === 'cell' ? readCell(passage.text) : readPassage(passage);
});

function readPassage({ text, enumerator }: Passage): PlanFact {
  const from = enumerator?.contentStart ?? 0;
  const content = from > 0 ? text.slice(from) : text;
  const label = shiftLabel(labelOf(content), from);
  const hasValue = label !== undefined && /[\p{L}\p{N}]/u.test(text.slice(label.valueStart));
  const value = label && hasValue ? text.slice(label.valueStart) : '';
  const owners = label === undefined ? shift(findOwners(content), from) : shift(ownersOfLabel(label, value), label.valueStart);
  const deadlines = label === undefined ? shift(deadlinesInProse(content), from) : shift(deadlinesOfLabel(label, value), label.valueStart);
  const short = content.length < 400;
  return withKey({
    label, hasValue, owners, deadlines,
    fault: short && statesFault(content),
    remedyHeading: short && looksLikeShortcomingHeading(content),
    solutionHeading: short && isSolutionHeading(content),
    organ: short && isOrganName(content),
  });
}

function readCell(text: string): PlanFact {
  return withKey({
    label: undefined, hasValue: /[\p{L}\p{N}]/u.test(text),
    owners: ownersOfField(text, 'lead'), deadlines: deadlinesOfField(text),
    fault: statesFault(text), remedyHeading: false, solutionHeading: false, organ: isOrganName(text),
  });
}

function ownersOfLabel(label: Label, value: string): readonly OwnerPhrase[] {
  if (label.field === 'owner') return ownersOfField(value, 'lead');
  if (label.field === 'supporter') return ownersOfField(value, 'support');
  return label.field === 'solution' ? findOwners(value) : [];
}

function deadlinesOfLabel(label: Label, value: string): readonly DeadlinePhrase[] {
  if (label.field === 'deadline') return deadlinesOfField(value);
  return label.field === 'solution' || label.field === 'owner' ? deadlinesInProse(value) : [];
}

function withKey(fact: Omit<PlanFact, 'key'>): PlanFact {
  const owners = fact.owners.map((owner) => `${owner.role} ${owner.how} ${owner.text}`).join(';');
  const deadlines = fact.deadlines.map((deadline) => deadline.key).join(';');
  const flags = [fact.hasValue, fact.fault, fact.remedyHeading, fact.solutionHeading, fact.organ].map(Number).join('');
  return { ...fact, key: `${fact.label?.field ?? ''}|${flags}|${owners}|${deadlines}` };
}

function shiftLabel(label: Label | undefined, by: number): Label | undefined {
  return label && { ...label, start: label.start + by, end: label.end + by, valueStart: label.valueStart + by };
}

function shift<T extends { readonly start: number; readonly end: number }>(phrases: readonly T[], by: number): readonly T[] {
  return by === 0 || phrases.length === 0 ? phrases : phrases.map((phrase) => ({ ...phrase, start: phrase.start + by, end: phrase.end + by }));
}
