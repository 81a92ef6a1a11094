import type { Section } from '../../syntax/sections';
import type { SyntaxTree } from '../../syntax/syntax-tree';
import { fieldShortcomings } from './fields';
import type { Found } from './found';
import { Inheritance } from './inheritance';
import { isWithinAny, type PlanOutline } from './outline';
import { proseAnywhere, proseBeside, proseShortcomings } from './prose';
import type { PlanReader } from './reader';
import { findRemedies } from './remedies';
import { readTables, type TaskRow } from './rows';
import { asInherited, fill, nothingSaid, type Said } from './said';
import type { SaidRef, Shortcoming } from './shortcoming';

/**
 * Reads the shortcomings of a plan that remedies: in labelled fields, as headings with tasks below, in paragraphs, in tables.
 * Of the text only the first document of the draft is read; tables of its annexes belong to it.
 */
export function shortcomingsOf(outline: PlanOutline): readonly Shortcoming[] {
  const { tree, reader } = outline;
  const rows = readTables(tree, reader);
  const found = withoutRepetition(inText(outline, rows.shortcomings), rows.shortcomings, tree, reader);
  found.sort(
    (a, b) => a.statement[0]!.block - b.statement[0]!.block || a.statement[0]!.passage - b.statement[0]!.passage,
  );
  giveTasks(rows.tasks, found);
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
  const settle = settler(tree, reader);
  return found.map((one) => finish(one, settle));
}

function isIncomplete({ solutions, said }: Found): boolean {
  return solutions.length === 0 || said.owners.length === 0 || said.deadlines.length === 0;
}

/** The shortcomings that stand outside tables. */
function inText(outline: PlanOutline, rows: readonly Found[]): Found[] {
  const announced = remedyParts(outline.roots, outline);
  const found = fieldShortcomings(outline, new Set(announced));
  // “1.1. Nội dung cần khắc phục” above a paragraph heads a field of 1, no part of its own.
  const units = new Set(found.flatMap(({ unit }) => unit ?? []));
  const parts = announced.filter((part) => !isWithinAny(part.parent, units));
  // A part may hold shortcomings though its heading does not say so: “II- NỘI DUNG VÀ GIẢI PHÁP”.
  const holding = outline.roots.filter(
    (root) => !parts.includes(root) && found.some(({ unit, home }) => isBelow(unit ?? home, root)),
  );
  for (const part of [...parts, ...holding]) {
    const inside = found.filter(({ unit, home }) => isBelow(unit ?? home, part));
    if (inside.length > 0)
      found.push(
        ...proseBeside(part.children, new Set(inside.flatMap(({ unit, home }) => unit ?? home ?? [])), outline),
      );
    else if (!rows.some(({ home }) => isBelow(home, part)) && !(found.length > 0 && announcesSolutions(part, outline)))
      found.push(...proseShortcomings(part, outline));
  }
  return found.length + rows.length > 0 ? found : proseAnywhere(outline.roots, outline);
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

function isBelow(section: Section | undefined, outer: Section): boolean {
  for (let at = section; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

/** How many letters tell a statement from all others. */
const GIST = 40;

/** A table may repeat the shortcomings of the text to say who and by when: then it completes them, and adds none. */
function withoutRepetition(text: Found[], rows: readonly Found[], tree: SyntaxTree, reader: PlanReader): Found[] {
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

function finish(
  { shape, number, unit, statement, solutions, said, last, sharedRemedies }: Found,
  settle: Settler,
): Shortcoming {
  return {
    shape,
    number,
    unit,
    statement,
    solutions,
    last,
    owners: settle(said.owners, false),
    supporters: settle(said.supporters, false),
    deadlines: settle(said.deadlines, true),
    sharedRemedies: solutions.length === 0 && sharedRemedies,
  };
}

type Settler = (refs: SaidRef[], deadlines: boolean) => readonly SaidRef[];

/** Puts lists into the order of the text, each name and each time once; a list that several share is settled once for all. */
function settler(tree: SyntaxTree, reader: PlanReader): Settler {
  const settled = new Map<SaidRef[], readonly SaidRef[]>();
  return (refs, deadlines) => {
    if (refs.length < 2) return refs;
    let known = settled.get(refs);
    if (known === undefined) {
      const words = (ref: SaidRef): string => (deadlines ? timeOf(ref, tree, reader) : nameOf(ref, tree, reader));
      settled.set(refs, (known = unique(refs.sort(byPlace), words)));
    }
    return known;
  };
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

function nameOf({ block, passage, index, reading }: SaidRef, tree: SyntaxTree, reader: PlanReader): string {
  const text = tree.blocks[block]!.passages[passage]!;
  if (index < 0) return '';
  return (reading === 'value' ? reader.ownersAsValue(text) : reader.owners(text))[index]!.text.toLowerCase();
}

function timeOf({ block, passage, index, reading }: SaidRef, tree: SyntaxTree, reader: PlanReader): string {
  const text = tree.blocks[block]!.passages[passage]!;
  return (reading === 'value' ? reader.deadlinesAsValue(text) : reader.deadlines(text))[index]!.text.toLowerCase();
}

function byPlace(a: SaidRef, b: SaidRef): number {
  return a.block - b.block || a.passage - b.passage || a.index - b.index;
}
