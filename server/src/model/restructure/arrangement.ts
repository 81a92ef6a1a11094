import type { Enumerator } from '../../syntax/enumerator';
import type { Draft, Section } from '../draft';
import { numberText } from './number-text';

/** A section as it is going to be: elsewhere, or with another number. */
export interface Arranged {
  /** The section as it is now. */
  readonly origin: Section;
  /** The number of `origin`: that of its place as it is now. */
  readonly index: number;
  readonly block: number;
  readonly passage: number;
  readonly division: number;
  readonly quoted: boolean;
  readonly end: number;
  readonly children: Arranged[];
  enumerator: Enumerator | undefined;
  parent: Arranged | undefined;
  depth: number;
}

/**
 * The sections of a draft as they are going to be: a copy of the tree in which sections are numbered anew and hung elsewhere,
 * while the draft itself stays as it is. What is looked for in it is found as it will be found in the draft.
 */
export class Arrangement {
  readonly roots: Arranged[];
  private readonly copies = new Map<Section, Arranged>();

  constructor(readonly draft: Draft) {
    this.roots = draft.sections.map((root) => this.copy(root, undefined));
  }

  private copy(origin: Section, parent: Arranged | undefined): Arranged {
    const copy: Arranged = { ...origin, origin, parent, children: [] };
    this.copies.set(origin, copy);
    for (const child of origin.children) copy.children.push(this.copy(child, copy));
    return copy;
  }

  /** What becomes of a section. */
  of(section: Section): Arranged {
    return this.copies.get(section)!;
  }

  /** All sections in the order that they are going to stand in. */
  all(from: readonly Arranged[] = this.roots): Arranged[] {
    return from.flatMap((one) => [one, ...this.all(one.children)]);
  }

  siblingsOf({ parent }: Arranged): Arranged[] {
    return parent?.children ?? this.roots;
  }

  /** Those that get another number. */
  get renumbered(): Arranged[] {
    return [...this.copies.values()].filter(({ enumerator, origin }) => enumerator !== origin.enumerator);
  }

  /**
   * Gives a section another number, written as the one it has; the figures of what stands below it follow (1.3.4 → 1.3.4.1).
   * @returns false where its kind of number does not go so far
   */
  number(one: Arranged, path: readonly number[]): boolean {
    return one.enumerator === undefined || this.numberAs(one, one.enumerator, path);
  }

  /** Gives a section a number of another kind, written as `model` is. */
  numberAs(one: Arranged, model: Enumerator, path: readonly number[]): boolean {
    const text = numberText(model, path);
    if (text === undefined) return false;
    const label = model.label.slice(0, model.label.indexOf(' ') + 1) + text;
    const { enumerator: before } = one;
    if (before?.label !== label || before.kind !== model.kind || before.mark !== model.mark)
      one.enumerator = { ...(before ?? model), kind: model.kind, mark: model.mark, label, path, lookAlike: false };
    return one.children.every((child) => {
      const own = child.enumerator?.path ?? [];
      return this.followsFigures(child, before) && model.kind === 'decimal'
        ? this.number(child, [...path, own[own.length - 1]!])
        : true;
    });
  }

  /** True for 1.3.4 below 1.3, and for 1.2.4, which stands there by mistake. */
  private followsFigures({ enumerator }: Arranged, parent: Enumerator | undefined): boolean {
    return (
      enumerator?.kind === 'decimal' && parent?.kind === 'decimal' && enumerator.path.length === parent.path.length + 1
    );
  }

  /** Hangs a section, with all that stands below it, below another one. */
  move(one: Arranged, parent: Arranged | undefined, at: number): void {
    const before = this.siblingsOf(one);
    before.splice(before.indexOf(one), 1);
    one.parent = parent;
    this.siblingsOf(one).splice(at, 0, one);
    this.deepen(one);
  }

  private deepen(one: Arranged): void {
    one.depth = one.parent === undefined ? 0 : one.parent.depth + 1;
    one.children.forEach((child) => this.deepen(child));
  }
}

/** True for siblings that are counted together: of one document, one kind, one depth of number. */
export function isCountedWith(one: Arranged, other: Arranged): boolean {
  const [a, b] = [one.enumerator, other.enumerator];
  if (a === undefined || b === undefined || one.division !== other.division) return false;
  return (
    a.kind === b.kind &&
    a.path.length === b.path.length &&
    (a.kind !== 'decimal' || (a.mark === ')') === (b.mark === ')'))
  );
}

/** The last figure of a section's number; 0 for none. */
export function ownNumber({ enumerator }: Arranged): number {
  return enumerator?.path.at(-1) ?? 0;
}
