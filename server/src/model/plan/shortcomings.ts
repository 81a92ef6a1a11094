import type { Section } from '../../syntax/sections';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import { FieldReader } from './fields';
import { completing, isIncomplete, type Completing, type Found } from './found';
import { Inheritance } from './inheritance';
import type { PlanOutline } from './outline';
import { ProseReader } from './prose';
import type { PlanReader } from './reader';
import { findRemedies } from './remedies';
import { readTables, type Rows, type TaskRow } from './rows';
import { asInherited, fill, nothingSaid, type Said } from './said';
import { Settler } from './settle';
import type { Shortcoming } from './shortcoming';

/**
 * Reads the shortcomings of a plan that remedies: in labelled fields, as headings with tasks below, in paragraphs, in tables.
 * Of the text only the first document of the draft is read; tables of its annexes belong to it.
 * Serves for one shape of the draft. Read again after an edit of words, it looks anew at the sections around those words alone, and
 * shortcomings that say what they said are the same objects as before.
 */
export class ShortcomingReader {
  private readonly fields: FieldReader;
  private readonly prose: ProseReader;
  private rows: Rows | undefined;
  private last: readonly Shortcoming[] = [];

  constructor(private readonly outline: PlanOutline) {
    this.fields = new FieldReader(outline);
    this.prose = new ProseReader(outline);
  }

  /**
   * @param reworded blocks that have said something else since the last reading
   * @returns the same list as before when all shortcomings are the same
   */
  read(reworded: ReadonlySet<number>): readonly Shortcoming[] {
    const { tree } = this.outline;
    this.fields.reworded(this.outline.reworded(reworded));
    for (const block of reworded) if (tree.blocks[block]!.row !== 'none') this.rows = undefined;
    const settler = new Settler(tree, this.outline.reader, reworded);
    const all = this.complete().map((one) => ('origin' in one ? settler.completed(one) : settler.whole(one)));
    if (all.length !== this.last.length || all.some((one, at) => one !== this.last[at])) this.last = all;
    return this.last;
  }

  /** All shortcomings in the order of the text, with what is said elsewhere for those that lack something. */
  private complete(): readonly (Found | Completing)[] {
    const { outline } = this;
    this.rows ??= readTables(outline.tree, outline.reader);
    const { shortcomings, tasks } = this.rows;
    // Rows may add tasks and helpers to a shortcoming that lacks nothing.
    const hasRows = shortcomings.length + tasks.length > 0;
    const open = (one: Found): Found => (hasRows || isIncomplete(one) ? completing(one) : one);
    const found = withoutRepetition(
      this.inText(shortcomings).map(open),
      shortcomings.map(open),
      outline.tree,
      outline.reader,
    );
    found.sort(
      (a, b) => a.statement[0]!.block - b.statement[0]!.block || a.statement[0]!.passage - b.statement[0]!.passage,
    );
    giveTasks(tasks, found);
    if (found.some(isIncomplete)) {
      const homes = new Map<Found, Section>();
      findRemedies(found, outline, (one, section) => homes.set(one, section));
      const inheritance = new Inheritance(outline, found);
      for (const one of found) {
        if (!isIncomplete(one)) continue;
        inheritance.complete(one, one.home);
        const other = homes.get(one);
        if (other) inheritance.complete(one, other);
      }
    }
    return found;
  }

  /** The shortcomings that stand outside tables. */
  private inText(rows: readonly Found[]): readonly Found[] {
    const { outline, prose } = this;
    const announced = remedyParts(outline.roots, outline);
    const found = this.fields.read(announced);
    // “1.1. Nội dung cần khắc phục” above a paragraph heads a field of 1, no part of its own.
    const units = outline.noSections();
    const taken = outline.noSections();
    const holding = outline.noSections();
    const take = ({ unit, home }: Found): void => {
      const section = unit ?? home;
      if (section === undefined) return;
      taken.add(section);
      holding.addWithAround(section);
    };
    for (const one of found) {
      if (one.unit !== undefined) units.add(one.unit);
      take(one);
    }
    const withRows = outline.noSections();
    for (const { home } of rows) withRows.addWithAround(home);
    const parts = announced.filter((part) => !units.holds(part.parent));
    // A part may hold shortcomings though its heading does not say so: “II- NỘI DUNG VÀ GIẢI PHÁP”.
    const others = outline.roots.filter((root) => holding.has(root) && !parts.includes(root));
    for (const part of [...parts, ...others]) {
      let more: readonly Found[] = [];
      if (holding.has(part)) more = prose.beside(part.children, taken, holding);
      else if (!withRows.has(part) && !(found.length > 0 && announcesSolutions(part, outline)))
        more = prose.below(part);
      found.push(...more);
      more.forEach(take);
    }
    return found.length + rows.length > 0 ? found : prose.anywhere(outline.roots);
  }
}

/** The outermost sections whose headings announce shortcomings and remedies. */
function remedyParts(sections: readonly Section[], outline: PlanOutline): Section[] {
  return sections.flatMap((section) => {
    const heading = outline.headingOf(section);
    return heading !== undefined && outline.reader.announcesShortcomings(heading.text)
      ? [section]
      : remedyParts(section.children, outline);
  });
}

function announcesSolutions(part: Section, outline: PlanOutline): boolean {
  return outline.reader.announcesSolutions(outline.headingOf(part)!.text);
}

/** How many letters tell a statement from all others. */
const GIST = 40;

/** A table may repeat the shortcomings of the text to say who and by when: then it completes them, and adds none. */
function withoutRepetition(
  text: readonly Found[],
  rows: readonly Found[],
  tree: SyntaxTree,
  reader: PlanReader,
): Found[] {
  if (text.length === 0 || rows.length === 0) return [...text, ...rows];
  const gistOf = ({ statement: [ref] }: Found): string =>
    reader.gist(tree.blocks[ref!.block]!.passages[ref!.passage]!).slice(0, GIST);
  const byGist = new Map(text.map((one) => [gistOf(one), one]));
  return [
    ...text,
    ...rows.filter((row) => {
      const same = byGist.get(gistOf(row));
      if (same === undefined) return true;
      if (same.solutions.length === 0) same.solutions.push(...row.solutions);
      fill(same.said, asInherited(row.said));
      return false;
    }),
  ];
}

/**
 * Gives rows of tasks to the shortcoming that their table stands in. Rows of a table that stands in none are for the shortcomings in turn
 * where there are as many of both, else for all that lack something.
 */
function giveTasks(tasks: readonly TaskRow[], found: readonly Found[]): void {
  if (tasks.length === 0) return;
  const byUnit = new Map(found.flatMap((one) => (one.unit ? [[one.unit, one] as const] : [])));
  const others = tasks.filter((task) => {
    let owner: Found | undefined;
    for (let at = task.home; at !== undefined && owner === undefined; at = at.parent) owner = byUnit.get(at);
    if (owner) take(owner, task);
    return owner === undefined;
  });
  if (others.length === found.length) others.forEach((task, at) => take(found[at]!, task));
  else if (others.length > 0) {
    const all = nothingSaid();
    for (const { said } of others) add(all, said);
    const shared = asInherited(all);
    for (const one of found) {
      if (one.solutions.length === 0) one.sharedRemedies = true;
      fill(one.said, shared);
    }
  }
}

function take(one: Found, { solutions, said }: TaskRow): void {
  one.solutions.push(...solutions);
  add(one.said, said);
}

function add(said: Said, more: Said): void {
  said.owners.push(...more.owners);
  said.supporters.push(...more.supporters);
  said.deadlines.push(...more.deadlines);
}
