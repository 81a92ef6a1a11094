import type { Section } from '../../syntax/sections';
import { isPartKind, type Found } from './found';
import { refOf, type PlanOutline, type PlanPassage } from './outline';
import { addSaid, asInherited, fieldsFirst, fill, nothingSaid, type Said } from './said';
import type { SectionSet } from './section-set';
import { isTask } from './tasks';

/**
 * Finds the remedies of shortcomings that have none of their own: “III. GIẢI PHÁP KHẮC PHỤC” as a part beside “II. HẠN CHẾ”.
 * With as many items there as shortcomings each has its own; otherwise all of them are for all.
 * @param onOwn told of the section with the remedies of one shortcoming alone
 */
export function findRemedies(
  found: readonly Found[],
  outline: PlanOutline,
  onOwn: (one: Found, section: Section) => void,
): void {
  const lacking = found.filter(({ solutions }) => solutions.length === 0);
  if (lacking.length === 0) return;
  const search = new RemedySearch(found, outline);
  const waiting = new Map<Section, Found[]>();
  for (const one of lacking) {
    const part = search.behind(one.home);
    const known = part && waiting.get(part);
    if (known) known.push(one);
    else if (part) waiting.set(part, [one]);
  }
  for (const [part, all] of waiting) share(part, all, outline, onOwn);
}

/** One item of a part with remedies: its tasks, and all that stands in it. */
interface Item {
  readonly section: Section;
  readonly tasks: readonly PlanPassage[];
  readonly passages: readonly PlanPassage[];
}

function share(
  part: Section,
  all: readonly Found[],
  outline: PlanOutline,
  onOwn: (one: Found, section: Section) => void,
): void {
  const items = itemsOf(part, outline);
  if (items.length === 0) return;
  if (items.length === all.length) {
    all.forEach((one, at) => {
      const { section, tasks, passages } = items[at]!;
      one.solutions.push(...tasks.map((task) => refOf(task)));
      fill(one.said, saidIn(passages, outline));
      onOwn(one, section);
    });
    return;
  }
  const passages = items.flatMap((item) => item.passages);
  const said = asInherited(saidIn(passages, outline));
  for (const one of all) {
    one.sharedRemedies = true;
    fill(one.said, said);
  }
}

function saidIn(passages: readonly PlanPassage[], outline: PlanOutline): Said {
  const said = nothingSaid();
  for (const one of passages) addSaid(said, one, outline.reader);
  return fieldsFirst(said);
}

/** Looks for sections whose headings announce remedies. */
class RemedySearch {
  /** All sections that hold a shortcoming, or are one. */
  private readonly holding: SectionSet;
  /** Those of the sections below one that announce remedies; below none: those of the outermost ones. */
  private readonly known = new Map<Section | undefined, readonly Section[]>();

  constructor(
    found: readonly Found[],
    private readonly outline: PlanOutline,
  ) {
    this.holding = outline.noSections();
    for (const { home } of found) this.holding.addWithAround(home);
  }

  /** The nearest one behind a shortcoming, or behind a part around it. */
  behind(home: Section | undefined): Section | undefined {
    for (let at = home; at !== undefined; at = at.parent) {
      const { index, division } = at;
      // What an annex lists is remedied in the plan before it.
      const behind = this.below(at.parent).find((one) => one.index > index || one.division !== division);
      if (behind) return behind;
    }
    return undefined;
  }

  private below(parent: Section | undefined): readonly Section[] {
    let known = this.known.get(parent);
    if (known === undefined) {
      known = (parent?.children ?? this.outline.roots).filter(
        (section) => !this.holding.has(section) && announcesRemedies(section, this.outline),
      );
      this.known.set(parent, known);
    }
    return known;
  }
}

function announcesRemedies(section: Section, outline: PlanOutline): boolean {
  const heading = outline.headingOf(section);
  if (heading === undefined) return false;
  if (
    outline.reader.announcesSolutions(heading.text) ||
    (outline.fieldOf(heading) === 'solution' && !outline.hasValue(heading))
  )
    return true;
  const kind = section.enumerator?.kind;
  return kind !== undefined && isPartKind(kind) && outline.reader.opening(heading.text) === 'remedies';
}

/** The items of a part: its sections, or its bullets and paragraphs where it has none. */
function itemsOf(part: Section, outline: PlanOutline): readonly Item[] {
  if (part.children.length > 0) {
    return part.children.map((section) => {
      const passages = outline.within(section);
      const tasks = passages.filter((one) => isTask(one, outline));
      return { section, passages, tasks: tasks.length > 0 ? tasks : passages.slice(0, 1) };
    });
  }
  return outline
    .within(part)
    .slice(1)
    .filter((one) => isTask(one, outline))
    .map((one) => ({ section: part, tasks: [one], passages: [one] }));
}
