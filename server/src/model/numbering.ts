import type { Enumerator } from '../syntax/enumerator';
import type { Section, SectionTree } from '../syntax/sections';

/** A fault in the numbers of sections, as their numbers alone tell. */
export type NumberingFault =
  /** 1, 2, 4: `missing` holds the numbers left out. */
  | { readonly kind: 'gap'; readonly section: Section; readonly previous: Section; readonly missing: readonly number[] }
  /** 3, 4, 4: `first` bears the number already. */
  | { readonly kind: 'duplicate'; readonly section: Section; readonly first: Section; readonly expected: number }
  /** 1.2.4 inside 1.3; `expected` is the number that fits its place. */
  | {
      readonly kind: 'wrong-parent';
      readonly section: Section;
      readonly parent: Section;
      readonly expected: readonly number[];
    }
  /** `II-` among `I.` and `III.`; `mark` is the mark of most siblings. */
  | { readonly kind: 'mixed-style'; readonly section: Section; readonly mark: string }
  /** A Roman numeral typed with look-alikes: `ll.` */
  | { readonly kind: 'look-alike'; readonly section: Section }
  /** a, b, c, e: `expected` is the place of the letter that should stand here. */
  | { readonly kind: 'letter-order'; readonly section: Section; readonly previous: Section; readonly expected: number };

/** Finds the faults in the numbers of all sections; what stands in quotations is left alone. */
export function numberingFaults(tree: SectionTree): NumberingFault[] {
  const faults: NumberingFault[] = [];
  const visit = (siblings: readonly Section[], parent: Section | undefined): void => {
    for (const group of groupsOf(siblings)) {
      const misplaced = parent ? misplacedIn(group, parent, tree) : NONE_MISPLACED;
      for (const [section, expected] of misplaced)
        faults.push({ kind: 'wrong-parent', section, parent: parent!, expected });
      orderFaults(group, misplaced, faults);
      styleFaults(group, faults);
    }
    for (const section of siblings) if (section.children.length > 0) visit(section.children, section);
  };
  visit(tree.roots, undefined);
  return faults.sort((a, b) => a.section.block - b.section.block);
}

/** Siblings that are counted together: of one kind, one depth of number, one document. Numbers in brackets run through paragraphs and are not judged. */
function groupsOf(siblings: readonly Section[]): readonly (readonly Section[])[] {
  const counted = siblings.every(isCounted) ? siblings : siblings.filter(isCounted);
  const [first] = counted;
  if (first === undefined) return [];
  // Nearly all siblings are of one kind: nothing is made for them.
  if (counted.every((section) => isCountedWith(section, first))) return [counted];
  const groups = new Map<string, Section[]>();
  for (const section of counted) {
    const { kind, path } = section.enumerator!;
    const key = `${section.division} ${kind} ${path.length} ${hasBracket(section) ? ')' : ''}`;
    const known = groups.get(key);
    if (known) known.push(section);
    else groups.set(key, [section]);
  }
  return [...groups.values()];
}

function isCounted({ enumerator, quoted }: Section): boolean {
  return enumerator !== undefined && !quoted && enumerator.kind !== 'paren';
}

function isCountedWith(one: Section, other: Section): boolean {
  return (
    one.division === other.division &&
    one.enumerator!.kind === other.enumerator!.kind &&
    one.enumerator!.path.length === other.enumerator!.path.length &&
    hasBracket(one) === hasBracket(other)
  );
}

/** `1)`, which is counted apart from `1.` */
function hasBracket({ enumerator }: Section): boolean {
  return enumerator!.kind === 'decimal' && enumerator!.mark === ')';
}

type Misplaced = ReadonlyMap<Section, readonly number[]>;

const NONE_MISPLACED: Misplaced = new Map();

/**
 * Items such as 1.2.4 that stand inside 1.3: their parent's number is not the one they bear, and a section with that number stands before.
 * @returns each with the number that fits its place
 */
function misplacedIn(group: readonly Section[], parent: Section, tree: SectionTree): Misplaced {
  const base = parent.enumerator;
  if (
    base?.kind !== 'decimal' ||
    group[0]?.enumerator?.kind !== 'decimal' ||
    group[0].enumerator.path.length !== base.path.length + 1
  )
    return NONE_MISPLACED;
  let misplaced: Map<Section, readonly number[]> | undefined;
  group.forEach((section, at) => {
    const { path } = section.enumerator!;
    if (startsWith(path, base.path) || !hasBefore(tree, parent, path.slice(0, -1))) return;
    misplaced ??= new Map();
    misplaced.set(section, [...base.path, at + 1]);
  });
  return misplaced ?? NONE_MISPLACED;
}

function startsWith(path: readonly number[], base: readonly number[]): boolean {
  return base.every((number, at) => number === path[at]);
}

/** True when a section with this number stands before the parent, under the same part. */
function hasBefore(tree: SectionTree, parent: Section, path: readonly number[]): boolean {
  const part = partOf(parent);
  return tree.all.some(
    (section) =>
      section.block < parent.block &&
      section.enumerator?.kind === 'decimal' &&
      samePath(section.enumerator.path, path) &&
      partOf(section) === part,
  );
}

/** The nearest section around that is not numbered with figures. */
function partOf(section: Section): Section | undefined {
  let at = section.parent;
  while (at?.enumerator?.kind === 'decimal') at = at.parent;
  return at;
}

function samePath(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at]);
}

/** Walks the numbers of siblings in a row. One that belongs elsewhere counts with the number of its place, and is not judged again. */
function orderFaults(group: readonly Section[], misplaced: Misplaced, faults: NumberingFault[]): void {
  const last = (section: Section): number => lastOf(misplaced.get(section) ?? section.enumerator!.path);
  let run: Section[] = [];
  for (const section of group) {
    const previous = run[run.length - 1];
    if (previous === undefined || misplaced.has(section)) {
      run.push(section);
      continue;
    }
    const number = last(section);
    const before = last(previous);
    const enumerator = section.enumerator!;
    if (enumerator.kind === 'letter' && number === 0) {
      faults.push({ kind: 'letter-order', section, previous, expected: before + 1 });
      continue;
    }
    if (number === 0 || before === 0) {
      run.push(section);
    } else if (number === before + 1) {
      run.push(section);
    } else if (number > before + 1) {
      faults.push(
        enumerator.kind === 'letter'
          ? { kind: 'letter-order', section, previous, expected: before + 1 }
          : { kind: 'gap', section, previous, missing: between(before, number) },
      );
      run.push(section);
    } else if (number === 1 && enumerator.path.length === 1) {
      // A list that starts again at 1 is another list.
      run = [section];
    } else {
      const first = run.find((one) => last(one) === number) ?? previous;
      faults.push({ kind: 'duplicate', section, first, expected: before + 1 });
    }
  }
}

function lastOf(path: readonly number[]): number {
  return path[path.length - 1] ?? 0;
}

function between(before: number, number: number): number[] {
  const missing: number[] = [];
  for (let one = before + 1; one < number && missing.length < 20; one++) missing.push(one);
  return missing;
}

function styleFaults(group: readonly Section[], faults: NumberingFault[]): void {
  for (const section of group) if (section.enumerator!.lookAlike) faults.push({ kind: 'look-alike', section });
  const first = group[0]!.enumerator!.mark;
  if (group.every(({ enumerator }) => enumerator!.mark === first)) return;
  const marked = group.filter(({ enumerator }) => isStyled(enumerator!));
  const counts = new Map<string, number>();
  for (const { enumerator } of marked) counts.set(enumerator!.mark, (counts.get(enumerator!.mark) ?? 0) + 1);
  if (counts.size < 2) return;
  const [mark] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  for (const section of marked)
    if (section.enumerator!.mark !== mark) faults.push({ kind: 'mixed-style', section, mark });
}

/** A number without a mark (`1.1 Mục tiêu`, `Điều 3`) is no style of its own. */
function isStyled({ kind, mark }: Enumerator): boolean {
  return mark !== '' && mark !== ':' && kind !== 'article' && kind !== 'annex';
}
