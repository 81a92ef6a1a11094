import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { Completing, Found } from './found';
import type { PlanReader } from './reader';
import type { PassageRef, SaidRef, Shortcoming } from './shortcoming';

/** Makes shortcomings of what was found at one reading of the plan; one that says what it said at the last reading stays the same object. */
export class Settler {
  /** A list that several shortcomings share is settled once for all. */
  private readonly settled = new Map<SaidRef[], readonly SaidRef[]>();
  /** Lists of this reading that say what lists of the last one did. */
  private readonly alike = new Map<readonly SaidRef[], readonly SaidRef[]>();

  /** @param reworded blocks that have said something else since the last reading */
  constructor(
    private readonly tree: SyntaxTree,
    private readonly reader: PlanReader,
    private readonly reworded: ReadonlySet<number>,
  ) {}

  /** A shortcoming that has all from its own passages. */
  whole(found: Found): Shortcoming {
    return (found.whole ??= this.make(found));
  }

  /** A shortcoming that was given something from elsewhere. */
  completed(one: Completing): Shortcoming {
    const fresh = this.make(one);
    const { origin } = one;
    if (origin.completed === undefined || !this.saysTheSame(origin.completed, fresh)) origin.completed = fresh;
    return origin.completed;
  }

  private make({ shape, number, unit, statement, solutions, said, last, sharedRemedies }: Found): Shortcoming {
    return {
      shape,
      number,
      unit,
      statement,
      solutions,
      last,
      owners: this.settle(said.owners, this.nameOf),
      supporters: this.settle(said.supporters, this.nameOf),
      deadlines: this.settle(said.deadlines, this.timeOf),
      sharedRemedies: solutions.length === 0 && sharedRemedies,
    };
  }

  /** Puts a list into the order of the text, each name and each time once. */
  private settle(refs: SaidRef[], wordsOf: (ref: SaidRef) => string): readonly SaidRef[] {
    if (refs.length < 2) return refs;
    let known = this.settled.get(refs);
    if (known === undefined) this.settled.set(refs, (known = unique(refs.sort(byPlace), wordsOf)));
    return known;
  }

  private readonly nameOf = ({ block, passage, index, reading }: SaidRef): string => {
    const text = this.tree.blocks[block]!.passages[passage]!;
    if (index < 0) return '';
    return (reading === 'value' ? this.reader.ownersAsValue(text) : this.reader.owners(text))[
      index
    ]!.text.toLowerCase();
  };

  private readonly timeOf = ({ block, passage, index, reading }: SaidRef): string => {
    const text = this.tree.blocks[block]!.passages[passage]!;
    return (reading === 'value' ? this.reader.deadlinesAsValue(text) : this.reader.deadlines(text))[
      index
    ]!.text.toLowerCase();
  };

  /** True when two shortcomings that were made of the same passages were given the same, too. */
  private saysTheSame(old: Shortcoming, fresh: Shortcoming): boolean {
    return (
      old.sharedRemedies === fresh.sharedRemedies &&
      old.solutions.length === fresh.solutions.length &&
      old.solutions.every((ref, at) => this.isSamePlace(ref, fresh.solutions[at]!)) &&
      this.areAlike(old.owners, fresh.owners) &&
      this.areAlike(old.supporters, fresh.supporters) &&
      this.areAlike(old.deadlines, fresh.deadlines)
    );
  }

  private areAlike(old: readonly SaidRef[], fresh: readonly SaidRef[]): boolean {
    if (this.alike.get(fresh) === old) return true;
    const alike =
      old.length === fresh.length &&
      old.every((ref, at) => {
        const other = fresh[at]!;
        return (
          this.isSamePlace(ref, other) &&
          ref.index === other.index &&
          ref.from === other.from &&
          ref.reading === other.reading
        );
      });
    if (alike) this.alike.set(fresh, old);
    return alike;
  }

  private isSamePlace(a: PassageRef, b: PassageRef): boolean {
    return a.block === b.block && a.passage === b.passage && !this.reworded.has(a.block);
  }
}

function unique(refs: readonly SaidRef[], wordsOf: (ref: SaidRef) => string): readonly SaidRef[] {
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const words = wordsOf(ref);
    if (words !== '' && seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

function byPlace(a: SaidRef, b: SaidRef): number {
  return a.block - b.block || a.passage - b.passage || a.index - b.index;
}
