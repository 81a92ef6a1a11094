import { capitalise, isCapital } from '../../text/letters';
import type { Section } from '../draft';
import type { ReferenceStep } from '../reference';
import { matches } from '../resolve-reference';
import type { Arranged } from './arrangement';
import { numberLike, shortLabel } from './number-text';
import type { OwnReference } from './own-references';

/**
 * The label that a step bears when its section has become another one, written as it is: `3` for `2`, `II.4` for `II.3`, `nhất` for `hai`.
 * @param before the section as the step names it
 * @returns undefined where the section is numbered in another way now
 */
export function labelLike(step: ReferenceStep, before: Section, after: Arranged): string | undefined {
  const [old, now] = [before.enumerator, after.enumerator];
  if (old === undefined || now?.kind !== old.kind) return undefined;
  if (!matches(before, step)) return compositeLike(step.label, before, after);
  if (step.label === old.label) return now.label;
  if (step.label.toLowerCase() === shortLabel(old).toLowerCase()) return shortLabel(now);
  return old.path.length === 1 ? numberLike(step.label, now.path[0]!) : now.path.join('.');
}

/** “II.3” names item 3 of part II, “II.1.2” item 1.2. */
function compositeLike(label: string, before: Section, after: Arranged): string | undefined {
  for (let outer = before.parent; outer !== undefined; outer = outer.parent) {
    if (outer.enumerator === undefined) continue;
    if (label !== `${shortLabel(outer.enumerator)}.${shortLabel(before.enumerator!)}`) continue;
    const now = ancestorLike(after, outer);
    return now && `${shortLabel(now.enumerator!)}.${shortLabel(after.enumerator!)}`;
  }
  return undefined;
}

/** The nearest section around one that is numbered as another one is. */
export function ancestorLike(one: Arranged, model: Section): Arranged | undefined {
  for (let at = one.parent; at !== undefined; at = at.parent)
    if (at.enumerator?.kind === model.enumerator?.kind && at.enumerator !== undefined) return at;
  return undefined;
}

/**
 * Ways to name a section in words, the shortest first: “mục 3”, “mục II.3”, “khoản 3 mục II”; “điểm c”, “điểm c mục 2”, “điểm c mục II.2”.
 * @param like a reference whose words are kept: “khoản 2” stays “khoản”, “Mục” stays large
 */
export function fullForms(one: Arranged, like: OwnReference): string[] {
  const { enumerator } = one;
  if (enumerator === undefined) return [];
  const own = shortLabel(enumerator);
  const word = wordFor(one, like);
  const forms = [`${word} ${own}`];
  for (let outer = one.parent; outer !== undefined; outer = outer.parent) {
    if (outer.enumerator === undefined || outer.enumerator.kind === 'letter') continue;
    const label = shortLabel(outer.enumerator);
    if (enumerator.kind !== 'letter' && enumerator.kind !== 'paren' && outer.enumerator.kind !== 'decimal')
      forms.push(`mục ${label}.${own}`, `khoản ${own} mục ${label}`);
    else if (enumerator.kind !== 'decimal') forms.push(...outerForms(outer).map((form) => `${word} ${own} ${form}`));
  }
  return forms.map((form) => (beginsLarge(form, like) ? capitalise(form) : form));
}

/** “Như Mục III” keeps its capital letter; so does what opens a sentence. */
function beginsLarge(form: string, { mention: { passage, fact } }: OwnReference): boolean {
  const said = passage.text.slice(fact.start);
  if (!isCapital(said[0])) return false;
  return (
    fact.start === 0 ||
    /[.!?]\s$/.test(passage.text.slice(0, fact.start)) ||
    said.toLowerCase().startsWith(form.slice(0, form.indexOf(' ')))
  );
}

/** “mục 2”, “mục II.2” for what stands around a point. */
function outerForms(outer: Arranged): string[] {
  const own = shortLabel(outer.enumerator!);
  if (outer.enumerator!.kind === 'article') return [`Điều ${own}`];
  const forms = [`mục ${own}`];
  for (let at = outer.parent; at !== undefined; at = at.parent)
    if (at.enumerator !== undefined && at.enumerator.kind !== 'decimal')
      forms.push(`mục ${shortLabel(at.enumerator)}.${own}`);
  return forms;
}

/** The unit word: the one that the reference has for a section of this kind, else the usual one. */
function wordFor({ enumerator }: Arranged, { mention, targets }: OwnReference): string {
  const { text } = mention.passage;
  const at = targets.findIndex((target) => target.enumerator?.kind === enumerator?.kind);
  const step = mention.fact.steps[at];
  if (step !== undefined) {
    const word = /^(?:tiểu mục|\p{L}+)/iu.exec(text.slice(step.start, step.end - step.label.length))?.[0] ?? '';
    if (word !== '') return step.unit === 'article' ? word : word.toLowerCase();
  }
  switch (enumerator?.kind) {
    case 'letter':
    case 'paren':
      return 'điểm';
    case 'article':
      return 'Điều';
    case 'part':
      return 'phần';
    case 'chapter':
      return 'chương';
    default:
      return 'mục';
  }
}
