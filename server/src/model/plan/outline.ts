import type { Passage } from '../../syntax/block';
import type { Section } from '../../syntax/sections';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { Field } from '../../vocabulary/field-labels';
import type { PlanReader } from './reader';
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

/** The body of the first document, tables apart, as the readers of shortcomings walk it. */
export class PlanOutline {
  readonly passages: readonly PlanPassage[];
  private readonly headings = new Map<Section, PlanPassage>();
  /** Behind the last passage of a section. */
  private readonly ends = new Map<Section, number>();

  constructor(
    readonly tree: SyntaxTree,
    readonly reader: PlanReader,
  ) {
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
        this.ends.set(current, passages.length);
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
              this.ends.set(current, passages.length);
            current = starting;
            next++;
          } else leave(block);
          const one = new PlanPassage(this.tree, passages.length, block, passage, current, heads);
          passages.push(one);
          if (heads) this.headings.set(starting, one);
        });
      }
      while (next < sections.all.length && sections.all[next]!.block <= block) next++;
    }
    for (; current !== undefined; current = current.parent) this.ends.set(current, passages.length);
    return passages;
  }

  /** The outermost sections of the first document. */
  get roots(): readonly Section[] {
    return this.tree.sections.roots.filter((root) => root.division === 0);
  }

  /** The passage that heads a section. */
  headingOf(section: Section): PlanPassage | undefined {
    return this.headings.get(section);
  }

  /** The numbers of a section's passages, its heading the first; `end` stands behind the last one. */
  rangeOf(section: Section): { readonly start: number; readonly end: number } {
    const start = this.headings.get(section)?.index ?? 0;
    return { start, end: this.headings.has(section) ? this.ends.get(section)! : start };
  }

  /** The passages of a section, its heading and all that stands below it. */
  within(section: Section): readonly PlanPassage[] {
    const { start, end } = this.rangeOf(section);
    return this.passages.slice(start, end);
  }

  /** What the label at the beginning of a passage names: “Giải pháp khắc phục: …”. */
  fieldOf(passage: PlanPassage): Field | undefined {
    return this.reader.parts(passage.text)[0]?.field;
  }

  /** True when words stand behind that label. */
  hasValue(passage: PlanPassage): boolean {
    return this.reader.parts(passage.text)[0]?.hasValue === true;
  }
}

/** True when a section is another one or stands below it. */
export function isWithin(section: Section | undefined, outer: Section): boolean {
  for (let at = section; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

/** True when a section, or one around it, is among these. */
export function isWithinAny(section: Section | undefined, outer: ReadonlySet<Section>): boolean {
  for (let at = section; at !== undefined; at = at.parent) if (outer.has(at)) return true;
  return false;
}

/** @param part number of the labelled part that is meant; all words where it is left out */
export function refOf({ block, passage }: { readonly block: number; readonly passage: number }, part = -1): TextRef {
  return { block, passage, part };
}
