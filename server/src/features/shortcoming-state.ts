import type { Words } from '../l10n/words';
import type { Draft } from '../model/draft';
import type { SaidRef, Shortcoming } from '../model/plan/shortcoming';
import { shorten } from './shorten';

const OWNER_LENGTH = 40;
const DEADLINE_LENGTH = 40;

/** True when a shortcoming has a solution, somebody who leads, and a deadline. */
export function isComplete({ solutions, sharedRemedies, owners, deadlines }: Shortcoming): boolean {
  return (solutions.length > 0 || sharedRemedies) && owners.length > 0 && deadlines.length > 0;
}

/** What a shortcoming has and lacks, in one line: “6 giải pháp · UBND xã · thiếu thời hạn”. */
export function stateOf(shortcoming: Shortcoming, draft: Draft, words: Words): string {
  return [
    solutionsText(shortcoming, words),
    ownersText(shortcoming, draft, words),
    deadlineText(shortcoming, draft, words),
  ].join(' · ');
}

function solutionsText({ solutions, sharedRemedies }: Shortcoming, words: Words): string {
  if (solutions.length > 0) return words.shortcoming.solutions(solutions.length);
  return sharedRemedies ? words.shortcoming.sharedSolutions : words.shortcoming.noSolution;
}

function ownersText({ owners }: Shortcoming, draft: Draft, words: Words): string {
  const names = [
    ...new Set(owners.map((owner) => draft.textOf(draft.ownerPlace(owner)).replace(/[.;,\s]{1,4}$/u, ''))),
  ];
  const [first] = names;
  if (first === undefined) return words.shortcoming.noOwner;
  const name = shorten(first, OWNER_LENGTH);
  return names.length === 1 ? name : `${name} ${words.shortcoming.more(names.length - 1)}`;
}

function deadlineText({ deadlines }: Shortcoming, draft: Draft, words: Words): string {
  const binding = bindingDeadline(deadlines, draft);
  return binding === undefined
    ? words.shortcoming.noDeadline
    : shorten(draft.deadlineOf(binding).text, DEADLINE_LENGTH);
}

/** The deadline that binds: a day before a period, both before “thường xuyên”. */
function bindingDeadline(deadlines: readonly SaidRef[], draft: Draft): SaidRef | undefined {
  const ofKind = (kind: string): SaidRef | undefined => deadlines.find((one) => draft.deadlineOf(one).kind === kind);
  return ofKind('date') ?? ofKind('period') ?? deadlines[0];
}
