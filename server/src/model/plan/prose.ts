import type { Section } from '../../syntax/sections';
import { begin, numberOfUnit, type Found } from './found';
import { isWithin, refOf, type PlanOutline, type PlanPassage } from './outline';
import { addSaid, fieldsFirst, headingOwner, type Said } from './said';
import type { SectionSet } from './section-set';
import { isTask } from './tasks';

/** Reads shortcomings written as headings with tasks below them, or as paragraphs under one heading. */
export class ProseReader {
  private readonly readUnit: (unit: Section) => Found;
  /** The one that the paragraphs of a part tell, or none. */
  private readonly readNarrative: (part: Section) => readonly Found[];
  private readonly readItems: (part: Section) => readonly Found[];

  constructor(private readonly outline: PlanOutline) {
    this.readUnit = outline.remembered((unit) => readUnit(unit, outline));
    this.readNarrative = outline.remembered((part) => readNarrative(part, outline));
    this.readItems = outline.remembered((part) => statedItems(part, outline));
  }

  /** @param part a section whose heading announces shortcomings and remedies: “II- NHIỆM VỤ VÀ GIẢI PHÁP KHẮC PHỤC” */
  below(part: Section): readonly Found[] {
    const headings = faultHeadings(part.children, this.outline, false);
    if (headings.length > 0) return headings.map(this.readUnit);
    const narrative = this.readNarrative(part);
    if (narrative.length > 0) return narrative;
    const heading = this.outline.headingOf(part);
    return heading === undefined || this.outline.reader.announcesSolutions(heading.text) ? [] : this.readItems(part);
  }

  /**
   * Headings that state a fault beside shortcomings in labelled fields; each must have tasks below it.
   * @param taken sections that are shortcomings
   * @param holding these and all sections around them
   */
  beside(sections: readonly Section[], taken: SectionSet, holding: SectionSet): Found[] {
    const { outline } = this;
    return sections.flatMap((section) => {
      if (taken.has(section)) return [];
      if (!holding.has(section) && states(section, outline))
        return outline.endOf(section) - outline.startOf(section) > 1 ? [this.readUnit(section)] : [];
      // Nearly everywhere nothing but shortcomings stands below: then there is nothing to ask.
      const isTaken = section.children.every((child) => taken.has(child));
      return isTaken || isGoal(section, outline) ? [] : this.beside(section.children, taken, holding);
    });
  }

  /**
   * The shortcomings of a plan without a heading that announces some.
   * @param sections the outermost ones; where half of them or more state a fault, or half of those below one, these are shortcomings
   */
  anywhere(sections: readonly Section[]): Found[] {
    return faultHeadings(sections, this.outline, true).map(this.readUnit);
  }
}

/**
 * The sections among these, or below them, whose headings state that something is wrong.
 * @param strict true where a few headings of that kind among others prove nothing: a task may name the trouble that it ends
 */
function faultHeadings(sections: readonly Section[], outline: PlanOutline, strict: boolean): Section[] {
  // A number that stands alone among the lines of the title, “e)”, heads nothing of the plan's body.
  const candidates = sections.filter(
    (section) =>
      outline.headingOf(section) !== undefined && (states(section, outline) || openingOf(section, outline) === 'other'),
  );
  const stating = candidates.filter((section) => states(section, outline));
  if (stating.length === 0 || (strict && stating.length * 2 <= candidates.length)) {
    // What stands below a goal are tasks.
    return candidates.flatMap((section) =>
      isGoal(section, outline) ? [] : faultHeadings(section.children, outline, true),
    );
  }
  return stating.length * 2 >= candidates.length ? candidates : stating;
}

function isGoal(section: Section, outline: PlanOutline): boolean {
  const heading = outline.headingOf(section);
  return heading !== undefined && outline.reader.opensWithGoal(heading.text);
}

function states(section: Section, outline: PlanOutline): boolean {
  const heading = outline.headingOf(section);
  return (
    heading !== undefined &&
    outline.reader.opening(heading.text) !== 'cause' &&
    outline.reader.statesFault(heading.text)
  );
}

function openingOf(section: Section, outline: PlanOutline): string {
  const heading = outline.headingOf(section);
  return heading === undefined ? 'other' : outline.reader.opening(heading.text);
}

function readUnit(unit: Section, outline: PlanOutline): Found {
  const start = outline.startOf(unit);
  const end = outline.endOf(unit);
  const heading = outline.passages[start]!;
  const found = begin('prose', numberOfUnit(unit), unit, unit, outline.passages[end - 1]!);
  readHeading(heading, found, outline);
  for (let at = start + 1; at < end; at++) takeTask(outline.passages[at]!, found, outline);
  return { ...found, said: fieldsFirst(found.said), from: start, to: end };
}

/** A heading states what is wrong; labels behind the statement may say the rest: “1. Hồ sơ còn chậm. Chủ trì: Phòng Kinh tế; thời hạn: quý III/2026”. */
function readHeading(heading: PlanPassage, found: Found, outline: PlanOutline): void {
  const { reader } = outline;
  const parts = reader.parts(heading.text);
  found.statement.push(refOf(heading, parts.length > 0 ? 0 : -1));
  parts.forEach(({ field, hasValue }, number) => {
    if (field === 'solution' && hasValue) found.solutions.push(refOf(heading, number));
  });
  if (parts.length > 0) addLabelled(found.said, heading, outline);
  else if (reader.namesOrgan(heading.text)) found.said.owners.push(headingOwner(heading));
}

/** What labels say in a passage; its sentences only state what is wrong. */
function addLabelled(said: Said, { block, passage, text }: PlanPassage, { reader }: PlanOutline): void {
  reader.owners(text).forEach(({ role, labelled }, index) => {
    if (labelled)
      (role === 'lead' ? said.owners : said.supporters).push({ block, passage, index, from: 'label', reading: 'said' });
  });
  reader.deadlines(text).forEach(({ labelled }, index) => {
    if (labelled) said.deadlines.push({ block, passage, index, from: 'label', reading: 'said' });
  });
}

function takeTask(one: PlanPassage, found: Found, outline: PlanOutline): void {
  addSaid(found.said, one, outline.reader);
  if (isTask(one, outline)) found.solutions.push(refOf(one));
}

/** One shortcoming told in paragraphs: its statement first, then causes and remedies. */
function readNarrative(part: Section, outline: PlanOutline): readonly Found[] {
  const { reader } = outline;
  const start = outline.startOf(part);
  const end = outline.endOf(part);
  const inside = outline.passages.slice(start + 1, end);
  const remedies = inside.find(
    (one) => outline.fieldOf(one) === 'solution' || (one.heads && reader.announcesSolutions(one.text)),
  );
  const statement = inside.filter(
    (one) => one.section === part && !one.heads && one.text.enumerator === undefined && reader.statesFault(one.text),
  );
  if (statement.length === 0 || remedies === undefined || statement[0]!.index > remedies.index) return [];
  const found = begin('narrative', null, part, part, outline.passages[end - 1]!);
  found.statement.push(...statement.filter((one) => one.index < remedies.index).map((one) => refOf(one)));
  for (const one of inside) {
    if (one.index <= statement[statement.length - 1]!.index) continue;
    addSaid(found.said, one, reader);
    const isRemedy = remedies.heads
      ? isWithin(one.section, remedies.section!) && one !== remedies
      : one.index >= remedies.index;
    if (isRemedy && isTask(one, outline)) found.solutions.push(refOf(one));
  }
  return [{ ...found, said: fieldsFirst(found.said), from: start, to: end }];
}

/** “II. TỒN TẠI, HẠN CHẾ” above bullets or paragraphs, each of them a shortcoming; their remedies stand in a part of their own. */
function statedItems(part: Section, outline: PlanOutline): readonly Found[] {
  const inside = outline
    .within(part)
    .slice(1)
    .filter((one) => one.section?.children.length === 0 && !one.heads);
  const items = inside.some((one) => one.isBullet) ? inside.filter((one) => one.isBullet) : inside;
  const stating = items.filter((one) => outline.reader.statesFault(one.text) && !outline.reader.announces(one.text));
  if (stating.length * 2 < items.length) return [];
  return stating.map((one) => {
    const found = begin('item', null, undefined, one.section, one);
    found.statement.push(refOf(one));
    if (isOrder(one, outline)) takeTask(one, found, outline);
    return { ...found, from: one.index, to: one.index + 1 };
  });
}

/** “Giao Phòng Kinh tế khắc phục việc thu phí còn chậm trước ngày 30/9/2026”: one sentence says what is wrong, who mends it and by when. */
function isOrder({ text }: PlanPassage, { reader }: PlanOutline): boolean {
  return reader.owners(text).some(({ role, how }) => role === 'lead' && (how === 'assign' || how === 'direct'));
}
