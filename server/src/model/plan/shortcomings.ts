import type { Section } from '../../syntax/sections';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import type { OfficeWords } from '../../vocabulary/office-words';
import { referencesIn } from '../facts';
import { resolveReference } from '../resolve-reference';
import { fieldShortcomings } from './fields';
import { isWithin, isWithinAny, PlanOutline, refOf, type PlanPassage } from './outline';
import { proseShortcomings } from './prose';
import { rowShortcomings } from './rows';
import { addSaid, nothingSaid, type Said } from './said';
import type { Shortcoming } from './shortcoming';

/**
 * Reads the shortcomings of a plan that remedies: in labelled fields, as headings with tasks below, in paragraphs, in tables.
 * Only the first document of the draft is read; what a decision annexes is its own draft.
 */
export function shortcomingsOf(tree: SyntaxTree, office: OfficeWords | undefined): readonly Shortcoming[] {
  const outline = new PlanOutline(tree, office);
  const parts = remedyParts(tree.sections.roots, outline);
  const found: Shortcoming[] = [...fieldShortcomings(outline, new Set(parts)), ...rowShortcomings(tree, office)];
  for (const part of parts) {
    if (!found.some((one) => (one.unit ? isWithin(one.unit, part) : one.statement[0]!.block > part.block && one.statement[0]!.block < part.end))) found.push(...proseShortcomings(part, outline));
  }
  found.sort((a, b) => a.statement[0]!.block - b.statement[0]!.block || a.statement[0]!.passage - b.statement[0]!.passage);
  return new Inheritance(found, outline).complete();
}

/** The outermost sections whose headings announce shortcomings and remedies. */
function remedyParts(sections: readonly Section[], outline: PlanOutline): Section[] {
  return sections.flatMap((section) => (outline.headingOf(section)?.fact.remedyHeading === true ? [section] : remedyParts(section.children, outline)));
}

/** Adds what larger parts say for a shortcoming, and remedies that stand apart from the statements. */
class Inheritance {
  private readonly units: ReadonlySet<Section>;
  /** Passages outside all shortcomings that name somebody, a time or a place of the plan. */
  private readonly speakers: readonly PlanPassage[];

  constructor(
    private readonly all: readonly Shortcoming[],
    private readonly outline: PlanOutline,
  ) {
    this.units = new Set(all.flatMap((one) => (one.unit ? [one.unit] : [])));
    this.speakers = outline.passages.filter((one) => (one.fact.owners.length > 0 || one.fact.deadlines.length > 0 || one.fact.organ) && !isWithinAny(one.section, this.units));
  }

  complete(): Shortcoming[] {
    const apart = this.remediesApart();
    return this.all.map((one) => this.inherit(one, apart));
  }

  private inherit(shortcoming: Shortcoming, apart: Section | undefined): Shortcoming {
    const { owners, supporters, deadlines, solutions } = shortcoming;
    if (owners.length > 0 && deadlines.length > 0 && solutions.length > 0) return shortcoming;
    const more: Said = nothingSaid();
    for (const one of this.speakers) if (this.speaksFor(one, shortcoming)) addSaid(more, one, 'inherited');
    const remedies = solutions.length === 0 && apart !== undefined ? this.remediesFor(shortcoming, apart) : undefined;
    if (remedies) for (const one of remedies.tasks) addSaid(more, one, 'inherited');
    return {
      ...shortcoming,
      solutions: remedies?.own === true ? remedies.tasks.map(refOf) : solutions,
      owners: owners.length > 0 ? owners : more.owners,
      supporters: supporters.length > 0 ? supporters : more.supporters,
      deadlines: deadlines.length > 0 ? deadlines : more.deadlines,
      sharedRemedies: remedies?.own === false,
    };
  }

  /** True when a passage outside all shortcomings speaks for this one: a field of a part around it or of the whole plan, or a sentence that names its section. */
  private speaksFor(one: PlanPassage, shortcoming: Shortcoming): boolean {
    const field = one.fact.label?.field ?? (one.section && !one.heads ? this.outline.headingOf(one.section)?.fact.label?.field : undefined);
    if (field === 'owner' || field === 'supporter' || field === 'deadline') {
      const around = one.heads || one.fact.label === undefined ? one.section?.parent : one.section;
      return around === undefined || shortcoming.unit === undefined || isWithin(shortcoming.unit, around) || (around.parent === undefined && !this.all.some((other) => other.unit && isWithin(other.unit, around)));
    }
    const { unit } = shortcoming;
    if (unit === undefined) return false;
    return referencesIn(one.text).some((reference) => {
      const target = reference.foreign ? undefined : resolveReference(reference, this.outline.tree.sections.roots, one.section);
      return target !== undefined && (isWithin(unit, target) || isWithin(target, unit));
    });
  }

  /** “III. GIẢI PHÁP KHẮC PHỤC” as a part of its own, beside “II. HẠN CHẾ”. */
  private remediesApart(): Section | undefined {
    return this.outline.tree.sections.roots.find((root) => {
      const fact = this.outline.headingOf(root)?.fact;
      return fact?.solutionHeading === true && !this.all.some((one) => one.unit !== undefined && isWithin(one.unit, root));
    });
  }

  /** With as many items in that part as shortcomings, each shortcoming has its own; otherwise all of them are for all. */
  private remediesFor(shortcoming: Shortcoming, part: Section): { tasks: readonly PlanPassage[]; own: boolean } | undefined {
    const without = this.all.filter((one) => one.solutions.length === 0);
    const own = part.children.length === without.length ? part.children[without.indexOf(shortcoming)] : undefined;
    const target = own ?? part;
    const tasks = this.outline.within(target).filter((one) => one.section !== target || !one.heads || target.children.length === 0);
    return tasks.length > 0 ? { tasks, own: own !== undefined } : undefined;
  }
}
