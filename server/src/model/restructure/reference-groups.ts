import type { Section } from '../draft';
import type { OwnReference } from './own-references';

/** References that are said in one breath: “mục 1, 2 và 3”, “từ khoản 1 đến khoản 3 mục II”, or one alone. They stand in one passage. */
export interface ReferenceGroup {
  readonly members: readonly OwnReference[];
  /** `range`: all from the first to the last are meant · `list`: siblings in the order of their numbers · `apart`: each for itself */
  readonly kind: 'range' | 'list' | 'apart';
}

const JOINT = /^\)?\s{0,2}(?:[,;]\s{0,2}(?:(?:và|hoặc)\s)?|và\s|hoặc\s)$/u;
const UNTIL = /^\)?\s{1,2}đến\s{1,2}$/u;

/**
 * Puts together what is said together.
 * @param references of one passage, in the order of the text
 */
export function groupsOf(references: readonly OwnReference[]): ReferenceGroup[] {
  const groups: OwnReference[][] = [];
  for (const reference of references) {
    const last = groups[groups.length - 1];
    if (last !== undefined && (isJoined(last[last.length - 1]!, reference, JOINT) || goesUntil(last, reference)))
      last.push(reference);
    else groups.push([reference]);
  }
  return groups.flatMap((members) => {
    const kind = kindOf(members);
    return kind !== 'apart' || shareStep(members)
      ? [{ members, kind }]
      : members.map((member) => ({ members: [member], kind }));
  });
}

/** “điểm a, b khoản 2”: both stand in the one khoản that is named. */
function shareStep(members: readonly OwnReference[]): boolean {
  const starts = members.flatMap(({ mention }) => mention.fact.steps.map(({ start }) => start));
  return new Set(starts).size < starts.length;
}

/** A range is no part of a list: “mục 1, mục 3 đến mục 5” are two. */
function goesUntil(group: readonly OwnReference[], next: OwnReference): boolean {
  return group.length === 1 && isJoined(group[0]!, next, UNTIL);
}

function isJoined(one: OwnReference, next: OwnReference, joint: RegExp): boolean {
  const [a, b] = [innermost(one), innermost(next)];
  if (one.mention.passage !== next.mention.passage || a.unit !== b.unit) return false;
  if (one.mention.fact.steps.length !== next.mention.fact.steps.length || b.start < a.end) return false;
  return joint.test(one.mention.passage.text.slice(a.end, b.start));
}

function kindOf(members: readonly OwnReference[]): ReferenceGroup['kind'] {
  const [first, second] = members;
  if (first === undefined || second === undefined) return 'apart';
  const targets = members.map(targetOf);
  const inOrder = targets.every(
    ({ parent, enumerator }, at) =>
      parent === targets[0]!.parent &&
      enumerator?.kind === targets[0]!.enumerator?.kind &&
      (at === 0 || isBehind(targets[at - 1]!, targets[at]!)),
  );
  if (!inOrder) return 'apart';
  return members.length === 2 && isJoined(first, second, UNTIL) ? 'range' : 'list';
}

function isBehind(a: Section, b: Section): boolean {
  return a.block < b.block || (a.block === b.block && a.passage < b.passage);
}

/** The last step of a reference: the place that it leads to. */
export function innermost({ mention }: OwnReference): OwnReference['mention']['fact']['steps'][number] {
  const { steps } = mention.fact;
  return steps[steps.length - 1]!;
}

/** The section that a reference leads to. */
export function targetOf({ targets }: OwnReference): Section {
  return targets[targets.length - 1]!;
}
