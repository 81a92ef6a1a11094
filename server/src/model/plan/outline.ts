import type { Passage } from '../../syntax/block';
import type { Section } from '../../syntax/sections';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { OfficeWords } from '../../vocabulary/office-words';
import { planFactIn, type PlanFact } from './facts';
import type { PassageRef } from './shortcoming';

/** A passage in the body of the plan, with the section that it heads or stands in. */
export interface PlanPassage extends PassageRef {
  /** Its number among the outline's passages. */
  readonly index: number;
  readonly text: Passage;
  readonly fact: PlanFact;
  /** The innermost section around it, itself when it heads one. */
  readonly section: Section | undefined;
  /** True when it is the heading or first paragraph of `section`. */
  readonly heads: boolean;
}

/** The body of the first document, tables apart, as the readers of shortcomings walk it. */
export class PlanOutline {
  readonly passages: readonly PlanPassage[];
  private readonly headings = new Map<Section, PlanPassage>();

  constructor(
    readonly tree: SyntaxTree,
    private readonly office: OfficeWords | undefined,
  ) {
    this.passages = this.collect();
  }

  private collect(): PlanPassage[] {
    const passages: PlanPassage[] = [];
    const { blocks, zones, sections } = this.tree;
    const last = this.tree.divisions[0]?.end ?? blocks.length;
    let next = 0;
    let current: Section | undefined;
    for (let block = 0; block < last; block++) {
      if (zones[block] === 'body' && blocks[block]!.row === 'none') {
        blocks[block]!.passages.forEach((text, passage) => {
          if (text.kind !== 'text') return;
          const starting = sections.all[next];
          const heads = starting?.block === block && starting.passage === passage;
          if (heads) {
            current = starting;
            next++;
          } else while (current !== undefined && current.end <= block) current = current.parent;
          const one = { index: passages.length, block, passage, text, fact: planFactIn(text, this.office), section: current, heads };
          passages.push(one);
          if (heads) this.headings.set(starting, one);
        });
      }
      while (next < sections.all.length && sections.all[next]!.block <= block) next++;
    }
    return passages;
  }

  /** The passage that heads a section. */
  headingOf(section: Section): PlanPassage | undefined {
    return this.headings.get(section);
  }

  /** The passages of a section, its heading and all that stands below it. */
  within(section: Section): readonly PlanPassage[] {
    const heading = this.headings.get(section);
    if (heading === undefined) return [];
    let end = heading.index + 1;
    while (end < this.passages.length && isWithin(this.passages[end]!.section, section)) end++;
    return this.passages.slice(heading.index, end);
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

export function refOf({ block, passage }: PassageRef): PassageRef {
  return { block, passage };
}
