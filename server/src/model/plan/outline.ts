import type { Passage } from '../../syntax/block';
import type { Section } from '../../syntax/sections';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { Field } from '../../vocabulary/field-labels';
import type { PlanReader } from './reader';
import { SectionSet } from './section-set';
import type { TextRef } from './shortcoming';

/** A passage in the body of the plan, with the section that it heads or stands in. Holds while the shape of the draft does; its words may change. */
export class PlanPassage {
  constructor(
    private readonly tree: SyntaxTree,
    /** Its number among the outline's passages. */
    readonly index: number,
    readonly block: number,
    readonly passage: number,
    /** The innermost section around it, itself when it heads one. */
    readonly section: Section | undefined,
    /** True when it is the heading or first paragraph of `section`. */
    readonly heads: boolean,
  ) {}

  get text(): Passage {
    return this.tree.blocks[this.block]!.passages[this.passage]!;
  }

  get isBullet(): boolean {
    return this.text.enumerator?.kind === 'bullet';
  }
}

/**
 * The body of the first document, tables apart, as the readers of shortcomings walk it: one for a shape of the draft.
 * What is read of a section alone is remembered here until a passage of that section says something else.
 */
export class PlanOutline {
  readonly passages: readonly PlanPassage[];
  /** By the number of the section; a hole for one that stands in a table or outside the body. */
  private readonly headings: (PlanPassage | undefined)[];
  /** Behind the last passage of a section, by its number. */
  private readonly ends: Int32Array;
  /** What was read of each section, by its number: one list for each kind of reading. */
  private readonly readings: unknown[][] = [];

  constructor(
    readonly tree: SyntaxTree,
    readonly reader: PlanReader,
  ) {
    const count = tree.sections.all.length;
    this.headings = new Array<undefined>(count).fill(undefined);
    this.ends = new Int32Array(count);
    this.passages = this.collect();
  }

  private collect(): PlanPassage[] {
    const passages: PlanPassage[] = [];
    const { blocks, zones, sections } = this.tree;
    const last = this.tree.divisions[0]?.end ?? blocks.length;
    let next = 0;
    let current: Section | undefined;
    const leave = (block: number): void => {
      while (current !== undefined && current.end <= block) {
        this.ends[current.index] = passages.length;
        current = current.parent;
      }
    };
    for (let block = 0; block < last; block++) {
      if (zones[block] === 'body' && blocks[block]!.row === 'none') {
        blocks[block]!.passages.forEach((text, passage) => {
          if (text.kind !== 'text') return;
          const starting = sections.all[next];
          const heads = starting?.block === block && starting.passage === passage;
          if (heads) {
            for (; current !== undefined && current !== starting.parent; current = current.parent)
              this.ends[current.index] = passages.length;
            current = starting;
            next++;
          } else leave(block);
          const one = new PlanPassage(this.tree, passages.length, block, passage, current, heads);
          passages.push(one);
          if (heads) this.headings[starting.index] = one;
        });
      }
      while (next < sections.all.length && sections.all[next]!.block <= block) next++;
    }
    for (; current !== undefined; current = current.parent) this.ends[current.index] = passages.length;
    return passages;
  }

  /** The outermost sections of the first document. */
  get roots(): readonly Section[] {
    return this.tree.sections.roots.filter((root) => root.division === 0);
  }

  /** All sections of the draft in the order of the text. */
  get sections(): readonly Section[] {
    return this.tree.sections.all;
  }

  /** A set of sections with nothing in it. */
  noSections(): SectionSet {
    return new SectionSet(this.headings.length);
  }

  /** The passage that heads a section. */
  headingOf(section: Section): PlanPassage | undefined {
    return this.headings[section.index];
  }

  /** The number of a section's heading among the passages; 0 for one without. */
  startOf(section: Section): number {
    return this.headings[section.index]?.index ?? 0;
  }

  /** Behind the last passage of a section; where it starts for one without a heading. */
  endOf(section: Section): number {
    return this.headings[section.index] === undefined ? 0 : this.ends[section.index]!;
  }

  /** The passages of a section, its heading and all that stands below it. */
  within(section: Section): readonly PlanPassage[] {
    return this.passages.slice(this.startOf(section), this.endOf(section));
  }

  /** What the label at the beginning of a passage names: “Giải pháp khắc phục: …”. */
  fieldOf(passage: PlanPassage): Field | undefined {
    return this.reader.parts(passage.text)[0]?.field;
  }

  /** True when words stand behind that label. */
  hasValue(passage: PlanPassage): boolean {
    return this.reader.parts(passage.text)[0]?.hasValue === true;
  }

  /**
   * Remembers what is read of a section.
   * @param read looks at nothing but the shape of the draft and the passages of that section
   */
  remembered<T extends object>(read: (section: Section) => T): (section: Section) => T {
    const known = new Array<T | undefined>(this.headings.length).fill(undefined);
    this.readings.push(known);
    // A section that has no heading of its own here is read with words of others.
    return (section) =>
      this.headings[section.index] === undefined ? read(section) : (known[section.index] ??= read(section));
  }

  /**
   * Told that these blocks say something else: what was read of the sections around them is forgotten.
   * @returns their passages
   */
  reworded(blocks: Iterable<number>): readonly PlanPassage[] {
    const passages: PlanPassage[] = [];
    for (const block of blocks)
      for (let at = this.firstFrom(block); this.passages[at]?.block === block; at++) passages.push(this.passages[at]!);
    for (const { section } of passages)
      for (let at = section; at !== undefined; at = at.parent)
        for (const known of this.readings) known[at.index] = undefined;
    return passages;
  }

  /** Number of the first passage that stands in this block or behind it. */
  private firstFrom(block: number): number {
    let low = 0;
    let high = this.passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.passages[middle]!.block < block) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** True when a section is another one or stands below it. */
export function isWithin(section: Section | undefined, outer: Section): boolean {
  for (let at = section; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

/** @param part number of the labelled part that is meant; all words where it is left out */
export function refOf({ block, passage }: { readonly block: number; readonly passage: number }, part = -1): TextRef {
  return { block, passage, part };
}
